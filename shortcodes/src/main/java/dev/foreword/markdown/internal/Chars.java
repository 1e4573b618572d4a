package dev.foreword.markdown.internal;

/** Questions about characters, as CommonMark asks them. */
final class Chars {

    private Chars() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether a backslash takes the meaning from it. */
    static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }

    /** The first offset from {@code from} on that is no blank or tab. */
    static int skipBlanks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first offset from {@code from} on that does not hold {@code c}. */
    static int skip(CharSequence text, int from, char c) {
        int at = from;
        while (at < text.length() && text.charAt(at) == c) {
            at++;
        }
        return at;
    }

    /** The end of the text without white space behind it, not below {@code from}. */
    static int trimEnd(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether only white space follows. */
    static boolean isBlankFrom(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (!isSpace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the lower-case word stands at {@code from}, in any case. */
    static boolean startsWith(CharSequence text, int from, String lowerCaseWord) {
        int length = lowerCaseWord.length();
        if (from + length > text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(from + i);
            char expected = lowerCaseWord.charAt(i);
            if (c != expected && (c < 'A' || c > 'Z' || c + 'a' - 'A' != expected)) {
                return false;
            }
        }
        return true;
    }
}
