package dev.foreword.footnote;

import dev.foreword.html.HtmlWriter;
import java.util.List;

/**
 * Notes in the margin.
 *
 * <p>The note stands in the text, behind the first reference to it, as a {@code span}: only phrasing content may stand in
 * a paragraph. Narrow screens hide it until it is the target of the number's link; following its link back folds it
 * again. A note inside of a note's text would nest margin notes, in a cycle without end, so those are endnotes.
 */
final class Sidenotes implements FootnoteStyle {

    static final Sidenotes INSTANCE = new Sidenotes();

    private Sidenotes() {}

    @Override
    public void reference(Footnote.Reference reference, Context context, HtmlWriter out) {
        FootnoteLinks.numberLink(reference, context, out);
        Footnote note = reference.footnote();
        if (isInMargin(note) && note.firstInText().orElseThrow() == reference) {
            out.open("span")
                    .attr("class", "sidenote")
                    .attr("id", FootnoteLinks.noteId(note, context))
                    .attr("role", "doc-footnote")
                    .attr("aria-label", FootnoteLinks.words(context).note(note.number()));
            out.open("span")
                    .attr("class", "sidenote-number")
                    .attr("aria-hidden", "true")
                    .text(Integer.toString(note.number()))
                    .close()
                    .text(" ");
            context.line(note, out);
            FootnoteLinks.backlinks(note, context, out);
            out.close();
        }
    }

    @Override
    public boolean fitsInLinks() {
        return false;
    }

    @Override
    public void section(Footnotes notes, Context context, HtmlWriter out) {
        List<Footnote> rest =
                notes.list().stream().filter(note -> !isInMargin(note)).toList();
        Endnotes.list(rest, context, out);
    }

    private static boolean isInMargin(Footnote note) {
        return note.isOneParagraph() && note.firstInText().isPresent();
    }
}
