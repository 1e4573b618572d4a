package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.text.ContentException;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits of text made to hurt take no time to speak of: each one costs a few looks over the block, however it is made. */
class PathologicalEditingTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Limits WIDE = new Limits(4_000_000, 100, 50, 10_000);
    private static final int MANY = 10_000;

    private static Stream<Arguments> blocks() {
        return Stream.of(
                block("keys", "---\n", i -> "k" + i + ": v\n", "---\n"),
                block("keys in TOML", "+++\n", i -> "k" + i + " = 1\n", "+++\n"),
                block("keys in JSON", "{\n", i -> "  \"k" + i + "\": 1,\n", "  \"z\": 1\n}\n"),
                block("keys in JSON on one line", "{", i -> "\"k" + i + "\":1,", "\"z\":1}"),
                block("long values", "---\n", i -> "k" + i + ": " + "word ".repeat(20) + "\n", "---\n"),
                block("lists", "---\n", i -> "k" + i + ":\n  - a\n  - b\n", "---\n"),
                block("blocks of text", "---\n", i -> "k" + i + ": |\n  a\n\n  b\n", "---\n"),
                block("comments", "---\n", i -> "# c\nk" + i + ": v # c\n   \n", "---\n"),
                block("braces", "---\nk0: 1\nk5000: {a: 1}\nk9999: 1\nz: {", i -> "a" + i + ": 1, ", "}\n---\n"),
                block("brackets", "---\nk0: 1\nk5000: {a: 1}\nk9999: 1\nz: [", i -> "1, ", "]\n---\n"),
                block("brackets in TOML", "+++\nk0 = 1\nk5000 = 1\nk9999 = 1\nz = [", i -> "1, ", "]\n+++\n"),
                block("one list", "---\nk0: 1\nk5000: 1\nk9999: 1\nz:\n", i -> "- a\n", "---\n"),
                block("blank lines", "---\nk0: 1\nk5000: 1\nk9999: 1\n", i -> "  \n", "---\n"),
                block("comment lines", "---\nk0: 1\nk5000: 1\nk9999: |\n  1\n", i -> "   # c\n", "---\n"),
                block("the same key", "---\nk5000: 1\nk9999: 1\n", i -> "k0: 1\n", "---\n"),
                block(
                        "spellings of a key",
                        "---\nk5000: 1\nk9999: 1\n",
                        i -> "k0" + "-".repeat(i % 50) + ": 1\n",
                        "---\n"),
                block("the same key in JSON", "{\"k5000\": 1, \"k9999\": 1", i -> ",\"k0\": 1", "}"),
                block("tables", "+++\nk0 = 1\nk5000 = 1\nk9999 = 1\n", i -> "[t" + i + "]\na = 1\n", "+++\n"),
                block("tables in a table", "+++\nk5000 = 1\nk9999 = 1\n", i -> "[k0.t" + i + "]\na = 1\n", "+++\n"),
                block("array of tables", "+++\nk5000 = 1\nk9999 = 1\n", i -> "[[k0]]\na = 1\n", "+++\n"),
                block("dotted keys", "+++\nk5000 = 1\nk9999 = 1\n", i -> "k0.a" + i + " = 1\n", "+++\n"),
                block("mappings", "---\nk5000: 1\nk9999: 1\nk0:\n", i -> "  - a: 1\n    b: {c: [d]}\n", "---\n"),
                Arguments.of("depth", "---\nk0: 1\nk5000: 1\nk9999: " + "[".repeat(99) + "]".repeat(99) + "\n---\n"),
                Arguments.of(
                        "a million characters",
                        "---\nk0: 1\nk5000: |\n" + "  word\n".repeat(150_000) + "k9999: 1\n---\n"),
                Arguments.of("a body", "---\nk0: 1\nk5000: 1\nk9999: 1\n---\n" + "word\n".repeat(400_000)));
    }

    private static Arguments block(String name, String head, IntFunction<String> unit, String tail) {
        return Arguments.of(name, head + IntStream.range(0, MANY).mapToObj(unit).collect(Collectors.joining()) + tail);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void setting(String name, String text) {
        edit(text, editor -> editor.set("k0", "x").set("k9999", List.of(1, 2)).set("k5000", Map.of("a", 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void adding(String name, String text) {
        edit(text, editor -> editor.set("new", "x").at("more", "deeper").set(1).append("list", "y"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void removing(String name, String text) {
        edit(text, editor -> editor.remove("k0", "k5000", "k9999"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void renaming(String name, String text) {
        edit(text, editor -> editor.rename("k0", "other").rename("k9999", "another"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void fixing(String name, String text) {
        SourceText source = SourceText.of("hostile.md", text);
        assertTimeoutPreemptively(LIMIT, () -> {
            List<Diagnostic> found = FrontMatter.parse(source, WIDE).diagnostics();
            Fix.applyAll(
                    source,
                    found.stream().flatMap(d -> d.fixes().stream().limit(1)).toList());
        });
    }

    @Test
    void large_values() {
        Map<String, Object> map = new LinkedHashMap<>();
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            map.put("k" + i, i);
            list.add("item " + i);
        }
        String words = "word ".repeat(200_000);
        for (String block : List.of("---\na: 1\n---\n", "+++\na = 1\n+++\n", "{\"a\": 1}\n")) {
            edit(
                    block,
                    editor -> editor.set("map", map)
                            .set("map", Map.of())
                            .set("map", map)
                            .at("map")
                            .remove()
                            .set("b", 1));
            edit(block, editor -> editor.set("list", list).append("list", 1).set("list", List.of(1)));
            edit(
                    block,
                    editor -> editor.set("text", words)
                            .set("text", words + "\n" + words)
                            .set("text", "\u0085" + words));
        }
    }

    @Test
    void a_list_that_changes_all_over() {
        List<Integer> odd = IntStream.range(0, MANY).map(i -> i * 2 + 1).boxed().toList();
        edit(
                block("", "---\na:\n", i -> "  - " + i + "\n", "---\n").get()[1].toString(),
                editor -> editor.set("a", odd));
    }

    private static void edit(String text, Consumer<FrontMatterEditor> edits) {
        assertTimeoutPreemptively(LIMIT, () -> {
            FrontMatterEditor editor =
                    FrontMatter.parse(SourceText.of("hostile.md", text), WIDE).edit();
            try {
                edits.accept(editor);
                assertThat(editor.isChanged()).isTrue();
            } catch (ContentException e) {
                assertThat(e).hasMessageContaining("is there 10000 times, more than 50");
            }
        });
    }
}
