package dev.foreword.bind.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an author may have meant with a date that cannot be read. Deals with text of at most 40 characters. */
final class DateAdvice {

    private static final int MAX_LENGTH = 40;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** Where Danish, Norwegian, Swedish, German, Dutch or French differ in their first three letters. */
    private static final List<String> OTHER_MONTHS =
            List.of("", "fév", "mär", "avr", "maj", "", "", "aoû", "", "okt", "", "dez");

    private DateAdvice() {}

    static Optional<String> of(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (!text.equals(text.strip()) && DateText.parse(text.strip()) != null) {
            return Optional.of("remove the blanks around the date");
        }
        String repaired = repairTime(text);
        if (!repaired.equals(text) && DateText.parse(repaired) != null) {
            return didYouMean(repaired);
        }
        List<String> parts = parts(text);
        if (parts.size() == 1 && parts.get(0).length() == 8) {
            String digits = parts.get(0);
            parts = List.of(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
        }
        if (parts.size() == 2 && parts.get(0).length() == 4 && parts.get(1).length() <= 2) {
            return Optional.of("the day is missing: year-month-day");
        }
        return parts.size() == 3 ? threeParts(parts) : Optional.empty();
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
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inside = i > start && sameKind(text.charAt(start), c);
            if (inside) {
                continue;
            }
            if (i > start) {
                parts.add(text.substring(start, i));
            }
            if (Character.isLetterOrDigit(c)) {
                start = i;
            } else if (" -/.,".indexOf(c) >= 0) {
                start = i + 1;
            } else {
                return List.of();
            }
        }
        return parts;
    }

    private static boolean sameKind(char first, char c) {
        return Character.isDigit(first) ? c >= '0' && c <= '9' : Character.isLetter(c);
    }

    private static Optional<String> threeParts(List<String> parts) {
        int[] numbers = new int[3];
        int monthAt = -1;
        for (int i = 0; i < 3; i++) {
            String part = parts.get(i);
            boolean name = Character.isLetter(part.charAt(0));
            if (name && monthAt >= 0 || part.length() > 4 && !name) {
                return Optional.empty();
            }
            numbers[i] = name ? month(part) : Integer.parseInt(part);
            monthAt = name ? i : monthAt;
            if (numbers[i] < 0) {
                return Optional.empty();
            }
        }
        if (monthAt >= 0) {
            int dayAt = monthAt == 1 ? 0 : 1;
            boolean yearFirst = monthAt == 1 && parts.get(0).length() == 4;
            return monthAt == 2 || !yearFirst && parts.get(2).length() != 4
                    ? Optional.empty()
                    : yearFirst
                            ? date(numbers[0], numbers[1], numbers[2])
                            : date(numbers[2], numbers[monthAt], numbers[dayAt]);
        }
        if (parts.get(0).length() == 4) {
            Optional<String> swapped = isDate(numbers[0], numbers[2], numbers[1])
                    ? Optional.of(numbers[1] + " is no month; did you mean "
                            + LocalDate.of(numbers[0], numbers[2], numbers[1]) + "? (year-month-day)")
                    : Optional.empty();
            return isDate(numbers[0], numbers[1], numbers[2]) || numbers[1] <= 12 || swapped.isEmpty()
                    ? date(numbers[0], numbers[1], numbers[2])
                    : swapped;
        }
        if (parts.get(2).length() == 4) {
            boolean dayFirst = isDate(numbers[2], numbers[1], numbers[0]);
            boolean monthFirst = isDate(numbers[2], numbers[0], numbers[1]);
            if (dayFirst && monthFirst && numbers[0] != numbers[1]) {
                return Optional.of("write year-month-day: " + LocalDate.of(numbers[2], numbers[1], numbers[0]) + " or "
                        + LocalDate.of(numbers[2], numbers[0], numbers[1]));
            }
            return monthFirst ? date(numbers[2], numbers[0], numbers[1]) : date(numbers[2], numbers[1], numbers[0]);
        }
        return Optional.empty();
    }

    private static int month(String name) {
        String start = name.substring(0, Math.min(3, name.length())).toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(start);
        month = month < 0 ? OTHER_MONTHS.indexOf(start) : month;
        return month < 0 || start.length() < 3 ? -1 : month + 1;
    }

    private static Optional<String> date(int year, int month, int day) {
        if (isDate(year, month, day)) {
            return didYouMean(LocalDate.of(year, month, day).toString());
        }
        if (month < 1 || month > 12) {
            return Optional.of("write year-month-day; a month is a number from 01 to 12");
        }
        int days = LocalDate.of(year, month, 1).lengthOfMonth();
        return Optional.of("that month has " + days + " days");
    }

    private static boolean isDate(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<String> didYouMean(String date) {
        return Optional.of("did you mean " + date + "?");
    }
}
