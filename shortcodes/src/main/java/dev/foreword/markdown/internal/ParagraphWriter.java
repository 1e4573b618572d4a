package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes paragraphs, with or without their tags, and splits them where a block stands in running text: no {@code <p>}
 * goes around a block, and a part without text vanishes.
 */
final class ParagraphWriter {

    private static final int NOWHERE = -1;

    /** A link is written once more for each block in it: longer ones are not, so that a page cannot grow without bounds. */
    private static final int LONGEST_URL = 500;

    private final boolean wrapsImages;
    private final boolean xhtml;
    private final InlineWriter inlines;
    private final AttributeWriter attributes;
    private final Origins origins;

    /** Where the part that is being written starts, and its content. */
    private int partStart;

    private int contentStart = NOWHERE;
    private boolean split;

    ParagraphWriter(MarkdownOptions options, InlineWriter inlines, AttributeWriter attributes, Origins origins) {
        this.origins = origins;
        this.wrapsImages = options.has(MarkdownFeature.WRAP_STAND_ALONE_IMAGE);
        this.xhtml = options.has(MarkdownFeature.XHTML);
        this.inlines = inlines;
        this.attributes = attributes;
    }

    /** What is to be put back after something else was written in between. */
    record State(int partStart, int contentStart, boolean split) {}

    State state() {
        return new State(partStart, contentStart, split);
    }

    void restore(State state) {
        partStart = state.partStart;
        contentStart = state.contentStart;
        split = state.split;
    }

    /** Running text that is in no paragraph begins. */
    void reset() {
        contentStart = NOWHERE;
        split = false;
    }

    /** Where a part begins behind a fragment; white space there is dropped. */
    int contentStart() {
        return contentStart;
    }

    /**
     * An image that is alone in its paragraph, when Hugo is told to leave the paragraph out.
     *
     * @return false when this is none
     */
    boolean standAloneImage(StringBuilder out, Paragraph paragraph, DataHolder document) {
        if (!isStandAloneImage(paragraph)) {
            return false;
        }
        Image image = (Image) paragraph.getFirstChild();
        inlines.image(out, image, tag -> attributes.write(tag, BlockAttributes.of(document, paragraph)));
        return true;
    }

    private boolean isStandAloneImage(Paragraph paragraph) {
        return !wrapsImages
                && paragraph.getFirstChild() instanceof Image image
                && image.getNext() == null
                && !isTight(paragraph)
                && !TaskItems.hasBox(paragraph);
    }

    void enter(StringBuilder out, Paragraph paragraph, DataHolder document) {
        partStart = out.length();
        split = false;
        open(out, paragraph, isTight(paragraph), document, paragraph.getStartOffset());
        if (TaskItems.hasBox(paragraph)) {
            TaskItems.writeBox(out, paragraph, xhtml);
        }
        contentStart = out.length();
    }

    void leave(StringBuilder out, Paragraph paragraph) {
        if (isStandAloneImage(paragraph)) {
            return;
        }
        boolean tight = isTight(paragraph);
        if (!tight || split) {
            closePart(out, tight);
        }
        boolean empty = paragraph.getFirstChild() == null && !TaskItems.hasBox(paragraph);
        if (tight && !empty && nextShown(paragraph.getNext()) != null) {
            out.append('\n');
        }
        reset();
    }

    /** The content of a table cell or a term begins. */
    void enterLine(StringBuilder out) {
        partStart = out.length();
        contentStart = out.length();
        split = false;
    }

    void leaveLine(StringBuilder out) {
        if (split) {
            closePart(out, true);
        }
        reset();
    }

    /** Closes a tag in running text, unless a split opened it again for nothing. */
    void leaveInline(StringBuilder out, Node node, NodeKind kind) {
        if (split && out.length() == contentStart && kind.isFormatting()) {
            out.setLength(out.lastIndexOf("<"));
            origins.takenBack(out);
            contentStart = out.length();
        } else {
            inlines.leave(out, node, kind);
        }
    }

    /** A fragment in running text; if it is a block, the paragraph ends before it and goes on behind it. */
    void fragment(StringBuilder out, FragmentInline node, DataHolder document) {
        Node around = node.isBlock() ? splitBy(node) : null;
        if (around == null) {
            split |= inlines.isGone(node);
            inlines.fragmentInText(out, node);
            return;
        }
        apart(out, node, around, document, () -> linked(out, node));
    }

    /** Text that is not Markdown; a block of it ends the paragraph, unless that is written without its tags, as in Hugo. */
    void passthrough(StringBuilder out, Passthrough node, DataHolder document) {
        if (node.isBlock() && node.getParent() instanceof Paragraph paragraph && !isTight(paragraph)) {
            apart(out, node, paragraph, document, () -> inlines.enter(out, node, NodeKind.PASSTHROUGH, NOWHERE));
        } else {
            inlines.enter(out, node, NodeKind.PASSTHROUGH, NOWHERE);
        }
    }

