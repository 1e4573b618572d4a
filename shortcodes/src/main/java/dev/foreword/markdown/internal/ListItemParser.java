package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** One item of a list. */
final class ListItemParser extends AbstractBlockParser {

    private final ListItem block;
    private final int contentIndent;
    private @Nullable ListParser list;
    private int blankLine = -2;

    ListItemParser(BasedSequence marker, boolean ordered, int contentIndent) {
        this.block = ordered ? new OrderedListItem() : new BulletListItem();
        this.contentIndent = contentIndent;
        block.setOpeningMarker(marker);
    }

    /** The columns before the content, counted from where the list stands. */
    int contentIndent() {
        return contentIndent;
    }

    void setList(ListParser list) {
        this.list = list;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        boolean isBehindBlankLine = block.getFirstChild() != null && blankLine == state.getLineNumber() - 1;
        Node earlier = child instanceof DefinitionList ? DefinitionListParser.listBefore(block) : null;
        if (list != null && earlier != null) {
            // They become one list, which stands where its last definition began, says goldmark.
            list.setBehindBlankLine((Block) earlier, isBehindBlankLine);
        } else if (list != null && isBehindBlankLine) {
            list.addBehindBlankLine(child);
        } else if (list != null && parser instanceof HeadingParser heading) {
            list.replaceBehindBlankLine(heading.paragraph(), child);
        }
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            // An item may begin with one blank line at most.
            if (block.getFirstChild() == null) {
                return BlockContinue.none();
            }
            blankLine = state.getLineNumber();
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        // goldmark lets no list start on the second line of an item.
        if (block.getFirstChild() == null && state.getIndent() < 4 && ListParser.isMarker(state)) {
            return BlockContinue.none();
        }
        return state.getIndent() >= contentIndent
                ? BlockContinue.atColumn(state.getColumn() + contentIndent)
                : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }
}
