package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.footnote.Footnotes;
import dev.foreword.footnote.internal.TreeWalk;
import dev.foreword.html.HtmlWriter;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document as HTML, to the byte as goldmark does, in one walk without recursion.
 *
 * <p>It is the only way from the tree to the page, so it is here that fragments take the shape that their place
 * allows, that the author's HTML is let through or left out, and that nothing of the markers leaks. A node class that
 * it does not know goes to flexmark's renderer, with everything below.
 *
 * <p>One for each page; for one thread.
 */
public final class PageWriter {

    private final MarkdownOptions options;
    private final Notices notices;
    private final TextWriter text;
    private final InlineWriter inlines;
    private final FootnoteWriter footnoteWriter;
    private final AttributeWriter attributes;
    private final ParagraphWriter paragraphs;
    private final HeadingWriter headings;
    private final TableWriter tables;
    private final HtmlBlockWriter htmlBlocks;

    private StringBuilder out = new StringBuilder();
    private DataHolder data = new Document(null, BasedSequence.NULL);
    private final Origins origins;
    private final BitSet blockStarts = new BitSet();
    private int dividerAt = -1;

    /** A writer for a page without footnotes. */
    public PageWriter(MarkdownOptions options, List<Fragment> fragments) {
        this(
                options,
                fragments,
                Footnotes.none(),
                FootnoteStyle.endnotes(),
                FootnoteStyle.Settings.standard(),
                Notices.NONE);
    }

    /** A writer that does not say where elements come from. */
    public PageWriter(
            MarkdownOptions options,
            List<Fragment> fragments,
            Footnotes footnotes,
            FootnoteStyle style,
            FootnoteStyle.Settings settings,
            Notices notices) {
        this(options, fragments, footnotes, style, settings, notices, Origins.untold());
    }

    /**
     * A writer.
     *
     * @param options the options that the document was parsed with
     * @param fragments what the markers in the document stand for
     * @param footnotes the footnotes of the document
     * @param style how they are written
     * @param settings the settings of that style
     * @param notices who is told what was left out
     * @param origins hears where elements come from
     */
    public PageWriter(
            MarkdownOptions options,
            List<Fragment> fragments,
            Footnotes footnotes,
            FootnoteStyle style,
            FootnoteStyle.Settings settings,
            Notices notices,
            Origins origins) {
        this.origins = origins;
        this.options = options;
        this.notices = notices;
        this.text = new TextWriter(fragments, options.has(MarkdownFeature.ESCAPED_SPACE), origins);
        PlainText plainText = new PlainText(text, options.typography());
        this.footnoteWriter = new FootnoteWriter(this, footnotes, style, settings, origins);
        this.htmlBlocks = new HtmlBlockWriter(options, text, origins, notices);
        this.inlines =
                new InlineWriter(options, text, plainText, footnoteWriter, notices, htmlBlocks::tellOmitted, origins);
        this.attributes = new AttributeWriter(text, options.has(MarkdownFeature.UNSAFE), origins);
        this.paragraphs = new ParagraphWriter(options, inlines, attributes, origins);
        this.headings = new HeadingWriter(options, attributes, plainText, notices);
        this.tables = new TableWriter(options.has(MarkdownFeature.XHTML));
        fragments.forEach(fragment -> FragmentText.ids(fragment.html()).forEach(headings::reserve));
    }

    /** The HTML of the document, with the footnotes at its end. */
    public String write(Document document) {
        return write(document, document.getTextLength());
    }

