package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.footnote.Footnotes;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
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

    /** A wide header over many short rows would make a small page huge; cmark-gfm draws a line too. */
    private static final int MAX_FILLED_CELLS = 100_000;

    private static final String OMITTED = "<!-- raw HTML omitted -->";

    private final MarkdownOptions options;
    private final Footnotes footnotes;
    private final Notices notices;
    private final TextWriter text;
    private final PlainText plainText;
    private final InlineWriter inlines;
    private final FootnoteWriter footnoteWriter;
    private final ForeignNodes foreign;
    private final HeadingIds ids = new HeadingIds();
    private final List<HeadingInfo> headings = new ArrayList<>();

    private StringBuilder out = new StringBuilder();
    private DataHolder data = new Document(null, BasedSequence.NULL);
    private int segmentStart;
    private int contentStart;
    private boolean split;
    private int columns;
    private int cells;
    private int filledCells;
    private boolean rawHtmlOmitted;

    /** What the writer has to say; spans are in the composed text. */
    public interface Notices {

        /** Nobody listens. */
        Notices NONE = new Notices() {};

        /** The author's HTML was left out; told once a page, for the first. */
        default void rawHtmlOmitted(Span span) {}

        /** A link target was left out because following it could run a script. */
        default void unsafeUrl(Span span, String url) {}
    }

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

    /**
     * A writer.
     *
     * @param options the options that the document was parsed with
     * @param fragments what the markers in the document stand for
     * @param footnotes the footnotes of the document
     * @param style how they are written
     * @param settings the settings of that style
     * @param notices who is told what was left out
     */
    public PageWriter(
            MarkdownOptions options,
            List<Fragment> fragments,
            Footnotes footnotes,
            FootnoteStyle style,
            FootnoteStyle.Settings settings,
            Notices notices) {
        this.options = options;
        this.footnotes = footnotes;
        this.notices = notices;
        this.text = new TextWriter(fragments);
        this.plainText = new PlainText(text);
        this.footnoteWriter = new FootnoteWriter(this, footnotes, style, settings);
        this.inlines = new InlineWriter(options, text, plainText, footnoteWriter, notices, this::omitRawHtml);
        this.foreign = new ForeignNodes();
    }

    /** The HTML of the document, with the footnotes at its end. */
    public String write(Document document) {
        data = document;
        out = new StringBuilder(document.getTextLength() + document.getTextLength() / 4 + 64);
        inlines.start(document);
        walk(document);
        footnoteWriter.section(out);
        return out.toString();
    }

    /** The headings that were written, in reading order. */
    public List<HeadingInfo> headings() {
        return List.copyOf(headings);
    }

    /** Writes a node and everything below it to the current output. */
    void walk(Node root) {
        Node node = root;
        while (true) {
            Node child = enter(node) ? node.getFirstChild() : null;
            if (child != null) {
                node = child;
                continue;
            }
            while (true) {
                leave(node);
                if (node == root) {
                    return;
                }
                Node next = node.getNext();
                if (next != null) {
                    node = next;
                    break;
                }
                node = node.getParent();
            }
        }
    }

    /** Writes what {@code body} walks to a text of its own. */
    String apart(Runnable body) {
        StringBuilder outer = out;
        int outerSegment = segmentStart;
        int outerContent = contentStart;
        out = new StringBuilder();
        try {
            body.run();
            return out.toString();
        } finally {
            out = outer;
            segmentStart = outerSegment;
            contentStart = outerContent;
        }
    }

    /** Writes what stands before a node's children; false when they are not to be walked. */
    private boolean enter(Node node) {
        NodeKind kind = NodeKind.of(node);
        switch (kind) {
            case PARAGRAPH -> enterParagraph((Paragraph) node);
            case HEADING -> enterHeading((Heading) node);
            case QUOTE -> out.append("<blockquote>\n");
            case BULLET_LIST -> out.append("<ul>\n");
            case ORDERED_LIST -> enterOrderedList((OrderedList) node);
            case ITEM -> enterItem((ListItem) node);
            case RULE -> out.append("<hr>\n");
            case INDENTED_CODE, FENCED_CODE -> CodeBlocks.write(out, (Block) node, text);
            case HTML_BLOCK -> writeHtmlBlock((Block) node);
            case DEFINITION_LIST -> out.append("<dl>\n");
            case TERM -> out.append("<dt>");
            case DEFINITION -> out.append(((DefinitionItem) node).isOwnTight() ? "<dd>" : "<dd>\n");
            case TABLE -> out.append("<table>\n");
            case TABLE_HEAD -> enterHead();
            case TABLE_BODY -> out.append("<tbody>\n");
            case TABLE_ROW -> enterRow();
            case TABLE_CELL -> enterCell((TableCell) node);
            case FRAGMENT_BLOCK -> inlines.fragments(out, node);
            case FRAGMENT -> writeFragment((FragmentInline) node);
            case FOREIGN -> foreign.write(out, node, data);
            case NOTHING -> {}
            default -> {
                return inlines.enter(out, node, kind, contentStart);
            }
        }
        return kind.hasChildren();
    }

    private void leave(Node node) {
        NodeKind kind = NodeKind.of(node);
        switch (kind) {
            case PARAGRAPH -> leaveParagraph((Paragraph) node);
            case HEADING ->
                out.append("</h").append(((Heading) node).getLevel()).append(">\n");
            case QUOTE -> out.append("</blockquote>\n");
            case BULLET_LIST -> out.append("</ul>\n");
            case ORDERED_LIST -> out.append("</ol>\n");
            case ITEM -> out.append("</li>\n");
            case DEFINITION_LIST -> out.append("</dl>\n");
            case TERM -> out.append("</dt>\n");
            case DEFINITION -> out.append("</dd>\n");
            case TABLE -> out.append("</table>\n");
            case TABLE_HEAD -> out.append("</thead>\n");
            case TABLE_BODY -> out.append("</tbody>\n");
            case TABLE_ROW -> leaveRow();
            case TABLE_CELL -> out.append(((TableCell) node).isHeader() ? "</th>\n" : "</td>\n");
            default -> leaveInline(node, kind);
        }
    }

    private void leaveInline(Node node, NodeKind kind) {
        if (split && out.length() == contentStart && kind.isFormatting()) {
            // Opened again behind a fragment, for nothing.
            out.setLength(out.lastIndexOf("<"));
            contentStart = out.length();
        } else {
            inlines.leave(out, node, kind);
        }
    }

    // Paragraphs ----------------------------------------------------------------------------------------------------

    private void enterParagraph(Paragraph paragraph) {
        segmentStart = out.length();
        split = false;
        if (!isTight(paragraph)) {
            out.append("<p>");
        }
        if (isTask(paragraph)) {
            out.append(
                    ((TaskListItem) paragraph.getParent()).isItemDoneMarker()
                            ? "<input checked=\"\" disabled=\"\" type=\"checkbox\"> "
                            : "<input disabled=\"\" type=\"checkbox\"> ");
        }
        contentStart = out.length();
    }

    private void leaveParagraph(Paragraph paragraph) {
        boolean tight = isTight(paragraph);
        if (!tight || split) {
            closeSegment(!tight);
        }
        boolean empty = paragraph.getFirstChild() == null && !isTask(paragraph);
        if (tight && !empty && sibling(paragraph.getNext(), true) != null) {
            out.append('\n');
        }
        contentStart = -1;
    }

    private static boolean isTask(Paragraph paragraph) {
        return paragraph.getParent() instanceof TaskListItem && sibling(paragraph.getPrevious(), false) == null;
    }

    /** A block in running text: the paragraph ends before it and goes on behind it. */
    private void writeFragment(FragmentInline node) {
        Paragraph paragraph = node.isBlock() ? paragraphOf(node) : null;
        if (paragraph == null) {
            inlines.fragment(out, node);
            return;
        }
        boolean tight = isTight(paragraph);
        List<Node> open = new ArrayList<>();
        for (Node parent = node.getParent(); parent != paragraph && parent != null; parent = parent.getParent()) {
            open.add(parent);
        }
        split = true;
        trimEnd();
        for (Node inline : open) {
            inlines.leave(out, inline, NodeKind.of(inline));
        }
        closeSegment(!tight);
        if (tight && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        inlines.fragment(out, node);
        out.append('\n');
        segmentStart = out.length();
        out.append(tight ? "" : "<p>");
        for (int i = open.size() - 1; i >= 0; i--) {
            inlines.enter(out, open.get(i), NodeKind.of(open.get(i)), -1);
        }
        contentStart = out.length();
    }

    private static @Nullable Paragraph paragraphOf(Node node) {
        Node parent = node.getParent();
        while (parent != null && !(parent instanceof Block)) {
            parent = parent.getParent();
        }
        return parent instanceof Paragraph paragraph ? paragraph : null;
    }

    /** Ends what is written of a paragraph, or takes it back when a split left nothing but markup in it. */
    private void closeSegment(boolean wrapped) {
        if (split && FragmentSegments.isEmpty(out, segmentStart)) {
            out.setLength(segmentStart);
        } else if (wrapped) {
            out.append("</p>\n");
        }
    }

    private void trimEnd() {
        int end = out.length();
        while (end > contentStart && Chars.isSpace(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
    }

    /** Whether a paragraph is written without its tags. */
    private static boolean isTight(Paragraph paragraph) {
        Block parent = paragraph.getParent();
        if (parent instanceof DefinitionItem definition) {
            return definition.isOwnTight() && isFirstParagraph(paragraph);
        }
        return parent instanceof ListItem && parent.getParent() instanceof ListBlock list && list.isTight();
    }

    private static boolean isFirstParagraph(Paragraph paragraph) {
        return paragraph.getPreviousAny(Paragraph.class) == null;
    }

    /** The node itself or the first beside it that is written in its place. */
    private static @Nullable Node sibling(@Nullable Node node, boolean forward) {
        Node sibling = node;
        while (sibling instanceof BlankLine || sibling instanceof FootnoteBlock) {
            sibling = forward ? sibling.getNext() : sibling.getPrevious();
        }
        return sibling;
    }

    // Headings, lists, tables ---------------------------------------------------------------------------------------

    private void enterHeading(Heading heading) {
        contentStart = -1;
        List<HeadingAttributes.Attribute> attributes = HeadingAttributes.of(data, heading);
        String plain = plainText.of(heading);
        String id = "";
        for (HeadingAttributes.Attribute attribute : attributes) {
            id = attribute.name().equals("id") ? attribute.value() : id;
        }
        boolean ownId = !id.isEmpty();
        if (ownId) {
            ids.take(id);
        } else if (options.headingIds()) {
            id = ids.make(plain.substring(plain.lastIndexOf('\n') + 1));
        }
        out.append("<h").append(heading.getLevel());
        for (HeadingAttributes.Attribute attribute : attributes) {
            if (SafeAttributes.isAllowed(attribute, options.unsafe())) {
                attribute(attribute.name(), attribute.value());
            }
        }
        if (!ownId && !id.isEmpty()) {
            attribute("id", id);
        }
        out.append('>');
        headings.add(new HeadingInfo(
                heading.getLevel(), id, plain.strip(), new Span(heading.getStartOffset(), heading.getEndOffset())));
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text.literal(out, value, 0, value.length());
        out.append('"');
    }

    private void enterOrderedList(OrderedList list) {
        out.append("<ol");
        if (list.getStartNumber() != 1) {
            out.append(" start=\"").append(list.getStartNumber()).append('"');
        }
        out.append(">\n");
    }

    private void enterItem(ListItem item) {
        contentStart = -1;
        out.append("<li>");
        Node first = sibling(item.getFirstChild(), true);
        if (first != null && !(first instanceof Paragraph paragraph && isTight(paragraph))) {
            out.append('\n');
        }
    }

    private void enterHead() {
        columns = 0;
        out.append("<thead>\n");
    }

    private void enterRow() {
        cells = 0;
        out.append("<tr>\n");
    }

    private void enterCell(TableCell cell) {
        contentStart = -1;
        cells++;
        columns += cell.isHeader() ? 1 : 0;
        out.append(cell.isHeader() ? "<th" : "<td");
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment != null) {
            out.append(
                    switch (alignment) {
                        case LEFT -> " style=\"text-align:left\"";
                        case CENTER -> " style=\"text-align:center\"";
                        case RIGHT -> " style=\"text-align:right\"";
                    });
        }
        out.append('>');
    }

    private void leaveRow() {
        while (cells < columns && filledCells < MAX_FILLED_CELLS) {
            out.append("<td></td>\n");
            cells++;
            filledCells++;
        }
        out.append("</tr>\n");
    }

    // The author's HTML ---------------------------------------------------------------------------------------------

    private void writeHtmlBlock(Block block) {
        RawHtmlWriter html = new RawHtmlWriter(text);
        if (!options.unsafe()) {
            omitRawHtml(block);
            out.append(OMITTED).append('\n');
        }
        for (var line : block.getContentLines()) {
            String content = line.toString();
            html.write(out, content, 0, content.length(), !options.unsafe());
        }
        if (options.unsafe()) {
            if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        } else {
            out.append(out.charAt(out.length() - 1) == '\n' ? "" : "\n");
            out.append(HtmlBlockParser.isClosedLater(block) ? OMITTED + '\n' : "");
        }
    }

    private void omitRawHtml(Node node) {
        if (!rawHtmlOmitted) {
            rawHtmlOmitted = true;
            notices.rawHtmlOmitted(new Span(node.getStartOffset(), node.getEndOffset()));
        }
    }
}
