package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the attributes that authors give to blocks: no event handlers, and of authors not trusted harmless ones only. */
final class AttributeWriter {

    private static final Set<String> HARMLESS = Set.of("id", "class", "title", "lang", "dir", "translate", "role");

    private final TextWriter text;
    private final boolean trusted;

    private final Origins origins;

    AttributeWriter(TextWriter text, boolean trusted, Origins origins) {
        this.origins = origins;
        this.text = text;
        this.trusted = trusted;
    }

    /** Writes a tag with the attributes of its block. */
    void open(StringBuilder out, String tag, Node block, DataHolder document) {
        open(out, tag, block, document, block.getStartOffset());
    }

    /** The same for a part of a block that comes from elsewhere than its beginning. */
    void open(StringBuilder out, String tag, Node block, DataHolder document, int offset) {
        out.append('<').append(tag);
        write(out, BlockAttributes.of(document, block));
        origins.attribute(out, offset);
        out.append('>');
    }

    void write(StringBuilder out, List<BlockAttributes.Attribute> attributes) {
        for (BlockAttributes.Attribute attribute : attributes) {
            if (isAllowed(attribute.name().toLowerCase(Locale.ROOT))) {
                write(out, attribute.name(), attribute.value());
            }
        }
    }

    void position(StringBuilder out, Node node) {
        origins.attribute(out, node.getStartOffset());
    }

    void write(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"");
        text.literal(out, value, 0, value.length());
        out.append('"');
    }

    private boolean isAllowed(String name) {
        return trusted
                ? !name.startsWith("on")
                : HARMLESS.contains(name) || name.startsWith("data-") || name.startsWith("aria-");
    }
}
