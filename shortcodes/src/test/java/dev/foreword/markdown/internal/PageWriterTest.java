package dev.foreword.markdown.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.footnote.Footnotes;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.text.Span;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PageWriterTest {

    private static final String[] ATOMS = {
        "a",
        "b c",
        "\n",
        "\n",
        "\n\n",
        "# ",
        "## h {#i .c}",
        "=",
        "---",
        "- ",
        "* ",
        "1. ",
        "> ",
        ">",
        "```",
        "~~~",
        "    ",
        "\t",
        " ",
        "|",
        "|-|",
        "a|b",
        "--|--",
        ": ",
        "[^1]",
        "[^1]: ",
        "[r]",
        "[r]: /u",
        "[ ] ",
        "[x]",
        "<div>",
        "</div>",
        "<b ",
        "<!--",
        "-->",
        "<script>",
        "*",
        "**",
        "_",
        "`",
        "~~",
        "[a](",
        "![",
        ")",
        "]",
        "\"",
        "'",
        "&amp;",
        "\\",
        "\0",
        "{",
        "}",
        "\r\n",
        "\r",
        "é",
        "鐘",
        "😀",
        "\uFDD0\uFDD2\uFDD1",
        "\uFDD0\uFDD3\uFDD1",
        "\uFDE2\uFDD4\uFDD1",
        "\uFDD0",
        "\uFDD1",
        "\uFDE5",
        "javascript:",
        "http://a.bc"
    };

    private static final List<Fragment> FRAGMENTS = List.of(
            new Fragment("<aside>", true), new Fragment("</aside>", true), new Fragment("<i>\"&amp;'</i>", false));

    @Test
    void headingsAreToldInOrder() {
        String text = "intro\n\n# One *two*\n\n> ## Three ##\n\nFour\nfive\n---\n";
        PageWriter writer = new PageWriter(MarkdownOptions.hugo(), List.of());
        writer.write(new MarkdownEngine(MarkdownOptions.hugo()).parse(text));
        assertThat(writer.headings())
                .containsExactly(
                        new HeadingInfo(1, "one-two", "One two", "One <em>two</em>", spanOf(text, "# One *two*")),
                        new HeadingInfo(2, "three", "Three", "Three", spanOf(text, "## Three ##")),
                        new HeadingInfo(2, "five", "Four\nfive", "Four\nfive", spanOf(text, "Four\nfive\n---")));
    }

    private static Span spanOf(String text, String part) {
        return new Span(text.indexOf(part), text.indexOf(part) + part.length());
    }

    @Test
    void idOfALaterHeadingDoesNotTakeThatOfAnAuthors() {
        assertThat(html("# a {#b-1}\n# b\n# b\n"))
                .isEqualTo("<h1 id=\"b-1\">a</h1>\n<h1 id=\"b\">b</h1>\n<h1 id=\"b-2\">b</h1>\n");
    }

    @Test
    void tooManyBlocksAreText() {
        MarkdownOptions options =
                MarkdownOptions.hugo().toBuilder().maxBlocks(4).build();
        Document document = new MarkdownEngine(options).parse("a\n\n- b\n\nc *d*\n\n> <e>\r\nf\r\n\r\ng");
        assertThat(new PageWriter(options, List.of()).write(document))
                .isEqualTo("<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>c *d*</p>\n<p>&gt; &lt;e&gt;\r\nf</p>\n<p>g</p>\n");
        assertThat(MarkdownEngine.TOO_MANY_BLOCKS.get(document)).containsExactly(new Span(8, 14));
    }

    @Test
    void fragmentsStandInTextThatNobodyParsed() {
        MarkdownOptions options =
                MarkdownOptions.hugo().toBuilder().maxBlocks(1).build();
        String text = "a\n\n*b* " + FragmentMarker.of(0, false) + " c\n\n" + FragmentMarker.of(1, true) + "\n";
        List<Fragment> fragments = List.of(new Fragment("<i>x</i>", false), new Fragment("<div>y</div>", true));
        assertThat(new PageWriter(options, fragments).write(new MarkdownEngine(options).parse(text)))
                .isEqualTo("<p>a</p>\n<p>*b* <i>x</i> c</p>\n<div>y</div>\n");
    }

    private static String randomText(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(1, 40); n > 0; n--) {
            text.append(ATOMS[random.nextInt(ATOMS.length)]);
        }
        return text.toString();
    }

    @Test
    void nothingLeaksAndNothingBreaks() {
        MarkdownEngine trusted = new MarkdownEngine(
                MarkdownOptions.hugo().toBuilder().with(MarkdownFeature.UNSAFE).build());
        MarkdownEngine untrusted = new MarkdownEngine(MarkdownOptions.hugo());
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 4_000; i++) {
            String markdown = randomText(random);
            for (MarkdownEngine engine : List.of(trusted, untrusted)) {
                Document document = engine.parse(markdown);
                PageWriter writer = new PageWriter(
                        engine.options(),
                        FRAGMENTS,
                        Footnotes.resolve(document),
                        FootnoteStyle.endnotes(),
                        FootnoteStyle.Settings.standard(),
                        Notices.NONE);
                assertThat(writer.write(document).chars()).as(markdown).noneMatch(c -> c >= 0xFDD0 && c <= 0xFDEF);
                assertThat(writer.headings())
                        .as(markdown)
                        .allMatch(h -> h.span().end() <= markdown.length())
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static String html(String markdown) {
        MarkdownEngine engine = new MarkdownEngine(MarkdownOptions.hugo());
        return new PageWriter(engine.options(), List.of()).write(engine.parse(markdown));
    }
}
