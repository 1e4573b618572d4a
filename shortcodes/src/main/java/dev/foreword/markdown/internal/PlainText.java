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
import dev.foreword.footnote.internal.TreeWalk;
import dev.foreword.markdown.Typography;

/** The plain text of inline nodes: no markup, no fragments, no footnotes; a line break stays one. */
final class PlainText {

    private final TextWriter text;
    private final Typography typography;

    PlainText(TextWriter text, Typography typography) {
        this.text = text;
        this.typography = typography;
    }

    /** A text that is no Markdown, with the words of the calls in it. */
    String literal(String value) {
        return text.plainCode(value);
    }

    /** The text that the id of a heading or term is made of. */
    String forId(Node parent) {
        return HeadingText.of(parent, text, typography);
    }

    /** The text of everything inside of a node. */
    String of(Node parent) {
        StringBuilder out = new StringBuilder();
        write(out, parent, false);
        return out.toString();
    }

    /** The same, written as the value of an attribute. */
    void attribute(StringBuilder out, Node parent) {
        write(out, parent, true);
    }

    private void write(StringBuilder out, Node parent, boolean asAttribute) {
        TreeWalk.walk(parent, node -> node == parent || add(out, node, asAttribute));
    }

    /** Adds a leaf; true when the node's children are to be asked instead. */
    private boolean add(StringBuilder out, Node node, boolean asAttribute) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            String chars = node.getChars().toString();
            if (asAttribute) {
                text.attribute(out, chars, 0, chars.length());
            } else {
                String plain = text.plain(chars);
                // A fragment between two blanks leaves one, so that an id does not get two hyphens.
                boolean seam = node.getPrevious() instanceof FragmentInline && endsBlank(out);
                out.append(seam ? plain.stripLeading() : plain);
            }
        } else if (node instanceof SmartText smart) {
            out.append(asAttribute ? smart.html(typography) : typography.text(smart.mark()));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.append('\n');
        } else if (node instanceof Code code) {
            literal(out, code.getText(), asAttribute);
        } else if (node instanceof AutoLink link) {
            literal(out, link.getText(), asAttribute);
        } else if (node instanceof MailLink link) {
            literal(out, link.getText(), asAttribute);
        } else if (node instanceof Passthrough) {
            literal(out, node.getChars(), asAttribute);
        } else if (node instanceof FragmentInline fragment) {
            // Headings do not see fragments; an attribute shows what text they have.
            literal(out, asAttribute ? fragment.getChars() : "", asAttribute);
        } else {
            return !(node instanceof HtmlInlineBase
                    || node instanceof Footnote
                    || node instanceof TextBase && node.getFirstChild() == null);
        }
        return false;
    }

    private void literal(StringBuilder out, CharSequence chars, boolean asAttribute) {
        if (asAttribute) {
            text.literal(out, chars.toString(), 0, chars.length());
        } else {
            out.append(text.plainCode(chars.toString()));
        }
    }

    private static boolean endsBlank(StringBuilder out) {
        return out.length() == 0 || Character.isWhitespace(out.charAt(out.length() - 1));
    }
}
