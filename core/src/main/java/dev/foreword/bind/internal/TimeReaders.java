package dev.foreword.bind.internal;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.internal.Numbers;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The types of java.time. A date alone is its midnight where a time is wanted too; the rest of a date and time
 * is dropped where a date alone is wanted. A zone that is not written is the binder's.
 */
final class TimeReaders {

    private static final int LONGEST_ISO = 64;

    private static final String DATE = "a date such as 2024-03-31";
    private static final String DATE_TIME = "a date and time such as 2024-03-31T14:30:00";
    private static final String ZONED = "a date and time such as 2024-03-31T14:30:00+02:00";

    private TimeReaders() {}

    static ScalarReader localDate() {
        return dated(DATE, (date, zone) -> date.localDate());
    }

    static ScalarReader localDateTime() {
        return dated(DATE_TIME, (date, zone) -> date.localDateTime());
    }

    static ScalarReader offsetDateTime() {
        return dated(ZONED, DateText::offsetDateTime);
    }

    static ScalarReader zonedDateTime() {
        return new DatedReader(ZONED, DateText::zoned) {
            @Override
            @Nullable
            Object parse(Scalar scalar, BindRun run) {
                Object zoned = super.parse(scalar, run);
                return zoned == null ? withZoneName(scalar.text()) : zoned;
            }
        };
    }

    /** {@code 2024-01-02T03:04:05+01:00[Europe/Oslo]}, as java.time writes it. */
    private static @Nullable ZonedDateTime withZoneName(String text) {
        int name = text.endsWith("]") ? text.indexOf('[') : -1;
        DateText date = name < 0 ? null : DateText.parse(text.substring(0, name));
        LocalDateTime local = date == null ? null : date.localDateTime();
        if (date == null || local == null) {
            return null;
        }
        try {
            ZoneId zone = ZoneId.of(text.substring(name + 1, text.length() - 1));
            return date.offset() == null ? local.atZone(zone) : ZonedDateTime.ofInstant(local, date.offset(), zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static ScalarReader instant() {
        return dated(ZONED, (date, zone) -> {
            ZonedDateTime zoned = date.zoned(zone);
            return zoned == null ? null : zoned.toInstant();
        });
    }

    private static ScalarReader dated(String expected, BiFunction<DateText, ZoneId, @Nullable Object> narrow) {
        return new DatedReader(expected, narrow);
    }

    /** Reads what {@link DateText} reads, and takes of it what a type can hold. */
    private static class DatedReader extends ScalarReader {

        private final BiFunction<DateText, ZoneId, @Nullable Object> narrow;

        DatedReader(String expected, BiFunction<DateText, ZoneId, @Nullable Object> narrow) {
            super(expected);
            this.narrow = narrow;
        }

        @Override
        @Nullable
        Object parse(Scalar scalar, BindRun run) {
            // TOML has lower-case t and z too; there the format has checked the rest.
            String text = scalar.kind() == Kind.DATE ? scalar.text().toUpperCase(Locale.ROOT) : scalar.text();
            DateText date = DateText.parse(text);
            return date == null ? null : narrow.apply(date, run.plans().zone());
        }

        @Override
        Optional<String> advice(Scalar refused) {
            return DateAdvice.of(refused.text());
        }
    }

    static ScalarReader localTime() {
        return new ScalarReader("a time such as 14:30") {
            @Override
            @Nullable
            Object parse(Scalar scalar, BindRun run) {
                DateText time = DateText.parse(scalar.text());
                return time == null || time.date() != null ? null : time.time();
            }

            @Override
            Optional<String> advice(Scalar refused) {
                return DateAdvice.isTime(refused.text()) ? Optional.of(DateAdvice.TIME_OF_DAY) : Optional.empty();
            }
        };
    }

    static ScalarReader year() {
        return ScalarReader.of("a year such as 2024", DateText::year);
    }

    static ScalarReader yearMonth() {
        return ScalarReader.of("a month such as 2024-03", text -> {
            DateText first = text.length() == 7 ? DateText.parse(text + "-01") : null;
            return first == null || first.date() == null ? null : YearMonth.from(first.date());
        });
    }

    static ScalarReader monthDay() {
        return iso(
                "a day of any year such as 12-24", text -> MonthDay.parse(text.startsWith("--") ? text : "--" + text));
    }

    static ScalarReader offsetTime() {
        return iso("a time of day with its offset such as 10:30+01:00", OffsetTime::parse);
    }

    static ScalarReader period() {
        return iso("years, months and days such as P1Y6M10D", Period::parse);
    }

    static ScalarReader zoneOffset() {
        return iso("an offset such as +01:00", ZoneOffset::of);
    }

    /** What the JDK reads by itself. */
    private static ScalarReader iso(String expected, Function<String, Object> parse) {
        return ScalarReader.of(expected, text -> {
            try {
                return text.length() > LONGEST_ISO ? null : parse.apply(text);
            } catch (DateTimeException e) {
                return null;
            }
        });
    }

    static ScalarReader duration() {
        return new ScalarReader("a length of time such as 1h30m") {
            @Override
            @Nullable
            Object parse(Scalar scalar, BindRun run) {
                return DurationText.parse(scalar.text());
            }

            @Override
            Optional<String> advice(Scalar refused) {
                String text = refused.text();
                return text.length() < 10 && Numbers.integer(text).isPresent()
                        ? Optional.of("say of what: " + text + "s, " + text + "m, " + text + "h or " + text + "d")
                        : Optional.empty();
            }
        };
    }

    static ScalarReader zoneId() {
        return new ScalarReader("a time zone such as Europe/Copenhagen") {
            @Override
            @Nullable
            Object parse(Scalar scalar, BindRun run) {
                try {
                    return ZoneId.of(scalar.text());
                } catch (DateTimeException e) {
                    return null;
                }
            }

            @Override
            Optional<String> advice(Scalar refused) {
                String city = "/" + refused.text().replace(' ', '_').toLowerCase(Locale.ROOT);
                return ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> ("/" + id.toLowerCase(Locale.ROOT)).endsWith(city))
                        .min(Comparator.naturalOrder())
                        .map(id -> "did you mean \"" + id + "\"?");
            }
        };
    }
}
