package dev.foreword.bind.internal;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Java's single values as scalars: what the binder reads back as the same value. */
final class PlainScalars {

    private PlainScalars() {}

    /** The scalar, or null for a type that the binder does not know either. */
    static @Nullable Scalar of(Object value) {
        if (value instanceof CharSequence
                || value instanceof Character
                || value instanceof URI
                || value instanceof Path
                || value instanceof UUID
                || value instanceof YearMonth
                || value instanceof MonthDay
                || value instanceof OffsetTime
                || value instanceof Period) {
            return scalar(value.toString(), Kind.STRING);
        }
        if (value instanceof Boolean) {
            return scalar(value.toString(), Kind.BOOLEAN);
        }
        if (value instanceof Locale locale) {
            return scalar(locale.toLanguageTag(), Kind.STRING);
        }
        if (value instanceof ZoneId zone) {
            return scalar(zone.getId(), Kind.STRING);
        }
        if (value instanceof Duration duration) {
            return scalar(DurationText.print(duration), Kind.STRING);
        }
        Scalar number = number(value);
        return number == null ? time(value) : number;
    }

    private static @Nullable Scalar number(Object value) {
        if (value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger
                || value instanceof Year) {
            return scalar(value.toString(), Kind.INTEGER);
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            if (Double.isNaN(number)) {
                return scalar(".nan", Kind.DECIMAL);
            }
            boolean finite = !Double.isInfinite(number);
            return scalar(finite ? digits(value.toString()) : number > 0 ? ".inf" : "-.inf", Kind.DECIMAL);
        }
        if (value instanceof BigDecimal decimal) {
            String text = decimal.toString();
            boolean whole = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
            return scalar(text, whole ? Kind.INTEGER : Kind.DECIMAL);
        }
        if (value instanceof OptionalInt optional && optional.isPresent()) {
            return number(optional.getAsInt());
        }
        if (value instanceof OptionalLong optional && optional.isPresent()) {
            return number(optional.getAsLong());
        }
        if (value instanceof OptionalDouble optional && optional.isPresent()) {
            return number(optional.getAsDouble());
        }
        return null;
    }

    /** Java writes ten million with an exponent, which no author would. */
    private static String digits(String number) {
        int exponent = number.indexOf('E');
        if (exponent < 0 || number.length() - exponent > 3) {
            return number;
        }
        String plain = new BigDecimal(number).toPlainString();
        return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }

    /** With seconds always, as TOML wants them. */
    private static @Nullable Scalar time(Object value) {
        if (value instanceof LocalDate) {
            return scalar(value.toString(), Kind.DATE);
        }
        if (value instanceof LocalTime time) {
            return scalar(DateTimeFormatter.ISO_LOCAL_TIME.format(time), Kind.DATE);
        }
        if (value instanceof LocalDateTime time) {
            return scalar(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time), Kind.DATE);
        }
        if (value instanceof OffsetDateTime time) {
            return scalar(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time), Kind.DATE);
        }
        if (value instanceof ZonedDateTime time) {
            return scalar(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time), Kind.DATE);
        }
        if (value instanceof Instant) {
            return scalar(value.toString(), Kind.DATE);
        }
        return null;
    }

    private static Scalar scalar(String text, Kind kind) {
        return new Scalar(text, kind, Span.at(0));
    }
}
