package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.footnote.Footnote;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.footnote.Footnotes;
import dev.foreword.html.Html;
import dev.foreword.html.HtmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Lets a style write the footnotes, and writes their bodies for it. */
final class FootnoteWriter implements FootnoteStyle.Context {

    private final PageWriter page;
    private final Footnotes footnotes;
    private final FootnoteStyle style;
    private final FootnoteStyle.Settings settings;
    private final Origins origins;

    /** Where a style writes now, and the elements that it puts around notes. */
    private NoteElements elements = new NoteElements(new StringBuilder(0), Origins.untold());

    private final List<Footnote.Reference> behindLink = new ArrayList<>(0);

    FootnoteWriter(
            PageWriter page,
            Footnotes footnotes,
            FootnoteStyle style,
            FootnoteStyle.Settings settings,
            Origins origins) {
        this.origins = origins;
        this.page = page;
        this.footnotes = footnotes;
        this.style = style;
        this.settings = settings;
    }

    /** Writes a reference; false when it leads nowhere and is text. */
    boolean reference(StringBuilder out, com.vladsch.flexmark.ext.footnotes.Footnote node) {
        var reference = footnotes.reference(node);
        if (reference.isEmpty()) {
            return false;
        }
        if (!style.fitsInLinks() && InlineWriter.isInLink(node)) {
            behindLink.add(reference.get());
        } else {
            write(out, node, writer -> style.reference(reference.get(), this, writer));
        }
        return true;
    }

    /** Writes the references that the style did not let stand in the link that is closed. */
    void behindLink(StringBuilder out) {
        List<Footnote.Reference> references = List.copyOf(behindLink);
        behindLink.clear();
        for (Footnote.Reference reference : references) {
            int start = out.length();
            Node node = reference.node();
            write(out, reference.node(), writer -> style.reference(reference, this, writer));
            origins.mark(out, start, node.getStartOffset());
            origins.wrote(start, out.length(), node.getStartOffset(), node.getEndOffset());
        }
    }

    /** Writes what belongs to the end of the page. */
    void section(StringBuilder out) {
        if (!footnotes.isEmpty()) {
            write(out, footnotes.list().get(0).body(), writer -> style.section(footnotes, this, writer));
        }
    }

    private void write(StringBuilder out, Node about, Consumer<HtmlWriter> body) {
        NoteElements outer = elements;
        elements = new NoteElements(out, origins);
        try {
            body.accept(HtmlWriter.to(out, page.host(about)));
            elements.end();
        } finally {
            elements = outer;
        }
    }

    @Override
    public FootnoteStyle.Settings settings() {
        return settings;
    }

    @Override
    public void body(Footnote note, HtmlWriter out, Consumer<HtmlWriter> tail) {
        Block body = note.body();
        Node last = body.getLastChild();
        while (last instanceof FootnoteBlock || last instanceof BlankLine) {
            last = last.getPrevious();
        }
        PageWriter.Apart written = written(body);
        String html = written.html();
        String end = "</p>\n";
        boolean inParagraph = last instanceof Paragraph && html.endsWith(end);
        int cut = inParagraph ? html.length() - end.length() : html.length();
        NoteElements.Place place = elements.begin(note, written);
        out.html(Html.trusted(html.substring(0, cut)));
        place.written(cut);
        tail.accept(out);
        out.html(Html.trusted(html.substring(cut)));
        place.done(html.length() - cut);
    }

    @Override
    public void line(Footnote note, HtmlWriter out) {
        if (!note.isOneParagraph()) {
            throw new IllegalArgumentException("note " + note.number() + " is more than one paragraph: use body(..)");
        }
        PageWriter.Apart written = written(Objects.requireNonNull(note.body().getFirstChild()));
        NoteElements.Place place = elements.begin(note, written);
        out.html(Html.trusted(written.html()));
        place.written(written.html().length());
        place.done(0);
    }

    private PageWriter.Apart written(Node parent) {
        return page.apart(() -> {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                page.walk(child);
            }
        });
    }
}
