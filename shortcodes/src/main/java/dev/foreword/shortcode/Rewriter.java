package dev.foreword.shortcode;

import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.ShortcodeNode.Visitor;
import dev.foreword.shortcode.internal.TagEdit;
import dev.foreword.shortcode.internal.TagText;
import dev.foreword.text.SourceText;
import java.util.List;

/** Writes a tree back as text, with the edits that a visitor asks for. */
final class Rewriter {

    private final SourceText source;
    private final Visitor<ShortcodeEdit> edits;
    private final StringBuilder out;

    private Rewriter(SourceText source, Visitor<ShortcodeEdit> edits) {
        this.source = source;
        this.edits = edits;
        this.out = new StringBuilder(source.length());
    }

    static String rewrite(ShortcodeDocument document, Visitor<ShortcodeEdit> edits) {
        SourceText source = document.source();
        Rewriter rewriter = new Rewriter(source, edits);
        rewriter.out.append(source.text(), 0, document.span().start());
        rewriter.write(document.nodes());
        rewriter.out.append(source.text(), document.span().end(), source.length());
        return rewriter.out.toString();
    }

    private void write(List<ShortcodeNode> nodes) {
        for (ShortcodeNode node : nodes) {
            ShortcodeEdit edit = node.accept(edits);
            if (node instanceof Call call) {
                write(call, edit);
            } else {
                writeLeaf(node, edit);
            }
        }
    }

    private void writeLeaf(ShortcodeNode node, ShortcodeEdit edit) {
        if (edit == ShortcodeEdit.keep()) {
            out.append(source.text(), node.span().start(), node.span().end());
        } else if (edit.tags().isPresent() || edit.keepsInner()) {
            throw new IllegalArgumentException("only a call has tags to change; a text is kept, removed or replaced");
        } else {
            out.append(edit.before());
        }
    }

    private void write(Call call, ShortcodeEdit edit) {
        if (edit.tags().isEmpty()) {
            out.append(edit.before());
            if (edit.keepsInner()) {
                write(call.inner().orElse(List.of()));
            }
            out.append(edit.after());
            return;
        }
        TagEdit tags = edit.tags().get();
        out.append(TagText.opening(source, call, tags));
        write(call.inner().orElse(List.of()));
        call.closing().ifPresent(closing -> out.append(TagText.closing(source, call, closing, tags)));
    }
}
