package dev.foreword.content.internal;

import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.content.internal.Composer.EdgeMark;
import dev.foreword.markdown.internal.FragmentBlock;
import dev.foreword.markdown.internal.FragmentInline;
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
            if (opening != null
                    && !Objects.equals(containers.get(opening.fragment()), containers.get(mark.fragment()))) {
                found.add(Diagnostic.error(
                                "shortcode.crosses-block", source, mark.edge().span())
                        .help("indent both tags alike, and put blank lines around them")
                        .message("expected this call to end in the list, quote or paragraph in which it begins,"
                                + " found its end in another"));
            }
        }
        return found;
    }

    /** Fragment number to the node that holds it. Iterative: the tree is as deep as the author pleases. */
    private static Map<Integer, Node> containers(Node document) {
        Map<Integer, Node> containers = new HashMap<>();
        Node node = document.getFirstChild();
        while (node != null && node != document) {
            if (node instanceof FragmentInline inline) {
                containers.put(inline.index(), node.getParent());
            } else if (node instanceof FragmentBlock block) {
                addBlock(containers, block);
            }
            node = next(node, document);
        }
        return containers;
    }

    private static void addBlock(Map<Integer, Node> containers, FragmentBlock block) {
        CharSequence markers = block.getChars();
        for (int at = 0; at < markers.length(); at++) {
            int end = FragmentMarker.end(markers, at);
            if (end > 0) {
                containers.put(FragmentMarker.index(markers, at, end), block.getParent());
                at = end - 1;
            }
        }
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
