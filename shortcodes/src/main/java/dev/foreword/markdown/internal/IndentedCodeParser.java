package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Code by four columns of indentation. */
final class IndentedCodeParser extends AbstractBlockParser {

    private static final int INDENT = 4;

    private final IndentedCodeBlock block = new IndentedCodeBlock();
    private final List<BasedSequence> lines = new ArrayList<>();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (FragmentBlockParser.matches(state.getLine(), state.getNextNonSpaceIndex())) {
            return BlockContinue.none();
        }
        if (state.getIndent() >= INDENT) {
            return BlockContinue.atColumn(state.getColumn() + INDENT);
        }
        return state.isBlank() ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        lines.add(line);
    }

    @Override
    public void closeBlock(ParserState state) {
        int size = lines.size();
        while (size > 1 && Scan.isBlankFrom(lines.get(size - 1), 0)) {
            size--;
        }
        block.setContent(new ArrayList<>(lines.subList(0, size)));
        lines.clear();
    }
}
