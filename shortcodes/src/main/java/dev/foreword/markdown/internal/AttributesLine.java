package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * A line of attributes: nothing to whoever writes. It knows the block above, so that the next such line need not look
 * past this one.
 */
final class AttributesLine extends BlankLine {

    @Nullable
    Node above;

    AttributesLine(BasedSequence line) {
        super(line);
    }
}
