package dev.foreword.bind.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A date, a time or both, in every layout that Hugo reads, and with the seconds left out as java.time writes them.
 *
 * <p>Hugo's layouts are those of spf13/cast: RFC 3339 with its blanks and colons left out or put in,
 * {@code 02 Jan 2006}, RFC 1123, 822 and 850, what C and Unix print, and a time alone. As in Go, a fraction may
 * follow the seconds everywhere, behind a point or a comma; an hour may have one digit; names of days are not
 * checked against the date; and a zone's abbreviation moves nothing, it counts as UTC.
 *
 * @param date null for a time alone
 * @param time null for a date alone
 * @param offset null where none is written
 * @param hasYear false for Unix' {@code Jan  2 15:04:05}, whose year is 0
 * @param hasSeconds false for {@code 2024-01-02T15:04}, which Hugo refuses
 */
public record DateText(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset,
        boolean hasYear,
        boolean hasSeconds) {

    private static final int MAX_LENGTH = 64;

    /** Reads a whole text, or gives null. */
    public static @Nullable DateText parse(String text) {
        if (text.length() < 4 || text.length() > MAX_LENGTH) {
            return null;
        }
        DateScanner in = new DateScanner(text);
        try {
            DateText read = Character.isLetter(text.charAt(0)) ? startingWithName(in) : startingWithDigit(in);
            return read != null && in.atEnd() ? read : null;
        } catch (DateTimeException e) {
            // The right form, but no such day or hour.
            return null;
        }
    }

    private static @Nullable DateText startingWithDigit(DateScanner in) {
        if (in.digitsAhead() == 4 && in.charAhead(4) == '-') {
            return iso(in);
        }
        if (in.digitsAhead() <= 2 && in.charAhead(in.digitsAhead()) == ':') {
            return timeAlone(in);
        }
        return dayFirst(in);
    }

    /** {@code 2006-01-02}, then T or a blank, a time, and a zone in one of many ways. */
    private static @Nullable DateText iso(DateScanner in) {
        int year = in.number(4, 4);
        in.expect('-');
        int month = in.number(2, 2);
        in.expect('-');
        int day = in.number(2, 2);
        if (in.failed()) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        if (in.atEnd()) {
            return new DateText(date, null, null, true, true);
        }
        boolean blank = in.skip(' ');
        if (!blank) {
            in.expect('T');
        }
        boolean[] seconds = new boolean[1];
        LocalTime time = in.time(seconds);
        if (time == null) {
            return null;
        }
        ZoneOffset offset = null;
        if (in.skip('Z')) {
            offset = ZoneOffset.UTC;
        } else if (!in.atEnd()) {
            boolean apart = blank && in.skip(' ');
            boolean colon = in.charAhead(3) == ':';
            offset = in.offset(true);
            if (offset == null) {
                return null;
            }
            // What Go prints: "+0200 CEST".
            if (apart && !colon && in.skip(' ') && !in.abbreviation()) {
                return null;
            }
        }
        return new DateText(date, time, offset, true, seconds[0]);
    }

    /** {@code 15:04}, {@code 15:04:05}, {@code 3:04PM}. */
    private static @Nullable DateText timeAlone(DateScanner in) {
        boolean[] seconds = new boolean[1];
        LocalTime time = in.time(seconds);
        if (time == null) {
            return null;
        }
        int half = in.halfDay();
        if (half >= 0) {
            if (seconds[0] || time.getHour() > 12 || time.getHour() == 0) {
                return null;
            }
            time = time.withHour(time.getHour() % 12 + half);
        }
        return new DateText(null, time, null, true, seconds[0]);
    }

    /** {@code 02 Jan 2006}, {@code 02 Jan 06 15:04 MST}, {@code 02 Jan 06 15:04 -0700}. */
    private static @Nullable DateText dayFirst(DateScanner in) {
        int day = in.number(2, 2);
        in.expect(' ');
        int month = in.month();
        in.expect(' ');
        if (in.failed()) {
            return null;
        }
        if (in.digitsAhead() == 4) {
            return new DateText(LocalDate.of(in.number(4, 4), month, day), null, null, true, true);
        }
        int year = twoDigitYear(in.number(2, 2));
        in.expect(' ');
        boolean[] seconds = new boolean[1];
        LocalTime time = in.time(seconds);
        if (time == null || seconds[0]) {
            return null;
        }
        return zoned(LocalDate.of(year, month, day), time, in);
    }

    private static @Nullable DateText startingWithName(DateScanner in) {
        int name = in.lettersAhead();
        if (in.charAhead(name) == ',') {
            return weekdayComma(in, name == 3);
        }
        if (in.digitsAfter(name + 1) > 0) {
            return stamp(in);
        }
        return unix(in);
    }

    /** {@code Mon, 02 Jan 2006 15:04:05 MST} (RFC 1123), {@code Monday, 02-Jan-06 15:04:05 MST} (RFC 850). */
    private static @Nullable DateText weekdayComma(DateScanner in, boolean shortName) {
        in.weekday(shortName);
        in.expect(',');
        in.expect(' ');
        char separator = shortName ? ' ' : '-';
        int day = in.number(2, 2);
        in.expect(separator);
        int month = in.month();
        in.expect(separator);
        int year = shortName ? in.number(4, 4) : twoDigitYear(in.number(2, 2));
        in.expect(' ');
        LocalTime time = in.fullTime();
        if (time == null) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        return shortName ? zoned(date, time, in) : named(date, time, in);
    }

    /** {@code Jan _2 15:04:05}, with any fraction. */
    private static @Nullable DateText stamp(DateScanner in) {
        int month = in.month();
        in.expect(' ');
        int day = in.number(1, 2);
        in.expect(' ');
        LocalTime time = in.fullTime();
        return time == null ? null : new DateText(LocalDate.of(0, month, day), time, null, false, true);
    }

    /** {@code Mon Jan _2 15:04:05 2006}, with MST or -0700 before the year. */
    private static @Nullable DateText unix(DateScanner in) {
        in.weekday(true);
        in.expect(' ');
        int month = in.month();
        in.expect(' ');
        int day = in.number(1, 2);
        in.expect(' ');
        LocalTime time = in.fullTime();
        in.expect(' ');
        if (time == null || in.failed()) {
            return null;
        }
        ZoneOffset offset = null;
        if (in.digitsAhead() == 0) {
            offset = zone(in);
            in.expect(' ');
            if (offset == null) {
                return null;
            }
        }
        int year = in.number(4, 4);
        return in.failed() ? null : new DateText(LocalDate.of(year, month, day), time, offset, true, true);
    }

    private static @Nullable DateText zoned(LocalDate date, LocalTime time, DateScanner in) {
        in.expect(' ');
        ZoneOffset offset = zone(in);
        return offset == null ? null : new DateText(date, time, offset, true, true);
    }

    private static @Nullable DateText named(LocalDate date, LocalTime time, DateScanner in) {
        in.expect(' ');
        return in.abbreviation() ? new DateText(date, time, ZoneOffset.UTC, true, true) : null;
    }

    private static @Nullable ZoneOffset zone(DateScanner in) {
        ZoneOffset offset = in.offset(false);
        return offset != null ? offset : in.abbreviation() ? ZoneOffset.UTC : null;
    }

    /** Go's pivot. */
    private static int twoDigitYear(int year) {
        return year >= 69 ? 1900 + year : 2000 + year;
    }

    /** The date as written, whatever the zone. */
    public @Nullable LocalDate localDate() {
        return hasYear ? date : null;
    }

    /** Midnight for a date alone; null without a date. */
    public @Nullable LocalDateTime localDateTime() {
        return date == null || !hasYear ? null : date.atTime(time == null ? LocalTime.MIDNIGHT : time);
    }

    /** In the offset written, or else in the default zone. */
    public @Nullable ZonedDateTime zoned(ZoneId zone) {
        LocalDateTime local = localDateTime();
        return local == null ? null : local.atZone(offset == null ? zone : offset);
    }

    /** In the offset written, or else in that of the default zone on the day. */
    public @Nullable OffsetDateTime offsetDateTime(ZoneId zone) {
        ZonedDateTime zoned = zoned(zone);
        return zoned == null ? null : zoned.toOffsetDateTime();
    }

    /** The year alone. */
    static @Nullable Year year(String text) {
        DateScanner in = new DateScanner(text);
        int year = in.number(4, 4);
        return in.failed() || !in.atEnd() ? null : Year.of(year);
    }
}
