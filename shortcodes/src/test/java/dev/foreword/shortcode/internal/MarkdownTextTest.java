package dev.foreword.shortcode.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.text.Span;
import org.junit.jupiter.api.Test;

/** Texts that mean what they say in Markdown, by the rules of CommonMark. */
class MarkdownTextTest {

    private static String inLine(String text) {
        return MarkdownText.escape(text, false);
    }

    private static String atStart(String text) {
        return MarkdownText.escape(text, true);
    }

    @Test
    void marksGetABackslash() {
        assertThat(inLine("*a* `b` [c] <d> e~f | g\\")).isEqualTo("\\*a\\* \\`b\\` \\[c\\] \\<d> e\\~f \\| g\\\\");
        assertThat(inLine("a # b + c - d > e = f : g")).isEqualTo("a # b + c - d > e = f : g");
    }

    /** An underscore within a word emphasizes nothing. */
    @Test
    void underscoresCountBesideAWord() {
        assertThat(inLine("a_b")).isEqualTo("a_b");
        assertThat(inLine("_a_")).isEqualTo("\\_a\\_");
        assertThat(inLine("a_ b")).isEqualTo("a\\_ b");
        assertThat(inLine("a _b")).isEqualTo("a \\_b");
    }

    @Test
    void ampersandsCountBeforeEntities() {
        assertThat(inLine("&amp; &#35; a & b &")).isEqualTo("\\&amp; \\&#35; a & b &");
    }

    @Test
    void noTagComesOfBraces() {
        assertThat(inLine("{{< a >}}")).isEqualTo("{\\{\\< a >}}");
        assertThat(inLine("{a}")).isEqualTo("{a}");
    }

    @Test
    void someMarksCountAtTheStartOfALine() {
        assertThat(atStart("# a # b")).isEqualTo("\\# a # b");
        assertThat(atStart("+ a")).isEqualTo("\\+ a");
        assertThat(atStart("- a")).isEqualTo("\\- a");
        assertThat(atStart("> a")).isEqualTo("\\> a");
        assertThat(atStart("===")).isEqualTo("\\===");
        assertThat(atStart(": a")).isEqualTo("\\: a");
        assertThat(atStart("a")).isEqualTo("a");
    }

    /** So they do behind blanks, of which four would make code of the line. */
    @Test
    void blanksAtTheStartOfALineAreOne() {
        assertThat(atStart(" # a")).isEqualTo(" \\# a");
        assertThat(atStart("\n- a")).isEqualTo(" \\- a");
        assertThat(atStart("  1. a")).isEqualTo(" 1\\. a");
        assertThat(atStart("     a")).isEqualTo(" a");
        assertThat(atStart("\ta")).isEqualTo(" a");
        assertThat(inLine("     a")).isEqualTo("     a");
    }

    @Test
    void numbersOfListsHaveNineDigitsAtMost() {
        assertThat(atStart("1. a")).isEqualTo("1\\. a");
        assertThat(atStart("09) a")).isEqualTo("09\\) a");
        assertThat(atStart("123456789. a")).isEqualTo("123456789\\. a");
        assertThat(atStart("1234567890. a")).isEqualTo("1234567890. a");
        assertThat(atStart("1.5. a")).isEqualTo("1\\.5. a");
        assertThat(atStart("1a. b")).isEqualTo("1a. b");
        assertThat(atStart("1/. b")).isEqualTo("1/. b");
        assertThat(atStart(". a) b")).isEqualTo(". a) b");
        assertThat(inLine("1. a")).isEqualTo("1. a");
    }

    @Test
    void lineBreaksBecomeBlanks() {
        assertThat(inLine("a\nb\r\nc")).isEqualTo("a b  c");
    }

    @Test
    void urlsHoldNothingThatEndsThem() {
        assertThat(MarkdownText.url("/a b(c)<d>{e}[f]\\`\"\u0001~é%20"))
                .isEqualTo("/a%20b%28c%29%3cd%3e%7be%7d%5bf%5d%5c%60%22%01~é%20");
    }

    @Test
    void indentsRepeatQuotesAndStandForListMarks() {
        assertThat(MarkdownText.indent("x\n> 1. y", 7)).isEqualTo(">    ");
        assertThat(MarkdownText.indent("- y", 2)).isEqualTo("  ");
        assertThat(MarkdownText.indent("\r\t* y", 4)).isEqualTo("\t  ");
        assertThat(MarkdownText.indent("y", 0)).isEmpty();
        assertThat(MarkdownText.indent("x - y", 4)).isEmpty();
    }

    @Test
    void aCallIsAloneBehindMarksAndBeforeBlanks() {
        assertThat(MarkdownText.isAlone("x", new Span(0, 1))).isTrue();
        assertThat(MarkdownText.isAlone("\nx\n", new Span(1, 2))).isTrue();
        assertThat(MarkdownText.isAlone("\rx\r", new Span(1, 2))).isTrue();
        assertThat(MarkdownText.isAlone("> 10) x \t", new Span(6, 7))).isTrue();
        assertThat(MarkdownText.isAlone("- + * x", new Span(6, 7))).isTrue();
        assertThat(MarkdownText.isAlone("a x", new Span(2, 3))).isFalse();
        assertThat(MarkdownText.isAlone("x a", new Span(0, 1))).isFalse();
        assertThat(MarkdownText.isAlone("x /", new Span(0, 1))).isFalse();
        assertThat(MarkdownText.isAlone("/ x", new Span(2, 3))).isFalse();
        assertThat(MarkdownText.isAlone(": x", new Span(2, 3))).isFalse();
    }
}
