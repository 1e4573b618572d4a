package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A definition list: a paragraph whose lines are terms, and definitions that start with {@code : }.
 *
 * <p>Each definition opens a list of its own, as in goldmark; when it closes, it takes in the paragraph before it as
 * terms, or joins the list before it.
 */
final class DefinitionListParser extends AbstractBlockParser {

    private static final int CODE_WIDTH = 8;
    private static final int WIDTH_BEFORE_CODE = 5;

    private final DefinitionList block = new DefinitionList();
    private final int contentIndent;
    private @Nullable List<BasedSequence> terms;
    private int blankLine = -2;

    private DefinitionListParser(int contentIndent) {
        this.contentIndent = contentIndent;
    }

    /** Whether the line begins with a colon that could be a definition's. */
    static boolean isMarker(ParserState state) {
        BasedSequence line = state.getLine();
        int behind = state.getNextNonSpaceIndex() + 1;
        return state.getIndent() == 0 && behind < line.length() && Scan.isIndent(line.charAt(behind));
    }

    static @Nullable BlockStart start(PageDocumentParser state, BlockParser parent) {
        if (!isMarker(state)) {
            return BlockStart.none();
        }
        boolean inParagraph = parent instanceof ParagraphParser;
        if (inParagraph
                && !joins(parent.getBlock())
                && isOnlyLinks(state, parent.getBlockContent().getLines())) {
            return BlockStart.none();
        }
        Node before = inParagraph ? parent.getBlock() : lastBlock(parent.getBlock());
        if (!(before instanceof DefinitionList)
                && !(before instanceof Paragraph paragraph && (inParagraph || isText(state, paragraph)))) {
            return BlockStart.none();
        }
        // Those of an open paragraph are counted already.
        int lines = inParagraph ? 0 : termLines(before);
        return state.hasRoomFor(lines)
                ? start(state, !inParagraph && isBlankBefore(state, before), null)
                : BlockStart.none();
    }

    private static int termLines(Node before) {
        return before instanceof Paragraph paragraph ? paragraph.getLineCount() : 0;
    }

    /** A definition of the terms on the lines; if null, of those in the paragraph before it. */
    static BlockStart start(ParserState state, boolean loose, @Nullable List<BasedSequence> terms) {
        BasedSequence line = state.getLine();
        int marker = state.getNextNonSpaceIndex();
        int width = Indents.width(line, marker + 1, 1);
        boolean code = width >= CODE_WIDTH;
        int contentIndent = 1 + (code ? WIDTH_BEFORE_CODE : width);
        DefinitionListParser list = new DefinitionListParser(contentIndent);
        list.terms = terms;
        BlockStart start = BlockStart.of(list, new Item(line.subSequence(marker, marker + 1), loose));
        return code
                ? start.atColumn(state.getColumn() + contentIndent)
                : start.atIndex(Scan.skipBlanks(line, marker + 1));
    }

    /**
     * Whether definitions stand before an open paragraph or table that is to be terms. goldmark takes all of its lines
     * then, without looking for link definitions and tables.
     */
    static boolean joins(Block block) {
        return block.getPreviousAnyNot(BlankLine.class) instanceof DefinitionList;
    }

    /** Whether something is left of a paragraph once its link definitions and its lazy table are taken. */
    private static boolean isText(ParserState state, Paragraph paragraph) {
        List<Integer> indents = LazyTables.indents(paragraph);
        return !isOnlyLinks(state, paragraph.getContentLines())
                && LazyTables.header(paragraph.getContentLines(), indents, LinkReferences.of(state.getProperties()))
                        < 0;
    }

    private static boolean isOnlyLinks(ParserState state, List<BasedSequence> lines) {
        return LinkDefinitions.countLines(lines, LinkReferences.of(state.getProperties())) == lines.size();
    }

    private static boolean isBlankBefore(ParserState state, Node before) {
        if (before instanceof DefinitionList list
                && state.getActiveBlockParser(list) instanceof DefinitionListParser parser) {
            return parser.blankLine == state.getLineNumber() - 1;
        }
        if (before.getParent() instanceof BlockQuote) {
            // A lone ">" is no blank line to goldmark here.
            return false;
        }
        BlockParser paragraph = state.getActiveBlockParser();
        return paragraph.getBlock() != before && before.getEndOffset() < state.getLineStart();
    }

    private static @Nullable Node lastBlock(Node parent) {
        return parent.getLastChildAnyNot(BlankLine.class);
    }

    /** The list that a definition at the end of a container will join. */
    static @Nullable Node listBefore(Node container) {
        Node last = lastBlock(container);
        if (last instanceof Paragraph) {
            last = last.getPreviousAnyNot(BlankLine.class);
        }
        return last instanceof DefinitionList ? last : null;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return child instanceof DefinitionItem;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            blankLine = state.getLineNumber();
            return Continue.here();
        }
        return state.getIndent() >= contentIndent
                ? BlockContinue.atColumn(state.getColumn() + contentIndent)
                : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        if (terms != null) {
            takeTerms(terms);
        } else if (block.getPreviousAnyNot(BlankLine.class) instanceof Paragraph paragraph) {
            List<BasedSequence> lines = paragraph.getContentLines();
            int links =
                    joins(paragraph) ? 0 : LinkDefinitions.countLines(lines, LinkReferences.of(state.getProperties()));
            takeTerms(lines.subList(links, lines.size()));
            paragraph.unlink();
            state.blockRemoved(paragraph);
        }
        block.setCharsFromContentOnly();
        if (block.getPreviousAnyNot(BlankLine.class) instanceof DefinitionList earlier) {
            Children.move(block, earlier);
            earlier.setCharsFromContentOnly();
            block.unlink();
        }
    }

    private void takeTerms(List<BasedSequence> lines) {
        Node first = block.getFirstChild();
        for (BasedSequence line : lines) {
            DefinitionTerm term = new DefinitionTerm(line.trim());
            if (first == null) {
                block.appendChild(term);
            } else {
                first.insertBefore(term);
            }
        }
    }

    /** Of a list that joined the one before it nothing is left. */
    static void takeTerms(DefinitionList list, PageInlineParser inlines) {
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof DefinitionTerm term) {
                inlines.take(term.getChars(), term);
            }
        }
    }

    /** One definition; {@code tight} when no blank line stands before it. */
    static final class Item extends AbstractBlockParser {

        private final DefinitionItem item = new DefinitionItem();

        Item(BasedSequence marker, boolean loose) {
            item.setOpeningMarker(marker);
            item.setLoose(loose);
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            return true;
        }

        @Override
        public Block getBlock() {
            return item;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return Continue.here();
        }

        @Override
        public void closeBlock(ParserState state) {
            item.setCharsFromContent();
        }
    }
}