    private void apart(StringBuilder out, Node node, Node around, DataHolder document, Runnable write) {
        Paragraph paragraph = around instanceof Paragraph each ? each : null;
        boolean tight = paragraph == null || isTight(paragraph);
        List<Node> open = new ArrayList<>();
        for (Node parent = node.getParent(); parent != around && parent != null; parent = parent.getParent()) {
            open.add(parent);
        }
        split = true;
        out.setLength(Scan.trimEnd(out, contentStart, out.length()));
        origins.takenBack(out);
        for (Node inline : open) {
            inlines.leave(out, inline, NodeKind.of(inline));
            origins.pause(out, inline, node.getStartOffset());
        }
        closePart(out, tight);
        if (paragraph != null) {
            origins.pause(out, paragraph, node.getStartOffset());
        }
        if (tight && paragraph != null && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        int start = out.length();
        write.run();
        inlines.endLine(out, paragraph == null ? out.length() : start);
        partStart = out.length();
        int goesOn = behind(node, around);
        if (paragraph != null) {
            origins.resume(out, paragraph, goesOn);
            open(out, paragraph, tight, document, goesOn);
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            origins.resume(out, open.get(i), goesOn);
            inlines.enter(out, open.get(i), NodeKind.of(open.get(i)), NOWHERE);
        }
        contentStart = out.length();
    }

    /** A link goes around a block in it, unless there is a link in that. */
    private void linked(StringBuilder out, FragmentInline node) {
        Node around = node.getParent();
        while (around != null && !(around instanceof Link) && !(around instanceof Block)) {
            around = around.getParent();
        }
        boolean fits = around instanceof Link link
                && link.getUrl().length() <= LONGEST_URL
                && inlines.isWholeWithoutLink(node);
        if (!fits) {
            if (around instanceof Link) {
                inlines.fragmentOutOfLink(out, node);
            } else {
                inlines.fragment(out, node);
            }
            return;
        }
        inlines.enter(out, around, NodeKind.LINK, NOWHERE);
        inlines.fragment(out, node);
        inlines.leave(out, around, NodeKind.LINK);
    }

    /** Where the text behind a fragment begins. */
    private static int behind(Node fragment, Node paragraph) {
        Node node = fragment;
        while (node.getNext() == null && node.getParent() != paragraph) {
            node = node.getParent();
        }
        Node next = node.getNext();
        while (next instanceof SoftLineBreak || next != null && next.getChars().isBlank()) {
            next = next.getNext();
        }
        return next == null ? fragment.getEndOffset() : next.getStartOffset();
    }

    private void open(StringBuilder out, Paragraph paragraph, boolean tight, DataHolder document, int offset) {
        if (!tight) {
            attributes.open(out, "p", paragraph, document, offset);
        }
    }

    /** Ends a part, or takes it back when a split left nothing but markup in it. */
    private void closePart(StringBuilder out, boolean tight) {
        if (split && isOnlyMarkup(out, partStart)) {
            out.setLength(partStart);
            origins.takenBack(out);
        } else if (!tight) {
            out.append("</p>\n");
        }
    }

    private static boolean isOnlyMarkup(StringBuilder out, int from) {
        int at = from;
        while (at < out.length()) {
            char c = out.charAt(at);
            if (c == '<' && isFormatting(out, at)) {
                at = out.indexOf(">", at) + 1;
            } else if (Scan.isWhiteSpace(c)) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isFormatting(CharSequence out, int at) {
        int name = at + 1 < out.length() && out.charAt(at + 1) == '/' ? at + 2 : at + 1;
        return Scan.startsWith(out, name, "p>")
                || Scan.startsWith(out, name, "p ")
                || Scan.startsWith(out, name, "em>")
                || Scan.startsWith(out, name, "strong>")
                || Scan.startsWith(out, name, "del>")
                || Scan.startsWith(out, name, "ins>")
                || Scan.startsWith(out, name, "mark>")
                || Scan.startsWith(out, name, "sub>")
                || Scan.startsWith(out, name, "sup>")
                || Scan.startsWith(out, name, "a>")
                || Scan.startsWith(out, Origins.behindAttribute(out, name + 1), " href=") && out.charAt(name) == 'a';
    }

    /** The paragraph that a block in it splits, or the cell or term with emphasis that it splits; null when it may stay. */
    private static @Nullable Node splitBy(Node node) {
        Node parent = node.getParent();
        while (parent != null && !(parent instanceof Block) && !(parent instanceof TableCell)) {
            parent = parent.getParent();
        }
        boolean splits = parent instanceof Paragraph
                || parent != node.getParent() && (parent instanceof TableCell || parent instanceof DefinitionTerm);
        return splits ? parent : null;
    }

    /** Whether a paragraph is written without its tags. */
    static boolean isTight(Paragraph paragraph) {
        Block parent = paragraph.getParent();
        if (parent instanceof DefinitionItem definition) {
            return definition.isOwnTight() && paragraph.getPreviousAny(Paragraph.class) == null;
        }
        return parent instanceof ListItem && parent.getParent() instanceof ListBlock list && list.isTight();
    }

    /** The node itself, or the first behind it that is written where it stands. */
    static @Nullable Node nextShown(@Nullable Node node) {
        Node next = node;
        while (next instanceof BlankLine || next instanceof FootnoteBlock) {
            next = next.getNext();
        }
        return next;
    }
}
