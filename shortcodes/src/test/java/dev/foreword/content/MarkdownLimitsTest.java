package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.bind.Default;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeLimits;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownLimitsTest {

    private static final ContentPipeline STANDARD = ContentPipeline.builder().build();

    /** What an icon is for. */
    record IconParameters(@Default("") String name) {}

    private static final Shortcodes ICONS = Shortcodes.builder()
            .add(ShortcodeDefinition.of(
                            "icon",
                            IconParameters.class,
                            (icon, call, out) ->
                                    out.open("i").attr("class", icon.name()).close())
                    .inline())
            .build();

    private static Content<?> process(ContentPipeline pipeline, String text) {
        return pipeline.process(SourceText.of("page.md", text));
    }

    private static ContentPipeline with(MarkdownOptions.Builder markdown) {
        return ContentPipeline.builder().markdown(markdown.build()).build();
    }

    private static ContentPipeline with(ShortcodeLimits limits) {
        return ContentPipeline.builder()
                .shortcodes(ICONS)
                .shortcodeLimits(limits)
                .build();
    }

    @Test
    void linesAreNoTermsWhenThereAreMoreThanBlocksLeft() {
        String text = "a\nb\nc\n: d\n";
        assertThat(process(with(MarkdownOptions.hugo().toBuilder().maxBlocks(3)), text)
                        .html())
                .isEqualTo("<p>a\nb\nc\n: d</p>\n");
        assertThat(process(with(MarkdownOptions.hugo().toBuilder().maxBlocks(4)), text)
                        .html())
                .startsWith("<dl>\n<dt>a</dt>\n<dt>b</dt>\n<dt>c</dt>\n<dd>d");
    }

    @Test
    void refusedTermsEndThePage() {
        ContentPipeline three = with(MarkdownOptions.hugo().toBuilder().maxBlocks(3));
        for (String terms : List.of("a\nb\nc\n: d\n", "h\n    |-|\n: d\n", "a\nb\n\nh\n    |-|\n: d\n: e\n")) {
            assertThat(process(with(MarkdownOptions.hugo().toBuilder().maxBlocks(2)), terms)
                            .diagnostics())
                    .extracting(Diagnostic::code)
                    .containsExactly("limit.blocks");
        }
        assertThat(process(three, "a\nb\nc\n: d\n\n*e*\n").diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly("""
                        page.md:4:1: error: the page has too many blocks; what follows is shown as text [limit.blocks]
                          4 | : d
                            | ^^^
                          help: split the page""");
    }

    @Test
    void noTableHasTenThousandColumns() {
        String head = "|a".repeat(10_000) + "\n" + "|-".repeat(10_000);
        assertThat(process(STANDARD, head + "\n").html()).startsWith("<table>");
        assertThat(process(STANDARD, "|a" + head.replace("\n", "\n|-") + "\n").html())
                .startsWith("<p>|a");
    }

    @Test
    void termsAreBlocks() {
        ContentPipeline seven = with(MarkdownOptions.hugo().toBuilder().maxBlocks(7));
        assertThat(process(seven, "a\nb\n: c\n\n*d*\n").html()).endsWith("<p><em>d</em></p>\n");
        assertThat(process(seven, "a\nb\nc\n: d\n\n*e*\n").html()).endsWith("<p>*e*</p>\n");
    }

    @Test
    void tooManyBlocks() {
        Content<?> content = process(STANDARD, "a\n\n".repeat(55_000) + "the <rest>\n");
        assertThat(content.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("limit.blocks");
            assertThat(d.position().line()).isEqualTo(110_001);
        });
        assertThat(content.html()).endsWith("<p>a</p>\n<p>the &lt;rest&gt;</p>\n");
    }

    @Test
    void blocksThatAreOpenAtTheLimitAreClosed() {
        Content<?> content = process(
                with(MarkdownOptions.hugo().toBuilder().maxBlocks(7)),
                "a[^1]\n\n> - b\n>\n>   c\n>\n>   ```\n>   d\n\n[^1]: e\n");
        assertThat(content.html()).isEqualTo("""
                <p>a[^1]</p>
                <blockquote>
                <ul>
                <li>
                <p>b</p>
                <p>c</p>
                <pre><code></code></pre>
                </li>
                </ul>
                </blockquote>
                <p>&gt;   d</p>
                <p>[^1]: e</p>
                """);
        assertThat(content.diagnostics())
                .extracting(Diagnostic::toString)
                .last()
                .isEqualTo("""
                page.md:8:1: error: the page has too many blocks; what follows is shown as text [limit.blocks]""");
    }

    @Test
    void asManyBlocksAsThereMayBe() {
        Content<?> content = process(with(MarkdownOptions.hugo().toBuilder().maxBlocks(2)), "a\n\nb\n\n\n");
        assertThat(content.html()).isEqualTo("<p>a</p>\n<p>b</p>\n");
        assertThat(content.diagnostics()).isEmpty();
    }

    /** Whatever is open at the limit, the rest of the page comes out. */
    @Test
    void anyLimitOfBlocks() {
        String text =
                "# a\n\nb\n===\n\n| c |\n|---|\n| d |\n\n- e\n  - f\n\ng\n: h\n\n<div>\n\n> i\n\n[^1]: j\n\nk[^1] {{< icon x >}} the end\n";
        for (int blocks = 1; blocks < 20; blocks++) {
            assertThat(process(with(MarkdownOptions.hugo().toBuilder().maxBlocks(blocks)), text)
                            .html())
                    .as("%d", blocks)
                    .contains("the end")
                    .doesNotContain("\uFDD0");
        }
    }

    /** A row of dashes without the mark of its quote: a paragraph until the page has been read. */
    @Test
    void rowsInLazyLinesCount() {
        ContentPipeline pipeline = with(MarkdownOptions.hugo().toBuilder().maxBlocks(6));
        Content<?> content =
                process(pipeline, "> a\n> | b |\n|---|\n| c |\n| d |\n| *e* |\n| f |\n\ng\n\n> h |\n-|\ni |\n");
        assertThat(content.html()).isEqualTo("""
                <blockquote>
                <p>a</p>
                <table>
                <thead>
                <tr>
                <th>b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>c</td>
                </tr>
                </tbody>
                </table>
                <p>| d |
                | *e* |
                | f |</p>
                </blockquote>
                <p>g</p>
                <blockquote>
                <table>
                <thead>
                <tr>
                <th>h</th>
                </tr>
                </thead>
                </table>
                <p>i |</p>
                </blockquote>
                """);
        assertThat(content.diagnostics()).extracting(Diagnostic::toString).containsExactly("""
                page.md:5:1: error: the page has too many blocks; what follows is shown as text [limit.blocks]""");
        // As many as there may be.
        assertThat(process(with(MarkdownOptions.hugo().toBuilder().maxBlocks(5)), "> | b |\n|---|\n| c |\n| d |\n")
                        .diagnostics())
                .isEmpty();
    }

    /** Whether notes are used is not known where a part of the page has not been read. */
    @Test
    void notesOfAPageThatIsNotReadToItsEnd() {
        ContentPipeline few =
                with(MarkdownOptions.hugo().toBuilder().maxBlocks(6).maxInlines(12));
        assertThat(process(few, "[^1]: a\n\nb\n\nc\n\nd[^1]\n").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("limit.blocks");
        assertThat(process(few, "a[^1]\n\nb\n\nc\n\nd\n\ne\n\nf\n\n[^1]: g\n").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("limit.blocks");
        assertThat(process(few, "[^1]: a\n\n*a* *b* *c* *d* *e* *f* *g* [^1]\n").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("limit.inlines");
        // Every note has been read, though.
        assertThat(process(few, "*a* *b* *c* *d* *e* *f* *g*\n\n[^1]\n").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("limit.inlines", "footnote.undefined");
        assertThat(process(few, "[^1]: a\n\nb\n").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("footnote.unused");
    }

    @Test
    void rowsAndNotesCount() {
        ContentPipeline pipeline = with(MarkdownOptions.hugo().toBuilder().maxBlocks(5));
        assertThat(process(pipeline, "| a |\n|---|\n| b |\n| c |\n| d |\n| e |\n")
                        .html())
                .endsWith("<td>c</td>\n</tr>\n</tbody>\n</table>\n<p>| d |\n| e |</p>\n");
        assertThat(process(pipeline, "[^a]: b\n[^c]: d\n").diagnostics())
                .extracting(Diagnostic::code)
                .contains("limit.blocks");
        ContentPipeline few = with(MarkdownOptions.hugo().toBuilder().maxInlines(4));
        assertThat(process(few, "a[^b]\n\n[^b]: c\n").html()).startsWith("<p>a[^b]</p>\n");
    }

    @Test
    void tooManyInlines() {
        String html = process(
                        with(MarkdownOptions.hugo().toBuilder().maxInlines(5)),
                        "*a* b *c* <d>\n*e* `f` \\* &amp;\n\ng *h*\n")
                .html();
        assertThat(html).isEqualTo("<p>*a* b *c* &lt;d&gt;\n*e* `f` * &amp;</p>\n<p>g <em>h</em></p>\n");
    }

    /** What was text until a definition or an underline came to it counts once. */
    @Test
    void wordsThatBecomeTermsCountOnce() {
        ContentPipeline three = with(MarkdownOptions.hugo().toBuilder().maxInlines(3));
        for (String text :
                List.of("term\n\n: def\n\nx\n", "term\n| a |\n|---|\n---\n\nx\n", "term\n| a |\n|---|\n: d\n")) {
            assertThat(process(three, text).diagnostics()).as(text).isEmpty();
            assertThat(process(with(MarkdownOptions.hugo().toBuilder().maxInlines(2)), text)
                            .diagnostics())
                    .as(text)
                    .extracting(Diagnostic::code)
                    .containsExactly("limit.inlines");
        }
    }

    @Test
    void aCallIsNotInALineWithTheRestOfThePage() {
        ContentPipeline pipeline = ContentPipeline.builder()
                .shortcodes(Shortcodes.builder()
                        .addStandard()
                        .add(ICONS.find("icon").orElseThrow())
                        .build())
                .markdown(MarkdownOptions.hugo().toBuilder().maxBlocks(3).build())
                .build();
        for (String between : List.of("", "a\n\nb\n\n")) {
            assertThat(process(pipeline, "{{< note >}}\nx\n{{< /note >}}\n\n" + between + "d {{< icon \"x\" >}}\n")
                            .diagnostics())
                    .as(between)
                    .extracting(Diagnostic::code)
                    .containsExactly("limit.blocks");
        }
    }

    @Test
    void tooManyInlinesAreReportedOnce() {
        ContentPipeline pipeline = with(MarkdownOptions.hugo().toBuilder().maxInlines(3));
        assertThat(process(pipeline, "a *b* c\n\n> *d* *e*\n\nf\n").diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("page.md:1:1: error: the page has too many links, emphases and the like; "
                        + "this block is shown as text [limit.inlines]");
    }

    @Test
    void callsStandInBlocksWithTooManyInlines() {
        ContentPipeline pipeline = ContentPipeline.builder()
                .shortcodes(ICONS)
                .markdown(MarkdownOptions.hugo().toBuilder().maxInlines(2).build())
                .build();
        assertThat(process(pipeline, "*a* {{< icon \"x\" >}} *b*\n").html())
                .isEqualTo("<p>*a* <i class=\"x\"></i> *b*</p>\n");
    }

    @Test
    void aLongParagraphOfWordsIsNoAttack() {
        String sentence = "Some *plain* words, \"as they are\" written, don't hurt:\nthey [link](/to) and **go** on. ";
        Content<?> content = process(STANDARD, sentence.repeat(1_000_000 / sentence.length()));
        assertThat(content.diagnostics()).isEmpty();
        assertThat(content.html()).endsWith("and <strong>go</strong> on.</p>\n");
    }

    @Test
    void manyInlinesOfALongPage() {
        Content<?> content = process(STANDARD, "*a* ".repeat(150_001) + "\n\nb *c*\n");
        assertThat(content.diagnostics()).extracting(Diagnostic::code).containsExactly("limit.inlines");
        assertThat(content.html()).startsWith("<p>*a* *a* ").endsWith(" *a*</p>\n<p>b <em>c</em></p>\n");
    }

    @Test
    void tooDeepEmphasis() {
        Content<?> content = process(STANDARD, "*a _b ".repeat(60) + "c" + "_*".repeat(60));
        assertThat(content.diagnostics()).extracting(Diagnostic::code).containsExactly("limit.inline-nesting");
    }

    @Test
    void tooDeepContainers() {
        for (String mark : List.of("> ", "- ", "1. ")) {
            Content<?> content = process(STANDARD, mark.repeat(120) + "a\n\nb *c*\n");
            assertThat(content.diagnostics()).extracting(Diagnostic::code).containsExactly("limit.block-nesting");
            assertThat(content.html()).endsWith("<p>b <em>c</em></p>\n");
        }
        Content<?> notes = process(STANDARD, "[^a]: ".repeat(120) + "a\n");
        assertThat(notes.diagnostics()).extracting(Diagnostic::code).contains("limit.block-nesting");
    }

    @Test
    void tooDeepContainersSayWhere() {
        ContentPipeline shallow = with(MarkdownOptions.hugo().toBuilder().maxBlockNesting(2));
        assertThat(process(shallow, "> > > a\n\n> > > b\n").diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly("""
                        page.md:1:5: warning: quotes, lists and the like nest too deep; marks of more are shown as text [limit.block-nesting]
                          1 | > > > a
                            |     ^
                          help: take some of them apart""");
        assertThat(process(shallow, "> > a\n").diagnostics()).isEmpty();
        assertThatThrownBy(() -> MarkdownOptions.hugo().toBuilder().maxBlockNesting(101))
                .hasMessage("maxBlockNesting must be 1 to 100, not 101");
    }

    @Test
    void whatIsClosedDoesNotCountForNesting() {
        assertThat(nested(2, "- a\n- b\n")).isEqualTo("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
        assertThat(nested(2, "1. a\n\n   b\n2. c\n")).endsWith("<li>\n<p>c</p>\n</li>\n</ol>\n");
        assertThat(nested(3, "> > > a\n- b\n")).endsWith("<ul>\n<li>b</li>\n</ul>\n");
        assertThat(nested(2, "t\n: a\n: b\n")).contains("<dd>a</dd>", "<dd>b</dd>");
        assertThat(nested(1, "[^a]: x\n[^b]: y\n\nz[^a][^b]\n")).contains("fn:2");
        assertThat(nested(100, "- ".repeat(50) + "a\n" + " ".repeat(98) + "- b\n- c\n"))
                .doesNotContain("- b")
                .endsWith("<li>c</li>\n</ul>\n");
    }

    private static String nested(int depth, String text) {
        Content<?> content = process(with(MarkdownOptions.hugo().toBuilder().maxBlockNesting(depth)), text);
        assertThat(content.diagnostics()).isEmpty();
        return content.html();
    }

    @Test
    void aTableThatIsTooWide() {
        String row = "|a".repeat(10_001) + "|\n" + "|-".repeat(10_001) + "|\n";
        Content<?> content = process(STANDARD, row + "\nb *c*\n");
        assertThat(content.diagnostics()).extracting(Diagnostic::code).containsExactly("limit.columns");
        assertThat(content.html()).startsWith("<p>|a|a").endsWith("<p>b <em>c</em></p>\n");
        assertThat(process(STANDARD, "> " + row).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("limit.columns");
        assertThat(process(STANDARD, "|a" + row).diagnostics()).isEmpty();
        assertThat(process(STANDARD, row.replace("|a|a", "|a").replace("|-|-", "|-"))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void tooManyTags() {
        Content<?> content = process(
                with(ShortcodeLimits.standard().withTags(2)),
                "{{< icon \"x\" >}} {{< icon \"x\" >}} {{< icon \"x\" >}} {{< icon \"x\" >}}\n\n*a*\n");
        assertThat(content.shortcodes().calls()).hasSize(2);
        assertThat(content.html())
                .endsWith(
                        " {{&lt; icon &ldquo;x&rdquo; &gt;}} {{&lt; icon &ldquo;x&rdquo; &gt;}}</p>\n<p><em>a</em></p>\n");
        assertThat(content.diagnostics()).extracting(Diagnostic::render).containsExactly("""
                page.md:1:35: error: the page has more than 2 tags of shortcodes; from here on they are shown as text [limit.shortcodes]
                  1 | {{< icon "x" >}} {{< icon "x" >}} {{< icon "x" >}} {{< icon "x" >}}
                    |                                   ^^^
                  help: split the page""");
    }

    @Test
    void tooManyArguments() {
        Content<?> content = process(
                with(ShortcodeLimits.standard().withArguments(2)), "{{< icon a=1 b=2 c=3 >}}\n\n{{< icon \"x\" >}}\n");
        assertThat(content.html()).startsWith("<p>{{&lt; icon a=1 b=2 c=3 &gt;}}</p>\n");
        assertThat(content.shortcodes().calls()).hasSize(1);
        assertThat(content.diagnostics()).extracting(Diagnostic::render).containsExactly("""
                page.md:1:18: error: expected a tag to have at most 2 arguments, found another one [limit.arguments]
                  1 | {{< icon a=1 b=2 c=3 >}}
                    |                  ^
                  help: the tag stays text""");
    }

    @Test
    void limitsAreAtLeastOne() {
        assertThatThrownBy(() -> ShortcodeLimits.standard().withTags(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limits must be at least 1, not 100, 0 and 1000");
        assertThatThrownBy(() -> MarkdownOptions.hugo().toBuilder().maxInlines(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxInlines must be at least 1, not 0");
    }
}
