package dev.foreword.shortcode.internal;

import dev.foreword.text.Span;

/** Text that is to stand in Markdown source. */
final class MarkdownText {

    private static final String MARKS = "\\`*[]<~|";
    private static final String MARKS_AT_START = "#+->=:";

    private MarkdownText() {}

    /** Text as Markdown that shows it: marks get a backslash, line breaks become blanks; some marks count at the start of a line only. */
    static String escape(String text, boolean lineStart) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int start = lineStart ? Words.skipBlanks(text, 0, text.length()) : 0;
        // Four of them would make code of the line.
        out.append(start > 0 ? " " : "");
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                c = ' ';
            } else if (isMark(text, i, c, lineStart ? start : -1)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isMark(String text, int at, char c, int lineStart) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (c) {
            // Within a word it is none.
            case '_' -> !Words.isWord(before) || !Words.isWord(after);
            case '&' -> Words.isWord(after) || after == '#';
            // No tag may come of it.
            case '{' -> before == '{';
            case '.', ')' -> lineStart >= 0 && isListNumber(text, lineStart, at);
            default -> MARKS.indexOf(c) >= 0 || at == lineStart && MARKS_AT_START.indexOf(c) >= 0;
        };
    }

    /** One to nine digits. */
    private static boolean isListNumber(String text, int start, int end) {
        int at = start;
        while (at < end && at - start < 9 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == end && end > start;
    }

    /** A URL as the target of a link. */
    static String url(String url) {
        StringBuilder out = new StringBuilder(url.length() + 8);
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c <= ' ' || "()<>{}[]\\`\"".indexOf(c) >= 0) {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** What lines must begin with to stay in the quotes and list items that the line of this place begins in. */
    static String indent(String text, int at) {
        int start = markersBefore(text, at);
        if (!isLineStart(text, start)) {
            return "";
        }
        StringBuilder indent = new StringBuilder(at - start);
        for (int i = start; i < at; i++) {
            char c = text.charAt(i);
            indent.append(c == '>' || c == '\t' ? c : ' ');
        }
        return indent.toString();
    }

    /**
     * Whether nothing is on the lines of a call but what quotes and lists begin with. HTML has a stricter rule, with no
     * such marks ({@code Expander.isAloneWithoutMarks}): behind a mark it stands in the text of the item.
     */
    static boolean isAlone(String text, Span call) {
        int end = call.end();
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        boolean last = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
        return last && isLineStart(text, markersBefore(text, call.start()));
    }

    private static int markersBefore(String text, int at) {
        int start = at;
        while (start > 0 && isMarker(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isLineStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }

    private static boolean isMarker(char c) {
        return " \t>-+*.)".indexOf(c) >= 0 || c >= '0' && c <= '9';
    }
}
