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
import java.util.function.Consumer;

/** Lets a style write the footnotes, and writes their bodies for it. */
final class FootnoteWriter implements FootnoteStyle.Context {

    private final PageWriter page;
    private final Footnotes footnotes;
    private final FootnoteStyle style;
    private final FootnoteStyle.Settings settings;

    FootnoteWriter(PageWriter page, Footnotes footnotes, FootnoteStyle style, FootnoteStyle.Settings settings) {
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
        style.reference(reference.get(), this, writer(out));
        return true;
    }

    /** Writes what belongs to the end of the page. */
    void section(StringBuilder out) {
        if (!footnotes.isEmpty()) {
            style.section(footnotes, this, writer(out));
        }
    }

    private HtmlWriter writer(StringBuilder out) {
        return HtmlWriter.to(out, page.host());
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
        String html = page.apart(() -> {
            for (Node child = body.getFirstChild(); child != null; child = child.getNext()) {
                page.walk(child);
            }
        });
        String end = "</p>\n";
        if (last instanceof Paragraph && html.endsWith(end)) {
            out.html(Html.trusted(html.substring(0, html.length() - end.length())));
            tail.accept(out);
            out.html(Html.trusted(end));
        } else {
            out.html(Html.trusted(html));
            tail.accept(out);
        }
    }

    @Override
    public void line(Footnote note, HtmlWriter out) {
        if (!note.isOneParagraph()) {
            throw new IllegalArgumentException("note " + note.number() + " is more than one paragraph: use body(..)");
        }
        Node paragraph = note.body().getFirstChild();
        String html = page.apart(() -> {
            for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
                page.walk(child);
            }
        });
        out.html(Html.trusted(html));
    }
}
