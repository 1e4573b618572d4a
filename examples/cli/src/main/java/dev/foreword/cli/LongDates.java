package dev.foreword.cli;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dates in the words of a language, as in {@code April 2, 2026}. */
final class LongDates {

    /** Authors may write any language; more than these are looked up each time. */
    private static final int MAX_KEPT = 64;

    /** To look a format up takes longer than to use it. */
    private static final Map<String, DateTimeFormatter> KEPT = new ConcurrentHashMap<>();

    private LongDates() {}

    static String format(LocalDate date, String languageTag) {
        DateTimeFormatter format = KEPT.get(languageTag);
        if (format == null) {
            format = in(Locale.forLanguageTag(languageTag));
            if (KEPT.size() < MAX_KEPT) {
                KEPT.put(languageTag, format);
            }
        }
        return format.format(date);
    }

    private static DateTimeFormatter in(Locale locale) {
        return DateTimeFormatter.ofPattern(
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.LONG, null, IsoChronology.INSTANCE, locale),
                locale);
    }
}
