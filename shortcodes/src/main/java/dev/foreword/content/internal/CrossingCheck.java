package dev.foreword.content.internal;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.content.internal.Composer.EdgeMark;
import dev.foreword.markdown.internal.FragmentMarker;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds calls whose HTML begins in one container of the Markdown tree and ends in another, such as in a list item and
 * behind the list: tags would cross.
 */
public final class CrossingCheck {

    private CrossingCheck() {}

    public static List<Diagnostic> check(SourceText source, Node document, List<EdgeMark> edges) {
        if (edges.isEmpty()) {
            return List.of();
        }
        Map<Integer, Node> containers = containers(document);
        Map<Integer, EdgeMark> openings = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>(0);
        for (EdgeMark mark : edges) {
            if (mark.edge().opening()) {
                openings.put(mark.edge().call(), mark);
                continue;
            }
            EdgeMark opening = openings.get(mark.edge().call());
            if (opening == null) {
                continue;
            }
            Node begins = containers.get(opening.fragment());
            Node ends = containers.get(mark.fragment());
            if (begins != null && ends != null && begins != ends) {
                found.add(Diagnostic.error(
                                "shortcode.crosses-block", source, mark.edge().span())
                        .help("indent both tags alike, and put blank lines around them")
                        .message("expected this call to end in the list, quote or paragraph in which it begins,"
                                + " found its end in another"));
            }
        }
        return found;
    }

    /**
     * Fragment number to the node that its HTML ends up in. Iterative: the tree is as deep as the author pleases. A
     * marker is in a node without children, whatever that is.
     */
    private static Map<Integer, Node> containers(Node document) {
        Map<Integer, Node> containers = new HashMap<>();
        Node node = document.getFirstChild();
        while (node != null && node != document) {
            if (!node.hasChildren() && !(node instanceof Text)) {
                add(containers, node);
            }
            node = next(node, document);
        }
        return containers;
    }

    private static void add(Map<Integer, Node> containers, Node leaf) {
        CharSequence markers = leaf.getChars();
        for (int at = 0; at < markers.length(); at++) {
            int end = FragmentMarker.end(markers, at);
            if (end > 0) {
                boolean block = markers.charAt(at) == FragmentMarker.BLOCK_START;
                containers.put(FragmentMarker.index(markers, at, end), block ? blockContainer(leaf) : leaf.getParent());
                at = end - 1;
            }
        }
    }

    /** The writer lifts a block out of the paragraph that it stands in. */
    private static Node blockContainer(Node leaf) {
        Node node = leaf;
        while (!(node instanceof Block) || node instanceof Paragraph) {
            node = Objects.requireNonNull(node.getParent());
        }
        return node == leaf && !isCode(leaf) ? Objects.requireNonNull(leaf.getParent()) : node;
    }

    private static boolean isCode(Node node) {
        return node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
    }

    private static Node next(Node node, Node root) {
        if (node.hasChildren()) {
            return Objects.requireNonNull(node.getFirstChild());
        }
        Node at = node;
        while (at != root && at.getNext() == null) {
            at = Objects.requireNonNull(at.getParent());
        }
        return at == root ? root : Objects.requireNonNull(at.getNext());
    }
}
