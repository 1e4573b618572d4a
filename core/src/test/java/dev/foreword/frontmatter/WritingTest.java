package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.bind.Default;
import dev.foreword.bind.Key;
import dev.foreword.bind.Rest;
import dev.foreword.bind.Tagged;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.text.SourceText;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritingTest {

    enum Level {
        VERY_HIGH,
        @Key("!")
        ALERT
    }

    @Tagged("kind")
    sealed interface Media {
        record Image(URI file) implements Media {}

        @Key("youtube")
        record Video(String id, Duration length) implements Media {}
    }

    record Author(String name, Optional<String> email) {}

    record Post(
            String title,
            @Key("og:title") String socialTitle,
            LocalDate date,
            OffsetDateTime changed,
            boolean draft,
            double score,
            Level level,
            Locale language,
            Year since,
            OptionalInt weight,
            Optional<String> summary,
            List<String> tags,
            @Default("news") List<String> sections,
            List<Author> authors,
            List<Media> media,
            Map<String, Set<Integer>> numbers,
            @Rest Map<String, Object> others) {}

    private static final Post POST = new Post(
            "No: \"this\" is it",
            "yes",
            LocalDate.of(2024, 3, 31),
            OffsetDateTime.parse("2024-03-31T10:00:00+02:00"),
            false,
            10_000_000,
            Level.VERY_HIGH,
            Locale.forLanguageTag("da-DK"),
            Year.of(2020),
            OptionalInt.empty(),
            Optional.of("two\nlines\n"),
            List.of(),
            List.of(),
            List.of(new Author("Ann", Optional.of("a@example.org")), new Author("Bo", Optional.empty())),
            List.of(new Media.Image(URI.create("/a.png")), new Media.Video("x1", Duration.ofSeconds(5400))),
            Map.of("primes", new java.util.TreeSet<>(Set.of(2, 3))),
            Map.of("extra", List.of("a", true)));

    @Test
    void yaml() {
        assertThat(FrontMatter.write(POST, Format.YAML)).isEqualTo("""
                ---
                title: 'No: "this" is it'
                og:title: "yes"
                date: 2024-03-31
                changed: 2024-03-31T10:00:00+02:00
                draft: false
                score: 10000000.0
                level: very-high
                language: da-DK
                since: 2020
                summary: |
                  two
                  lines
                sections: []
                authors:
                  - name: Ann
                    email: a@example.org
                  - name: Bo
                media:
                  - kind: image
                    file: /a.png
                  - kind: youtube
                    id: x1
                    length: 1h30m
                numbers:
                  primes: [2, 3]
                extra: [a, true]
                ---
                """);
    }

    @Test
    void toml() {
        assertThat(FrontMatter.write(POST, Format.TOML)).isEqualTo("""
                +++
                title = "No: \\"this\\" is it"
                "og:title" = "yes"
                date = 2024-03-31
                changed = 2024-03-31T10:00:00+02:00
                draft = false
                score = 10000000.0
                level = "very-high"
                language = "da-DK"
                since = 2020
                summary = \"""
                two
                lines
                \"""
                sections = []
                extra = ["a", true]

                [[authors]]
                name = "Ann"
                email = "a@example.org"

                [[authors]]
                name = "Bo"

                [[media]]
                kind = "image"
                file = "/a.png"

                [[media]]
                kind = "youtube"
                id = "x1"
                length = "1h30m"

                [numbers]
                primes = [2, 3]
                +++
                """);
    }

    @Test
    void json() {
        assertThat(FrontMatter.write(Map.of("list", List.of(Map.of("a", "\"\n"), List.of(1, 2))), Format.JSON))
                .isEqualTo("""
                {
                  "list": [
                    {
                      "a": "\\"\\n"
                    },
                    [1, 2]
                  ]
                }
                """);
        assertThat(FrontMatter.write(Map.of(), Format.JSON)).isEqualTo("{}\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML", "TOML", "JSON"})
    void a_record_comes_back(Format format) {
        FrontMatter read = FrontMatter.parse(SourceText.of("post.md", FrontMatter.write(POST, format) + "Body\n"));
        assertThat(read.as(Post.class).orThrow()).isEqualTo(POST);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.body()).isEqualTo("Body\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML", "TOML", "JSON"})
    void any_data_comes_back(Format format) {
        Kind dates = format == Format.TOML ? Kind.DATE : Kind.STRING;
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < 4; i++) {
                map.put("top " + i, DrawnValues.value(random, 0));
            }
            FrontMatter read = FrontMatter.parse(SourceText.of("post.md", FrontMatter.write(map, format)));
            assertThat(PlainEdits.plain(read.data())).as("seed %s", seed).isEqualTo(PlainEdits.plain(map, dates));
        }
    }

    @Test
    void says_what_cannot_be_written() {
        assertThatThrownBy(() -> FrontMatter.write("text", Format.YAML))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("front matter is keys with values; give a record or a map");
        assertThatThrownBy(() -> FrontMatter.write(Map.of(), Format.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("choose YAML, TOML or JSON");
        assertThatThrownBy(() -> FrontMatter.write(Map.of("a", Double.NaN), Format.JSON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON cannot write .nan; give it as a text, or leave it out");
        assertThatThrownBy(() -> FrontMatter.write(Map.of("a", BigInteger.ONE.shiftLeft(64)), Format.TOML))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("longer than 64 bits");
        assertThatThrownBy(() -> FrontMatter.write(Map.of("a", new Object()), Format.YAML))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"a\" in the value is of java.lang.Object, which no format can write; give a text, a number,"
                                + " a boolean, a date, an enum constant, a list, a map or a record");
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("a", null);
        assertThatThrownBy(() -> FrontMatter.write(nothing, Format.YAML))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"a\" in the value is null; leave the key or the item out");
        assertThatThrownBy(() -> FrontMatter.write(Map.of("a", Arrays.asList("x", null)), Format.YAML))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item 1 of \"a\" in the value is null; leave the key or the item out");
        assertThatThrownBy(() -> FrontMatter.write(Map.of("a", "x\uD83D"), Format.YAML))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text holds half of a surrogate pair at index 1, which no file can hold; was it cut"
                        + " within a character?");
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        assertThatThrownBy(() -> FrontMatter.write(Map.of("a", endless), Format.YAML))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nests more than 100 levels deep");
    }
}
