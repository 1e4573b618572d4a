package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Notation;

/** Where tags begin and end. */
final class Delimiters {

    static final int LENGTH = 3;

    private Delimiters() {}

    /** The next left delimiter of either notation that lies before the end; -1 if there is none. */
    static int nextLeft(String text, int from, int end) {
        // One brace is found several times faster than two, and few texts have any that begin no tag.
        int at = text.indexOf('{', from);
        while (at >= 0 && at + LENGTH <= end) {
            if (isLeft(text, at)) {
                return at;
            }
            at = text.indexOf('{', at + 1);
        }
        return -1;
    }

    /** The next delimiter of any sort that lies before the end; -1 if there is none. */
    static int next(String text, int from, int end) {
        for (int at = from; at + LENGTH <= end; at++) {
            if (isLeft(text, at) || isRight(text, at)) {
                return at;
            }
        }
        return -1;
    }

    static boolean isLeft(String text, int at) {
        return text.charAt(at) == '{'
                && text.charAt(at + 1) == '{'
                && (text.charAt(at + 2) == '<' || text.charAt(at + 2) == '%');
    }

    private static boolean isRight(String text, int at) {
        return (text.charAt(at) == '>' || text.charAt(at) == '%')
                && text.charAt(at + 1) == '}'
                && text.charAt(at + 2) == '}';
    }

    static boolean isRight(String text, int at, int end) {
        return at + LENGTH <= end && isRight(text, at);
    }

    /** Which notation the left delimiter belongs to that stands there. */
    static Notation notationAt(String text, int left) {
        return text.charAt(left + 2) == '<' ? Notation.STANDARD : Notation.MARKDOWN;
    }

    /** Whether the right delimiter that belongs to the notation stands there. */
    static boolean isRight(String text, int at, int end, Notation notation) {
        return at + LENGTH <= end
                && text.charAt(at) == (notation == Notation.STANDARD ? '>' : '%')
                && text.charAt(at + 1) == '}'
                && text.charAt(at + 2) == '}';
    }
}
