package dev.foreword.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.html.HtmlWriter;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import org.junit.jupiter.api.Test;

/** A style of one's own that puts what it should not into the page. */
class UnsafeStyleTest {

    private static final FootnoteStyle CARELESS = new FootnoteStyle() {
        @Override
        public void reference(Footnote.Reference reference, Context context, HtmlWriter out) {
            out.open("a").attr("href", "javascript:x").text("1").close();
        }

        @Override
        public void section(Footnotes notes, Context context, HtmlWriter out) {
            out.open("p").style("color", "url(x)").text("Notes").close();
        }
    };

    @Test
    void isToldOnceForEachFault() {
        Content<?> page = ContentPipeline.builder()
                .footnotes(CARELESS)
                .build()
                .process(SourceText.of("a.md", "One[^1], two[^2].\n\n[^1]: First.\n[^2]: Second.\n"));
        assertThat(page.html()).contains("<a href=\"#\">1</a>").doesNotContain("javascript", "url(");
        assertThat(page.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a.md:1:4: warning: the style of the footnotes: expected a relative, http, https, mailto or tel"
                                + " URL for href, found \"javascript:x\" [html.unsafe-url]",
                        "a.md:3:1: warning: the style of the footnotes: expected a plain CSS value for color, found"
                                + " \"url(x)\" [html.unsafe-style]");
        assertThat(page.diagnostics().get(0).help())
                .contains("the style that writes the footnotes has to be mended, or the program that gave it a value");
    }
}
