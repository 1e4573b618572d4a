package dev.foreword.markdown.internal;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.internal.DocumentParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's document parser without the index of blocks that it keeps for extensions.
 *
 * <p>The index costs more time and memory than the blocks themselves, and nobody asks it when all blocks are ours. So
 * blocks are only counted, and those with inlines collected. For one document.
 */
final class PageDocumentParser extends DocumentParser {

    private final int maxBlocks;

    /** Null while the constructor of the superclass runs, which adds the document itself. */
    private final @Nullable LeafBlocks leaves;

    private int count;

    PageDocumentParser(
            DataHolder flexmark,
            List<CustomBlockParserFactory> factories,
            PageInlineParser inlines,
            LeafBlocks leaves,
            int maxBlocks) {
        super(flexmark, factories, List.of(), List.of(), inlines);
        this.leaves = leaves;
        this.maxBlocks = maxBlocks;
    }

    /** The page has too many blocks; the one too many begins on the line at this offset. */
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
        if (++count > maxBlocks) {
            throw new TooManyBlocks(getLineStart());
        }
        leaves.add(parser.getBlock());
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
