package dev.foreword.bind.internal;

import java.util.List;

/** The layouts of {@link DateText} and {@link DurationText} as regular expressions. */
final class DatePatterns {

    private static final String DAY = "(?:0[1-9]|[12][0-9]|3[01])";
    private static final String SHORT_DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
    private static final String ISO_DATE = "[0-9]{4}-(?:0[1-9]|1[0-2])-" + DAY;

    private static final String MONTH =
            "(?:" + anyCase("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec") + ")";

    private static final List<String> WEEK =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final String WEEKDAY =
            "(?:" + anyCase(WEEK.stream().map(day -> day.substring(0, 3)).toArray(String[]::new)) + ")";

    private static final String LONG_WEEKDAY = "(?:" + anyCase(WEEK.toArray(String[]::new)) + ")";

    private static final String HOURS_MINUTES = "(?:[01]?[0-9]|2[0-3]):[0-5][0-9]";
    private static final String SECONDS = ":[0-5][0-9](?:[.,][0-9]+)?";
    private static final String CLOCK = HOURS_MINUTES + "(?:" + SECONDS + ")?";

    private static final String OFFSET = "[-+](?:(?:0[0-9]|1[0-7])[0-5][0-9]|1800)";
    private static final String COLON_OFFSET = "[-+](?:(?:0[0-9]|1[0-7]):?[0-5][0-9]|18:?00)";
    private static final String ABBREVIATION = "(?:[A-Z]{3}|[A-Z]{3,4}T)";
    private static final String ZONE = "(?:" + OFFSET + "|" + ABBREVIATION + ")";

    static final String DATE = "^" + ISO_DATE + "$";

    /** RFC 3339 as JSON Schema asks for it, capitals only. */
    static final String DATE_TIME = "^" + ISO_DATE + "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?"
            + "(?:Z|[-+](?:0[0-9]|1[0-7]):[0-5][0-9])$";

    /** Every layout with a day and a year in it. */
    static final String ANY = "^(?:"
            + ISO_DATE + "(?:T" + CLOCK + "(?:Z|" + COLON_OFFSET + ")?| +" + CLOCK + "(?:Z| *" + COLON_OFFSET + "| +"
            + OFFSET + " +" + ABBREVIATION + ")?)?"
            + "|" + DAY + " +" + MONTH + " +(?:[0-9]{4}|[0-9]{2} +" + HOURS_MINUTES + " +" + ZONE + ")"
            + "|" + WEEKDAY + ", +" + DAY + " +" + MONTH + " +[0-9]{4} +" + HOURS_MINUTES + SECONDS + " +" + ZONE
            + "|" + LONG_WEEKDAY + ", +" + DAY + "-" + MONTH + "-[0-9]{2} +" + HOURS_MINUTES + SECONDS + " +"
            + ABBREVIATION
            + "|" + WEEKDAY + " +" + MONTH + " +" + SHORT_DAY + " +" + HOURS_MINUTES + SECONDS + " +(?:" + ZONE
            + " +)?[0-9]{4}"
            + ")$";

    static final String TIME = "^(?:" + CLOCK + "|(?:0?[1-9]|1[0-2]):[0-5][0-9][AaPp][Mm])$";

    static final String GO_DURATION = "^[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d))+$";

    /** What JSON Schema and java.time both take. */
    static final String DURATION = "^P(?=[0-9T])(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?$";

    static final String ANY_DURATION = "^-?P(?=[-+0-9Tt])(?:[-+]?[0-9]+[Dd])?(?:[Tt](?=[-+0-9.,])(?:[-+]?[0-9]+[Hh])?"
            + "(?:[-+]?[0-9]+[Mm])?(?:[-+]?[0-9]+(?:[.,][0-9]{0,9})?[Ss])?)?$";

    private DatePatterns() {}

    private static String anyCase(String... words) {
        String pattern = SpellingPattern.ofCaseOnly(List.of(words));
        return pattern.substring(1, pattern.length() - 1);
    }
}
