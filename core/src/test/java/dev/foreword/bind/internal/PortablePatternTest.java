package dev.foreword.bind.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortablePatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "[a-z0-9-]+ [a-z0-9\\-]+",
                "a/b a\\/b",
                "\\d{4}-\\d\\d \\d{4}-\\d\\d",
                "\\s* [\\t\\n\\x0b\\f\\r\\x20]*",
                "[\\s,]+ [\\t\\n\\x0b\\f\\r\\x20,]+",
                "a\\-b\\! a-b!",
                "[\\w.]+?@x [\\w.]+?@x",
                "(?:a|(b))(?=c)(?!d)(?<=c) (?:a|(b))(?=c)(?!d)(?<=c)",
                "[^\\]]* [^\\]]*",
                "]} \\]\\}",
                "[({|/})] [\\(\\{\\|\\/\\}\\)]",
                "[a-] [a\\-]",
                "[-a] [\\-a]",
                "[a\\-z] [a\\-z]",
                "[\\d-] [\\d\\-]",
                "[\\x41-\\x5a] [\\x41-\\x5a]",
                "\\u00e9\\x41b \\u00e9\\x41b",
                "\\S+\\D [^\\t\\n\\x0b\\f\\r\\x20]+\\D",
                "a?? a??",
                "a{2,3}?b a{2,3}?b"
            })
    void has_the_same_meaning_elsewhere(String java, String portable) {
        assertThat(PortablePattern.of(java).map(pattern -> pattern.replace("\\r ", "\\r\\x20")))
                .contains("^(?:" + portable + ")$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)a",
                "a++",
                "a{2}+",
                "(?>a)",
                "\\Qa\\E",
                "\\p{Lower}",
                "[a&&b]",
                "[a[b]]",
                "\\h",
                "\\R",
                "\\Aa",
                "[\\w-z]",
                "(?<name>a)",
                "[\\S]",
                "[\\s-z]",
                "[]a]",
                "[a\\p{L}]",
                "\\x{41}",
                "a?+",
                "\\1"
            })
    void has_no_meaning_elsewhere(String java) {
        assertThat(Pattern.compile(java)).isNotNull();
        assertThat(PortablePattern.of(java)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "[a-z]+(?:-[a-z]+)* false",
                "(?:left|right){1,2} false",
                "[a-z0-9]+ true",
                "\\w+ true",
                ".* true",
                "[^a]+ true",
                "[!-~]+ true",
                "v1 true",
                "[/-:]+ true",
                "[9-~]+ true",
                "[!-/]+ false",
                "[:-~]+ false",
                "-~ false",
                "~- false",
                "a\\.b\\- false",
                "[{5}] true",
                "\\{5\\} true",
                "[a]{5} false",
                "[a]{5}0 true"
            })
    void numbers_are_ruled_out_only_when_no_digit_can_match(String java, boolean may) {
        assertThat(PortablePattern.mayMatchDigits(java)).isEqualTo(may);
    }

    @Test
    void matches_what_it_was_made_of_matches() {
        List<String> parts = List.of(
                "a",
                "[a-c]",
                "[^b]",
                "\\d",
                "\\w",
                "\\s",
                "\\S",
                "-",
                "\\-",
                "\\.",
                ".",
                "/",
                "(?:ab|c)",
                "(?=a)",
                "(?!b)",
                "[\\s-]",
                "[a\\-]",
                "]",
                "é",
                "x{1,2}",
                "b?",
                "c*",
                "1+?");
        String letters = "abcx1- ./]é\n";
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 3000; i++) {
            StringBuilder java = new StringBuilder();
            for (int n = random.nextInt(1, 5); n > 0; n--) {
                java.append(parts.get(random.nextInt(parts.size())));
            }
            Pattern original = Pattern.compile(java.toString());
            Pattern portable =
                    Pattern.compile(PortablePattern.of(java.toString()).orElseThrow());
            for (int n = 0; n < 10; n++) {
                StringBuilder text = new StringBuilder();
                for (int length = random.nextInt(5); length > 0; length--) {
                    text.append(letters.charAt(random.nextInt(letters.length())));
                }
                // Java's $ lets one line break pass at the end, that of JSON Schema does not.
                boolean matches =
                        portable.matcher(text).find() && portable.matcher(text).matches();
                assertThat(matches)
                        .as(java + " on " + text)
                        .isEqualTo(original.matcher(text).matches());
            }
        }
    }
}
