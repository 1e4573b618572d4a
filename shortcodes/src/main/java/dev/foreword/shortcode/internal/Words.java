package dev.foreword.shortcode.internal;

import dev.foreword.data.DataNode.Kind;

/** Which characters are what inside of a tag, and what kind a bare word has. All rules are those of Hugo's lexer. */
final class Words {

    private static final boolean[] ASCII_WORD = new boolean[0x80];

    static {
        for (char c = 0; c < ASCII_WORD.length; c++) {
            ASCII_WORD[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
    }

    private Words() {}

    /** ASCII white space; a no-break space or an ideographic one is a fault, not a blank. */
    static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** A mark that quotes texts, but no values. */
    static boolean isQuotationMark(char c) {
        return c == '\'' || c >= '‘' && c <= '‟' || c == '«' || c == '»' || c == '‹' || c == '›' || c == '´';
    }

    /** Whether none of these signs is in the text. */
    static boolean isWithout(String signs, String text) {
        return text.chars().noneMatch(c -> signs.indexOf(c) >= 0);
    }

    static int skipBlanks(String text, int at, int end) {
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Letters and digits are the Unicode categories L and Nd. */
    static boolean isWord(int codePoint) {
        return codePoint < ASCII_WORD.length ? ASCII_WORD[codePoint] : Character.isLetterOrDigit(codePoint);
    }

    /** Behind a name: letters, digits, {@code _}, {@code -} and {@code /}. */
    static int skipName(String text, int at, int end) {
        return skipWord(text, at, end, '/');
    }

    /** Behind a bare argument or a name of an argument: letters, digits, {@code _}, {@code -} and {@code .}. */
    static int skipBareWord(String text, int at, int end) {
        return skipWord(text, at, end, '.');
    }

    /** Whether a name of an argument needs no quotes. */
    static boolean isBareName(String name) {
        return !name.isEmpty() && name.charAt(0) != '.' && skipBareWord(name, 0, name.length()) == name.length();
    }

    private static int skipWord(String text, int at, int end, char also) {
        while (at < end) {
            int c = codePointAt(text, at, end);
            if (!isWord(c) && c != '-' && c != also) {
                break;
            }
            at += c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 1 : 2;
        }
        return at;
    }

    /** Never looks beyond the end, so that half a character at the end of the part is seen as half a character. */
    static int codePointAt(String text, int at, int end) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c) && at + 1 < end ? text.codePointAt(at) : c;
    }

    /** The kind of a bare word; ASCII digits only, and an integer must fit 64 bits. */
    static Kind kind(String word) {
        if (word.equals("true") || word.equals("false")) {
            return Kind.BOOLEAN;
        }
        int length = word.length();
        int at = length > 0 && (word.charAt(0) == '-' || word.charAt(0) == '+') ? 1 : 0;
        int whole = skipDigits(word, at);
        if (whole == length) {
            return whole > at && fitsLong(word) ? Kind.INTEGER : Kind.STRING;
        }
        boolean decimal = word.charAt(whole) == '.' && whole + 1 < length && skipDigits(word, whole + 1) == length;
        return decimal ? Kind.DECIMAL : Kind.STRING;
    }

    private static int skipDigits(String word, int at) {
        while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean fitsLong(String word) {
        try {
            Long.parseLong(word);
            return true;
        } catch (NumberFormatException tooLong) {
            return false;
        }
    }
}
