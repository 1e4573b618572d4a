package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** {@code ***}, {@code - - -} or {@code ___}. */
final class ThematicBreakParser extends AbstractBlockParser {

    private static final int MIN_COUNT = 3;

    private final ThematicBreak block;

    private ThematicBreakParser(BasedSequence line) {
        this.block = new ThematicBreak(line);
    }

    static @Nullable BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        char marker = line.charAt(start);
        int count = 0;
        for (int at = start; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == marker) {
                count++;
            } else if (!Scan.isIndent(c)) {
                return BlockStart.none();
            }
        }
        return count < MIN_COUNT
                ? BlockStart.none()
                : BlockStart.of(new ThematicBreakParser(line.subSequence(start)))
                        .atIndex(line.length());
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}
}
