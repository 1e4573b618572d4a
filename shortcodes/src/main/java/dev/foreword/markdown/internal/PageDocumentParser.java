package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.DocumentBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.internal.BlockContinueImpl;
import com.vladsch.flexmark.parser.internal.BlockStartImpl;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.BlankLineContainer;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.KeepTrailingBlankLineContainer;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.foreword.footnote.internal.FootnoteScan;
import dev.foreword.footnote.internal.MarkedBlocks;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the blocks of a document line by line, with flexmark's block parsers and by its order of steps: asks the open
 * blocks whether they go on, then which new ones begin, and gives what is left of the line to the innermost.
 *
 * <p>flexmark's own document parser keeps an index of all blocks and, for each, whether a blank line follows; both take
 * more time and memory than the blocks themselves. Here blocks are only counted, and those with inlines handed on. For
 * one document.
 */
final class PageDocumentParser extends BlockState {

    private static final int CODE_INDENT = 4;
    private static final DataHolder NO_OPTIONS = new MutableDataSet().toImmutable();

    /** A note is numbered, listed and linked, and each that nobody sees is reported. */
    private static final int NOTE = 4;

    /** A heading has an id, and its text once more. */
    private static final int HEADING = 2;

    /** The definition of a link is an entry in a map. */
    private static final int DEFINITION = 2;

    private final BlockStarts starts;
    private final LeafBlocks leaves;
    private final int maxBlocks;
    private final DocumentBlockParser root = new DocumentBlockParser();

    /** From the document to the innermost. */
    private final List<BlockParser> active = new ArrayList<>();

    /** The blocks right behind which a blank line stands; empty unless lines of attributes may want to know. */
    private final Set<Node> beforeBlank = Collections.newSetFromMap(new IdentityHashMap<>());

    private final MarkedBlocks withNotes;
    private final MarkedBlocks withFragments;
    private final boolean asksForBlank;
    private boolean wasBlank;
    private int count;
    private int depth;

    PageDocumentParser(BlockStarts starts, MarkdownOptions options, String source, LeafBlocks leaves, int maxBlocks) {
        super(new LineReader(source));
        this.starts = starts;
        this.asksForBlank = options.has(MarkdownFeature.BLOCK_ATTRIBUTES);
        this.leaves = leaves;
        this.maxBlocks = maxBlocks;
        root.initializeDocument(NO_OPTIONS, lines.text());
        active.add(root);
        withNotes = MarkedBlocks.begin(FootnoteScan.OPENING, root.getBlock(), source);
        withFragments = MarkedBlocks.begin(FragmentPlaces.MARKER, root.getBlock(), source);
    }

    /** Reads until the text ends, or there are as many blocks as there may be: see {@link #end}. */
    Document parse() {
        while (count < maxBlocks && lines.next()) {
            readLine();
        }
        closeFrom(0);
        return root.getBlock();
    }

    /** Behind what has been read. */
    int end() {
        return lines.nextStart();
    }

    /** How many blocks more there may be. */
    int room() {
        return Math.max(0, maxBlocks - count);
    }

    /** Takes something into account that is as large as so many blocks. */
    void count(int blocks) {
        count += blocks;
    }

    /**
     * Whether the page may have so many more blocks, besides those that are opened, which then are counted. If not, this
     * line is text, and so is the rest of the page: no later line may ask for the same again.
     */
    boolean hasRoomFor(int blocks) {
        if (blocks <= room()) {
            count += blocks;
            return true;
        }
        count = maxBlocks;
        MarkdownEngine.note(
                MarkdownEngine.TOO_MANY_BLOCKS,
                root.getBlock(),
                lines.start(),
                lines.start() + lines.line().length());
        return false;
    }

    /** In how many containers the next block of this line would stand; those that it will close are not among them. */
    int depth() {
        return depth;
    }

    private void readLine() {
        lines.findNonBlank();
        @Nullable BlankLine blankLine = null;
        int matched = 1;
        for (; matched < active.size(); matched++) {
            BlockParser parser = active.get(matched);
            wasBlank = lines.isBlank();
            lines.findNonBlank();
            if (!(parser.tryContinue(this) instanceof BlockContinueImpl goesOn)) {
                break;
            }
            if (goesOn.isFinalize()) {
                close(parser);
                return;
            }
            if (goTo(goesOn.getNewIndex(), goesOn.getNewColumn())
                    && !lines.isBlank()
                    && parser.getBlock() instanceof BlankLineContainer) {
                lines.findNonBlank();
                if (lines.isBlank()) {
                    blankLine = appendBlankLine(parser.getBlock());
                }
            }
        }
        startBlocks(matched, blankLine);
    }

    /** Goes to an index or a column of the line; false when both are -1. */
    private boolean goTo(int index, int column) {
        if (index >= 0) {
            lines.toIndex(index);
        } else if (column >= 0) {
            lines.toColumn(column);
        }
        return index >= 0 || column >= 0;
    }

    private BlankLine appendBlankLine(Block container) {
        BlankLine line = new BlankLine(lines.lineWithEnd(), container);
        container.appendChild(line);
        return line;
    }

