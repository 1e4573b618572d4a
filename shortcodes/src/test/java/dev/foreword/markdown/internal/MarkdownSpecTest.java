package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.footnote.Footnotes;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.testkit.SpecFile;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MarkdownSpecTest {

    private static final List<Fragment> FRAGMENTS = List.of(
            new Fragment("<aside>A</aside>", true),
            new Fragment("<section>", true),
            new Fragment("</section>", true),
            new Fragment("<b title=\"t\">bold &amp; loud</b>", false));

    @TestFactory
    Stream<DynamicTest> markdown() {
        return SpecFile.tests("markdown.md", MarkdownSpecTest::outcome);
    }

    private static SpecFile.Outcome outcome(SpecFile.Example example) {
        MarkdownOptions.Builder options = MarkdownOptions.hugo().toBuilder();
        if (example.has("trusted")) {
            options.with(MarkdownFeature.UNSAFE);
        }
        if (example.has("no-ids")) {
            options.without(MarkdownFeature.HEADING_IDS);
        }
        if (example.has("block-attributes")) {
            options.with(MarkdownFeature.BLOCK_ATTRIBUTES);
        }
        MarkdownEngine engine = new MarkdownEngine(options.build());
        String composed = example.input()
                .replace("{{A}}", FragmentMarker.of(0, true))
                .replace("{{box}}", FragmentMarker.of(1, true))
                .replace("{{/box}}", FragmentMarker.of(2, true))
                .replace("{{b}}", FragmentMarker.of(3, false));
        Document document = engine.parse(composed);
        Noticed noticed = new Noticed(SourceText.of("page.md", composed));
        String html = new PageWriter(
                        engine.options(),
                        FRAGMENTS,
                        Footnotes.resolve(document),
                        FootnoteStyle.endnotes(),
                        FootnoteStyle.Settings.standard(),
                        noticed)
                .write(document);
        return new SpecFile.Outcome(html, noticed.diagnostics);
    }

    private static final class Noticed implements Notices {

        private final SourceText source;
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Noticed(SourceText source) {
            this.source = source;
        }

        @Override
        public void rawHtmlOmitted(Span span) {
            diagnostics.add(Diagnostic.warning("html.omitted", source, span).message("HTML left out"));
        }

        @Override
        public void unsafeUrl(Span span, String url) {
            diagnostics.add(Diagnostic.warning("html.unsafe-url", source, span).message("no link to " + url));
        }
    }
}
