package dev.foreword.data.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The numbers that YAML, TOML and JSON can write, read from their text.
 *
 * <p>Whole numbers are decimal ({@code 010} is ten), or {@code 0x}, {@code 0o}, {@code 0b}, with {@code _} behind
 * digits, as many as Hugo takes; decimals as in JSON, also with a bare point at either end. Lengths are capped: a million digits
 * would cost quadratic time, and no one means them.
 */
public final class Numbers {

    /** Digits of a number that is still read as one. */
    public static final int MAX_LENGTH = 400;

    private static final int MAX_EXPONENT = 9999;

    private Numbers() {}

    public static Optional<BigInteger> integer(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int at = 0;
        boolean negative = false;
        if (text.charAt(0) == '+' || text.charAt(0) == '-') {
            negative = text.charAt(0) == '-';
            at = 1;
        }
        int radix = 10;
        if (text.length() > at + 2 && text.charAt(at) == '0') {
            radix = switch (text.charAt(at + 1)) {
                case 'x', 'X' -> 16;
                case 'o', 'O' -> 8;
                case 'b', 'B' -> 2;
                default -> 10;
            };
            at += radix == 10 ? 0 : 2;
        }
        Optional<String> digits = digits(text, at, radix);
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        BigInteger value = new BigInteger(digits.get(), radix);
        return Optional.of(negative ? value.negate() : value);
    }

    private static Optional<String> digits(String text, int from, int radix) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && Character.digit(c, radix) >= 0) {
                digits.append(c);
            } else if (c != '_' || radix == 10 && i == from) {
                return Optional.empty();
            }
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(digits.toString());
    }

    /** A finite number; infinity and not-a-number are {@link #special}. */
    public static Optional<BigDecimal> decimal(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !isDecimal(text)) {
            return integer(text).map(BigDecimal::new);
        }
        BigDecimal value = new BigDecimal(text.replace("_", ""));
        // Beyond that, turning it into an integer or printing it plainly would fill the memory.
        return Math.abs((long) value.precision() - value.scale()) > MAX_EXPONENT
                ? Optional.empty()
                : Optional.of(value);
    }

    public static Optional<Double> special(String text) {
        String bare = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
        return switch (bare) {
            case ".inf", ".Inf", ".INF", "inf" ->
                Optional.of(text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
            case ".nan", ".NaN", ".NAN", "nan" -> Optional.of(Double.NaN);
            default -> Optional.empty();
        };
    }

    /** [-+]? (digits [. digits?] | . digits) ([eE] [-+]? digits)?, {@code _} behind digits. */
    private static boolean isDecimal(String text) {
        int at = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
        int whole = skipDigits(text, at);
        boolean any = whole > at;
        at = whole;
        if (at < text.length() && text.charAt(at) == '.') {
            int fraction = skipDigits(text, at + 1);
            any |= fraction > at + 1;
            at = fraction;
        }
        if (!any) {
            return false;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            int exponent = skipDigits(text, at);
            // Nine digits still fit BigDecimal's exponent.
            return exponent > at && exponent - at <= 9 && exponent == text.length();
        }
        return at == text.length();
    }

    private static int skipDigits(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c < '0' || c > '9') && !(c == '_' && at > from)) {
                break;
            }
            at++;
        }
        return at;
    }
}
