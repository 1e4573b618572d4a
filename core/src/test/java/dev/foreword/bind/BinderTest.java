package dev.foreword.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BinderTest {

    record Post(String title, LocalDate date, List<String> tags) {}

    record Page<T>(String title, T params) {}

    private record Hidden(int number) {}

    record Params(
            @Key("data-id") String id,
            @Key(value = "w", aliases = "width") int columns,
            @Rest Map<String, String> rest) {}

    record Nothing() {}

    record Chain(Optional<Chain> next) {}

    record Slow(@Pattern("(a+)+b") String text) {}

    @Tagged("kind")
    sealed interface Shape<T> {

        record Dot<T>(T at) implements Shape<T> {}

        sealed interface Round<T> extends Shape<T> {

            record Circle<T>(T centre, @Default("1") double radius) implements Round<T> {}
        }
    }

    record Drawing(List<Shape<LocalDate>> shapes) {}

    record Rated(Page<@Range(max = "5") Integer> page, Map<String, @Length(max = 3) String> codes) {}

    @Test
    void generic_unions_in_two_steps() {
        String yaml = "shapes:\n  - {kind: dot, at: 2024-03-31}\n  - {kind: circle, centre: 2024-04-01}\n";
        assertThat(bind(yaml, Drawing.class).orThrow())
                .isEqualTo(new Drawing(List.of(
                        new Shape.Dot<>(LocalDate.of(2024, 3, 31)),
                        new Shape.Round.Circle<>(LocalDate.of(2024, 4, 1), 1.0))));
        assertThat(bind("shapes: {kind: dot, at: x}\n", Drawing.class).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("expected a date such as 2024-03-31, found \"x\"");
    }

    @Test
    void constraints_on_type_arguments() {
        String yaml = "page: {title: a, params: 6}\ncodes: {a: abc, b: abcd}\n";
        assertThat(bind(yaml, Rated.class).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("expected at most 5, found 6", "expected at most 3 characters, found 4");
    }

    @Test
    void the_order_of_keys_is_that_of_the_components() {
        assertThat(Binder.standard().keys(Post.class)).containsExactly("title", "date", "tags");
        assertThat(Binder.standard().keys(Params.class)).containsExactly("data-id", "w");
        assertThat(Binder.standard().keys(Nothing.class)).isEmpty();
    }

    @Test
    void local_and_private_records() {
        record Local(Hidden hidden) {}
        assertThat(bind("hidden: {number: 3}\n", Local.class).orThrow()).isEqualTo(new Local(new Hidden(3)));
    }

    @Test
    void a_record_without_components() {
        assertThat(bind("", Nothing.class).orThrow()).isEqualTo(new Nothing());
        assertThat(bind("x: 1\n", Nothing.class).diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("post.md:2:1: warning: unknown key \"x\" [bind.unknown-key]");
    }

    @Test
    void generic_records_through_a_type_token() {
        FrontMatter file = parse("title: Hello\nparams: {number: 3}\n");
        TypeToken<Page<Hidden>> token = new TypeToken<>() {};
        assertThat(Binder.standard().bind(file.data(), file.source(), token).orThrow())
                .isEqualTo(new Page<>("Hello", new Hidden(3)));
        assertThat(token).hasToString(Page.class.getTypeName() + "<" + Hidden.class.getTypeName() + ">");
    }

    @Test
    void constraints_in_a_type_token() {
        FrontMatter file = parse("title: Hello\nparams: [1, 9]\n");
        Result<Page<List<Integer>>> result = Binder.standard()
                .bind(file.data(), file.source(), new TypeToken<Page<List<@Range(max = "5") Integer>>>() {});
        assertThat(result.diagnostics()).extracting(Diagnostic::message).containsExactly("expected at most 5, found 9");
    }

    @Test
    void types_that_are_no_records() {
        FrontMatter file = parse("a: 1\nb: [x]\n");
        Object map =
                Binder.standard().bind(file.data(), file.source(), Map.class).orThrow();
        assertThat(map).isEqualTo(Map.of("a", 1L, "b", List.of("x")));
        DataNode number = new Scalar("1", Kind.INTEGER, Span.at(0));
        assertThat(Binder.standard().bind(number, file.source(), int.class).orThrow())
                .isEqualTo(1);
    }

    @Test
    void lists_and_maps_cannot_be_changed() {
        record Changing(List<String> list, Map<String, String> map) {}
        Changing changing = bind("list: [a, b]\nmap: {a: b}\n", Changing.class).orThrow();
        assertThatThrownBy(() -> changing.list().add("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> changing.map().put("c", "d")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_missing_argument_is_reported_at_a_span_apart_from_the_entries() {
        SourceText source = SourceText.of("page.md", "{{< note date=2024-01-01 >}}");
        Mapping arguments = new Mapping(
                List.of(new Entry(
                        new Scalar("date", Kind.STRING, new Span(9, 13)),
                        new Scalar("2024-01-01", Kind.STRING, new Span(14, 24)))),
                new Span(4, 8));
        Result<Post> result = Binder.standard()
                .withUnknownKeys(UnknownKeys.ERROR)
                .withKeyNoun("parameter")
                .bind(arguments, source, Post.class);
        assertThat(result.diagnostics().get(0).render()).isEqualTo("""
                        page.md:1:5: error: missing parameter "title" [bind.missing]
                          1 | {{< note date=2024-01-01 >}}
                            |     ^^^^
                          help: write text""");
    }

    @Test
    void diagnostics_come_in_source_order() {
        Result<Post> result = bind("tags: {a: b}\ndate: x\nzzz: 1\ntitle: [1]\n", Post.class);
        assertThat(result.diagnostics())
                .extracting(each -> each.position().line())
                .isSorted()
                .hasSize(4);
    }

    @Test
    void a_chain_by_hand_that_is_too_long() {
        DataNode chain = new Mapping(List.of(), Span.at(0));
        for (int i = 0; i < 100_000; i++) {
            chain = new Mapping(List.of(new Entry(new Scalar("next", Kind.STRING, Span.at(0)), chain)), Span.at(0));
        }
        Result<Chain> result = Binder.standard().bind(chain, SourceText.of("x", ""), Chain.class);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("x:1:1: error: nested more than 100 levels deep [data.too-deep]");
    }

    @Test
    void a_pattern_that_explodes_does_not_match() {
        Result<Slow> result = bind("text: " + "a".repeat(500) + "\n", Slow.class);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("bind.not-allowed");
        assertThat(bind("text: aab\n", Slow.class).orThrow()).isEqualTo(new Slow("aab"));
    }

    @Test
    void many_unknown_keys_take_little_time() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            String key = "x".repeat(50) + i;
            entries.add(new Entry(new Scalar(key, Kind.STRING, Span.at(0)), new Scalar("", Kind.STRING, Span.at(0))));
        }
        Mapping mapping = new Mapping(entries, Span.at(0));
        long start = System.nanoTime();
        Result<Post> result = Binder.standard().bind(mapping, SourceText.of("x", ""), Post.class);
        assertThat(result.diagnostics()).hasSize(50_002);
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }

    @Test
    void many_spellings_of_one_key_take_little_time() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String key = "t" + "_".repeat(i % 300) + "itl" + "-".repeat(i / 300) + "e";
            entries.add(new Entry(new Scalar(key, Kind.STRING, Span.at(0)), new Scalar("a", Kind.STRING, Span.at(0))));
        }
        record Title(String title) {}
        Result<Title> result =
                Binder.standard().bind(new Mapping(entries, Span.at(0)), SourceText.of("x", ""), Title.class);
        assertThat(result.diagnostics()).hasSize(19_999);
    }

    @Test
    void threads_share_a_binder() throws Exception {
        Binder binder = Binder.builder().build();
        FrontMatter file = parse("title: Hello\ndate: 2024-03-31\ntags: [a, b]\n");
        Callable<Post> task =
                () -> binder.bind(file.data(), file.source(), Post.class).orThrow();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Post>> tasks =
                    IntStream.range(0, 200).mapToObj(i -> task).toList();
            for (Future<Post> each : threads.invokeAll(tasks)) {
                assertThat(each.get()).isEqualTo(new Post("Hello", LocalDate.of(2024, 3, 31), List.of("a", "b")));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void derived_binders_leave_the_original_alone() {
        Binder strict = Binder.standard().withUnknownKeys(UnknownKeys.ERROR);
        assertThat(bind("x: 1\n", Nothing.class, strict).hasErrors()).isTrue();
        assertThat(bind("x: 1\n", Nothing.class, Binder.standard()).hasErrors()).isFalse();
    }

    @Test
    void data_as_it_is() {
        record Raw(Mapping mapping, Sequence sequence, Scalar scalar) {}
        Raw raw =
                bind("mapping: {a: 1}\nsequence: [1]\nscalar: 010\n", Raw.class).orThrow();
        assertThat(raw.scalar().text()).isEqualTo("010");
        assertThat(bind("mapping: [1]\nsequence: 1\nscalar: {a: 1}\n", Raw.class)
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "expected keys and values, found a list",
                        "expected a list, found 1",
                        "expected a single value, found nested keys");
    }

    /** Records in a list are beside each other, not within. */
    @Test
    void neighbours_do_not_nest() {
        String yaml = "shapes:\n" + "  - {kind: dot, at: 2024-03-31}\n".repeat(150);
        assertThat(bind(yaml, Drawing.class).orThrow().shapes()).hasSize(150);
    }

    /** Whatever is found first, unknown keys included, is told in the order of the file. */
    @Test
    void messages_come_in_the_order_of_the_file() {
        String yaml = "colour: red\ntags: {a: b}\ndate: soon\ntitle: [x]\n";
        assertThat(bind(yaml, Post.class).diagnostics())
                .extracting(Diagnostic::code, each -> each.position().line())
                .containsExactly(
                        tuple("bind.unknown-key", 2),
                        tuple("bind.type", 3),
                        tuple("bind.type", 4),
                        tuple("bind.type", 5));
    }

    @Tagged("kind")
    sealed interface Reply<T, E> {

        record Done<T, E>(T value) implements Reply<T, E> {}

        record Failed<E, T>(E error) implements Comparable<Failed<T, E>>, Reply<T, E> {

            @Override
            public int compareTo(Failed<T, E> other) {
                return 0;
            }
        }
    }

    /** The names of type parameters, and their order, are each record's own. */
    @Test
    void members_of_a_union_take_its_arguments_in_an_order_of_their_own() {
        TypeToken<Map<String, Reply<Integer, LocalDate>>> token = new TypeToken<>() {};
        FrontMatter file = parse("a: {kind: done, value: 7}\nb: {kind: failed, error: 2024-03-31}\n");
        assertThat(Binder.builder()
                        .build()
                        .bind(file.data(), file.source(), token)
                        .orThrow())
                .isEqualTo(Map.of("a", new Reply.Done<>(7), "b", new Reply.Failed<>(LocalDate.of(2024, 3, 31))));
        assertThat(JsonSchema.of(token).toString()).contains("\"#/$defs/LocalDate\"");
    }

    private static <T> Result<T> bind(String yaml, Class<T> type) {
        return bind(yaml, type, Binder.builder().build());
    }

    private static <T> Result<T> bind(String yaml, Class<T> type, Binder binder) {
        return parse(yaml).as(type, binder);
    }

    private static FrontMatter parse(String yaml) {
        return FrontMatter.parse(SourceText.of("post.md", "---\n" + yaml + "---\n"));
    }

    private record Times(MonthDay day, OffsetTime open, Period term, ZoneOffset zone) {}

    @Test
    void theRarerTypesOfJavaTime() {
        SourceText source =
                SourceText.of("page.md", "---\nday: 12-24\nopen: 10:30+01:00\nterm: P1Y6M10D\nzone: \"+01:00\"\n---\n");
        Times times = new Times(
                MonthDay.of(12, 24), OffsetTime.parse("10:30+01:00"), Period.of(1, 6, 10), ZoneOffset.ofHours(1));
        assertThat(FrontMatter.parse(source).as(Times.class).orThrow()).isEqualTo(times);
        for (Format format : List.of(Format.YAML, Format.TOML, Format.JSON)) {
            SourceText written = SourceText.of("page.md", FrontMatter.write(times, format));
            assertThat(FrontMatter.parse(written).as(Times.class).orThrow())
                    .as(written.text())
                    .isEqualTo(times);
        }
        SourceText wrong = SourceText.of("page.md", "---\nday: 02-30\nopen: 10\nterm: P\nzone: east\n---\n");
        assertThat(FrontMatter.parse(wrong).as(Times.class).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "expected a day of any year such as 12-24, found \"02-30\"",
                        "expected a time of day with its offset such as 10:30+01:00, found 10",
                        "expected years, months and days such as P1Y6M10D, found \"P\"",
                        "expected an offset such as +01:00, found \"east\"");
    }

    record Told(
            @Description("How many.") @Range(min = "1", max = "9")
            OptionalInt many,

            @Rest Map<String, Object> others,
            @Key("in") @Default("b") @OneOf({"a", "b"}) String in,
            @Length(min = 1) List<LocalDate> days,
            @Pattern("[a-z]+") String word,
            Optional<Told> next) {}

    @Test
    void describesWhatItReads() {
        assertThat(Binder.standard().describe(Told.class))
                .containsExactly(
                        new BoundKey(
                                "many",
                                "whole number from 1 to 9",
                                List.of(),
                                false,
                                Optional.empty(),
                                Optional.of("3"),
                                Optional.of("How many.")),
                        new BoundKey(
                                "in",
                                "text",
                                List.of("a", "b"),
                                false,
                                Optional.of("b"),
                                Optional.empty(),
                                Optional.empty()),
                        new BoundKey(
                                "days",
                                "list of date, at least 1 item",
                                List.of(),
                                true,
                                Optional.empty(),
                                Optional.of("2024-03-31"),
                                Optional.empty()),
                        new BoundKey(
                                "word",
                                "text that matches [a-z]+",
                                List.of(),
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new BoundKey(
                                "next",
                                "keys",
                                List.of(),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        assertThatThrownBy(() -> Binder.standard().describe(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is not a record");
    }

    record Labels(List<String> tags) {}

    @Test
    void one_item_that_looks_like_several_has_a_fix() {
        SourceText source = SourceText.of("a.md", "---\ntags: a, b c\n---\n");
        Diagnostic single =
                FrontMatter.parse(source).as(Labels.class).diagnostics().get(0);
        assertThat(single.code()).isEqualTo("bind.single-item");
        assertThat(single.fixes().get(0).apply(source).text()).isEqualTo("---\ntags: [a, b c]\n---\n");
        SourceText meant = SourceText.of("a.md", "---\ntags: a, \"b\"\n---\n");
        assertThat(FrontMatter.parse(meant).as(Labels.class).diagnostics()).isEmpty();
    }

    @Test
    void a_key_may_be_written_otherwise() {
        Binder binder = Binder.standard().withKeyNoun("option", name -> "--" + name + " …");
        Result<Tags> result = binder.bind(Mapping.empty(0), SourceText.of("x", ""), Tags.class);
        assertThat(result.diagnostics().get(0)).hasToString("x:1:1: error: missing option \"first\" [bind.missing]");
        assertThat(result.diagnostics().get(0).help()).contains("write --first …");
    }

    record Tags(String first) {}
}
