package dev.foreword.bind.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testkit.Json;
import dev.foreword.testkit.SharedFolder;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-11-07                                | 2019-11-07T00:00Z",
                "2019-11-07T16:05:09Z                      | 2019-11-07T16:05:09Z",
                "2019-11-07T16:05:09+01:00                 | 2019-11-07T16:05:09+01:00",
                "2019-11-07T16:05:09-0330                  | 2019-11-07T16:05:09-03:30",
                "2019-11-07T16:05:09                       | 2019-11-07T16:05:09Z",
                "2019-11-07T6:05:09                        | 2019-11-07T06:05:09Z",
                "2019-11-07T16:05                          | 2019-11-07T16:05Z",
                "2019-11-07T16:05+01:00                    | 2019-11-07T16:05+01:00",
                "2019-11-07T16:05:09.25                    | 2019-11-07T16:05:09.250Z",
                "2019-11-07T16:05:09,123456789123+01:00    | 2019-11-07T16:05:09.123456789+01:00",
                "2019-11-07 16:05:09                       | 2019-11-07T16:05:09Z",
                "2019-11-07  16:05:09                      | 2019-11-07T16:05:09Z",
                "2019-11-07 16:05:09Z                      | 2019-11-07T16:05:09Z",
                "2019-11-07 16:05:09+0100                  | 2019-11-07T16:05:09+01:00",
                "2019-11-07 16:05:09+01:00                 | 2019-11-07T16:05:09+01:00",
                "2019-11-07 16:05:09 +01:00                | 2019-11-07T16:05:09+01:00",
                "2019-11-07 16:05:09 +0100                 | 2019-11-07T16:05:09+01:00",
                "2019-11-07 16:05:09 +0100 CET             | 2019-11-07T16:05:09+01:00",
                "2019-11-07 16:05:09.5 +0200 EEST          | 2019-11-07T16:05:09.500+02:00",
                "07 Nov 2019                               | 2019-11-07T00:00Z",
                "07 nov 2019                               | 2019-11-07T00:00Z",
                "07 Nov 19 16:05 +0100                     | 2019-11-07T16:05+01:00",
                "07 Nov 70 16:05 CET                       | 1970-11-07T16:05Z",
                "Thu, 07 Nov 2019 16:05:09 +0100           | 2019-11-07T16:05:09+01:00",
                "Thu, 07 Nov 2019 16:05:09 CET             | 2019-11-07T16:05:09Z",
                "Mon, 07 Nov 2019 16:05:09 GMT             | 2019-11-07T16:05:09Z",
                "Thursday, 07-Nov-19 16:05:09 CET          | 2019-11-07T16:05:09Z",
                "Thu Nov  7 16:05:09 2019                  | 2019-11-07T16:05:09Z",
                "Thu Nov 17 16:05:09 2019                  | 2019-11-17T16:05:09Z",
                "Thu Nov  7 16:05:09 CET 2019              | 2019-11-07T16:05:09Z",
                "Thu Nov 07 16:05:09 +0100 2019            | 2019-11-07T16:05:09+01:00",
            })
    void layouts_of_hugo(String text, String expected) {
        DateText date = DateText.parse(text);
        assertThat(date).isNotNull();
        assertThat(date.offsetDateTime(ZoneOffset.UTC)).isEqualTo(OffsetDateTime.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019",
                "2019-11",
                "2019-11-7",
                "2019-11-07 ",
                " 2019-11-07",
                "2019-11-07Z",
                "2019-11-07T",
                "2019-11-07+01:00",
                "2019-11-07 +0100",
                "2019-11-07T16",
                "2019-11-07T16:5",
                "2019-11-07T16:05:9",
                "2019-11-07T16:05:09.",
                "2019-11-07T16:05:09 Z",
                "2019-11-07T16:05:09 +0100",
                "2019-11-07T16:05:09+01",
                "2019-11-07T16:05:09+19:00",
                "2019-11-07 16:05:09 UTC",
                "2019-11-07 16:05:09 +0100 cet",
                "2019-11-07 16:05:09 +0100 CET m=+1.0",
                "2019-11-07 16:05:09 AM",
                "2019-11-07t16:05:09z",
                "2019-11-07T24:00:00",
                "2019-11-07T16:60:00",
                "2019-02-29",
                "0000-00-00",
                "+2019-11-07",
                "12019-11-07",
                "2019/11/07",
                "7 Nov 2019",
                "07 November 2019",
                "07 Nov 19",
                "Nov 07 2019",
                "2019-W45-4",
                "2019-311",
                "20191107",
                "1573142709",
                "tomorrow",
                "Thu, 07 Nov 2019 16:05:09",
                "Thu, 07 Nov 19 16:05:09 CET",
                "Thursday, 07 Nov 2019 16:05:09 CET",
                "Xyz Nov  7 16:05:09 2019",
                "16:05:09:10",
                "13:05PM",
                "3:05:09PM",
            })
    void what_is_no_date(String text) {
        assertThat(DateText.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"16:05,16:05", "6:05,06:05", "16:05:09.5,16:05:09.5", "3:05PM,15:05", "12:05AM,00:05", "12:05PM,12:05"})
    void a_time_alone(String text, String expected) {
        DateText time = DateText.parse(text);
        assertThat(time).isNotNull();
        assertThat(time.date()).isNull();
        assertThat(time.time()).isEqualTo(expected);
        assertThat(time.localDateTime()).isNull();
    }

    @Test
    void a_stamp_has_no_year() {
        DateText stamp = DateText.parse("Nov  7 16:05:09.123");
        assertThat(stamp).isNotNull();
        assertThat(stamp.hasYear()).isFalse();
        assertThat(stamp.localDate()).isNull();
    }

    @Test
    void what_java_prints_is_read_back() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            LocalDateTime local = LocalDateTime.of(1, 1, 1, 0, 0)
                    .plusSeconds(random.nextLong(9_998L * 365 * 86_400))
                    .plusNanos(random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
            local = random.nextInt(3) == 0 ? local.withSecond(0).withNano(0) : local;
            OffsetDateTime offset = local.atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(-60, 60) * 900));
            assertThat(DateText.parse(local.toString()).localDateTime()).isEqualTo(local);
            assertThat(DateText.parse(offset.toString()).offsetDateTime(ZoneOffset.UTC))
                    .isEqualTo(offset);
            DateTimeFormatter mail = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
            assertThat(DateText.parse(offset.format(mail)).offsetDateTime(ZoneOffset.UTC))
                    .isEqualTo(offset.withNano(0));
        }
    }

    @Test
    void any_text_is_safe() {
        SplittableRandom random = new SplittableRandom(11);
        String alphabet = "0123456789-:T Z+.,JanMonPMé\uD83D\uDE00";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            DateText.parse(text.toString());
            DateAdvice.of(text.toString());
            DurationText.parse(text.toString());
        }
    }

    /** The one thing that Hugo does not read and Foreword does: a time without seconds. */
    @Test
    @Tag("shared")
    void agrees_with_hugo() {
        int agreed = 0;
        int withoutSeconds = 0;
        StringBuilder differs = new StringBuilder();
        Map<String, Object> file = Json.object(Json.read(SharedFolder.path("vectors/hugo-frontmatter.json")));
        List<Map<String, Object>> vectors = Json.objects(file.get("vectors"));
        for (Map<String, Object> vector : vectors) {
            String id = (String) vector.get("id");
            if (!id.startsWith("fm.datequoted.")) {
                continue;
            }
            String input = (String) vector.get("input");
            String written = input.substring(input.indexOf('"') + 1, input.lastIndexOf('"'));
            Object params = Json.object(vector.get("expect")).get("params");
            Object expected = params == null ? null : Json.object(params).get("date");
            DateText read = DateText.parse(written);
            ZonedDateTime date = read == null ? null : read.zoned(ZoneOffset.UTC);
            if (date != null && !read.hasSeconds() && expected == null) {
                withoutSeconds++;
            } else if (date == null ? expected == null : same(date, expected)) {
                agreed++;
            } else {
                differs.append(id + ": " + written + " is " + date + ", in Hugo " + expected + "\n");
            }
        }
        System.out.println(agreed + " dates read as in Hugo, " + withoutSeconds + " more without seconds");
        assertThat(differs.toString()).isEmpty();
        assertThat(agreed).isGreaterThan(55);
        assertThat(withoutSeconds).isEqualTo(3);
    }

    private static boolean same(ZonedDateTime date, Object expected) {
        if (!(expected instanceof List<?> pair)) {
            return false;
        }
        String[] words = pair.get(1).toString().split(" ");
        OffsetDateTime there = OffsetDateTime.parse(
                words[0] + "T" + words[1] + words[2].substring(0, 3) + ":" + words[2].substring(3));
        return there.equals(date.toOffsetDateTime());
    }
}
