package dev.foreword.footnote;

import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.footnote.FootnoteStyle.Settings;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.markdown.internal.MarkdownEngine;
import dev.foreword.markdown.internal.Notices;
import dev.foreword.markdown.internal.PageWriter;
import dev.foreword.text.SourceText;
import java.util.List;

/** Markdown to HTML with footnotes, as the pipeline does it, without shortcodes and front matter. */
record FootnotePage(MarkdownOptions options, FootnoteStyle style, Settings settings) {

    static final FootnotePage HUGO = new FootnotePage(
            MarkdownOptions.hugo().toBuilder().with(MarkdownFeature.UNSAFE).build(),
            FootnoteStyle.endnotes(),
            Settings.standard());

    /** What came out. */
    record Rendered(Footnotes notes, String html) {}

    FootnotePage with(FootnoteStyle other) {
        return new FootnotePage(options, other, settings);
    }

    FootnotePage with(Settings other) {
        return new FootnotePage(options, style, other);
    }

    Rendered render(String markdown) {
        Document document = new MarkdownEngine(options).parse(markdown);
        Footnotes notes = Footnotes.resolve(document, SourceText.of("page.md", markdown));
        PageWriter writer = new PageWriter(options, List.of(), notes, style, settings, Notices.NONE);
        return new Rendered(notes, writer.write(document));
    }
}
