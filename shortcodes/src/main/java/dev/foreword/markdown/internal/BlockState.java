package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.ParserPhase;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * What flexmark's block parsers may ask of whoever runs them: the line at hand, which is a {@link LineReader}'s, and what
 * flexmark's own loop keeps for extensions, which nobody here asks for.
 */
abstract class BlockState implements ParserState {

    final LineReader lines;

    BlockState(LineReader lines) {
        this.lines = lines;
    }

    @Override
    public BasedSequence getLine() {
        return lines.line();
    }

    @Override
    public BasedSequence getLineWithEOL() {
        return lines.lineWithEnd();
    }

    @Override
    public int getLineNumber() {
        return lines.number();
    }

    @Override
    public int getLineStart() {
        return lines.start();
    }

    @Override
    public int getLineEndIndex() {
        return lines.nextStart();
    }

    @Override
    public int getLineEolLength() {
        return lines.endLength();
    }

    @Override
    public int getIndex() {
        return lines.index();
    }

    @Override
    public int getColumn() {
        return lines.column();
    }

    @Override
    public int getNextNonSpaceIndex() {
        return lines.nonBlank();
    }

    @Override
    public int getIndent() {
        return lines.indent();
    }

    @Override
    public boolean isBlank() {
        return lines.isBlank();
    }

    // What flexmark's own block parsers and their extensions would ask for.

    @Override
    public boolean endsWithBlankLine(Node block) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InlineParser getInlineParser() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Parsing getParsing() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ParserPhase getParserPhase() {
        return ParserPhase.PARSE_BLOCKS;
    }

    @Override
    public List<BasedSequence> getLineSegments() {
        return List.of();
    }

    // A block that is taken out loses its parent, which tells.

    @Override
    public void blockAdded(Block node) {}

    @Override
    public void blockAddedWithChildren(Block node) {}

    @Override
    public void blockAddedWithDescendants(Block node) {}

    @Override
    public void blockRemoved(Block node) {}

    @Override
    public void blockRemovedWithChildren(Block node) {}

    @Override
    public void blockRemovedWithDescendants(Block node) {}
}
