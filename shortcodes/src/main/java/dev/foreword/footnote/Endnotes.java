package dev.foreword.footnote;

import dev.foreword.html.HtmlWriter;
import java.util.List;

/** The notes as a list at the end, as goldmark writes them. */
final class Endnotes implements FootnoteStyle {

    static final Endnotes INSTANCE = new Endnotes();

    private Endnotes() {}

    @Override
    public void reference(Footnote.Reference reference, Context context, HtmlWriter out) {
        FootnoteLinks.numberLink(reference, context, out);
    }

    @Override
    public void section(Footnotes notes, Context context, HtmlWriter out) {
        list(notes.list(), context, out);
    }

    /** The list of some notes, or nothing when there are none; each keeps its number. */
    static void list(List<Footnote> notes, Context context, HtmlWriter out) {
        if (notes.isEmpty()) {
            return;
        }
        out.open("div")
                .attr("class", "footnotes")
                .attr("role", "doc-endnotes")
                .attr("aria-label", context.settings().words().map(Words::notes))
                .text("\n");
        out.open("hr").close().text("\n");
        out.open("ol").text("\n");
        int next = 1;
        for (Footnote note : notes) {
            out.open("li").attr("id", FootnoteLinks.noteId(note, context));
            if (note.number() != next) {
                out.attr("value", Integer.toString(note.number()));
            }
            next = note.number() + 1;
            out.text("\n");
            context.body(note, out, tail -> FootnoteLinks.backlinks(note, context, tail));
            out.close().text("\n");
        }
        out.close().text("\n");
        out.close().text("\n");
    }
}
