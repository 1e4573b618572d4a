package dev.foreword.markdown.internal;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a browser makes of HTML, as text: attributes sorted, white space that does not show left out. */
public final class CanonicalHtml {

    private final StringBuilder out = new StringBuilder();

    /** The text of a fragment of HTML. */
    public static String of(String html) {
        CanonicalHtml canonical = new CanonicalHtml();
        for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
            canonical.write(node, false);
        }
        return canonical.out.toString();
    }

    private void write(Node node, boolean preformatted) {
        if (node instanceof TextNode text) {
            out.append(preformatted ? text.getWholeText() : visible(text));
        } else if (node instanceof DataNode data) {
            out.append(data.getWholeData());
        } else if (node instanceof Comment comment) {
            out.append("<!--").append(comment.getData()).append("-->");
        } else if (node instanceof Element element) {
            Map<String, String> attributes = new TreeMap<>();
            for (Attribute attribute : element.attributes()) {
                attributes.put(attribute.getKey(), attribute.getValue());
            }
            out.append('<').append(element.normalName()).append(attributes).append('>');
            for (Node child : element.childNodes()) {
                write(child, preformatted || element.normalName().equals("pre"));
            }
            out.append("</").append(element.normalName()).append(">\n");
        }
    }

    private static String visible(TextNode text) {
        String collapsed = text.getWholeText().replaceAll("[ \t\n\r\f]+", " ");
        if (isEdge(text.previousSibling(), text.parent())) {
            collapsed = collapsed.stripLeading();
        }
        return isEdge(text.nextSibling(), text.parent()) ? collapsed.stripTrailing() : collapsed;
    }

    private static boolean isEdge(Node sibling, Node parent) {
        Node beside = sibling == null ? parent : sibling;
        return beside instanceof Comment
                || beside instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br"));
    }
}
