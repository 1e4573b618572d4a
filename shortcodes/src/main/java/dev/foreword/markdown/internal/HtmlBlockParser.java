package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of the author's HTML. */
final class HtmlBlockParser extends AbstractBlockParser {

    private final HtmlBlockBase block;
    private final HtmlBlockStart kind;
    private final List<BasedSequence> lines = new ArrayList<>();
    private boolean finished;

    private HtmlBlockParser(HtmlBlockStart kind) {
        this.kind = kind;
        this.block = kind == HtmlBlockStart.COMMENT ? new HtmlCommentBlock() : new HtmlBlock();
    }

    static @Nullable BlockStart start(ParserState state) {
        int at = state.getNextNonSpaceIndex();
        HtmlBlockStart kind = HtmlBlockStart.at(state.getLine(), at);
        // A tag of no special meaning cannot interrupt a paragraph, not even a lazy one.
        if (kind == null
                || Indents.hasTab(state)
                || kind == HtmlBlockStart.ANY_TAG
                        && state.getActiveBlockParser().isParagraphParser()) {
            return BlockStart.none();
        }
        return BlockStart.of(new HtmlBlockParser(kind));
    }

    /** Whether the block ends with a closing line of its own, behind the first; goldmark marks what it omits twice then. */
    static boolean isClosedLater(Block block) {
        int last = block.getLineCount() - 1;
        if (last < 1) {
            return false;
        }
        BasedSequence first = block.getLineChars(0);
        HtmlBlockStart kind = HtmlBlockStart.at(first, Scan.skipBlanks(first, 0));
        return kind != null && kind.isClosedBy(block.getLineChars(last));
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return finished || state.isBlank() && kind.endsAtBlankLine() ? BlockContinue.none() : Continue.here();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        lines.add(line);
        finished = kind.isClosedBy(line);
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(lines);
    }
}
