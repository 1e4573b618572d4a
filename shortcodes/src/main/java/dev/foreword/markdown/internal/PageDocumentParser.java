package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.internal.DocumentParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's document parser without the index of blocks that it keeps for extensions.
 *
 * <p>The index costs more time and memory than the blocks themselves, and nobody asks it when all blocks are ours. So
 * blocks are only counted, and those with inlines collected. For one document.
 */
final class PageDocumentParser extends DocumentParser {

    /** A note is numbered, listed and linked, and each that nobody sees is reported. */
    private static final int NOTE = 4;

    private final int maxBlocks;

    /** Null while the constructor of the superclass runs, which adds the document itself. */
    private final @Nullable LeafBlocks leaves;

    private int count;

    PageDocumentParser(
            DataHolder flexmark,
            List<CustomBlockParserFactory> factories,
            NoInlineParser inlines,
            LeafBlocks leaves,
            int maxBlocks) {
        super(flexmark, factories, List.of(), List.of(), inlines);
        this.leaves = leaves;
        this.maxBlocks = maxBlocks;
    }

    /** The page has as many blocks as it may have; what begins with the line at this offset has not been read. */
    static final class TooManyBlocks extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int lineStart;

        TooManyBlocks(int lineStart) {
            super(null, null, false, false);
            this.lineStart = lineStart;
        }

        int lineStart() {
            return lineStart;
        }
    }

    @Override
    public void blockParserAdded(BlockParser parser) {
        if (leaves == null) {
            return;
        }
        leaves.add(parser.getBlock());
        count(parser.getBlock() instanceof FootnoteBlock ? NOTE : 1);
    }

    /** Takes something into account that is as large as so many blocks. */
    void count(int blocks) {
        count += blocks;
        if (count >= maxBlocks && !(getActiveBlockParsers().get(1) instanceof Guard)) {
            getActiveBlockParsers().add(1, new Guard());
        }
    }

    /** What has been read when there were too many blocks; as it would be at the end of the page. */
    Document documentSoFar() {
        List<BlockParser> active = getActiveBlockParsers();
        for (int i = active.size() - 1; i > 0; i--) {
            BlockParser parser = active.remove(i);
            parser.closeBlock(this);
            parser.finalizeClosedBlock();
        }
        return (Document) active.get(0).getBlock();
    }

    /** Stands before all open blocks, so that it is asked first whether it goes on with the next line. */
    private final class Guard extends AbstractBlockParser {

        private final Block block = new UnparsedBlock(BasedSequence.NULL);

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            throw new TooManyBlocks(getLineStart());
        }

        @Override
        public void closeBlock(ParserState state) {
            // It is no block of the page.
        }
    }

    @Override
    public void blockParserRemoved(BlockParser parser) {
        if (leaves != null) {
            leaves.remove(parser.getBlock());
        }
    }

    @Override
    public void blockRemoved(Block node) {
        // It loses its parent, which tells.
    }

    @Override
    public @Nullable BlockParser getActiveBlockParser(Block node) {
        List<BlockParser> active = getActiveBlockParsers();
        for (int i = active.size() - 1; i >= 0; i--) {
            if (active.get(i).getBlock() == node) {
                return active.get(i);
            }
        }
        return null;
    }
}
