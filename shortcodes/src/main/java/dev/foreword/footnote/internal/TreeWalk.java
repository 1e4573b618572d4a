package dev.foreword.footnote.internal;

import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The way through a tree, in reading order and without recursion, so that depth costs no stack. */
public final class TreeWalk {

    private TreeWalk() {}

    /**
     * Walks a node and everything below it.
     *
     * @param enter comes to a node; false when its children are not to be walked
     */
    public static void walk(Node root, Predicate<Node> enter) {
        walk(root, enter, node -> {});
    }

    /** Whether a node is such, or one below it. */
    public static boolean any(Node root, Predicate<Node> such) {
        boolean[] found = new boolean[1];
        walk(root, node -> {
            found[0] |= such.test(node);
            return !found[0];
        });
        return found[0];
    }

    /**
     * Walks a node and everything below it.
     *
     * @param enter comes to a node; false when its children are not to be walked
     * @param leave goes from a node, after its children
     */
    public static void walk(Node root, Predicate<Node> enter, Consumer<Node> leave) {
        Node node = root;
        while (true) {
            Node child = enter.test(node) ? node.getFirstChild() : null;
            if (child != null) {
                node = child;
                continue;
            }
            while (true) {
                leave.accept(node);
                if (node == root) {
                    return;
                }
                Node next = node.getNext();
                if (next != null) {
                    node = next;
                    break;
                }
                node = node.getParent();
            }
        }
    }
}
