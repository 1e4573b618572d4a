package dev.foreword.footnote.internal;

/**
 * What definitions and references have in common: the label of {@code [^label]}, by goldmark's rules.
 *
 * <p>A label ends at the first {@code ]} on its line; a {@code [} before that, or the end of the line, means that
 * there is none. A backslash before ASCII punctuation hides that character here, but stays a part of the label:
 * labels are compared as written.
 */
public final class FootnoteSyntax {

    private FootnoteSyntax() {}

    /**
     * Where a label ends. A scan never goes beyond the next bracket, so asking at every opening bracket of a text stays
     * linear.
     *
     * @param start the offset behind {@code [^}
     * @return the offset of the closing bracket, or -1
     */
    public static int labelEnd(CharSequence text, int start) {
        int length = text.length();
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[' || c == '\n' || c == '\r') {
                return -1;
            }
            if (c == '\\' && i + 1 < length && isPunctuation(text.charAt(i + 1))) {
                i++;
            }
        }
        return -1;
    }

    /** Whether a stretch holds white space only; such a label makes no footnote. */
    public static boolean isBlank(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != ' ' && (c < '\t' || c > '\r')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }
}
