package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** The plain text of inline nodes: no markup, no fragments, no footnotes; a line break stays one. */
final class PlainText {

    private final TextWriter text;

    PlainText(TextWriter text) {
        this.text = text;
    }

    /** The text of everything inside of a node. */
    String of(Node parent) {
        StringBuilder out = new StringBuilder();
        Node node = parent.getFirstChild();
        while (node != null) {
            if (add(out, node) && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent() == parent ? null : node.getParent();
            }
            node = node == null ? null : node.getNext();
        }
        return out.toString();
    }

    /** Adds a leaf; true when the node's children are to be asked instead. */
    private boolean add(StringBuilder out, Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            out.append(text.plain(node.getChars().toString()));
        } else if (node instanceof SmartText smart) {
            out.append(smart.mark().character());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.append('\n');
        } else if (node instanceof Code code) {
            out.append(code.getText());
        } else if (node instanceof AutoLink link) {
            out.append(link.getText());
        } else if (node instanceof MailLink link) {
            out.append(link.getText());
        } else {
            return !(node instanceof HtmlInlineBase
                    || node instanceof FragmentInline
                    || node instanceof Footnote
                    || node instanceof TextBase && node.getFirstChild() == null);
        }
        return false;
    }
}
