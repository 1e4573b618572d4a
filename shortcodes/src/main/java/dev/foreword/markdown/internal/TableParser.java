package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
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

    private TableParser(List<TableCell.@Nullable Alignment> alignments, BasedSequence header) {
        this.alignments = alignments;
        lines.add(header);
    }

    static @Nullable BlockStart start(ParserState state, ParagraphParser paragraph) {
        BasedSequence line = state.getLine();
        List<TableCell.@Nullable Alignment> alignments = TableRows.delimiters(line, state.getNextNonSpaceIndex());
        if (alignments == null || NO_TABLE.get(paragraph.getDataHolder())) {
            return BlockStart.none();
        }
        BlockContent content = paragraph.getBlockContent();
        int last = content.getLineCount() - 1;
        BasedSequence header = content.getLine(last);
        if (TableRows.count(header) != alignments.size()) {
            paragraph.getDataHolder().set(NO_TABLE, true);
            return BlockStart.none();
        }
        content.getLines().remove(last);
        content.getLineIndents().remove(last);
        BlockStart start = BlockStart.of(new TableParser(alignments, header));
        return last == 0 ? start.replaceActiveBlockParser() : start;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isParagraphParser() {
        return true;
    }

    @Override
    public boolean isInterruptible() {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return state.isBlank() || isUnderline(state) ? BlockContinue.none() : Continue.here();
    }

    /** A line of {@code =} is no row; goldmark takes it for a heading's, finds a table instead, and starts over. */
    private static boolean isUnderline(ParserState state) {
        int at = state.getNextNonSpaceIndex();
        return state.getIndent() < 4
                && state.getLine().charAt(at) == '='
                && Chars.isBlankFrom(state.getLine(), Chars.skip(state.getLine(), at, '='));
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        lines.add(line);
    }

    @Override
    public void closeBlock(ParserState state) {
        TableHead head = new TableHead();
        head.appendChild(row(lines.get(0), true));
        head.setCharsFromContent();
        block.appendChild(head);
        block.appendChild(new TableSeparator(lines.get(1).trim()));
        if (lines.size() > 2) {
            TableBody body = new TableBody();
            for (BasedSequence line : lines.subList(2, lines.size())) {
                body.appendChild(row(line, false));
            }
            body.setCharsFromContent();
            block.appendChild(body);
        }
        block.setCharsFromContent();
        lines.clear();
    }

    private TableRow row(BasedSequence line, boolean header) {
        TableRow row = new TableRow(line.trim());
        int column = 0;
        for (BasedSequence text : TableRows.cells(line, alignments.size())) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            cell.setAlignment(alignments.get(column++));
            cell.setText(text);
            cell.setChars(text);
            row.appendChild(cell);
        }
        return row;
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        for (var part : block.getChildren()) {
            for (var row : part.getChildren()) {
                for (var cell : row.getChildren()) {
                    inlineParser.parse(((TableCell) cell).getText(), cell);
                }
            }
        }
    }
}
