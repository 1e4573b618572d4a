package dev.foreword.bind.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What to say about a text that is no date; the days of months are those of the calendar. */
class DateAdviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-31t10:00:00z      | did you mean 2024-03-31T10:00:00Z?",
                "2024-03-31T10:00:00+02    | did you mean 2024-03-31T10:00:00+02:00?",
                "2024-03-31T10:00:00-11    | did you mean 2024-03-31T10:00:00-11:00?",
                "2024-03-31T24:00          | hours go from 00 to 23, minutes and seconds from 00 to 59",
                "2024-03-31 23:60:00       | hours go from 00 to 23, minutes and seconds from 00 to 59",
                "20240331                  | did you mean 2024-03-31?",
                "2024-03                   | the day is missing: year-month-day",
                "2024/3/1                  | did you mean 2024-03-01?",
                "2024-13-12                | 13 is no month; did you mean 2024-12-13? (year-month-day)",
                "2024-13-13                | write year-month-day; a month is a number from 01 to 12",
                "2024-00-10                | write year-month-day; a month is a number from 01 to 12",
                "2024-12-32                | December 2024 has 31 days",
                "2024-01-00                | January 2024 has 31 days",
                "31/12/2024                | did you mean 2024-12-31?",
                "12/31/2024                | did you mean 2024-12-31?",
                "3.4.2024                  | write year-month-day: 2024-04-03 or 2024-03-04",
                "5-5-2024                  | did you mean 2024-05-05?",
                "30.2.2024                 | February 2024 has 29 days",
                "29.2.2023                 | February 2023 has 28 days",
                "5. maj 2024               | did you mean 2024-05-05?",
                "1 Jan 2024                | did you mean 2024-01-01?",
                "December 9, 2024          | did you mean 2024-12-09?",
            })
    void says_what_is_meant(String text, String advice) {
        assertThat(DateAdvice.of(text)).contains(advice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2024",
                "123",
                "2024_03_31",
                "2024-02-30T24:00",
                "2024-03-31X24:00",
                "2024-03-31T2a:00",
                "2024-03-31T24.00",
                "5 foo 2024",
                "foo 5 2024",
                "5 6 7",
                "1234567890-1-1"
            })
    void says_nothing_of_what_it_does_not_know(String text) {
        assertThat(DateAdvice.of(text)).isEmpty();
    }

    @Test
    void says_nothing_of_what_is_too_long_for_a_date() {
        assertThat(DateAdvice.of("2024-03-31" + " ".repeat(30))).contains("remove the blanks around the date");
        assertThat(DateAdvice.of("2024-03-31" + " ".repeat(31))).isEmpty();
    }
}
