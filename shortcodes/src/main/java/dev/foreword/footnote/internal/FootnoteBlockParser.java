package dev.foreword.footnote.internal;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [^label]: text} into flexmark's {@link FootnoteBlock}, by goldmark's rules.
 *
 * <p>flexmark's own parser finds the label with a greedy regular expression, which loses notes whose text holds
 * {@code ]:} and takes cubic time on blanks, and it counts a continuation's indentation in characters, which cuts text
 * behind a tab. Here the label is scanned once, and indentation is counted in columns.
 */
public final class FootnoteBlockParser extends AbstractBlockParser {

    private static final int CONTINUATION_INDENT = 4;

    private final FootnoteBlock block;

    private FootnoteBlockParser(FootnoteBlock block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            // Not a step of the way: the blanks may belong to code.
            return BlockContinue.atIndex(-1);
        }
        return state.getIndent() >= CONTINUATION_INDENT
                ? BlockContinue.atColumn(state.getColumn() + CONTINUATION_INDENT)
                : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
        int markers = block.getClosingMarker().getEndOffset() - block.getStartOffset();
        block.setFootnote(block.getChars().subSequence(markers).trimStart());
        FootnoteDefinitions.of(state.getProperties()).add(block);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
        return true;
    }

    /** A definition that begins at the place that was reached in the line, or null. */
    public static @Nullable BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (start + 4 >= line.length() || line.charAt(start) != '[' || line.charAt(start + 1) != '^') {
            return BlockStart.none();
        }
        int label = start + 2;
        int close = FootnoteSyntax.labelEnd(line, label);
        if (close < 0
                || close + 1 == line.length()
                || line.charAt(close + 1) != ':'
                || FootnoteSyntax.isBlank(line, label, close)
                || state.getIndent() >= CONTINUATION_INDENT) {
            return BlockStart.none();
        }
        int text = close + 2;
        FootnoteBlock block = new FootnoteBlock(line.subSequence(start, text));
        block.setOpeningMarker(line.subSequence(start, label));
        block.setText(line.subSequence(label, close));
        block.setClosingMarker(line.subSequence(close, text));
        return BlockStart.of(new FootnoteBlockParser(block)).atIndex(text);
    }

    /** Registers the parser; no order relative to other block parsers is needed, since only it starts at {@code [^}. */
    public static final class Factory implements CustomBlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Starts(options);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Starts extends AbstractBlockParserFactory {

        private static final int MAX_OPEN_BLOCKS = 100;

        Starts(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            // Definitions can open definitions on one line, [^a]: [^b]: …
            return state.getActiveBlockParsers().size() > MAX_OPEN_BLOCKS
                    ? BlockStart.none()
                    : FootnoteBlockParser.start(state);
        }
    }
}
