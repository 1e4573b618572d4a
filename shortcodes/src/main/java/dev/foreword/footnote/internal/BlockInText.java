package dev.foreword.footnote.internal;

/** A node of running text that may be written as a block, which then ends the paragraph that it stands in. */
public interface BlockInText {

    /** Whether it is. */
    boolean isBlock();
}
