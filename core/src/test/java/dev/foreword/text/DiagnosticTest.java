package dev.foreword.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private static Diagnostic at(String text, int start, int end) {
        return Diagnostic.error("test.code", SourceText.of("post.md", text), new Span(start, end))
                .message("expected x, found y");
    }

    @Test
    void drawsTheLineWithCaretsAndHelp() {
        SourceText source = SourceText.of("post.md", "---\ntitle: a\ndate: tomorrow\n---\n");
        Diagnostic diagnostic = Diagnostic.error("bind.type", source, new Span(19, 27))
                .help("\"date\" takes a date")
                .message("expected a date such as 2024-03-31, found \"tomorrow\"");
        assertThat(diagnostic)
                .hasToString("post.md:3:7: error: expected a date such as 2024-03-31, found \"tomorrow\" [bind.type]");
        assertThat(diagnostic.render()).isEqualTo("""
                        post.md:3:7: error: expected a date such as 2024-03-31, found "tomorrow" [bind.type]
                          3 | date: tomorrow
                            |       ^^^^^^^^
                          help: "date" takes a date""");
    }

    @Test
    void drawsRelatedPlacesInOneColumn() {
        String text = "a: 1\n".repeat(11);
        Diagnostic diagnostic = Diagnostic.warning(
                        "data.duplicate-key", SourceText.of("post.md", text), new Span(50, 51))
                .related(new Span(40, 41), "also here")
                .message("key \"a\" is repeated");
        assertThat(diagnostic.render()).isEqualTo("""
                        post.md:11:1: warning: key "a" is repeated [data.duplicate-key]
                          11 | a: 1
                             | ^
                          see 9:1: also here
                           9 | a: 1
                             | ^""");
    }

    @Test
    void putsCaretsUnderTheRightCells() {
        assertThat(at("\tx\ty", 3, 4).render()).endsWith("\n  1 |     x   y\n    |         ^");
        assertThat(at("日本x", 2, 3).render()).endsWith("\n  1 | 日本x\n    |     ^");
        assertThat(at("日本x", 0, 2).render()).endsWith("\n  1 | 日本x\n    | ^^^^");
        assertThat(at("e\u0301x", 2, 3).render()).endsWith("\n  1 | e\u0301x\n    |  ^");
        assertThat(at("👍x", 2, 3).render()).endsWith("\n  1 | 👍x\n    |   ^");
    }

    @Test
    void neverPrintsControlCharacters() {
        assertThat(at("a\u001b[31mb\u202Ec", 0, 1).render()).endsWith("\n  1 | a␛[31mbc\n    | ^");
    }

    @Test
    void drawsPlacesWithoutExtent() {
        assertThat(at("abc", 3, 3).render()).endsWith("\n  1 | abc\n    |    ^");
        assertThat(at("abc\n", 3, 4).render()).endsWith("\n  1 | abc\n    |    ^");
        assertThat(at("", 0, 0).render()).endsWith("\n  1 |\n    | ^");
    }

    @Test
    void drawsPlacesOfWhatTakesNoRoom() {
        assertThat(at("ab\u200Bcd", 2, 3).render()).endsWith("\n  1 | ab\u200Bcd\n    |   ^");
        assertThat(at("\u202Eab", 0, 1).render()).endsWith("\n  1 | ab\n    | ^");
        assertThat(at("a\u200Bcd", 1, 3).render()).endsWith("\n  1 | a\u200Bcd\n    |  ^");
    }

    @Test
    void drawsTheFirstLineOfALongSpan() {
        assertThat(at("one\ntwo\n", 1, 6).render()).endsWith("\n  1 | one\n    |  ^^");
    }

    @Test
    void cutsLongLinesAroundTheSpan() {
        String line = "a".repeat(500) + "X" + "b".repeat(500);
        String[] drawn = at(line, 500, 501).render().split("\n");
        assertThat(drawn[1]).hasSizeLessThan(140).startsWith("  1 | …aaa").endsWith("bbb…");
        assertThat(drawn[1].charAt(drawn[2].indexOf('^'))).isEqualTo('X');
    }

    /** Half of an emoji is no character: the line is cut beside it. */
    @Test
    void cutsLongLinesBetweenCharacters() {
        for (int between = 0; between < 2; between++) {
            String line = "b".repeat(60) + "👍".repeat(60) + "y".repeat(between) + "X" + "c".repeat(100);
            int x = line.indexOf('X');
            String[] drawn = at(line, x, x + 1).render().split("\n");
            assertThat(drawn[1])
                    .contains("👍" + "y".repeat(between) + "X")
                    .doesNotContain("\uFFFD")
                    .doesNotContain("b");
        }
    }

    @Test
    void pointsAtPlacesWithoutExtentBehindTabsAndInLongLines() {
        assertThat(at("\tx\ty", 3, 3).render()).endsWith("\n  1 |     x   y\n    |         ^");
        String[] drawn =
                at("a".repeat(500) + "X" + "b".repeat(500), 500, 500).render().split("\n");
        assertThat(drawn[1].charAt(drawn[2].indexOf('^'))).isEqualTo('X');
    }

    /** Where a line is copied from the terminal, no blanks come along. */
    @Test
    void drawsNoBlanksAtTheEndOfALine() {
        assertThat(at("abc   ", 0, 1).render()).endsWith("\n  1 | abc\n    | ^");
    }

    @Test
    void showsWhatATerminalWouldObeyAsSigns() {
        assertThat(at("a\u007Fb\u0080c\u009Fd\u00A0e", 0, 1).render())
                .endsWith("\n  1 | a␡b\uFFFDc\uFFFDd\u00A0e\n    | ^");
        assertThat(at("a\uD800b\uFDD0c\uFDEFd", 0, 1).render()).endsWith("\n  1 | a\uFFFDb\uFFFDc\uFFFDd\n    | ^");
        assertThat(at("a\u200E\u200F\u202A\u202E\u2066\u2069\uFEFFb", 0, 1).render())
                .endsWith("\n  1 | ab\n    | ^");
    }

    @Test
    void pointsAtWhatNobodySees() {
        assertThat(at("ab\u200Bc", 2, 3).render()).endsWith("\n  1 | ab\u200Bc\n    |   ^");
    }

    @Test
    void isEqualWhenAllOfItIs() {
        SourceText source = SourceText.of("a.md", "abc");
        Supplier<Diagnostic.Builder> builder = () -> Diagnostic.error("a.b", source, new Span(0, 1));
        Diagnostic one = builder.get().message("m");
        assertThat(one)
                .isEqualTo(builder.get().message("m"))
                .hasSameHashCodeAs(builder.get().message("m"));
        assertThat(List.of(
                        Diagnostic.warning("a.b", source, new Span(0, 1)).message("m"),
                        Diagnostic.error("a.c", source, new Span(0, 1)).message("m"),
                        Diagnostic.error("a.b", SourceText.of("b.md", "abc"), new Span(0, 1))
                                .message("m"),
                        Diagnostic.error("a.b", source, new Span(0, 2)).message("m"),
                        builder.get().message("n"),
                        builder.get().help("h").message("m"),
                        builder.get().related(new Span(0, 1), "r").message("m"),
                        builder.get().fix(Fix.of("f", new Span(0, 1), "")).message("m")))
                .doesNotContain(one);
        assertThat(one).isNotEqualTo("m");
    }

    @Test
    void refusesAFixOutsideOfItsSource() {
        Diagnostic.Builder builder = Diagnostic.error("a.b", SourceText.of("a.md", "abc"), new Span(0, 1));
        Fix fix = Fix.of("f", new Span(3, 4), "");
        assertThatThrownBy(() -> builder.fix(fix)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void suggestsTheNearestWordOrListsAll() {
        SourceText source = SourceText.of("post.md", "tgas: 1");
        Diagnostic.Builder near = Diagnostic.warning("bind.unknown-key", source, new Span(0, 4));
        assertThat(near.suggest("tgas", List.of("title", "tags"))
                        .message("unknown key")
                        .help())
                .contains("did you mean \"tags\"?");
        Diagnostic.Builder far = Diagnostic.warning("bind.unknown-key", source, new Span(0, 4));
        assertThat(far.suggest("colour", List.of("title", "tags"))
                        .message("unknown key")
                        .help())
                .contains("allowed: title, tags");
        Diagnostic.Builder none = Diagnostic.warning("bind.unknown-key", source, new Span(0, 4));
        assertThat(none.suggest("x", List.of()).message("unknown key").help()).isEmpty();
    }

    @Test
    void refusesASpanOutsideOfItsSource() {
        assertThatThrownBy(() -> at("abc", 2, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anErrorTakesTheValueAwayAndAWarningDoesNot() {
        Diagnostic error = at("abc", 0, 1);
        Diagnostic warning = Diagnostic.warning("test.code", SourceText.of("w", "abc"), new Span(0, 1))
                .message("hm");
        assertThat(Result.failure(List.of(warning, error)).value()).isEmpty();
        assertThat(Result.of("v", List.of(warning)).map(String::length).orThrow())
                .isEqualTo(1);
        assertThatThrownBy(() -> Result.of("v", List.of(error))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Result.failure(List.of(warning))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Result.failure(List.of(error)).orThrow())
                .isInstanceOf(ContentException.class)
                .hasMessage(error.render());
    }
}
