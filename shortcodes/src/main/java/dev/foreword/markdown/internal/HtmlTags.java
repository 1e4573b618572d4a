package dev.foreword.markdown.internal;

/** The shape of a single tag, as CommonMark defines it. */
final class HtmlTags {

    private HtmlTags() {}

    /** The offset behind the open or closing tag whose {@code <} stands at {@code from}, or -1. */
    static int tagEnd(CharSequence text, int from) {
        int length = text.length();
        int at = from + 1;
        boolean closing = at < length && text.charAt(at) == '/';
        at += closing ? 1 : 0;
        if (at >= length || !Chars.isLetter(text.charAt(at))) {
            return -1;
        }
        while (at < length && isTagName(text.charAt(at))) {
            at++;
        }
        while (true) {
            int next = skipSpace(text, at);
            if (next >= length) {
                return -1;
            }
            char c = text.charAt(next);
            if (c == '>') {
                return next + 1;
            }
            if (closing) {
                return -1;
            }
            if (c == '/') {
                return next + 1 < length && text.charAt(next + 1) == '>' ? next + 2 : -1;
            }
            at = next > at ? attributeEnd(text, next) : -1;
            if (at < 0) {
                return -1;
            }
        }
    }

    private static int attributeEnd(CharSequence text, int from) {
        int length = text.length();
        char first = text.charAt(from);
        if (!Chars.isLetter(first) && first != '_' && first != ':') {
            return -1;
        }
        int at = from + 1;
        while (at < length && isAttributeName(text.charAt(at))) {
            at++;
        }
        int equals = skipSpace(text, at);
        if (equals >= length || text.charAt(equals) != '=') {
            return at;
        }
        int value = skipSpace(text, equals + 1);
        if (value >= length) {
            return -1;
        }
        char quote = text.charAt(value);
        int end = value;
        if (quote == '"' || quote == '\'') {
            end++;
            while (end < length && text.charAt(end) != quote) {
                end++;
            }
            return end < length ? end + 1 : -1;
        }
        while (end < length && isUnquoted(text.charAt(end))) {
            end++;
        }
        return end > value ? end : -1;
    }

    private static int skipSpace(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && Chars.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isTagName(char c) {
        return Chars.isLetter(c) || Chars.isDigit(c) || c == '-';
    }

    private static boolean isAttributeName(char c) {
        return isTagName(c) || c == '_' || c == '.' || c == ':';
    }

    private static boolean isUnquoted(char c) {
        return c > ' ' && c != '"' && c != '\'' && c != '=' && c != '<' && c != '>' && c != '`';
    }
}
