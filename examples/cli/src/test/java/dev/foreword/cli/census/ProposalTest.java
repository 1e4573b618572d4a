package dev.foreword.cli.census;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.testkit.DataJson;
import dev.foreword.testkit.SchemaValidator;
import dev.foreword.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proposed record compiles, and every page that it was made of binds to it and is valid for the schema. */
class ProposalTest {

    @TempDir
    Path folder;

    @Test
    void types_are_the_narrowest_that_hold_all_values() {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            String level = List.of("Info", "warning", "INFO", "icon-block").get(i % 4);
            pages.add("""
                    ---
                    title: Page %d
                    draft: %s
                    weight: %d
                    views: %d
                    ratio: 0.%d
                    version: 1.%d0
                    phone: 004520%d
                    date: 2024-03-%02d
                    publishDate: 2024-03-%02dT10:00:00Z
                    level: %s
                    tags: %s
                    mixed: %s
                    nothing:
                    author: {name: A%d, og:url: x}
                    chapters: [{title: a%d, time: 1}, {title: b}]
                    ---
                    """.formatted(
                            i,
                            i % 2 == 0 ? "yes" : "false",
                            i,
                            3_000_000_000L + i,
                            i % 9 + 1,
                            i,
                            i,
                            i + 1,
                            i + 1,
                            level,
                            i % 3 == 0 ? "one" : "[one, t" + i + ", '3']",
                            i % 2 == 0 ? "[1]" : "{a: 1}",
                            i,
                            i));
        }
        pages.add("---\ntitle: Last\nTitle: LAST\n---\n");

