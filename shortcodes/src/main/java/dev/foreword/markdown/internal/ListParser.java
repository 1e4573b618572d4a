package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * A bullet or ordered list.
 *
 * <p>A list is loose when a blank line stands before an item or before a later block of an item. Both are seen
 * when the item or block is added, so there is no search for blank lines when the list closes.
 */
final class ListParser extends AbstractBlockParser {

    private static final int MAX_DIGITS = 9;

    private final ListBlock block;
    private final char kind;
    private int blankLine = -2;

    private ListParser(char kind, int firstNumber) {
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

    static @Nullable BlockStart start(ParserState state, BlockParser parent) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int digits = start;
        while (digits < line.length() && digits - start <= MAX_DIGITS && Chars.isDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits - start > MAX_DIGITS || digits == line.length()) {
            return BlockStart.none();
        }
        char kind = line.charAt(digits);
        boolean ordered = digits > start;
        if (ordered ? kind != '.' && kind != ')' : !isBullet(kind)) {
            return BlockStart.none();
        }
        int end = digits + 1;
        if (end < line.length() && !Chars.isBlank(line.charAt(end))) {
            return BlockStart.none();
        }
        boolean empty = Chars.isBlankFrom(line, end);
        int number = ordered ? Integer.parseInt(line.subSequence(start, digits).toString()) : 1;
        if (parent.isParagraphParser() && (empty || number != 1)) {
            return BlockStart.none();
        }
        int markerColumn = state.getColumn() + state.getIndent() + end - start;
        int padding = empty ? 1 : padding(line, end, markerColumn);
        int contentIndent = state.getIndent() + end - start + padding;
        ListItemParser item = new ListItemParser(line.subSequence(start, end), ordered, contentIndent);
        BlockStart result = parent instanceof ListParser list && list.kind == kind
                ? BlockStart.of(item)
                : BlockStart.of(new ListParser(kind, number), item);
        return result.atColumn(markerColumn + padding);
    }

    /** The columns between marker and content; five or more are one, and the rest is code. */
    private static int padding(BasedSequence line, int from, int column) {
        int width = 0;
        for (int at = from; at < line.length() && Chars.isBlank(line.charAt(at)); at++) {
            width += line.charAt(at) == '\t' ? 4 - (column + width) % 4 : 1;
        }
        return width > 4 ? 1 : width;
    }

    private static boolean isBullet(char c) {
        return c == '-' || c == '*' || c == '+';
    }

    void setLoose() {
        block.setTight(false);
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
            setLoose();
        }
        item.setList(this);
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            blankLine = state.getLineNumber();
        }
        return Continue.here();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContentOnly();
    }
}
