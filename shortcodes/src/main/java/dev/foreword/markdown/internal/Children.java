package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Moves the children of one node to another; flexmark's {@code takeChildren} forgets to tell those in the middle. */
final class Children {

    private Children() {}

    static void move(Node from, Node to) {
        for (@Nullable Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
    }
}
