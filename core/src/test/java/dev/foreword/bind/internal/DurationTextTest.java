package dev.foreword.bind.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource({
        "1h30m, PT1H30M",
        "1.5h, PT1H30M",
        "90s, PT1M30S",
        "300ms, PT0.3S",
        "1us, PT0.000001S",
        "2d12h, PT60H",
        "-90s, PT-1M-30S",
        "+.5s, PT0.5S",
        "0.0000000001h, PT0.00000036S",
        "PT1H30M, PT1H30M",
        "-PT2S, PT-2S",
    })
    void lengths(String text, String expected) {
        assertThat(DurationText.parse(text)).isEqualTo(Duration.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "h", "90", "1 h", "1x", "1h30", "1..5h", ".h", "1:30", "PT", "99999999999999999999h"})
    void what_is_none(String text) {
        assertThat(DurationText.parse(text)).isNull();
    }
}
