package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, as goldmark reads it: a line of a paragraph becomes a header row when a row of dashes with as many columns
 * follows; what follows that is rows, for as long as a paragraph would go on.
 */
final class TableParser extends AbstractBlockParser {

    /** goldmark gives up on a paragraph at the first row of dashes that does not fit. */
    private static final DataKey<Boolean> NO_TABLE = new DataKey<>("FOREWORD_NO_TABLE", false);

    private final TableBlock block = new TableBlock();
    private final List<TableCell.@Nullable Alignment> alignments;
    private final List<BasedSequence> lines = new ArrayList<>();
    private final @Nullable Block textAbove;
    private boolean ended;

    private TableParser(
            List<TableCell.@Nullable Alignment> alignments, BasedSequence header, @Nullable Block textAbove) {
        this.alignments = alignments;
        this.textAbove = textAbove;
        lines.add(header);
    }

    static @Nullable BlockStart start(ParserState state, ParagraphParser paragraph) {
        BasedSequence line = state.getLine();
        List<TableCell.@Nullable Alignment> alignments = TableRows.delimiters(line, state.getNextNonSpaceIndex());
        if (NO_TABLE.get(paragraph.getDataHolder())) {
            return BlockStart.none();
        }
        if (alignments == null) {
            noteIfTooWide(state, paragraph.getBlockContent());
            return BlockStart.none();
        }
        BlockContent content = paragraph.getBlockContent();
        int last = content.getLineCount() - 1;
        BasedSequence header = content.getLine(last);
        if (LinkDefinitions.countLines(content.getLines(), LinkReferences.of(state.getProperties())) > last) {
            return BlockStart.none();
        }
        if (LazyTables.hasDelimiters(content)) {
            // That is the row of dashes, or else goldmark has given up.
            paragraph.getDataHolder().set(NO_TABLE, true);
            return BlockStart.none();
        }
        if (TableRows.count(header) > alignments.size()) {
            paragraph.getDataHolder().set(NO_TABLE, true);
            return BlockStart.none();
        }
        content.getLines().remove(last);
        content.getLineIndents().remove(last);
        if (last == 0) {
            return BlockStart.of(new TableParser(alignments, header, null)).replaceActiveBlockParser();
        }
        return BlockStart.of(new TableParser(alignments, header, paragraph.getBlock()));
    }

    private static void noteIfTooWide(ParserState state, BlockContent content) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        if (TableRows.isTooWide(content.getLine(content.getLineCount() - 1), line, at)) {
            MarkdownEngine.note(
                    MarkdownEngine.TOO_WIDE,
                    state.getProperties(),
                    state.getLineStart() + at,
                    state.getLineStart() + line.length());
        }
    }

    /** How many terms it would become. */
    int countLines() {
        return lines.size() + (textAbove instanceof Paragraph paragraph ? paragraph.getLineCount() : 0);
    }

    /** The paragraph that the table ended. */
    @Nullable
    Block textAbove() {
        return textAbove;
    }

    /** See {@link LazyTables#takeTextAbove}; null when there is none. */
    @Nullable
    List<BasedSequence> takeTextAbove(ParserState state, LinkReferences references) {
        if (textAbove == null || textAbove.getParent() == null) {
            return null;
        }
        List<BasedSequence> lines = textAbove.getContentLines();
        int definitions = LinkDefinitions.countLines(lines, references);
        if (definitions == lines.size()) {
            return null;
        }
        textAbove.unlink();
        state.blockRemoved(textAbove);
        return lines.subList(definitions, lines.size());
    }

    /** Whether goldmark would read this table, which is open in {@code parent}, as terms of the definitions before it. */
    boolean isTerms(BlockParser parent) {
        return block.getParent() == parent.getBlock()
                && DefinitionListParser.joins(textAbove == null || textAbove.getParent() == null ? block : textAbove);
    }

    /** Takes the table and the text above it out of the page; their lines. */
    List<BasedSequence> becomeTerms(ParserState state) {
        List<BasedSequence> terms = new ArrayList<>();
        if (textAbove != null && textAbove.getParent() != null) {
            terms.addAll(textAbove.getContentLines());
            textAbove.unlink();
            state.blockRemoved(textAbove);
        }
        terms.addAll(lines);
        lines.clear();
        return terms;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isParagraphParser() {
        // A paragraph takes lazy lines; a table that has ended must not.
        return !ended;
    }

    @Override
    public boolean isInterruptible() {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank() || startsOver(state)) {
            ended = true;
            return BlockContinue.none();
        }
        return Continue.here();
    }

    /**
     * A line of {@code =} or {@code -} and the start of a definition are no rows; goldmark takes them for such behind
     * a paragraph, finds that the paragraph is a table, and reads the line anew.
     */
    private static boolean startsOver(ParserState state) {
        CharSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        char c = line.charAt(at);
        if (c == ':') {
            return state.getIndent() == 0 && at + 1 < line.length() && Scan.isIndent(line.charAt(at + 1));
        }
        return (c == '=' || c == '-') && state.getIndent() < 4 && Scan.isBlankFrom(line, Scan.skip(line, at, c));
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        lines.add(line);
        if (state instanceof PageDocumentParser page) {
            page.count(1);
        }
    }

    @Override
    public void closeBlock(ParserState state) {
        if (lines.isEmpty()) {
            block.unlink();
            state.blockRemoved(block);
            return;
        }
        TableRows.fill(block, alignments, lines);
        lines.clear();
    }
}
