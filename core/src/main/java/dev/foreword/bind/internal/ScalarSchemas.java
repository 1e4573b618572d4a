package dev.foreword.bind.internal;

import static dev.foreword.bind.internal.Shape.map;
import static dev.foreword.bind.internal.Shape.types;

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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of {@link ScalarTypes} accept, in JSON Schema. The first alternative is the usual one, with a
 * {@code format} where JSON Schema has one; text in the binder's other notations comes behind it.
 */
final class ScalarSchemas {

    private static final Map<Class<?>, Shape> SHAPES = new HashMap<>();

    private static final List<Class<?>> WHOLE =
            List.of(byte.class, Byte.class, short.class, Short.class, int.class, Integer.class, long.class, Long.class);

    static {
        for (Class<?> type : List.of(String.class, CharSequence.class)) {
            SHAPES.put(type, Shape.text());
        }
        for (Class<?> type : List.of(boolean.class, Boolean.class)) {
            SHAPES.put(
                    type,
                    Shape.of(List.of(
                            types("boolean"),
                            text(anyCase("true", "yes", "on", "t", "y", "1", "false", "no", "off", "f", "n", "0")),
                            map("type", "integer", "minimum", 0, "maximum", 1))));
        }
        for (Class<?> type : List.of(char.class, Character.class)) {
            SHAPES.put(
                    type,
                    Shape.of(List.of(text("^[\\x00-\\uffff]$"), map("type", "integer", "minimum", 0, "maximum", 9))));
        }
        whole(Byte.MIN_VALUE, Byte.MAX_VALUE, byte.class, Byte.class);
        whole(Short.MIN_VALUE, Short.MAX_VALUE, short.class, Short.class);
        whole(Integer.MIN_VALUE, Integer.MAX_VALUE, int.class, Integer.class);
        whole(Long.MIN_VALUE, Long.MAX_VALUE, long.class, Long.class);
        SHAPES.put(BigInteger.class, Shape.of(List.of(types("integer"), text(NumberPatterns.WHOLE))));
        SHAPES.put(BigDecimal.class, Shape.of(List.of(types("number"), text(NumberPatterns.DECIMAL))));
        for (Class<?> type : List.of(double.class, Double.class)) {
            SHAPES.put(type, Shape.of(List.of(types("number"), text(NumberPatterns.FLOATING))));
        }
        BigDecimal limit = new BigDecimal(Float.toString(Float.MAX_VALUE));
        Map<String, Object> single = map("type", "number", "minimum", limit.negate(), "maximum", limit);
        for (Class<?> type : List.of(float.class, Float.class)) {
            SHAPES.put(type, Shape.of(List.of(single, text(NumberPatterns.FLOATING))));
        }

        List<Map<String, Object>> uris = List.of(
                map("type", "string", "format", "uri-reference", "pattern", TextPatterns.ASCII_URI),
                text(TextPatterns.URI),
                types("number", "boolean"));
        SHAPES.put(URI.class, new Shape(uris, null, null, true));
        SHAPES.put(Path.class, Shape.of(List.of(map("type", "string", "minLength", 1), types("number", "boolean"))));
        SHAPES.put(Locale.class, Shape.of(List.of(text(TextPatterns.LANGUAGE))));
        SHAPES.put(
                UUID.class, Shape.of(List.of(map("type", "string", "format", "uuid", "pattern", TextPatterns.UUID))));

        SHAPES.put(LocalDate.class, dated("date", DatePatterns.DATE));
        SHAPES.put(LocalDateTime.class, dated("date", DatePatterns.DATE));
        for (Class<?> type : List.of(OffsetDateTime.class, Instant.class)) {
            SHAPES.put(type, dated("date-time", DatePatterns.DATE_TIME, "date", DatePatterns.DATE));
        }
        // Any layout, with the name of a zone behind it.
        String named = "^" + inner(DatePatterns.ANY) + "\\[" + inner(TextPatterns.ZONE) + "\\]$";
        List<Map<String, Object>> zoned =
                new ArrayList<>(dated("date-time", DatePatterns.DATE_TIME, "date", DatePatterns.DATE)
                        .scalars());
        zoned.add(text(named));
        SHAPES.put(ZonedDateTime.class, Shape.of(zoned));
        SHAPES.put(LocalTime.class, Shape.of(List.of(text(DatePatterns.TIME))));
        SHAPES.put(
                Year.class,
                Shape.of(List.of(map("type", "integer", "minimum", 1000, "maximum", 9999), text("^[0-9]{4}$"))));
        SHAPES.put(YearMonth.class, Shape.of(List.of(text("^[0-9]{4}-(?:0[1-9]|1[0-2])$"))));
        SHAPES.put(MonthDay.class, Shape.of(List.of(text("^(?:--)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"))));
        SHAPES.put(
                OffsetTime.class,
                Shape.of(
                        List.of(
                                text(
                                        "^[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.][0-9]+)?)?(?:[Zz]|[-+][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)$"))));
        SHAPES.put(
                Period.class,
                Shape.of(
                        List.of(
                                text(
                                        "^[-+]?[Pp](?:[-+]?[0-9]+[Yy])?(?:[-+]?[0-9]+[Mm])?(?:[-+]?[0-9]+[Ww])?(?:[-+]?[0-9]+[Dd])?$"))));
        SHAPES.put(ZoneOffset.class, Shape.of(List.of(text("^(?:Z|[-+][0-9:]+)$"))));
        SHAPES.put(
                Duration.class,
                Shape.of(List.of(
                        atMost64(text(DatePatterns.GO_DURATION)),
                        map("type", "string", "format", "duration", "pattern", DatePatterns.DURATION),
                        atMost64(text("^(?!" + inner(DatePatterns.DURATION) + "$)" + inner(DatePatterns.ANY_DURATION)
                                + "$")))));
        SHAPES.put(
                ZoneId.class,
                Shape.of(List.of(text(TextPatterns.ZONE), map("type", "integer", "minimum", -18, "maximum", 18))));
    }