        assertThat(check(pages)).isEqualTo("""
                        import dev.foreword.bind.Key;
                        import java.time.LocalDate;
                        import java.time.OffsetDateTime;
                        import java.util.List;
                        import java.util.Optional;
                        import java.util.OptionalDouble;
                        import java.util.OptionalInt;
                        import java.util.OptionalLong;

                        /** The front matter of 19 pages, as foreword schema found it. */
                        public record Page(
                                String title,
                                Optional<Boolean> draft,
                                OptionalInt weight,
                                OptionalLong views,
                                OptionalDouble ratio,
                                Optional<String> version,
                                Optional<String> phone,
                                Optional<LocalDate> date,
                                Optional<OffsetDateTime> publishDate,
                                Optional<Level> level,
                                List<String> tags,
                                Optional<Object> mixed,
                                Optional<String> nothing,
                                Optional<Author> author,
                                List<Chapter> chapters) {

                            public enum Level {
                                INFO,
                                WARNING,
                                ICON_BLOCK
                            }

                            public record Author(
                                    String name,
                                    @Key("og:url") String ogUrl) {}

                            public record Chapter(
                                    String title,
                                    OptionalInt time) {}
                        }
                        """);
    }

    @Test
    void toml_and_json_do_as_well() {
        assertThat(check(List.of(
                        "+++\ntitle = \"A\"\ndate = 2024-03-31\nweight = 1_000\n[params]\nlead = 'x'\n+++\n",
                        "{\"title\": \"B\", \"date\": \"2024-03-31\", \"weight\": 2, \"params\": {\"lead\": null}}\n")))
                .contains("String title", "LocalDate date", "int weight", "Params params", "Optional<String> lead");
    }

    @Test
    void any_key_gets_a_legal_name() {
        String record = check(List.of("""
                ---
                class: a
                int: b
                'true': c
                _: d
                --: e
                1st: f
                a b: g
                ab: h
                a_b: i
                hashCode: j
                toString: k
                😀: l
                größe: m
                "quote\\"s and \\\\u0041 \\\\": n
                "line\\nbreak\\u202e": o
                '*/ class X {': p
                String: [q, r]
                List: {Optional: 1, Page: 2}
                Page: {Page: {page: 1}}
                record: s
                var: t
                others: u
                $ref: v
                '': w
                empty: {'': w, v: x}
                "K": x
                "İ": y
                Σ: z
                ---
                """));

        assertThat(record)
                .contains(
                        "@Key(\"class\") String classValue",
                        "@Key(\"1st\") String key1st",
                        "@Key(\"hashCode\") String hashCodeValue",
                        "String größe",
                        "@Rest Map<String, Object> others) {}");
    }

    @Test
    void empty_and_odd_folders_have_a_record_too() {
        assertThat(check(List.of())).contains("public record Page() {}");
        assertThat(check(List.of("no front matter\n"))).contains("0 pages");
        assertThat(check(List.of("---\n---\n"))).contains("1 page,");
        assertThat(check(List.of("---\na: []\nb: {}\nc: [[], [[1]]]\nd: [{}, {x: 1}, ~]\ne: ''\n---\n")))
                .contains("List<String> a", "Map<String, Object> b", "List<List<List<Integer>>> c", "List<D> d");
    }

    @Test
    void thousands_of_keys_are_bounded() {
        String many = IntStream.range(0, 7000).mapToObj(i -> "k" + i + ": 1\n").reduce("", String::concat);
        Census census = census(List.of("---\n" + many + "---\n", "---\nk1: 2\n---\n"));

        assertThat(census.root().keys()).hasSize(Census.MAX_KEYS);
        assertThat(census.dropped()).isEqualTo(2000);
        assertThat(check(List.of("---\n" + many + "---\n", "---\nk1: 2\n---\n")))
                .contains("int k1,", "@Rest Map<String, Object> others");
    }

    @Test
    void the_report_has_the_keys_without_a_component_too() {
        String many = IntStream.range(0, 150).mapToObj(i -> "k" + i + ": 1\n").reduce("", String::concat);
        Census census = census(List.of("---\n" + many + "---\n"));
        CensusReport report = new CensusReport(census, Proposal.of(census, "Page"));

        assertThat(report.text().lines().filter(line -> line.startsWith("k1"))).hasSize(61);
        assertThat(report.text()).contains("(rest)");
        assertThat((List<?>) report.data().get("keys")).hasSize(150);
    }

    @Test
    void types_differ_in_more_than_case() {
        assertThat(check(List.of("---\nitems: [{a: 1}]\nbox: {ITEM: {b: 1}, iTem2: {c: 1}}\n---\n")))
                .contains("record Item(", "record Item2(", "record ITem22(");
    }

    @Test
    void a_key_of_endless_length_is_none() {
        Census census = census(List.of("---\n? " + "x".repeat(5000) + "\n: 1\ntitle: a\n---\n"));

        assertThat(census.root().keys()).hasSize(1);
        assertThat(census.dropped()).isEqualTo(1);
    }

    @Test
    void keys_that_are_data_make_a_map() {
        List<String> pages = IntStream.range(0, 20)
                .mapToObj(i -> "---\nscores: {alice%d: %d, bob%d: 7}\n---\n".formatted(i, i, i))
                .toList();

        assertThat(check(pages)).contains("Map<String, Integer> scores");
    }

    @Test
    void deep_nesting_ends() {
        String deep = "{a: ".repeat(40) + "1" + "}".repeat(40);

        assertThat(check(List.of(
                        "---\nroot: " + deep + "\nlists: " + "[".repeat(40) + "1" + "]".repeat(40) + "\n---\n")))
                .contains("Object a");
    }

    @Test
    void any_folder_compiles_and_binds() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 12; i++) {
            List<String> pages = new ArrayList<>();
            for (int page = random.nextInt(1, 25); page > 0; page--) {
                StringBuilder text = new StringBuilder("---\n");
                for (int key = random.nextInt(12); key > 0; key--) {
                    text.append(KEYS[random.nextInt(KEYS.length)])
                            .append(": ")
                            .append(value(random, 3))
                            .append('\n');
                }
                pages.add(text.append("---\n").toString());
            }
            check(pages);
        }
    }

    private static final String[] KEYS = {
        "title",
        "Title",
        "TITLE",
        "publish-date",
        "publishDate",
        "publish_date",
        "class",
        "a b",
        "1st",
        "--",
        "_",
        "🎉",
        "ab",
        "a-b",
        "tags",
        "tag",
        "Tags",
        "Level",
        "level",
        "name",
        "Key",
        "String",
        "final",
        "wait",
        "x",
        "y",
        "z"
    };

    private static final String[] SCALARS = {
        "",
        "~",
        "''",
        "a",
        "A",
        "b",
        "info",
        "INFO",
        "in-fo",
        "true",
        "'true'",
        "no",
        "x y",
        "1",
        "'1'",
        "01",
        "-7",
        "1.5",
        "1.50",
        "1e3",
        ".inf",
        "3000000000",
        "99999999999999999999",
        "2024-03-31",
        "2024-03-31T10:00:00Z",
        "2024-03-31 10:00",
        "'10:00'",
        "2024-02-30",
        "31 Mar 2024",
        "0x1F",
        "1_000",
        "\"a\\nb\"",
        "'{}'"
    };

    private static String value(SplittableRandom random, int depth) {
        int kind = random.nextInt(8);
        StringBuilder out = new StringBuilder();
        if (depth > 0 && kind == 0) {
            for (int i = random.nextInt(4); i > 0; i--) {
                String item = value(random, depth - 1);
                out.append(out.isEmpty() ? "" : ", ").append(item.isEmpty() ? "~" : item);
            }
            return "[" + out + "]";
        }
        if (depth > 0 && kind == 1) {
            for (int i = random.nextInt(4); i > 0; i--) {
                out.append(out.isEmpty() ? "" : ", ")
                        .append(KEYS[random.nextInt(KEYS.length)])
                        .append(": ")
                        .append(value(random, depth - 1));
            }
            return "{" + out + "}";
        }
        // A narrow choice now and then, so that words repeat.
        return SCALARS[random.nextInt(random.nextBoolean() ? 9 : SCALARS.length)];
    }

    private static Census census(List<String> pages) {
        Census census = new Census();
        for (int i = 0; i < pages.size(); i++) {
            FrontMatter file = FrontMatter.parse(SourceText.of("page" + i + ".md", pages.get(i)));
            assertThat(file.hasErrors()).as(pages.get(i) + file.diagnostics()).isFalse();
            census.add(file);
        }
        return census;
    }

    /** The record, after everything that must hold for it was checked. */
    private String check(List<String> pages) {
        Census census = census(pages);
        Proposal proposal = Proposal.of(census, "Page");
        String record = proposal.record();
        Class<?> type = CompiledRecord.of(record, "Page", folder);
        SchemaValidator schema = SchemaValidator.of(json(proposal));
        assertThat(SchemaValidator.ofSchemas().errors(json(proposal))).isEmpty();
        for (String page : pages) {
            FrontMatter file = FrontMatter.parse(SourceText.of("page.md", page));
            if (file.format() != FrontMatter.Format.NONE) {
                assertThat(file.as(type).diagnostics().stream()
                                .filter(diagnostic -> !diagnostic.code().equals("bind.duplicate-key"))
                                .filter(diagnostic -> !diagnostic.code().equals("data.duplicate-key")))
                        .as(page + record)
                        .isEmpty();
                assertThat(schema.errors(DataJson.of(file.data())))
                        .as(page + json(proposal))
                        .isEmpty();
            }
        }
        assertThat(new CensusReport(census, proposal).text()).doesNotContain("\u202e");
        return record;
    }

    private static String json(Proposal proposal) {
        return JsonText.of(proposal.schema());
    }
}
