package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** {@code > quoted}. */
final class QuoteParser extends AbstractBlockParser {

    private final BlockQuote block = new BlockQuote();

    private QuoteParser(BasedSequence marker) {
        block.setOpeningMarker(marker);
    }

    static BlockStart start(ParserState state) {
        int at = state.getNextNonSpaceIndex();
        return BlockStart.of(new QuoteParser(state.getLine().subSequence(at, at + 1)))
                .atColumn(contentColumn(state));
    }

    private static int contentColumn(ParserState state) {
        int column = state.getColumn() + state.getIndent() + 1;
        int after = state.getNextNonSpaceIndex() + 1;
        BasedSequence line = state.getLine();
        return after < line.length() && Scan.isIndent(line.charAt(after)) ? column + 1 : column;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
        return false;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        int at = state.getNextNonSpaceIndex();
        BasedSequence line = state.getLine();
        return state.getIndent() < 4 && at < line.length() && line.charAt(at) == '>'
                ? BlockContinue.atColumn(contentColumn(state))
                : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
        removeBlankLines();
    }
}
