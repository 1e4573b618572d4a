package dev.foreword.content.internal;

import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.content.internal.Composer.Composition;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.footnote.Footnotes;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.markdown.internal.Fragment;
import dev.foreword.markdown.internal.HtmlTrace;
import dev.foreword.markdown.internal.Notices;
import dev.foreword.markdown.internal.Origins;
import dev.foreword.markdown.internal.PageWriter;
import dev.foreword.text.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * A page that is ready to be written, and can be written again: once for its HTML, once more for those who ask where
 * that comes from. So it costs nothing to those who do not ask.
 *
 * @param fragments what the markers in it stand for
 * @param document the composed text as a tree
 * @param style how notes are written
 * @param attributes whether elements say in the HTML where they come from
 */
public record PageHtml(
        SourceText source,
        MarkdownOptions options,
        Composition composition,
        List<Fragment> fragments,
        Document document,
        Footnotes footnotes,
        FootnoteStyle style,
        FootnoteStyle.Settings settings,
        boolean attributes) {

    public PageHtml {
        Objects.requireNonNull(source);
        Objects.requireNonNull(options);
        Objects.requireNonNull(composition);
        fragments = List.copyOf(fragments);
        Objects.requireNonNull(document);
        Objects.requireNonNull(footnotes);
        Objects.requireNonNull(style);
        Objects.requireNonNull(settings);
    }

    /** The HTML as Hugo would write it: notes at the end of the page, so that nothing but its number stands in a sentence. */
    public String withEndnotes() {
        return new PageHtml(
                        source,
                        options,
                        composition,
                        fragments,
                        document,
                        footnotes,
                        FootnoteStyle.endnotes(),
                        settings,
                        false)
                .writer(Notices.NONE)
                .write(document);
    }

    /** A writer for the HTML. */
    public PageWriter writer(Notices notices) {
        return writer(notices, attributes ? Origins.of(positions(), true, false) : Origins.untold());
    }

    /**
     * Where the HTML comes from.
     *
     * @param html what was written the first time
     * @throws IllegalStateException when it is something else this time
     */
    public HtmlTrace trace(String html) {
        Origins origins = Origins.of(positions(), attributes, true);
        if (!writer(Notices.NONE, origins)
                .write(document, composition.dividerOffset())
                .equals(html)) {
            throw new IllegalStateException("the page cannot be written again as it was: leave the tree of markdown()"
                    + " alone, and let a footnote style write the same each time");
        }
        return Objects.requireNonNull(origins.trace());
    }

    private PageWriter writer(Notices notices, Origins origins) {
        return new PageWriter(options, fragments, footnotes, style, settings, notices, origins);
    }

    private PagePositions positions() {
        return new PagePositions(source, composition.map());
    }
}
