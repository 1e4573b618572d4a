package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.internal.BlockInText;

/** Text between delimiters that is not Markdown, such as a formula; it is written as it stands. */
public final class Passthrough extends Node implements BlockInText {

    private final boolean block;

    Passthrough(BasedSequence chars, boolean block) {
        super(chars);
        this.block = block;
    }

    /** Whether it ends the paragraph that it stands in. */
    @Override
    public boolean isBlock() {
        return block;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
