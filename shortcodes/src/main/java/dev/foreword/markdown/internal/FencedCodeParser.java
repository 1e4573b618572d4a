package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Code between fences of three or more backticks or tildes. */
final class FencedCodeParser extends AbstractBlockParser {

    private static final int MIN_LENGTH = 3;

    private final FencedCodeBlock block = new FencedCodeBlock();
    private final List<BasedSequence> lines = new ArrayList<>();
    private final char fence;
    private final int length;
    private final int indent;
    private boolean opened;

    private FencedCodeParser(char fence, int length, int indent) {
        this.fence = fence;
        this.length = length;
        this.indent = indent;
    }

    static @Nullable BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        char fence = line.charAt(start);
        int end = Scan.skip(line, start, fence);
        if (end - start < MIN_LENGTH || fence == '`' && line.indexOf('`', end) >= 0) {
            return BlockStart.none();
        }
        FencedCodeParser parser = new FencedCodeParser(fence, end - start, state.getIndent());
        parser.block.setFenceIndent(state.getIndent());
        parser.block.setOpeningMarker(line.subSequence(start, end));
        int info = Scan.skipBlanks(line, end);
        parser.block.setInfo(line.subSequence(info, Scan.trimEnd(line, info, line.length())));
        return BlockStart.of(parser).atIndex(line.length());
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        if (state.getIndent() < 4 && at < line.length() && line.charAt(at) == fence) {
            int end = Scan.skip(line, at, fence);
            if (end - at >= length && Scan.isBlankFrom(line, end)) {
                block.setClosingMarker(line.subSequence(at, end));
                return BlockContinue.finished();
            }
        }
        if (state.isBlank() && state.getIndent() < indent && !Scan.endsWithReturn(state.getLineWithEOL())) {
            // As goldmark: a blank line that is too short for the indentation stays as it is, unless a CR ends it.
            return Continue.here();
        }
        int stripped = Math.min(indent, state.getIndent());
        return stripped == 0 ? Continue.here() : BlockContinue.atColumn(state.getColumn() + stripped);
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (opened) {
            lines.add(line);
        }
        opened = true;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(lines);
        // Not setCharsFromContent(): flexmark joins the lines for it, in time quadratic in their number.
        BasedSequence opening = block.getOpeningMarker();
        BasedSequence closing = block.getClosingMarker();
        int end = closing.isNotNull()
                ? closing.getEndOffset()
                : lines.isEmpty()
                        ? Math.max(opening.getEndOffset(), block.getInfo().getEndOffset())
                        : lines.get(lines.size() - 1).getEndOffset();
        block.setChars(opening.baseSubSequence(opening.getStartOffset(), end));
    }
}
