package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of attributes, for the block right above it; behind a blank line or a fence it is lost, as in Hugo. */
final class AttributesParser extends AbstractBlockParser {

    /** More than anybody writes; a page of attributes must not take quadratic time. */
    private static final int MAX_ATTRIBUTES = 100;

    private final AttributesLine block;
    private final List<BlockAttributes.Attribute> attributes;

    private AttributesParser(BasedSequence line, List<BlockAttributes.Attribute> attributes) {
        this.block = new AttributesLine(line);
        this.attributes = attributes;
    }

    static @Nullable BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        List<BlockAttributes.Attribute> attributes = BlockAttributes.alone(line, state.getNextNonSpaceIndex());
        return attributes == null
                ? BlockStart.none()
                : BlockStart.of(new AttributesParser(line, attributes)).atIndex(line.length());
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        Node previous = block.getPrevious();
        Node above = previous instanceof AttributesLine line ? line.above : previous;
        block.above = above;
        if (above == null || above instanceof FencedCodeBlock || state.isLastLineBlank(above)) {
            return;
        }
        List<BlockAttributes.Attribute> all = new ArrayList<>(BlockAttributes.of(state.getProperties(), above));
        for (BlockAttributes.Attribute attribute : attributes) {
            boolean taken = attribute.name().equals("id") && above instanceof Heading
                    || all.stream().anyMatch(earlier -> earlier.name().equals(attribute.name()));
            if (!taken && all.size() < MAX_ATTRIBUTES) {
                all.add(attribute);
            }
        }
        BlockAttributes.put(state.getProperties(), above, all);
    }
}
