package dev.foreword.footnote;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.html.HtmlWriter;
import java.util.List;

/** Notes in brackets in the text; nothing that needs an id, since a feed shows many pages in one document. */
final class InlineText implements FootnoteStyle {

    static final InlineText INSTANCE = new InlineText();

    private InlineText() {}

    @Override
    public void reference(Footnote.Reference reference, Context context, HtmlWriter out) {
        Footnote note = reference.footnote();
        out.text((isBehindBlank(reference.node()) ? "[" : " [") + note.number());
        if (isInText(note) && note.firstInText().orElseThrow() == reference) {
            out.text(": ");
            context.line(note, out);
        }
        out.text("]");
    }

    @Override
    public void section(Footnotes notes, Context context, HtmlWriter out) {
        List<Footnote> rest =
                notes.list().stream().filter(note -> !isInText(note)).toList();
        if (rest.isEmpty()) {
            return;
        }
        out.open("hr").close().text("\n");
        out.open("ol").text("\n");
        for (Footnote note : rest) {
            out.open("li").attr("value", Integer.toString(note.number())).text("\n");
            context.body(note, out, tail -> {});
            out.close().text("\n");
        }
        out.close().text("\n");
    }

    private static boolean isBehindBlank(Node reference) {
        Node node = reference;
        while (node.getPrevious() == null && node.getParent() != null && !(node.getParent() instanceof Block)) {
            node = node.getParent();
        }
        Node before = node.getPrevious();
        return before == null
                || before instanceof SoftLineBreak
                || before instanceof HardLineBreak
                || before instanceof Text && before.getChars().endsWith(" ");
    }

    private static boolean isInText(Footnote note) {
        return note.isOneParagraph() && note.firstInText().isPresent();
    }
}
