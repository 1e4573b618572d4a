package dev.foreword.bind.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What an author may have meant with a date that cannot be read.
 *
 * <p>The text is cut into numbers and one name of a month; where they can be a date in only one way, that is
 * suggested.
 */
public final class DateAdvice {

    private static final int MAX_LENGTH = 40;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Where Danish, Norwegian, Swedish, German, Dutch or French differ in their first three letters. */
    private static final List<String> OTHER_MONTHS =
            List.of("", "fév", "mär", "avr", "maj", "", "", "aoû", "", "okt", "", "dez");

    /** For a time that has the right form. */
    static final String TIME_OF_DAY = "hours go from 00 to 23, minutes and seconds from 00 to 59";

    private DateAdvice() {}

    /** One line, if there is something to say. */
    public static Optional<String> of(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (!text.equals(text.strip()) && DateText.parse(text.strip()) != null) {
            return Optional.of("remove the blanks around the date");
        }
        String repaired = repairTime(text);
        // Hugo's layouts without a year are read already; writing them in capitals makes them no better.
        if (!repaired.equals(text) && DateText.parse(text) == null && DateText.parse(repaired) != null) {
            return didYouMean(repaired);
        }
        if (isHourBeyond(text)) {
            return Optional.of(TIME_OF_DAY);
        }
        List<String> parts = parts(text);
        if (parts.size() == 1 && parts.get(0).length() == 8 && isNumber(parts.get(0))) {
            String digits = parts.get(0);
            parts = List.of(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
        }
        if (parts.size() == 2 && isYear(parts.get(0)) && isSmall(parts.get(1))) {
            return Optional.of("the day is missing: year-month-day");
        }
        return parts.size() == 3 ? threeParts(parts.get(0), parts.get(1), parts.get(2)) : Optional.empty();
    }

    private static boolean isHourBeyond(String text) {
        boolean hasTime = text.length() > 15 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
        return hasTime && DateText.parse(text.substring(0, 10)) != null && isTime(text.substring(11));
    }

    /** Two digits, a colon, two digits. */
    static boolean isTime(String text) {
        return text.length() > 4
                && text.charAt(2) == ':'
                && IntStream.of(0, 1, 3, 4).allMatch(at -> isDigit(text.charAt(at)))
                && (number(text.substring(0, 2)) > 23 || number(text.substring(3, 5)) > 59);
    }

    /** {@code t}, {@code z} and {@code +02} are ISO 8601, yet Hugo does not read them. */
    private static String repairTime(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        int sign = Math.max(upper.lastIndexOf('+'), upper.lastIndexOf('-'));
        return sign > 10 && upper.length() - sign == 3 ? upper + ":00" : upper;
    }

    /** Runs of digits and of letters; none at all when there is anything but date punctuation between them. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                while (at < text.length() && Character.isLetter(text.charAt(at))) {
                    at++;
                }
            }
            if (at > start) {
                parts.add(text.substring(start, at));
            } else if (" -/.,".indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                return List.of();
            }
        }
        return parts;
    }

    private static Optional<String> threeParts(String first, String second, String third) {
        if (isYear(first) && isNumber(second) && isSmall(third)) {
            return yearFirst(number(first), number(second), number(third));
        }
        if (!isYear(third)) {
            return Optional.empty();
        }
        if (isSmall(first) && isSmall(second)) {
            return yearLast(number(first), number(second), number(third));
        }
        if (isSmall(first) && month(second) > 0) {
            return date(number(third), month(second), number(first));
        }
        return month(first) > 0 && isSmall(second)
                ? date(number(third), month(first), number(second))
                : Optional.empty();
    }

    private static Optional<String> yearFirst(int year, int month, int day) {
        boolean swapped = month > 12 && isDate(year, day, month);
        return swapped
                ? Optional.of(
                        month + " is no month; did you mean " + LocalDate.of(year, day, month) + "? (year-month-day)")
                : date(year, month, day);
    }

    /** Day first, as nearly everywhere, or month first, as in America. */
    private static Optional<String> yearLast(int first, int second, int year) {
        boolean dayFirst = isDate(year, second, first);
        boolean monthFirst = isDate(year, first, second);
        if (dayFirst && monthFirst && first != second) {
            return Optional.of("write year-month-day: " + LocalDate.of(year, second, first) + " or "
                    + LocalDate.of(year, first, second));
        }
        return monthFirst ? date(year, first, second) : date(year, second, first);
    }

    private static Optional<String> date(int year, int month, int day) {
        if (isDate(year, month, day)) {
            return didYouMean(LocalDate.of(year, month, day).toString());
        }
        if (month < 1 || month > 12) {
            return Optional.of("write year-month-day; a month is a number from 01 to 12");
        }
        return Optional.of(Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year + " has "
                + Month.of(month).length(Year.isLeap(year)) + " days");
    }

    private static boolean isDate(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** 1 to 12, or 0. */
    private static int month(String name) {
        String start = name.substring(0, Math.min(3, name.length())).toLowerCase(Locale.ROOT);
        return Math.max(MONTHS.indexOf(start), OTHER_MONTHS.indexOf(start)) + 1;
    }

    private static boolean isYear(String part) {
        return part.length() == 4 && isNumber(part);
    }

    private static boolean isSmall(String part) {
        return part.length() <= 2 && isNumber(part);
    }

    private static boolean isNumber(String part) {
        return isDigit(part.charAt(0)) && part.length() <= 8;
    }

    private static int number(String part) {
        return Integer.parseInt(part);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<String> didYouMean(String date) {
        return Optional.of("did you mean " + date + "?");
    }
}
