package dev.foreword.footnote;

import dev.foreword.html.Html;
import dev.foreword.html.HtmlWriter;

/** Ids and links between text and notes, goldmark's: {@code fn:1}, {@code fnref:1}, {@code fnref1:1}. */
final class FootnoteLinks {

    private static final Html SPACE = Html.trusted("&#160;");

    private FootnoteLinks() {}

    static String noteId(Footnote note, FootnoteStyle.Context context) {
        return context.settings().idPrefix() + "fn:" + note.number();
    }

    static String referenceId(Footnote.Reference reference, FootnoteStyle.Context context) {
        return context.settings().idPrefix() + "fnref" + (reference.index() == 0 ? "" : reference.index()) + ":"
                + reference.footnote().number();
    }

    static FootnoteStyle.Words words(FootnoteStyle.Context context) {
        return context.settings().words().orElse(FootnoteStyle.Words.english());
    }

    /** The raised number that leads to the note. */
    static void numberLink(Footnote.Reference reference, FootnoteStyle.Context context, HtmlWriter out) {
        out.open("sup").attr("id", referenceId(reference, context));
        out.open("a")
                .attr("href", "#" + noteId(reference.footnote(), context))
                .attr("class", "footnote-ref")
                .attr("role", "doc-noteref")
                .text(Integer.toString(reference.footnote().number()))
                .close();
        out.close();
    }

    /** A link back to every reference that readers see. */
    static void backlinks(Footnote note, FootnoteStyle.Context context, HtmlWriter out) {
        for (Footnote.Reference reference : note.references()) {
            if (reference.isVisible()) {
                out.html(SPACE);
                out.open("a")
                        .attr("href", "#" + referenceId(reference, context))
                        .attr("class", "footnote-backref")
                        .attr("role", "doc-backlink")
                        .attr("aria-label", context.settings().words().map(words -> words.back(reference)))
                        .html(context.settings().backlink())
                        .close();
            }
        }
    }
}
