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
     * is one before the next tag and the next blank line; else with two braces, which is what slips leave of one;
     * else with its line, and with those below that begin with an argument.
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
        int braces = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Delimiters.isRight(text, i, to)) {
                return i + Delimiters.LENGTH;
            }
            if (c == '{' && i + Delimiters.LENGTH <= to && Delimiters.isLeft(text, i) || c == '\n' && blank) {
                return braces > from ? braces : endOfLines(text, from, i);
            }
            if (braces == from && c == '}' && i + 2 <= to && text.charAt(i + 1) == '}') {
                braces = i + 2;
            }
            blank = c == '\n' || blank && Words.isBlank(c);
        }
        return braces > from ? braces : endOfLines(text, from, to);
    }

    private static int endOfLines(String text, int from, int to) {
        int end = from;
        for (int line = from; line == from || beginsWithArgument(text, line, to); line = end + 1) {
            end = line;
            while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
        }
        return Math.min(end, to);
    }

    private static boolean beginsWithArgument(String text, int line, int to) {
        int start = line;
        while (start < to && Words.isBlank(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < to && (Words.isWord(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end > start && end < to && text.charAt(end) == '=';
    }

    private static void add(List<Span> parts, int from, int to) {
        if (to > from) {
            parts.add(new Span(from, to));
        }
    }
}
