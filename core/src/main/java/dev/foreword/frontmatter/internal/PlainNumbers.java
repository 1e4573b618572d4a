package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.internal.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Numbers and booleans of one format in the notation of another. */
final class PlainNumbers {

    private PlainNumbers() {}

    static Scalar bool(Scalar scalar) {
        boolean isTrue = scalar.text().equalsIgnoreCase("true");
        if (!isTrue && !scalar.text().equalsIgnoreCase("false")) {
            throw new IllegalArgumentException("\"" + scalar.text() + "\" is no boolean");
        }
        return new Scalar(isTrue ? "true" : "false", Kind.BOOLEAN, scalar.span());
    }

    /** In decimal digits. */
    static Scalar integer(Scalar scalar) {
        BigInteger value = Numbers.integer(scalar.text())
                .orElseThrow(() -> new IllegalArgumentException("\"" + scalar.text() + "\" is no whole number"));
        return new Scalar(value.toString(), Kind.INTEGER, scalar.span());
    }

    /** With a point or an exponent, so that it stays one; digits as many as given. */
    static Scalar decimal(Scalar scalar) {
        BigDecimal value = Numbers.decimal(scalar.text())
                .orElseThrow(() -> new IllegalArgumentException("\"" + scalar.text() + "\" is no number"));
        String text = value.toString();
        boolean whole = text.indexOf('.') < 0 && text.indexOf('E') < 0;
        return new Scalar(whole ? text + ".0" : text, Kind.DECIMAL, scalar.span());
    }

    static Optional<Double> special(Scalar scalar) {
        return Numbers.special(scalar.text());
    }

    /** {@code 010} is ten to some readers and eight to others. */
    static boolean hasLeadingZero(String text) {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        return text.length() > at + 1 && text.charAt(at) == '0' && Character.isDigit(text.charAt(at + 1));
    }

    /** A decimal number in the notation that TOML and JSON share. */
    static boolean isStrict(String text) {
        int point = text.indexOf('.');
        boolean digitsAround = point < 0
                || point > 0
                        && point + 1 < text.length()
                        && isDigit(text.charAt(point - 1))
                        && isDigit(text.charAt(point + 1));
        boolean fraction = point >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0;
        return digitsAround
                && fraction
                && !hasLeadingZero(text)
                && (isDigit(text.charAt(0)) || text.charAt(0) == '-')
                && text.indexOf('_') < 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
