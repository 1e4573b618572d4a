package dev.foreword.bind.internal;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A place in the text of a date, and the small parts that can be read there. Goes on quietly after a failure. */
final class DateScanner {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final String text;
    private int at;
    private boolean failed;

    DateScanner(String text) {
        this.text = text;
    }

    boolean failed() {
        return failed;
    }

    boolean atEnd() {
        return !failed && at == text.length();
    }

    char charAhead(int distance) {
        return at + distance < text.length() ? text.charAt(at + distance) : 0;
    }

    int digitsAhead() {
        return digitsAfter(0);
    }

    int digitsAfter(int distance) {
        int count = 0;
        // Unix pads the day with a blank.
        int from = distance;
        while (charAhead(from) == ' ') {
            from++;
        }
        while (isDigit(charAhead(from + count))) {
            count++;
        }
        return count;
    }

    int lettersAhead() {
        int count = 0;
        while (Character.isLetter(charAhead(count))) {
            count++;
        }
        return count;
    }

    /** Several blanks count as one, as in Go. */
    boolean skip(char c) {
        if (charAhead(0) != c) {
            return false;
        }
        do {
            at++;
        } while (c == ' ' && charAhead(0) == ' ');
        return true;
    }

    void expect(char c) {
        if (!skip(c)) {
            failed = true;
        }
    }

    /** A number of at least {@code min} digits; takes at most {@code max}. */
    int number(int min, int max) {
        int value = 0;
        int digits = 0;
        while (digits < max && isDigit(charAhead(0))) {
            value = value * 10 + text.charAt(at++) - '0';
            digits++;
        }
        failed |= digits < min;
        return value;
    }

    /** An English month of three letters, 1 to 12. */
    int month() {
        return 1 + name(MONTHS, true);
    }

    void weekday(boolean shortName) {
        name(DAYS, shortName);
    }

    private int name(List<String> names, boolean shortName) {
        for (int i = 0; i < names.size(); i++) {
            String name = shortName ? names.get(i).substring(0, 3) : names.get(i);
            if (text.regionMatches(true, at, name, 0, name.length())) {
                at += name.length();
                return i;
            }
        }
        failed = true;
        return 0;
    }

    /** Hours, minutes, seconds and any fraction. */
    @Nullable
    LocalTime fullTime() {
        boolean[] seconds = new boolean[1];
        LocalTime time = time(seconds);
        return seconds[0] ? time : null;
    }

    /** Hours and minutes; whether there were seconds too is put into the array. */
    @Nullable
    LocalTime time(boolean[] seconds) {
        int hour = number(1, 2);
        expect(':');
        int minute = number(2, 2);
        int second = 0;
        int nano = 0;
        if (!failed && skip(':')) {
            second = number(2, 2);
            nano = fraction();
            seconds[0] = true;
        }
        return failed ? null : LocalTime.of(hour, minute, second, nano);
    }

    private int fraction() {
        boolean fraction = (charAhead(0) == '.' || charAhead(0) == ',') && isDigit(charAhead(1));
        if (!fraction) {
            return 0;
        }
        at++;
        int nano = 0;
        int digits = 0;
        for (; isDigit(charAhead(0)); at++) {
            if (digits < 9) {
                nano = nano * 10 + text.charAt(at) - '0';
                digits++;
            }
        }
        for (; digits < 9; digits++) {
            nano *= 10;
        }
        return nano;
    }

    /** {@code +0200}, and {@code +02:00} where that is allowed; moves on only when it is one. */
    @Nullable
    ZoneOffset offset(boolean colonAllowed) {
        char sign = charAhead(0);
        boolean colon = colonAllowed && charAhead(3) == ':';
        int minutes = colon ? 4 : 3;
        boolean form = (sign == '+' || sign == '-')
                && isDigit(charAhead(1))
                && isDigit(charAhead(2))
                && isDigit(charAhead(minutes))
                && isDigit(charAhead(minutes + 1));
        if (!form) {
            return null;
        }
        int hour = (charAhead(1) - '0') * 10 + charAhead(2) - '0';
        int minute = (charAhead(minutes) - '0') * 10 + charAhead(minutes + 1) - '0';
        at += minutes + 2;
        int factor = sign == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(factor * hour, factor * minute);
    }

    /** Three capitals, or more of which the last is a T, as Go takes for a zone's abbreviation. */
    boolean abbreviation() {
        int length = 0;
        while (charAhead(length) >= 'A' && charAhead(length) <= 'Z') {
            length++;
        }
        boolean known = length == 3 || (length == 4 || length == 5) && charAhead(length - 1) == 'T';
        if (known) {
            at += length;
        }
        return known;
    }

    /** 0 for AM, 12 for PM, -1 for neither. */
    int halfDay() {
        String rest = text.substring(at).toUpperCase(Locale.ROOT);
        if (!rest.equals("AM") && !rest.equals("PM")) {
            return -1;
        }
        at = text.length();
        return rest.equals("AM") ? 0 : 12;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