    /** Opens what begins on this line; {@code matched} of the open blocks go on. */
    private void startBlocks(int matched, @Nullable BlankLine blankLine) {
        BlockParser lastMatched = active.get(matched - 1);
        BlockParser parser = lastMatched;
        BlockParser blankFrom = null;
        boolean closed = matched == active.size();
        boolean mayStart = parser.isInterruptible() || parser.isContainer();
        while (mayStart) {
            boolean blankBefore = lines.isBlank();
            lines.findNonBlank();
            if (lines.isBlank() && !blankBefore) {
                blankFrom = parser;
            }
            if (lines.isBlank() || lines.indent() < CODE_INDENT && lines.isLetter()) {
                lines.toNonBlank();
                break;
            }
            depth = (closed ? active.size() : matched) - (parser.isContainer() ? 1 : 2);
            BlockStart found = starts.start(this, parser);
            if (!(found instanceof BlockStartImpl start)) {
                if (!parser.isRawText() || !parser.isInterruptible()) {
                    lines.toNonBlank();
                }
                break;
            }
            if (!closed) {
                closeFrom(matched);
                closed = true;
            }
            goTo(start.getNewIndex(), start.getNewColumn());
            if (start.isReplaceActiveBlockParser()) {
                active.remove(active.size() - 1).getBlock().unlink();
            }
            for (BlockParser child : start.getBlockParsers()) {
                open(child);
                parser = child;
                mayStart = child.isContainer();
            }
        }
        if (!closed && !lines.isBlank() && getActiveBlockParser().isParagraphParser()) {
            addLine();
            return;
        }
        if (!closed) {
            closeFrom(matched);
        }
        if (asksForBlank) {
            noteBlank(parser, lastMatched);
        }
        endLine(parser, blankLine, blankFrom == parser);
    }

    private void endLine(BlockParser parser, @Nullable BlankLine blankLine, boolean blankFromHere) {
        Block block = parser.getBlock();
        if (lines.isBlank() && block instanceof KeepTrailingBlankLineContainer) {
            if (blankLine != null) {
                block.appendChild(blankLine);
            } else if (parser.isContainer() && blankFromHere) {
                appendBlankLine(block);
            }
        }
        if (!parser.isContainer()) {
            addLine();
        } else if (!lines.isBlank()) {
            open(new ParagraphParser());
            addLine();
        }
    }

    private void noteBlank(BlockParser parser, BlockParser lastMatched) {
        Node last = parser.getBlock().getLastChild();
        if (lines.isBlank() && last != null) {
            beforeBlank.add(last);
        }
        boolean before = lines.isBlank() && parser.isPropagatingLastBlankLine(lastMatched);
        for (Node node = parser.getBlock(); node != null; node = node.getParent()) {
            if (before) {
                beforeBlank.add(node);
            } else {
                beforeBlank.remove(node);
            }
        }
    }

    private void addLine() {
        getActiveBlockParser().addLine(this, lines.rest());
    }

    private void open(BlockParser parser) {
        while (!getActiveBlockParser().canContain(this, parser, parser.getBlock())) {
            close(getActiveBlockParser());
        }
        getActiveBlockParser().getBlock().appendChild(parser.getBlock());
        active.add(parser);
        blockParserAdded(parser);
    }

    /** Closes the open blocks from this one on, the innermost first. */
    private void closeFrom(int first) {
        for (int i = active.size() - 1; i >= first; i--) {
            close(active.get(i));
        }
    }

    private void close(BlockParser parser) {
        if (getActiveBlockParser() == parser) {
            active.remove(active.size() - 1);
        }
        Block block = parser.getBlock();
        parser.closeBlock(this);
        parser.finalizeClosedBlock();
        if (block instanceof Paragraph paragraph && LinkDefinitions.mayBegin(paragraph.getContentLines())) {
            count(DEFINITION - 1);
        }
        if (block.getParent() != null) {
            leaves.take(block);
        }
        if (active.size() == 1) {
            ended(block);
        }
        while (block.getNext() instanceof BlankLine next && next.getEndOffset() <= block.getEndOffset()) {
            next.unlink();
        }
    }

    /** Tells of an outermost block. */
    private void ended(Block block) {
        if (block.getParent() != null) {
            withNotes.add(block);
            withFragments.add(block);
        } else {
            // It joined the one before it, which was told already.
            MarkedBlocks.forget(root.getBlock());
        }
    }

    @Override
    public void blockParserAdded(BlockParser parser) {
        Block block = parser.getBlock();
        count(block instanceof FootnoteBlock ? NOTE : block instanceof Heading ? HEADING : 1);
    }

    @Override
    public void blockRemoved(Block block) {
        leaves.forget(block);
    }

    @Override
    public void blockParserRemoved(BlockParser parser) {}

    @Override
    public BlockParser getActiveBlockParser() {
        return active.get(active.size() - 1);
    }

    @Override
    public List<BlockParser> getActiveBlockParsers() {
        return active;
    }

    @Override
    public @Nullable BlockParser getActiveBlockParser(Block node) {
        for (int i = active.size() - 1; i >= 0; i--) {
            if (active.get(i).getBlock() == node) {
                return active.get(i);
            }
        }
        return null;
    }

    @Override
    public MutableDataHolder getProperties() {
        return root.getBlock();
    }

    @Override
    public boolean isBlankLine() {
        return wasBlank;
    }

    /** Known only when there are lines of attributes. */
    @Override
    public boolean isLastLineBlank(Node node) {
        return beforeBlank.contains(node);
    }
}