    /**
     * The same, for a document with a summary divider.
     *
     * @param divider where the divider stands in the composed text
     */
    public String write(Document document, int divider) {
        data = document;
        // HTML is hardly longer than its Markdown.
        LongText page = new LongText(document.getTextLength() + document.getTextLength() / 4 + 256);
        out = page.end();
        MarkdownEngine.TOO_MANY_BLOCKS.get(document).forEach(notices::tooManyBlocks);
        MarkdownEngine.TOO_DEEP.get(document).forEach(notices::tooDeepBlocks);
        MarkdownEngine.TOO_WIDE.get(document).forEach(notices::tooWide);
        PageInlineParser.TOO_MANY.get(document).forEach(notices::tooManyInlines);
        PageInlineParser.TOO_DEEP.get(document).forEach(notices::tooDeep);
        inlines.start(document);
        boolean divided = divider < document.getTextLength();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            blockStarts.set(page.length());
            if (divided && dividerAt < 0 && block.getEndOffset() > divider) {
                dividerAt = page.length();
            }
            walk(block);
            // Blocks look back to see whether they begin a line; a trace has all offsets from the beginning.
            if (page.isLong() && origins.trace() == null) {
                page.putAwayBut(1);
            }
        }
        blockStarts.set(page.length());
        footnoteWriter.section(out);
        return page.finish();
    }

    /** The headings that were written, in reading order. */
    public List<HeadingInfo> headings() {
        return headings.headings();
    }

    /** Where in the HTML the block begins that the divider stands in or is; empty when it is behind all blocks. */
    public OptionalInt dividerAt() {
        return dividerAt < 0 ? OptionalInt.empty() : OptionalInt.of(dividerAt);
    }

    /** Where in the HTML the blocks begin that stand in no other, and where the last of them ends. */
    public BitSet blockStarts() {
        return (BitSet) blockStarts.clone();
    }

    /** The host of writers for parts of this page, which belong to a node. */
    HtmlWriter.Host host(Node node) {
        return new HtmlWriter.Host() {
            @Override
            public void unsafe(String code, String message, String value) {
                notices.unsafe(new Span(node.getStartOffset(), node.getEndOffset()), code, message);
            }

            @Override
            public boolean xhtml() {
                return options.has(MarkdownFeature.XHTML);
            }
        };
    }

    /** Writes a node and everything below it to the current output. */
    void walk(Node root) {
        TreeWalk.walk(root, this::enter, this::leave);
    }

    /**
     * What was written to a text of its own.
     *
     * @param trace where it comes from, null when that is not recorded
     */
    record Apart(String html, @Nullable HtmlTrace trace) {}

    /** Writes what {@code body} walks to a text of its own. */
    Apart apart(Runnable body) {
        StringBuilder outer = out;
        HtmlTrace outerTrace = origins.apart();
        ParagraphWriter.State state = paragraphs.state();
        out = new StringBuilder();
        paragraphs.reset();
        try {
            body.run();
            return new Apart(out.toString(), origins.trace());
        } finally {
            origins.back(outerTrace);
            out = outer;
            paragraphs.restore(state);
        }
    }

    /** Writes what stands before a node's children; false when they are not to be walked. */
    private boolean enter(Node node) {
        NodeKind kind = NodeKind.of(node);
        int start = out.length();
        if (kind.isWritten()) {
            origins.enter(out, node);
        }
        boolean children = enter(node, kind);
        if (isMarkedBlock(kind)) {
            origins.mark(out, start, node.getStartOffset());
        }
        return children;
    }

    /** Tags that are not written by {@link AttributeWriter}. */
    private static boolean isMarkedBlock(NodeKind kind) {
        return switch (kind) {
            case ITEM, INDENTED_CODE, FENCED_CODE, DEFINITION, TABLE_ROW, UNPARSED -> true;
            default -> false;
        };
    }

    private static boolean isMarkedInline(NodeKind kind) {
        return switch (kind) {
            case LINK, IMAGE, AUTO_LINK, MAIL_LINK, FOOTNOTE -> true;
            default -> false;
        };
    }

    private boolean enter(Node node, NodeKind kind) {
        switch (kind) {
            case PARAGRAPH -> {
                if (paragraphs.standAloneImage(out, (Paragraph) node, data)) {
                    return false;
                }
                paragraphs.enter(out, (Paragraph) node, data);
            }
            case HEADING -> headings.enter(out, (Heading) node, data);
            case QUOTE -> {
                attributes.open(out, "blockquote", node, data);
                // As goldmark: only a quote without attributes is followed by a line end.
                out.append(BlockAttributes.of(data, (Block) node).isEmpty() ? "\n" : "");
            }
            case BULLET_LIST -> open("ul", node);
            case ORDERED_LIST -> enterOrderedList((OrderedList) node);
            case ITEM -> enterItem((ListItem) node);
            case RULE -> {
                attributes.open(out, "hr", node, data);
                inlines.endVoid(out);
                out.append('\n');
            }
            case INDENTED_CODE, FENCED_CODE -> CodeBlocks.write(out, (Block) node, text, origins);
            case HTML_BLOCK -> htmlBlocks.write(out, (Block) node);
            case DEFINITION_LIST -> open("dl", node);
            case TERM -> {
                int start = out.length();
                headings.enterTerm(out, node);
                enterLine(node, start);
            }
            case DEFINITION -> out.append(((DefinitionItem) node).isOwnTight() ? "<dd>" : "<dd>\n");
            case TABLE -> open("table", node);
            case TABLE_HEAD -> tables.enterHead(out);
            case TABLE_BODY -> out.append("<tbody>\n");
            case TABLE_ROW -> tables.enterRow(out);
            case TABLE_CELL -> {
                int start = out.length();
                tables.enterCell(out, (TableCell) node);
                enterLine(node, start);
            }
            case FRAGMENT_BLOCK -> inlines.fragments(out, node);
            case UNPARSED -> new UnparsedWriter(text).write(out, node.getChars().toString());
            case PASSTHROUGH -> paragraphs.passthrough(out, (Passthrough) node, data);
            case FRAGMENT -> {
                int start = out.length();
                FragmentInline fragment = (FragmentInline) node;
                if (text.fragment(fragment.index()).stance() == Fragment.Stance.BEHIND_HEADING) {
                    headings.putOff(fragment);
                } else {
                    paragraphs.fragment(out, fragment, data);
                }
                headings.title().wrote(kind, out, start);
            }
            case NOTHING -> {}
            default -> {
                int start = out.length();
                boolean children = inlines.enter(out, node, kind, paragraphs.contentStart());
                if (isMarkedInline(kind)) {
                    origins.mark(out, start, node.getStartOffset());
                }
                headings.title().wrote(kind, out, start);
                return children;
            }
        }
        return kind.hasChildren();
    }

    private void leave(Node node) {
        NodeKind kind = NodeKind.of(node);
        leave(node, kind);
        if (kind.isWritten()) {
            origins.leave(out, node);
        }
        if (kind == NodeKind.LINK) {
            int start = out.length();
            footnoteWriter.behindLink(out);
            headings.title().wrote(NodeKind.FOOTNOTE, out, start);
        }
    }

    private void leave(Node node, NodeKind kind) {
        switch (kind) {
            case PARAGRAPH -> paragraphs.leave(out, (Paragraph) node);
            case HEADING -> {
                headings.leave(out, (Heading) node);
                headings.writeBehind(out, inlines);
            }
            case QUOTE -> out.append("</blockquote>\n");
            case BULLET_LIST -> out.append("</ul>\n");
            case ORDERED_LIST -> out.append("</ol>\n");
            case ITEM -> out.append("</li>\n");
            case DEFINITION_LIST -> out.append("</dl>\n");
            case TERM -> {
                paragraphs.leaveLine(out);
                out.append("</dt>\n");
            }
            case DEFINITION -> out.append("</dd>\n");
            case TABLE -> out.append("</table>\n");
            case TABLE_HEAD -> out.append("</thead>\n");
            case TABLE_BODY -> out.append("</tbody>\n");
            case TABLE_ROW -> tables.leaveRow(out);
            case TABLE_CELL -> {
                paragraphs.leaveLine(out);
                tables.leaveCell(out, (TableCell) node);
            }
            default -> {
                int start = out.length();
                paragraphs.leaveInline(out, node, kind);
                headings.title().wrote(kind, out, start);
            }
        }
    }

    /** The tag has to be whole before its content begins. */
    private void enterLine(Node node, int tag) {
        origins.mark(out, tag, node.getStartOffset());
        paragraphs.enterLine(out);
    }

    private void open(String tag, Node node) {
        attributes.open(out, tag, node, data);
        out.append('\n');
    }

    private void enterOrderedList(OrderedList list) {
        String start = list.getStartNumber() == 1 ? "" : " start=\"" + list.getStartNumber() + '"';
        open("ol" + start, list);
    }

    private void enterItem(ListItem item) {
        out.append("<li>");
        Node first = ParagraphWriter.nextShown(item.getFirstChild());
        if (first != null && !(first instanceof Paragraph paragraph && ParagraphWriter.isTight(paragraph))) {
            out.append('\n');
        }
    }
}
