package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode.Kind;

/**
 * What a plain YAML scalar is. The words are those of YAML 1.2's core schema (chapter 10.3), which Hugo has had since
 * 0.152: {@code yes}, {@code 12:30} and dates are strings. The numbers are those of every Hugo, which go further:
 * {@code 1_000}, {@code 0b11}, {@code -0x1F}; a number too great for a double is text.
 */
final class CoreSchema {

    private static final int LONGEST_WORD = "false".length();

    private CoreSchema() {}

    static Kind kindOf(String text) {
        if (text.isEmpty()) {
            return Kind.NULL;
        }
        char first = text.charAt(0);
        if (first >= '0' && first <= '9' || first == '.' || first == '-' || first == '+') {
            return number(text);
        }
        if (text.length() > LONGEST_WORD) {
            return Kind.STRING;
        }
        return switch (text) {
            case "~", "null", "Null", "NULL" -> Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.BOOLEAN;
            default -> Kind.STRING;
        };
    }

    private static Kind number(String text) {
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        if (start + 1 < text.length() && text.charAt(start) == '.' && Character.isLetter(text.charAt(start + 1))) {
            return special(text, start);
        }
        int radix = radix(text, start);
        if (radix != 10) {
            return allDigits(text, start + 2, radix) ? Kind.INTEGER : Kind.STRING;
        }
        int at = skipDigits(text, start);
        boolean digits = at > start;
        if (at == text.length()) {
            return digits ? Kind.INTEGER : Kind.STRING;
        }
        if (text.charAt(at) == '.') {
            int end = skipDigits(text, at + 1);
            digits |= end > at + 1;
            at = end;
        }
        if (!digits || at < text.length() && !isExponent(text, at)) {
            return Kind.STRING;
        }
        return at < text.length() && isTooGreat(text) ? Kind.STRING : Kind.DECIMAL;
    }

    private static Kind special(String text, int start) {
        return switch (text.substring(start)) {
            case ".inf", ".Inf", ".INF" -> Kind.DECIMAL;
            case ".nan", ".NaN", ".NAN" -> start == 0 ? Kind.DECIMAL : Kind.STRING;
            default -> Kind.STRING;
        };
    }

    private static int radix(String text, int start) {
        if (start + 2 >= text.length() || text.charAt(start) != '0') {
            return 10;
        }
        return switch (text.charAt(start + 1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
        };
    }

    private static boolean isExponent(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        int start = at + 1;
        if (start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+')) {
            start++;
        }
        int end = skipDigits(text, start);
        return end > start && end == text.length();
    }

    /** A name such as {@code 7e1024}, more likely than not. */
    private static boolean isTooGreat(String text) {
        return Double.isInfinite(Double.parseDouble(text.replace("_", "")));
    }

    /** Over digits, and {@code _} behind one; to where it came from when there is none. */
    private static int skipDigits(String text, int from) {
        int at = from;
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '_' && at > from)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean allDigits(String text, int from, int radix) {
        boolean any = false;
        for (int i = from; i < text.length(); i++) {
            boolean digit = text.charAt(i) < 0x80 && Character.digit(text.charAt(i), radix) >= 0;
            if (!digit && text.charAt(i) != '_') {
                return false;
            }
            any |= digit;
        }
        return any;
    }
}
