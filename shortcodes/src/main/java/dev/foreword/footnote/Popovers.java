package dev.foreword.footnote;

import dev.foreword.html.HtmlWriter;

/**
 * Notes that the browser opens above the page.
 *
 * <p>Only a button can open a popover without script. The notes themselves are blocks, so they stand at the end of the
 * page; that is also what remains of them where popovers are not known.
 */
final class Popovers implements FootnoteStyle {

    static final Popovers INSTANCE = new Popovers();

    private Popovers() {}

    @Override
    public void reference(Footnote.Reference reference, Context context, HtmlWriter out) {
        Footnote note = reference.footnote();
        out.open("sup").attr("id", FootnoteLinks.referenceId(reference, context));
        out.open("button")
                .attr("type", "button")
                .attr("class", "footnote-ref")
                .attr("popovertarget", FootnoteLinks.noteId(note, context))
                .attr("aria-label", FootnoteLinks.words(context).note(note.number()))
                .text(Integer.toString(note.number()))
                .close();
        out.close();
    }

    @Override
    public boolean fitsInLinks() {
        return false;
    }

    @Override
    public void section(Footnotes notes, Context context, HtmlWriter out) {
        if (notes.isEmpty()) {
            return;
        }
        Words words = FootnoteLinks.words(context);
        out.open("section")
                .attr("class", "footnote-popovers")
                .attr("role", "doc-endnotes")
                .attr("aria-label", words.notes())
                .text("\n");
        for (Footnote note : notes.list()) {
            out.open("aside")
                    .attr("class", "footnote-popover")
                    .attr("id", FootnoteLinks.noteId(note, context))
                    .attr("popover")
                    .attr("role", "doc-footnote")
                    .attr("aria-label", words.note(note.number()))
                    .text("\n");
            context.body(note, out, tail -> {});
            out.open("button")
                    .attr("type", "button")
                    .attr("class", "footnote-close")
                    .attr("popovertarget", FootnoteLinks.noteId(note, context))
                    .attr("popovertargetaction", "hide")
                    .text(words.close())
                    .close()
                    .text("\n");
            out.close().text("\n");
        }
        out.close().text("\n");
    }
}
