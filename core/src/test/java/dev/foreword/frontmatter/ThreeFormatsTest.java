package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a record holds can be written in each format, and each reads back as an equal record. */
class ThreeFormatsTest {

    private static final String[] TEXTS = {
        "", "no", "yes", "1.10", "010", "2024-01-01", "null", "~", "a: b", "a #b", "@x", "'", "\"", "\\", "line\nbreak",
                "tab\there",
        " edge ", "👍 emoji", "æøå", "- a", "{{ x }}", "---", "+++", "true", "0x1F", "1e3", "12:30", "[a]", "{a}", "*a",
                "&a", "!a",
        "%a", "`a`", "a,b", "\u2028", "é́", "long ".repeat(30)
    };

    enum Level {
        LOW,
        HIGH
    }

    record Inner(String name, Optional<Integer> count, List<String> parts) {}

    record Page(
            String title,
            int number,
            long big,
            double ratio,
            BigDecimal exact,
            boolean draft,
            LocalDate date,
            OffsetDateTime when,
            Level level,
            List<String> tags,
            Map<String, String> words,
            Inner inner,
            List<Inner> more,
            Optional<String> maybe) {}

    private static String text(Random random) {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private static List<String> texts(Random random) {
        List<String> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(text(random));
        }
        return list;
    }

    private static Inner inner(Random random) {
        return new Inner(
                text(random), random.nextBoolean() ? Optional.of(random.nextInt()) : Optional.empty(), texts(random));
    }

    private static Page page(Random random) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            words.put("key" + i + (random.nextBoolean() ? " with blank" : ""), text(random));
        }
        List<Inner> more = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            more.add(inner(random));
        }
        // An empty text is the same as none for an Optional.
        String maybe = text(random);
        return new Page(
                text(random),
                random.nextInt(),
                random.nextLong(),
                random.nextGaussian(),
                new BigDecimal(random.nextInt()).movePointLeft(3),
                random.nextBoolean(),
                LocalDate.ofEpochDay(random.nextInt(40_000)),
                OffsetDateTime.of(2024, 1 + random.nextInt(12), 3, 4, 5, 6, 0, ZoneOffset.ofHours(random.nextInt(9))),
                Level.values()[random.nextInt(2)],
                texts(random),
                words,
                inner(random),
                more,
                maybe.isEmpty() ? Optional.empty() : Optional.of(maybe));
    }

    @Test
    void anyRecordReadsBackEqualFromEachFormat() {
        Random random = new Random(5);
        for (int round = 0; round < 1500; round++) {
            Page page = page(random);
            for (Format format : List.of(Format.YAML, Format.TOML, Format.JSON)) {
                String text = FrontMatter.write(page, format) + "body\n";
                FrontMatter file = FrontMatter.parse(SourceText.of("page.md", text));
                Result<Page> read = file.as(Page.class);
                assertThat(read.diagnostics()).as(text).isEmpty();
                assertThat(read.orThrow()).as(text).isEqualTo(page);
                assertThat(file.format()).isEqualTo(format);
                assertThat(file.body()).as(text).endsWith("body\n");
            }
        }
    }
}
