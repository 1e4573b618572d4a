package dev.foreword.content.internal;

import dev.foreword.shortcode.internal.Piece;
import org.jspecify.annotations.Nullable;

/** Puts blank lines where pieces ask for them, unless there are some already. */
final class BlankLines {

    /** What the line behind the break begins with that was asked for and not yet made; null when there is none. */
    private @Nullable String indent;

    void ask(Piece.Break wanted) {
        indent = indent == null ? wanted.indent() : indent;
    }

    /** What is to stand between the text up to now and the one that comes next. */
    String between(StringBuilder before, String next, int from, int to) {
        String lineStart = indent;
        if (lineStart == null || isBlank(next, from, to)) {
            return "";
        }
        indent = null;
        if (before.length() == 0) {
            return "";
        }
        int missing = 2 - atEnd(before) - atStart(next, from, to);
        if (missing <= 0) {
            return "";
        }
        String blankLine = missing == 2 ? "\n" + lineStart.stripTrailing() : "";
        return blankLine + "\n" + (Character.isWhitespace(next.charAt(from)) ? "" : lineStart);
    }

    /** The marks of quotes are none; the first line of a list item is as good as one behind a blank line. */
    private static int atEnd(StringBuilder text) {
        if (endsInListMarker(text)) {
            return 2;
        }
        int breaks = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '\n' && ++breaks == 2) {
                return breaks;
            }
            if (c != '\n' && c != '\r' && c != ' ' && c != '\t' && c != '>') {
                return breaks;
            }
        }
        return 2;
    }

    private static boolean endsInListMarker(StringBuilder text) {
        int last = text.length() - 1;
        if (last < 0 || text.charAt(last) != ' ' && text.charAt(last) != '\t') {
            return false;
        }
        boolean item = false;
        for (int i = text.length() - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            char c = text.charAt(i);
            boolean marker = "-+*.)".indexOf(c) >= 0 || c >= '0' && c <= '9';
            if (!marker && c != ' ' && c != '\t' && c != '>') {
                return false;
            }
            item |= marker;
        }
        return item;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int atStart(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' && ++breaks == 2) {
                return breaks;
            }
            if (!Character.isWhitespace(c)) {
                break;
            }
        }
        return breaks;
    }
}
