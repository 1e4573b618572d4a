package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * Nests the tokens of a block into flexmark's nodes, in one pass and without recursion.
 *
 * <p>Elements deeper than the limit are not made; their markup is text.
 */
final class InlineTree {

    private final BlockText text;
    private final InlineTokens tokens;
    private final int maxNesting;

    /** How many tildes may be a subscript. */
    private final int longestSubscript;

    /** The elements that are open, with the offset of each one's first character and of its content. */
    private final List<Open> open = new ArrayList<>();

    /** The links that are open, also those too deep to be shown. */
    private final List<LinkSpan> openLinks = new ArrayList<>();

    private Node parent;
    private int textStart;
    private int textEnd;
    private int overflow = -1;

    private record Open(Node node, Node parent, int start, int contentStart) {}

    InlineTree(BlockText text, InlineTokens tokens, Node block, MarkdownOptions options) {
        this.text = text;
        this.tokens = tokens;
        this.parent = block;
        this.maxNesting = options.maxInlineNesting();
        this.longestSubscript =
                options.has(MarkdownFeature.STRIKETHROUGH) ? 0 : options.has(MarkdownFeature.EXTRA_DELETE) ? 1 : 2;
    }

    /** Appends the nodes to the block; the offset of the first element that was too deep, or -1. */
    int build() {
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.start(i);
            int end = tokens.end(i);
            Object value = tokens.value(i);
            if (value == null) {
                text(start, end);
            } else if (value instanceof Node leaf) {
                append(leaf);
            } else if (value instanceof Delimiter delimiter) {
                delimiter(delimiter, start);
            } else if (value instanceof LinkSpan link) {
                openLink(link, start, end);
            } else {
                closeLink(start, end);
            }
        }
        flush();
        return overflow;
    }

    private void text(int start, int end) {
        if (start != textEnd) {
            flush();
            textStart = start;
        }
        textEnd = end;
    }

    private void flush() {
        if (textStart < textEnd) {
            parent.appendChild(new Text(text.slice(textStart, textEnd)));
        }
        textStart = textEnd;
    }

    private void append(Node node) {
        flush();
        parent.appendChild(node);
    }

    private void enter(Node node, int start, int contentStart) {
        append(node);
        open.add(new Open(node, parent, start, contentStart));
        parent = node;
    }

    private Open leave() {
        flush();
        Open last = open.remove(open.size() - 1);
        parent = last.parent;
        return last;
    }

    private boolean tooDeep(int offset) {
        if (open.size() < maxNesting) {
            return false;
        }
        if (overflow < 0) {
            overflow = offset;
        }
        return true;
    }

    private void delimiter(Delimiter delimiter, int start) {
        int at = start;
        for (Delimiter.Match m = delimiter.firstClosed; m != null; m = m.nextClosed) {
            if (m.shown) {
                Open closed = leave();
                DelimitedNode node = (DelimitedNode) closed.node;
                node.setOpeningMarker(text.slice(closed.start, closed.contentStart));
                node.setText(content(closed, at));
                node.setClosingMarker(text.slice(at, at + m.size));
                closed.node.setChars(text.cover(closed.start, at + m.size));
            } else {
                text(at, at + m.size);
            }
            at += m.size;
        }
        if (delimiter.remaining > 0) {
            text(at, at + delimiter.remaining);
            at += delimiter.remaining;
        }
        for (Delimiter.Match m = delimiter.firstOpened; m != null; m = m.nextOpened) {
            if (tooDeep(at)) {
                m.shown = false;
                text(at, at + m.size);
            } else {
                enter(element(m), at, at + m.size);
            }
            at += m.size;
        }
    }

    /** What stands in an element: most often one text, whose sequence does for both. */
    private BasedSequence content(Open closed, int end) {
        Node child = closed.node.getFirstChild();
        boolean one = textStart == textEnd
                && textEnd == end
                && child instanceof Text
                && child.getNext() == null
                && child.getChars() instanceof TextSequence
                && child.getStartOffset() == text.offset(closed.contentStart);
        return one ? child.getChars() : text.cover(closed.contentStart, end);
    }

    private Node element(Delimiter.Match match) {
        if (match.character == '~') {
            return match.openerLength <= longestSubscript ? new ExtraInline("sub") : new Strikethrough();
        }
        switch (match.character) {
            case '+':
                return new ExtraInline("ins");
            case '=':
                return new ExtraInline("mark");
            case '^':
                return new ExtraInline("sup");
            default:
        }
        return match.size == 2 ? new StrongEmphasis() : new Emphasis();
    }

    private void openLink(LinkSpan link, int start, int end) {
        if (tooDeep(start)) {
            link.shown = false;
            text(start, end);
        } else {
            enter(link.image ? new Image() : new Link(), start, end);
        }
        openLinks.add(link);
    }

    private void closeLink(int start, int end) {
        LinkSpan link = openLinks.remove(openLinks.size() - 1);
        if (!link.shown) {
            text(start, end);
            return;
        }
        Open closed = leave();
        InlineLinkNode node = (InlineLinkNode) closed.node;
        node.setTextOpeningMarker(text.slice(closed.start, closed.contentStart));
        node.setText(content(closed, start));
        node.setTextClosingMarker(text.slice(start, start + 1));
        node.setUrl(link.target.url());
        node.setTitle(link.target.title());
        node.setChars(text.cover(closed.start, end));
    }
}
