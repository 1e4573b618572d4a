package dev.foreword.markdown.internal;

/**
 * The character classes that Markdown's inline rules speak of.
 *
 * <p>They are goldmark's where CommonMark leaves room: symbols count as punctuation around delimiters (as in
 * CommonMark 0.31) but not for the typographer, which asks Go's {@code unicode} package.
 */
final class CharClass {

    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER;
    private static final int PUNCTUATION = 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION;
    private static final int SYMBOLS = 1 << Character.MATH_SYMBOL
            | 1 << Character.CURRENCY_SYMBOL
            | 1 << Character.MODIFIER_SYMBOL
            | 1 << Character.OTHER_SYMBOL;
    private static final int SEPARATORS =
            1 << Character.SPACE_SEPARATOR | 1 << Character.LINE_SEPARATOR | 1 << Character.PARAGRAPH_SEPARATOR;

    private CharClass() {}

    /** What a backslash can escape, and what may not begin a bare e-mail address. */
    static boolean isAsciiPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }

    static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiAlphanumeric(char c) {
        return isAsciiLetter(c) || isAsciiDigit(c);
    }

    /** Space, tab and line ends: what may stand between the parts of a link or a tag. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** White space beside a delimiter. */
    static boolean isSpace(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint == ' ' || codePoint >= '\t' && codePoint <= '\r';
        }
        return codePoint == 0x85 || (SEPARATORS >> Character.getType(codePoint) & 1) != 0;
    }

    /** Punctuation beside a delimiter. */
    static boolean isPunctuation(int codePoint) {
        if (codePoint < 0x80) {
            return isAsciiPunctuation((char) codePoint);
        }
        return (PUNCTUATION >> Character.getType(codePoint) & 1) != 0
                || (SYMBOLS >> Character.getType(codePoint) & 1) != 0;
    }

    /** Go's {@code unicode.IsPunct}: without the symbols, such as {@code $ + < = > ^ | ~} and the backtick. */
    static boolean isPunctuationOnly(int codePoint) {
        return (PUNCTUATION >> Character.getType(codePoint) & 1) != 0;
    }

    static boolean isLetter(int codePoint) {
        return (LETTERS >> Character.getType(codePoint) & 1) != 0;
    }

    static boolean isDigit(int codePoint) {
        return Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** The local part of an e-mail address. */
    static boolean isEmailLocal(char c) {
        if (isAsciiAlphanumeric(c)) {
            return true;
        }
        return switch (c) {
            case '.', '!', '#', '$', '%', '&', '\'', '*', '+', '/', '=', '?', '^', '_', '`', '{', '|', '}', '~', '-' ->
                true;
            default -> false;
        };
    }
}
