package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to hurt: as long as front matter may be, and it still takes no time to speak of. */
class PathologicalFrontMatterTest {

    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final int SIZE = 200_000;

    private static Stream<Arguments> units() {
        return Stream.of(
                        "[",
                        "{",
                        "- ",
                        "? ",
                        "-\n",
                        "[\n",
                        "{a: ",
                        "[[],",
                        "a: b\n",
                        "a:\n",
                        "&a ",
                        "*a ",
                        "!a ",
                        "!!str ",
                        "'",
                        "\"",
                        "\\",
                        "#",
                        "# \n",
                        "|",
                        ">",
                        "\t",
                        "a\t",
                        "a:\t\n",
                        "\n\t[",
                        "\r",
                        " ",
                        "\n",
                        "a",
                        "a ",
                        ":",
                        ": ",
                        "a:",
                        "a: ",
                        "a\n",
                        " a\n",
                        "\"\n",
                        "'\n",
                        "]",
                        "}",
                        ",",
                        "<<: ",
                        "<<: {}\n",
                        "a: #x\n",
                        "a: \u201Cx\u201D\n",
                        "\u2028",
                        "\uD83D\uDE00",
                        "a: |\n x\n",
                        "- a\n - b\n",
                        "a=1\n",
                        "a.",
                        "a.b=1\n",
                        "[a]\n",
                        "[[a]]\n",
                        "[a.b]\n",
                        "a=[",
                        "a={b=",
                        "a=\"\"\"\n",
                        "a='''\n",
                        "\"a\":",
                        "\"a\":[",
                        "\"a\":{",
                        "{\"a\":",
                        "1",
                        "0.",
                        "1,",
                        "\"\",",
                        "\\u",
                        "---",
                        "+++",
                        "- - - ",
                        "%a\n",
                        "...\n",
                        "? a\n: b\n",
                        "a: [b,\n",
                        "\"a\"\n",
                        "é=1\n",
                        "a: 'b\n",
                        "x\n\n",
                        "a: b: c\n")
                .flatMap(unit -> Stream.of("---\n%s\n---\n", "+++\n%s\n+++\n", "{%s}", "---\n%s", "{%s")
                        .map(block -> Arguments.of(block, unit)));
    }

    @ParameterizedTest
    @MethodSource("units")
    void repetitionTakesLinearTime(String block, String unit) {
        check(block.replace("%s", unit.repeat(SIZE / unit.length())));
    }

    @Test
    void manyDifferentKeysTakeLinearTime() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; keys.length() < SIZE; i++) {
            keys.append("k").append(i).append(": v\n");
        }
        assertThat(check("---\n" + keys + "---\n").data().entries()).hasSizeGreaterThan(20_000);
    }

    @Test
    void tomlTablesTakeLinearTime() {
        StringBuilder tables = new StringBuilder();
        for (int i = 0; tables.length() < SIZE; i++) {
            tables.append("[a.k").append(i).append("]\nb = 1\n");
        }
        assertThat(check("+++\n" + tables + "+++\n").hasErrors()).isFalse();
    }

    @Test
    void aMillionLaughsAreRefused() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 48; i++) {
            laughs.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
        }
        StringBuilder doubling = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 25; i++) {
            doubling.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(codes("---\n" + laughs + "---\n")).isEmpty();
        assertThat(codes("---\n" + doubling + "---\n")).containsExactly("data.too-many-aliases");
    }

    @Test
    void aliasesAreLimitedButMergesAreNot() {
        String base = "b: &b {x: 1}\n";
        StringBuilder aliases = new StringBuilder(base);
        StringBuilder merges = new StringBuilder(base);
        StringBuilder scalars = new StringBuilder("b: &b x\n");
        for (int i = 0; i < 60; i++) {
            aliases.append("k").append(i).append(": *b\n");
            merges.append("k").append(i).append(": {<<: *b}\n");
            scalars.append("k").append(i).append(": *b\n");
        }
        assertThat(codes("---\n" + aliases + "---\n")).containsExactly("data.too-many-aliases");
        assertThat(codes("---\n" + merges + "---\n")).isEmpty();
        assertThat(codes("---\n" + scalars + "---\n")).isEmpty();
    }

    @Test
    void aliasesCannotMakeATreeDeeperThanTheLimit() {
        StringBuilder chain = new StringBuilder("a0: &a0 " + "[".repeat(40) + "]".repeat(40) + "\n");
        for (int i = 1; i < 5; i++) {
            chain.append("a%d: &a%d %s*a%d%s\n".formatted(i, i, "[".repeat(30), i - 1, "]".repeat(30)));
        }
        assertThat(codes("---\n" + chain + "---\n")).containsExactly("data.too-deep");
    }

    @Test
    void depthIsLimitedInEveryFormat() {
        assertThat(codes("---\na: " + "[".repeat(99) + "]".repeat(99) + "\n---\n"))
                .isEmpty();
        assertThat(codes("---\na: " + "[".repeat(100) + "]".repeat(100) + "\n---\n"))
                .containsExactly("data.too-deep");
        assertThat(codes("+++\na = " + "[".repeat(99) + "]".repeat(99) + "\n+++\n"))
                .isEmpty();
        assertThat(codes("+++\na = " + "[".repeat(101) + "]".repeat(101) + "\n+++\n"))
                .containsExactly("data.too-deep");
        assertThat(codes("{\"a\":" + "[".repeat(99) + "]".repeat(99) + "}")).isEmpty();
        assertThat(codes("{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}")).containsExactly("data.too-deep");
    }

    @Test
    void sizeIsLimited() {
        String data = "a: " + "x".repeat(262_144 - 4) + "\n";
        assertThat(codes("---\n" + data + "---\n")).isEmpty();
        assertThat(codes("---\n" + data + "\n---\n")).containsExactly("data.too-large");
        FrontMatter small = FrontMatter.parse(
                SourceText.of("a.md", "---\na: 1\n---\nB"), new FrontMatter.Limits(4, 100, 50, 10_000));
        assertThat(small.diagnostics()).extracting(Diagnostic::code).containsExactly("data.too-large");
        assertThat(small.body()).isEqualTo("B");
    }

    private static List<String> codes(String text) {
        return check(text).diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static FrontMatter check(String text) {
        return assertTimeoutPreemptively(LIMIT, () -> {
            FrontMatter file = FrontMatter.parse(SourceText.of("hostile.md", text));
            List<String> shown = new ArrayList<>();
            file.diagnostics().stream().limit(3).map(Diagnostic::render).forEach(shown::add);
            return file;
        });
    }
}
