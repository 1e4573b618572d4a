package dev.foreword.markdown.internal;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line that holds block markers and nothing else. It ends a paragraph and may be indented as it likes. */
final class FragmentBlockParser extends AbstractBlockParser {

    private final FragmentBlock block;

    FragmentBlockParser(BasedSequence markers) {
        this.block = new FragmentBlock(markers);
    }

    /** Whether the line, from this offset on, holds block markers and nothing else. */
    static boolean matches(CharSequence line, int from) {
        int at = from;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == FragmentMarker.BLOCK_START) {
                at = FragmentMarker.end(line, at);
                if (at < 0) {
                    return false;
                }
            } else if (at > from && (c == ' ' || c == '\t')) {
                at++;
            } else {
                return false;
            }
        }
        return at > from;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}
}
