package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The end of a page that has too many blocks: nobody looked for Markdown in it. */
final class UnparsedBlock extends Block {

    UnparsedBlock(BasedSequence rest) {
        super(rest);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
