package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bullet or ordered list.
 *
 * <p>A list is loose when a blank line stands before an item or before a later block of an item. Both are seen when
 * the item or block is added, so there is no search for blank lines when the list closes.
 */
final class ListParser extends AbstractBlockParser {

    private static final int MAX_DIGITS = 9;

    /** The most columns between marker and content; of more all but one are code's. */
    private static final int MAX_PADDING = 4;

    private final ListBlock block;
    private final char kind;
    private final boolean tables;
    private final List<Block> behindBlankLine = new ArrayList<>();
    private int blankLine = -2;
    private @Nullable ListItemParser item;

    private ListParser(char kind, int firstNumber, boolean tables) {
        this.tables = tables;
        this.kind = kind;
        if (isBullet(kind)) {
            BulletList list = new BulletList();
            list.setOpeningMarker(kind);
            block = list;
        } else {
            OrderedList list = new OrderedList();
            list.setDelimiter(kind);
            list.setStartNumber(firstNumber);
            block = list;
        }
        block.setTight(true);
    }

    static @Nullable BlockStart start(
            ParserState state, BlockParser parent, boolean inParagraph, MarkdownOptions options) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int end = markerEnd(state);
        if (end < 0) {
            return BlockStart.none();
        }
        char kind = line.charAt(end - 1);
        boolean ordered = end > start + 1;
        boolean empty = Scan.isBlankFrom(line, end);
        int number = ordered ? Integer.parseInt(line.subSequence(start, end - 1).toString()) : 1;
        if (inParagraph && (empty || number != 1)) {
            return BlockStart.none();
        }
        int markerWidth = state.getIndent() + end - start;
        int width = Indents.width(line, end, markerWidth);
        boolean code = width > MAX_PADDING;
        int contentIndent = markerWidth + (empty || code ? 1 : width);
        ListItemParser item = new ListItemParser(line.subSequence(start, end), ordered, contentIndent);
        BlockStart result = parent instanceof ListParser list && list.kind == kind
                ? BlockStart.of(item)
                : BlockStart.of(new ListParser(kind, number, options.has(MarkdownFeature.TABLE)), item);
        return empty || code
                ? result.atColumn(state.getColumn() + contentIndent)
                : result.atIndex(Scan.skipBlanks(line, end));
    }

    /** Whether the line goes on with a list marker. */
    static boolean isMarker(ParserState state) {
        return markerEnd(state) >= 0;
    }

    private static int markerEnd(ParserState state) {
        if (Indents.hasTab(state)) {
            return -1;
        }
        CharSequence line = state.getLine();
        int end = markerEnd(line, state.getNextNonSpaceIndex());
        // goldmark takes the CR of a line end for a character.
        return end == line.length() && Scan.endsWithReturn(state.getLineWithEOL()) ? -1 : end;
    }

    private static int markerEnd(CharSequence line, int start) {
        int digits = start;
        while (digits < line.length() && digits - start <= MAX_DIGITS && CharClass.isAsciiDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits - start > MAX_DIGITS || digits == line.length()) {
            return -1;
        }
        char kind = line.charAt(digits);
        if (digits > start ? kind != '.' && kind != ')' : !isBullet(kind)) {
            return -1;
        }
        int end = digits + 1;
        return end < line.length() && !Scan.isIndent(line.charAt(end)) ? -1 : end;
    }

    private static boolean isBullet(char c) {
        return c == '-' || c == '*' || c == '+';
    }

    /** A block of an item that has a blank line before it. */
    void addBehindBlankLine(Block child) {
        behindBlankLine.add(child);
    }

    /** The same, or not, for one of the latest blocks. */
    void setBehindBlankLine(Block child, boolean isBehind) {
        for (int i = behindBlankLine.size() - 1; i >= Math.max(behindBlankLine.size() - 2, 0); i--) {
            if (behindBlankLine.get(i) == child) {
                behindBlankLine.remove(i);
            }
        }
        if (isBehind) {
            behindBlankLine.add(child);
        }
    }

    /** A heading that takes the place of a paragraph. */
    void replaceBehindBlankLine(@Nullable Block paragraph, Block heading) {
        int last = behindBlankLine.size() - 1;
        if (last >= 0 && behindBlankLine.get(last) == paragraph) {
            behindBlankLine.set(last, heading);
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        if (!(parser instanceof ListItemParser item)) {
            return false;
        }
        if (block.getFirstChild() != null && blankLine == state.getLineNumber() - 1) {
            block.setTight(false);
        }
        item.setList(this);
        this.item = item;
        EmptyItem.of(state).isBeforeBlankLine = false;
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        EmptyItem empty = EmptyItem.of(state);
        if (state.isBlank()) {
            blankLine = state.getLineNumber();
            empty.isBeforeBlankLine |= item != null && item.getBlock().getFirstChild() == null;
            return Continue.here();
        }
        return empty.isBeforeBlankLine && !isNextItem(state) ? BlockContinue.none() : Continue.here();
    }

    /** Whether the line holds an item of this list; for no other does goldmark look at more than the indentation. */
    private boolean isNextItem(ParserState state) {
        return item != null
                && (state.getIndent() < item.contentIndent() || item.getBlock().getFirstChild() == null)
                && state.getIndent() < 4
                && isMarker(state);
    }

    private boolean isLazyTable(Block child, ParserState state) {
        return tables
                && child instanceof Paragraph paragraph
                && LazyTables.isTable(paragraph, LinkReferences.of(state.getProperties()));
    }

    @Override
    public void closeBlock(ParserState state) {
        // A paragraph that is a table or a term does not count any more, and footnotes never did.
        for (Block child : behindBlankLine) {
            if (child.getParent() != null
                    && !isLazyTable(child, state)
                    && child.getPreviousAnyNot(BlankLine.class) != null
                    && !(child instanceof FootnoteBlock)) {
                block.setTight(false);
            }
        }
        behindBlankLine.clear();
        block.setCharsFromContentOnly();
    }
}
