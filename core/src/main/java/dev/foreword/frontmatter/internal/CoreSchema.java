package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode.Kind;

/**
 * What a plain YAML scalar is by YAML 1.2's core schema (chapter 10.3), which Hugo has had since 0.152: {@code yes},
 * {@code 12:30} and dates are strings.
 */
final class CoreSchema {

    private CoreSchema() {}

    static Kind kindOf(String text) {
        if (text.isEmpty()) {
            return Kind.NULL;
        }
        char first = text.charAt(0);
        if (first >= '0' && first <= '9' || first == '.' || first == '-' || first == '+') {
            return number(text);
        }
        return switch (text) {
            case "~", "null", "Null", "NULL" -> Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.BOOLEAN;
            default -> Kind.STRING;
        };
    }

    private static Kind number(String text) {
        if (text.startsWith("0x")) {
            return allDigits(text, 2, 16) ? Kind.INTEGER : Kind.STRING;
        }
        if (text.startsWith("0o")) {
            return allDigits(text, 2, 8) ? Kind.INTEGER : Kind.STRING;
        }
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        switch (text.substring(start, Math.min(text.length(), start + 5))) {
            case ".inf", ".Inf", ".INF":
                return Kind.DECIMAL;
            case ".nan", ".NaN", ".NAN":
                return start == 0 ? Kind.DECIMAL : Kind.STRING;
            default:
                break;
        }
        int at = skipDigits(text, start);
        int digits = at - start;
        if (at == text.length()) {
            return digits > 0 ? Kind.INTEGER : Kind.STRING;
        }
        if (text.charAt(at) == '.') {
            int end = skipDigits(text, at + 1);
            digits += end - at - 1;
            at = end;
        }
        return digits > 0 && (at == text.length() || isExponent(text, at)) ? Kind.DECIMAL : Kind.STRING;
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

    private static int skipDigits(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean allDigits(String text, int from, int radix) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 || Character.digit(text.charAt(i), radix) < 0) {
                return false;
            }
        }
        return text.length() > from;
    }
}
