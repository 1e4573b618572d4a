package dev.foreword.frontmatter;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.text.SourceText;
import java.util.Locale;

/** Draws a value tree: kind and text of every scalar, and on request what its span cuts out of the source. */
final class TreePrinter {

    private final SourceText source;
    private final boolean spans;
    private final StringBuilder out = new StringBuilder();

    private TreePrinter(SourceText source, boolean spans) {
        this.source = source;
        this.spans = spans;
    }

    static String print(FrontMatter file, boolean spans) {
        TreePrinter printer = new TreePrinter(file.source(), spans);
        printer.entries(file.data(), "");
        return printer.out.toString();
    }

    private void entries(Mapping mapping, String indent) {
        for (Entry entry : mapping.entries()) {
            out.append(indent).append(entry.key().text()).append(':');
            if (spans) {
                cut(entry.key());
            }
            value(entry.value(), indent);
        }
    }

    private void value(DataNode node, String indent) {
        if (node instanceof Scalar scalar) {
            out.append(' ').append(scalar.kind().name().toLowerCase(Locale.ROOT));
            if (!scalar.text().isEmpty()) {
                out.append(' ').append(scalar.text().replace("\\", "\\\\").replace("\n", "\\n"));
            }
            lineEnd(node);
        } else if (node instanceof Mapping mapping) {
            out.append(mapping.entries().isEmpty() ? " {}" : "");
            lineEnd(node);
            entries(mapping, indent + "  ");
        } else {
            Sequence sequence = (Sequence) node;
            out.append(sequence.items().isEmpty() ? " []" : "");
            lineEnd(node);
            for (DataNode item : sequence.items()) {
                out.append(indent).append("  -");
                value(item, indent + "  ");
            }
        }
    }

    private void lineEnd(DataNode node) {
        if (spans) {
            cut(node);
        }
        out.append('\n');
    }

    private void cut(DataNode node) {
        String slice = source.slice(node.span());
        out.append(" ⟨").append(slice.replace("\r", "\\r").replace("\n", "\\n")).append('⟩');
    }
}