    private ScalarSchemas() {}

    /** Null for a type that has parts, or is anything. */
    static @Nullable Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    static boolean isText(Class<?> type) {
        return type == String.class || type == CharSequence.class;
    }

    static boolean isWhole(Class<?> type) {
        return WHOLE.contains(type) || type == BigInteger.class;
    }

    static boolean isNumber(Class<?> type) {
        return isWhole(type)
                || List.of(float.class, Float.class, double.class, Double.class, BigDecimal.class)
                        .contains(type);
    }

    private static void whole(long min, long max, Class<?>... types) {
        Map<String, Object> number = map("type", "integer", "minimum", min, "maximum", max);
        for (Class<?> type : types) {
            SHAPES.put(type, Shape.of(List.of(number, text(NumberPatterns.WHOLE))));
        }
    }

    /** The other layouts leave out what a format covers, so that a validator of formats may refuse a 30 February. */
    private static Shape dated(String... formatsAndPatterns) {
        List<Map<String, Object>> alternatives = new ArrayList<>();
        StringBuilder others = new StringBuilder("^");
        for (int i = 0; i < formatsAndPatterns.length; i += 2) {
            String pattern = formatsAndPatterns[i + 1];
            alternatives.add(map("type", "string", "format", formatsAndPatterns[i], "pattern", pattern));
            others.append("(?!").append(inner(pattern)).append("$)");
        }
        alternatives.add(atMost64(text(others + inner(DatePatterns.ANY) + "$")));
        return Shape.of(alternatives);
    }

    /** The binder takes no longer ones. */
    private static Map<String, Object> atMost64(Map<String, Object> text) {
        return Shape.with(text, "maxLength", 64);
    }

    private static Map<String, Object> text(String pattern) {
        return map("type", "string", "pattern", pattern);
    }

    private static String inner(String anchored) {
        return "(?:" + anchored.substring(1, anchored.length() - 1) + ")";
    }

    /** Words without case; unlike names, without further hyphens. */
    private static String anyCase(String... words) {
        List<String> names = new ArrayList<>(List.of(words));
        return SpellingPattern.ofCaseOnly(names);
    }
}
