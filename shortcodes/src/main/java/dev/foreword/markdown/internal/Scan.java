package dev.foreword.markdown.internal;

/** Finds the way through a line: what is skipped, what is trimmed, what stands at a place. ASCII white space only. */
final class Scan {

    private Scan() {}

    /** Blank or tab, of which indentation is made. */
    static boolean isIndent(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isWhiteSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** The first offset from {@code from} on that is no blank or tab. */
    static int skipBlanks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isIndent(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether nothing but blanks stands before a bracket: so begin link definitions and tasks. */
    static boolean startsWithBracket(CharSequence text) {
        int at = 0;
        while (at < text.length() && CharClass.isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '[';
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
        while (end > from && isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The end of the line at {@code from}, its line break included. */
    static int lineEnd(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                return at + 1;
            }
            if (c == '\r') {
                return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
            }
        }
        return text.length();
    }

    /** The start of the first line from {@code lineStart} on that is not blank, or the end of the text. */
    static int skipBlankLines(CharSequence text, int lineStart) {
        int start = lineStart;
        for (int at = start; at < text.length() && isWhiteSpace(text.charAt(at)); at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                start = at + 1;
            }
        }
        return isBlankFrom(text, start) ? text.length() : start;
    }

    /** Whether the line ends with CR LF or CR. */
    static boolean endsWithReturn(CharSequence lineWithEnd) {
        int last = lineWithEnd.length() - 1;
        int at = last > 0 && lineWithEnd.charAt(last) == '\n' ? last - 1 : last;
        return at >= 0 && lineWithEnd.charAt(at) == '\r';
    }

    /** Whether only white space follows. */
    static boolean isBlankFrom(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (!isWhiteSpace(text.charAt(at))) {
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
