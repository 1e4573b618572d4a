package dev.foreword.cli.census;

import dev.foreword.bind.Binder;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.SourceText;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A type for single values. The binder decides what a type can hold; on top, the text must be what people mean by it:
 * {@code 1} is no truth here, and {@code 007} no number.
 */
enum ScalarType {
    TRUTH(
            Boolean.class,
            scalar -> Set.of("true", "false", "yes", "no", "on", "off")
                    .contains(scalar.text().toLowerCase(Locale.ROOT))),
    INT(Integer.class, ScalarType::isWholeNumber),
    LONG(Long.class, ScalarType::isWholeNumber),
    NUMBER(Double.class, scalar -> scalar.kind() != Kind.STRING && isPlainNumber(scalar.text(), true)),
    DATE(LocalDate.class, scalar -> scalar.text().indexOf(':') < 0),
    TIME(OffsetDateTime.class, scalar -> true),

    /** A whole number in JSON's notation, without quotes. */
    BARE(BigInteger.class, scalar -> scalar.kind() == Kind.INTEGER && isPlainNumber(scalar.text(), false)),

    /** A date as JSON Schema's formats have it. */
    ISO_DATE(
            LocalDate.class,
            scalar -> scalar.text().length() == 10 && scalar.text().charAt(4) == '-'),

    /** A date and time as JSON Schema's formats have it. */
    ISO_TIME(OffsetDateTime.class, scalar -> isIsoTime(scalar.text()));

    private final Class<?> type;
    private final Predicate<Scalar> meant;

    ScalarType(Class<?> type, Predicate<Scalar> meant) {
        this.type = type;
        this.meant = meant;
    }

    boolean fits(Scalar scalar, SourceText source) {
        return meant.test(scalar)
                && Binder.standard().bind(scalar, source, type).value().isPresent();
    }

    private static boolean isIsoTime(String text) {
        int end = text.length();
        boolean form = end >= 20 && text.charAt(4) == '-' && text.charAt(10) == 'T' && text.charAt(16) == ':';
        boolean zone =
                form && (text.endsWith("Z") || text.charAt(end - 3) == ':' && "+-".indexOf(text.charAt(end - 6)) >= 0);
        try {
            return zone && OffsetDateTime.parse(text).getYear() >= 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** In quotes only as digits; bare in any notation, but for a leading 0. */
    private static boolean isWholeNumber(Scalar scalar) {
        String text = scalar.text();
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        boolean leadingZero =
                text.length() > start + 1 && text.charAt(start) == '0' && !Character.isLetter(text.charAt(start + 1));
        return isPlainNumber(text, false) || scalar.kind() == Kind.INTEGER && !leadingZero;
    }

    /** Digits as a program would print them: a leading or a trailing 0 is there for a reason that a number loses. */
    private static boolean isPlainNumber(String text, boolean withFraction) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        String whole = text.substring(start, point < 0 ? text.length() : point);
        boolean plain = !whole.isEmpty()
                && whole.chars().allMatch(c -> c >= '0' && c <= '9')
                && (whole.length() == 1 || whole.charAt(0) != '0');
        if (point < 0) {
            return plain;
        }
        String fraction = text.substring(point + 1);
        return withFraction
                && plain
                && !fraction.isEmpty()
                && fraction.chars().allMatch(c -> c >= '0' && c <= '9')
                && (fraction.length() == 1 || !fraction.endsWith("0"));
    }
}
