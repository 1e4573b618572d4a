package dev.foreword.markdown.internal;

import com.vladsch.flexmark.parser.block.BlockContinue;

/** What the block parsers answer flexmark. */
final class Continue {

    private Continue() {}

    /**
     * The block goes on and takes nothing of the line. Any column or index, even the current one, would make
     * flexmark forget that it stands inside of a tab.
     */
    static BlockContinue here() {
        return BlockContinue.atIndex(-1);
    }
}
