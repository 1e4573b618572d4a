package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.internal.BlockInText;

/** A place in running text where finished HTML belongs; {@link FragmentMarker} is how it looks in the source. */
public final class FragmentInline extends Node implements BlockInText {

    private final int index;
    private final boolean block;

    public FragmentInline(BasedSequence chars, int index, boolean block) {
        super(chars);
        this.index = index;
        this.block = block;
    }

    /** Which fragment, counted from 0. */
    public int index() {
        return index;
    }

    /** Whether the fragment is a block that got into running text. */
    @Override
    public boolean isBlock() {
        return block;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
