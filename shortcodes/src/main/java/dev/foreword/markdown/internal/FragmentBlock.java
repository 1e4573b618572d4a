package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line of block fragments; its characters are the markers, blanks between them allowed. */
public final class FragmentBlock extends Block {

    FragmentBlock(BasedSequence markers) {
        super(markers);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
