package dev.foreword.data.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Sequence;

/** How deep data may nest, whoever made it: what reads, binds and writes it recurses. */
public final class Nesting {

    /** More than anybody writes, and less than a library below (tomlj) or the stack of a small thread holds. */
    public static final int MAX = 100;

    private Nesting() {}

    /**
     * Whether lists and mappings nest deeper than a number of levels. A scalar is none.
     *
     * @param levels at most {@link #MAX}
     */
    public static boolean isDeeper(DataNode tree, int levels) {
        if (tree instanceof Sequence sequence) {
            if (levels <= 0) {
                return true;
            }
            for (DataNode item : sequence.items()) {
                if (isDeeper(item, levels - 1)) {
                    return true;
                }
            }
        } else if (tree instanceof Mapping mapping) {
            if (levels <= 0) {
                return true;
            }
            for (Entry entry : mapping.entries()) {
                if (isDeeper(entry.value(), levels - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Refuses a tree that was made by hand.
     *
     * @throws IllegalArgumentException when it nests deeper than {@link #MAX}
     */
    public static void check(DataNode tree) {
        if (isDeeper(tree, MAX)) {
            throw new IllegalArgumentException("the data nests more than " + MAX + " levels deep");
        }
    }
}
