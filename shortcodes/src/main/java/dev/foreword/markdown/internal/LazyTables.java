package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.internal.MarkedBlocks;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables whose row of dashes is a lazy line, one that lacks the {@code >} or the indentation of its paragraph.
 *
 * <p>flexmark lets no block start inside of a container that the line does not continue, so {@link TableParser} has
 * not seen these.
 */
final class LazyTables {

    private static final int CODE_INDENT = 4;

    /** Rows that these tables may still have, all together: blocks that the rest of the page has not used up. */
    private int room;

    LazyTables(int room) {
        this.room = room;
    }

    /** Whether a paragraph of these lines may hold a table: a row of dashes begins with one of three characters. */
    static boolean mayBeIn(List<BasedSequence> lines) {
        for (int i = 1; i < lines.size(); i++) {
            BasedSequence line = lines.get(i);
            int at = Scan.skipBlanks(line, 0);
            if (at < line.length() && (line.charAt(at) == '-' || line.charAt(at) == '|' || line.charAt(at) == ':')) {
                return true;
            }
        }
        return false;
    }

    /** Puts the table in the paragraph, if there is one, behind it; true when nothing is left of the paragraph. */
    boolean takeAll(Paragraph paragraph, PageInlineParser inlines) {
        List<BasedSequence> lines = paragraph.getContentLines();
        for (int i = 1; i < lines.size(); i++) {
            BasedSequence line = lines.get(i);
            List<TableCell.@Nullable Alignment> alignments = TableRows.delimiters(line, Scan.skipBlanks(line, 0));
            if (alignments == null && TableRows.isTooWide(lines.get(i - 1), line, Scan.skipBlanks(line, 0))) {
                MarkdownEngine.note(
                        MarkdownEngine.TOO_WIDE,
                        paragraph.getDocument(),
                        line.getStartOffset(),
                        line.getStartOffset() + Scan.trimEnd(line, 0, line.length()));
            }
            if (alignments != null && paragraph.getLineIndent(i) < CODE_INDENT) {
                if (TableRows.count(lines.get(i - 1)) > alignments.size()) {
                    return false;
                }
                TableBlock table = new TableBlock();
                int end = i + 1 + Math.min(room, lines.size() - i - 1);
                room -= end - i - 1;
                TableRows.fill(table, alignments, new ArrayList<>(lines.subList(i - 1, end)));
                TableRows.takeCells(table, inlines);
                paragraph.insertAfter(table);
                MarkedBlocks.forget(paragraph.getDocument());
                if (end < lines.size()) {
                    leaveAsText(table, lines.subList(end, lines.size()));
                }
                if (i > 1) {
                    paragraph.setContent(paragraph, 0, i - 1);
                }
                return i == 1;
            }
        }
        return false;
    }

    /** Said once: where there is no room, there is none for later tables either. */
    private static void leaveAsText(TableBlock table, List<BasedSequence> rows) {
        BasedSequence first = rows.get(0);
        int end = rows.get(rows.size() - 1).getEndOffset();
        table.insertAfter(new UnparsedBlock(first.baseSubSequence(first.getStartOffset(), end)));
        List<Span> reported = MarkdownEngine.TOO_MANY_BLOCKS.get(table.getDocument());
        if (reported.isEmpty()) {
            reported.add(
                    new Span(first.getStartOffset(), first.getStartOffset() + Scan.trimEnd(first, 0, first.length())));
        }
    }

    /**
     * Where the header of a table with a lazy row of dashes stands in a paragraph, or -1 without one.
     *
     * @param indents of the lines, in columns
     */
    static int header(List<BasedSequence> lines, List<Integer> indents, LinkReferences references) {
        int first = LinkDefinitions.countLines(lines, references);
        for (int i = first + 1; i < lines.size(); i++) {
            BasedSequence line = lines.get(i);
            List<TableCell.@Nullable Alignment> alignments = TableRows.delimiters(line, Scan.skipBlanks(line, 0));
            if (alignments != null && indents.get(i) < CODE_INDENT) {
                return TableRows.count(lines.get(i - 1)) <= alignments.size() ? i - 1 : -1;
            }
        }
        return -1;
    }

    /**
     * Takes the text above a table out of the open paragraph that ends with it, or out of the page when the paragraph
     * has become a table already.
     *
     * <p>goldmark finds the table when a heading or a definition wants the paragraph, and gives them what is left of
     * it. So the text comes behind the table.
     *
     * @return no lines when a table is all that there is, null without a table
     */
    static @Nullable List<BasedSequence> takeTextAbove(ParserState state, BlockParser parent) {
        LinkReferences references = LinkReferences.of(state.getProperties());
        if (state.getActiveBlockParser() instanceof TableParser table
                && table.getBlock().getParent() == parent.getBlock()) {
            return table.takeTextAbove(state, references);
        }
        if (!(parent instanceof ParagraphParser paragraph)) {
            return null;
        }
        BlockContent content = paragraph.getBlockContent();
        List<BasedSequence> lines = content.getLines();
        // goldmark takes the indentation off before it looks.
        int header = header(lines, Collections.nCopies(lines.size(), 0), references);
        if (header < 0) {
            return null;
        }
        Collections.fill(content.getLineIndents(), 0);
        int definitions = LinkDefinitions.countLines(lines, references);
        List<BasedSequence> above = new ArrayList<>(lines.subList(definitions, header));
        if (!above.isEmpty()) {
            lines.subList(0, header).clear();
            content.getLineIndents().subList(0, header).clear();
        }
        return above;
    }

    /** The indentation of a paragraph's lines. */
    static List<Integer> indents(Paragraph paragraph) {
        List<Integer> indents = new ArrayList<>();
        for (int i = 0; i < paragraph.getLineCount(); i++) {
            indents.add(paragraph.getLineIndent(i));
        }
        return indents;
    }

    /** Whether a line but the first is a row of dashes. */
    static boolean hasDelimiters(BlockContent content) {
        List<BasedSequence> lines = content.getLines();
        for (int i = 1; i < lines.size(); i++) {
            BasedSequence line = lines.get(i);
            if (content.getLineIndents().get(i) < CODE_INDENT
                    && TableRows.delimiters(line, Scan.skipBlanks(line, 0)) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a table is all that the paragraph says. */
    static boolean isTable(Paragraph paragraph, LinkReferences references) {
        List<BasedSequence> lines = paragraph.getContentLines();
        return header(lines, indents(paragraph), references) == LinkDefinitions.countLines(lines, references);
    }
}
