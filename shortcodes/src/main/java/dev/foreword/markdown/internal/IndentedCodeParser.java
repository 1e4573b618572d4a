package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
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
        if (state.isBlank()) {
            return Continue.here();
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        lines.add(state.isBlank() ? blankLine(line) : line);
    }

    /** What goldmark leaves of a blank line: a tab counts four columns, whatever is left of them are blanks. */
    private static BasedSequence blankLine(BasedSequence line) {
        int at = 0;
        int width = INDENT;
        while (width > 0 && at < line.length() && Scan.isIndent(line.charAt(at))) {
            width -= line.charAt(at++) == '\t' ? INDENT : 1;
        }
        BasedSequence rest = line.subSequence(at);
        return width < 0 ? PrefixedSubSequence.prefixOf(" ".repeat(-width), rest) : rest;
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
