package dev.foreword.shortcode.internal;

import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tags in a text that were not understood, or belong to no call. In HTML they stay, so that the author sees
 * them; in other outputs nobody wants them.
 */
final class LooseTags {

    private LooseTags() {}

    /**
     * The parts of a text that are outside of such tags. One ends with the first right delimiter behind it, if there
     * is one before the next tag and the next blank line; else it is only the left delimiter.
     */
    static List<Span> around(String text, Span span) {
        List<Span> parts = new ArrayList<>(1);
        int from = span.start();
        int left = Delimiters.nextLeft(text, from, span.end());
        while (left >= 0) {
            add(parts, from, left);
            from = end(text, left + Delimiters.LENGTH, span.end());
            left = Delimiters.nextLeft(text, from, span.end());
        }
        add(parts, from, span.end());
        return parts;
    }

    private static int end(String text, int from, int to) {
        boolean blank = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Delimiters.isRight(text, i, to)) {
                return i + Delimiters.LENGTH;
            }
            if (c == '{' && i + Delimiters.LENGTH <= to && Delimiters.isLeft(text, i) || c == '\n' && blank) {
                return from;
            }
            blank = c == '\n' || blank && Words.isBlank(c);
        }
        return from;
    }

    private static void add(List<Span> parts, int from, int to) {
        if (to > from) {
            parts.add(new Span(from, to));
        }
    }
}
