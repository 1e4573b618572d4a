package dev.foreword.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.markdown.internal.MarkdownEngine;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that make careless footnote code quadratic, or worse; each must be done in a moment. */
class FootnotePathologicalTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    /** As many blocks and references as there are, so that nothing is spared. */
    private static final MarkdownEngine ENGINE = new MarkdownEngine(FootnotePage.HUGO.options().toBuilder()
            .maxBlocks(Integer.MAX_VALUE)
            .maxInlines(Integer.MAX_VALUE)
            .build());

    private static Footnotes resolve(String text) {
        return Assertions.assertTimeoutPreemptively(LIMIT, () -> Footnotes.resolve(ENGINE.parse(text)));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void manyNotes() {
        String text = lines(25_000, i -> "a[^" + i + "]\n") + "\n" + lines(25_000, i -> "[^" + i + "]: note\n");
        assertThat(resolve(text).list()).hasSize(25_000);
    }

    @Test
    void aChainOfNotes() {
        String text = "a[^0]\n\n" + lines(25_000, i -> "[^" + i + "]: see[^" + (i + 1) % 25_000 + "]\n");
        Footnotes notes = resolve(text);
        assertThat(notes.list()).hasSize(25_000);
        assertThat(notes.find("24999").orElseThrow().number()).isEqualTo(25_000);
    }

    @Test
    void manyReferencesToOneNote() {
        Footnotes notes = resolve(lines(100_000, i -> "a[^1]\n") + "\n[^1]: note\n");
        assertThat(notes.list().get(0).references()).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"endnotes", "sidenotes", "popovers", "inline-text"})
    void writingIsLinearInEveryStyle(String style) {
        FootnotePage page = FootnotePage.HUGO.with(FootnoteStyleSpecTest.style(style));
        String chain = "a[^0]\n\n" + lines(10_000, i -> "[^" + i + "]: see[^" + (i + 1) % 10_000 + "]\n");
        String notes = lines(10_000, i -> "a[^" + i + "]\n") + "\n" + lines(10_000, i -> "[^" + i + "]: note\n");
        String uses = lines(20_000, i -> "![a[^1]](u)\n") + lines(20_000, i -> "a[^1]\n") + "\n[^1]: note\n";
        for (String text : List.of(chain, notes, uses)) {
            Assertions.assertTimeoutPreemptively(LIMIT, () -> page.render(text));
        }
    }

    @Test
    void manyUndefinedAndUnused() {
        String text = lines(25_000, i -> "a[^missing" + i + "]\n") + "\n" + lines(25_000, i -> "[^n" + i + "]: note\n");
        Footnotes notes = resolve(text);
        assertThat(notes.undefined()).hasSize(25_000);
        assertThat(notes.unused()).hasSize(25_000);
        assertThat(notes.diagnostics()).hasSize(50_000);
    }

    @Test
    void manyDuplicates() {
        assertThat(resolve("a[^1]\n\n" + "[^1]: note\n\n".repeat(25_000)).duplicates())
                .hasSize(24_999);
    }

    @Test
    void blanksInALabel() {
        assertThat(resolve("[^" + " ".repeat(100_000) + "a").list()).isEmpty();
        assertThat(resolve("[^" + " ".repeat(100_000) + "]: a").list()).isEmpty();
    }

    @Test
    void definitionsInDefinitions() {
        assertThat(resolve("[^a]: ".repeat(10_000) + "x\n").duplicates()).hasSizeLessThan(200);
    }

    @Test
    void openingsWithoutAnEnd() {
        assertThat(resolve("a[^1]\n\n[^1]: x\n\n" + "\\[^a ".repeat(20_000)).list())
                .hasSize(1);
    }

    @Test
    void oneOpeningBehindMuchText() {
        assertThat(resolve("*a*b\n\n".repeat(30_000) + "a[^1]").undefined()).hasSize(1);
    }

    @Test
    void backslashesBeforeCandidates() {
        assertThat(resolve("\\".repeat(100_000) + "[^1] ").undefined()).hasSize(1);
    }
}
