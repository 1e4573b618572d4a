package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.Footnote;
import dev.foreword.footnote.Footnotes;
import dev.foreword.footnote.internal.TreeWalk;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.markdown.Typography;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes a document as plain text, in one walk without recursion (but for notes, which do not nest).
 *
 * <p>Blocks stand apart by blank lines; quotes, list items and cells keep a mark; code stands as it is; notes are as
 * {@link dev.foreword.footnote.FootnoteStyle#inlineText()} has them. One for each page; for one thread.
 */
public final class TextPage {

    private final TextWriter text;
    private final Typography typography;
    private final Footnotes footnotes;
    private final boolean unsafe;
    private TextLines out = new TextLines();
    private final StringBuilder html = new StringBuilder(0);
    private final HtmlText inlineHtml = new HtmlText(html);

    /** Of the ordered lists that are open, the number of the next item. */
    private final Deque<Integer> numbers = new ArrayDeque<>();

    /** Notes that do not stand in the text, in the order in which it refers to them. */
    private final Set<Footnote> notes = new LinkedHashSet<>();

    private TextPage(MarkdownOptions options, List<Fragment> fragments, Footnotes footnotes) {
        this.text = new TextWriter(fragments, options.has(MarkdownFeature.ESCAPED_SPACE), Origins.untold());
        this.typography = options.typography();
        this.footnotes = footnotes;
        this.unsafe = options.has(MarkdownFeature.UNSAFE);
    }

    /**
     * The text of a document.
     *
     * @param options the options that it was parsed with
     * @param fragments what the markers in it stand for; of their HTML the text is taken
     * @param footnotes its footnotes
     */
    public static String of(MarkdownOptions options, List<Fragment> fragments, Footnotes footnotes, Document document) {
        TextPage page = new TextPage(options, fragments, footnotes);
        page.walk(document);
        page.notes(footnotes.list());
        return page.out.toString();
    }

    /**
     * A part of a document.
     *
     * @param start where its first block begins; -1 for the first part
     * @param text its text, with the notes that it is the first to refer to
     */
    public record Part(int start, String text) {}

    /**
     * The text of a document in parts.
     *
     * @param options the options that it was parsed with
     * @param fragments what the markers in it stand for; of their HTML the text is taken
     * @param footnotes its footnotes
     * @param isHead which of the blocks at the top are the head of a part; a head is not in the text
     */
    public static List<Part> parts(
            MarkdownOptions options,
            List<Fragment> fragments,
            Footnotes footnotes,
            Document document,
            Predicate<Node> isHead) {
        TextPage page = new TextPage(options, fragments, footnotes);
        Set<Footnote> written = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        int start = -1;
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (isHead.test(block)) {
                parts.add(new Part(start, page.endPart(written)));
                start = block.getStartOffset();
            } else {
                page.walk(block);
            }
        }
        parts.add(new Part(start, page.endPart(written)));
        return parts;
    }

    /** A note may be the first to refer to another one, which then comes behind it. */
    private String endPart(Set<Footnote> written) {
        List<Footnote> next = List.of();
        do {
            notes(next);
            next = notes.stream().filter(written::add).toList();
            notes.clear();
        } while (!next.isEmpty());
        String part = out.toString();
        out = new TextLines();
        return part;
    }

    private void walk(Node root) {
        TreeWalk.walk(root, this::enter, this::leave);
    }

    private boolean enter(Node node) {
        NodeKind kind = NodeKind.of(node);
        switch (kind) {
            case PARAGRAPH, HEADING, BULLET_LIST, DEFINITION_LIST, TABLE, RULE -> out.gap(gap(node));
            case ORDERED_LIST -> {
                out.gap(gap(node));
                numbers.push(((OrderedList) node).getStartNumber());
            }
            case QUOTE -> {
                out.gap(gap(node));
                out.push("> ", "> ");
            }
            case ITEM -> item((ListItem) node);
            case TERM -> out.gap(node.getPrevious() == null ? 0 : node.getPrevious() instanceof DefinitionItem ? 2 : 1);
            case DEFINITION -> {
                out.gap(1);
                out.push("  ", "  ");
            }
            case TABLE_ROW -> out.gap(1);
            case TABLE_CELL -> out.text(node.getPrevious() == null ? "" : " | ");
            case INDENTED_CODE, FENCED_CODE -> code((Block) node);
            case HTML_BLOCK -> htmlBlock((Block) node);
            case FRAGMENT_BLOCK ->
                apart(gap(node), text.plainCode(node.getChars().toString()));
            case FRAGMENT -> fragment((FragmentInline) node);
            default -> {
                return inline(node, kind);
            }
        }
        return kind.hasChildren();
    }

    private void leave(Node node) {
        switch (NodeKind.of(node)) {
            case QUOTE, ITEM, DEFINITION -> out.pop();
            case ORDERED_LIST -> numbers.pop();
            default -> {}
        }
    }

    /** How many line breaks stand before a block. */
    private static int gap(Node block) {
        Node parent = block.getParent();
        if (parent instanceof BlockQuote
                || parent instanceof ListItem
                || parent instanceof DefinitionItem
                || parent instanceof FootnoteBlock) {
            if (block.getPreviousAnyNot(BlankLine.class, FootnoteBlock.class) == null) {
                return 0;
            }
            return parent.getParent() instanceof ListBlock list && list.isTight() ? 1 : 2;
        }
        return 2;
    }

    private void item(ListItem item) {
        boolean first = item.getPreviousAny(ListItem.class) == null;
        boolean tight = item.getParent() instanceof ListBlock list && list.isTight();
        out.gap(first ? 0 : tight ? 1 : 2);
        String marker = "- ";
        if (item.getParent() instanceof OrderedList) {
            int number = numbers.pop();
            numbers.push(number + 1);
            marker = number + ". ";
        }
        String rest = " ".repeat(marker.length());
        if (item instanceof TaskListItem task) {
            marker += task.isItemDoneMarker() ? "[x] " : "[ ] ";
        }
        out.push(marker, rest);
    }

    private void code(Block block) {
        out.gap(gap(block));
        boolean first = true;
        for (BasedSequence line : block.getContentLines()) {
            String content = line.toString();
            int end = content.length();
            while (end > 0 && CharClass.isLineEnd(content.charAt(end - 1))) {
                end--;
            }
            if (!first) {
                out.newLine();
            }
            first = false;
            out.code(text.plainCode(content.substring(0, end)));
        }
    }

    private void htmlBlock(Block block) {
        StringBuilder shown = new StringBuilder();
        RawHtmlWriter writer = new RawHtmlWriter(text, Origins.untold());
        for (BasedSequence line : block.getContentLines()) {
            writer.write(shown, line.toString(), line.getStartOffset(), !unsafe);
        }
        apart(gap(block), HtmlText.of(shown.toString()));
    }

    private void apart(int gap, String content) {
        out.gap(gap);
        out.text(content.strip());
        out.gap(gap);
    }

    private void fragment(FragmentInline node) {
        String content = HtmlText.of(text.fragment(node.index()).html());
        if (!node.isBlock()) {
            out.text(content);
            return;
        }
        Node parent = node.getParent();
        while (parent != null && !(parent instanceof Block)) {
            parent = parent.getParent();
        }
        if (parent instanceof Paragraph paragraph) {
            int gap = paragraph.getParent() instanceof ListItem ? Math.max(1, gap(paragraph)) : 2;
            apart(gap, content);
        } else {
            out.text(' ' + content + ' ');
        }
    }

    private boolean inline(Node node, NodeKind kind) {
        if (kind == NodeKind.HTML_INLINE) {
            html.setLength(0);
            inlineHtml.add(node.getChars().toString());
            out.text(html.indexOf("\n") < 0 ? "" : "\n");
            return false;
        }
        if (inlineHtml.isHiding() && unsafe) {
            return false;
        }
        switch (kind) {
            case TEXT -> out.text(text.plain(node.getChars().toString()));
            case SMART_TEXT -> out.text(typography.text(((SmartText) node).mark()));
            case SOFT_BREAK, HARD_BREAK -> out.text("\n");
            case CODE ->
                out.text(text.plainCode(((Code) node).getText().toString()).replace('\n', ' '));
            case PASSTHROUGH -> out.text(text.plainCode(node.getChars().toString()));
            case AUTO_LINK, MAIL_LINK ->
                out.text(text.plainCode(((DelimitedLinkNode) node).getText().toString()));
            case FOOTNOTE -> {
                reference((com.vladsch.flexmark.ext.footnotes.Footnote) node);
                return false;
            }
            case NOTHING -> {
                return false;
            }
            default -> {
                return true;
            }
        }
        return false;
    }

    private void reference(com.vladsch.flexmark.ext.footnotes.Footnote node) {
        Footnote.Reference reference = footnotes.reference(node).orElse(null);
        if (reference == null) {
            out.text(text.plainCode(node.getChars().toString()));
        } else if (reference.isVisible()) {
            Footnote note = reference.footnote();
            out.text(" [" + note.number());
            if (isInText(note) && note.firstInText().orElseThrow() == reference) {
                out.text(": ");
                Node paragraph = note.body().getFirstChild();
                for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
                    walk(child);
                }
            }
            out.text("]");
            if (!isInText(note)) {
                notes.add(note);
            }
        }
    }

    private void notes(List<Footnote> list) {
        boolean first = true;
        for (Footnote note : list) {
            if (isInText(note)) {
                continue;
            }
            out.gap(first ? 2 : 1);
            first = false;
            out.push("[" + note.number() + "] ", "    ");
            for (Node child = note.body().getFirstChild(); child != null; child = child.getNext()) {
                walk(child);
            }
            out.pop();
        }
    }

    private static boolean isInText(Footnote note) {
        return note.isOneParagraph() && note.firstInText().isPresent();
    }
}
