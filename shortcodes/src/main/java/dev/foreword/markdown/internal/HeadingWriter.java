package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes headings with their ids and attributes, and keeps a list of them. */
final class HeadingWriter {

    private final MarkdownOptions options;
    private final AttributeWriter attributeWriter;
    private final PlainText plainText;
    private final HeadingIds ids = new HeadingIds();
    private final List<HeadingInfo> headings = new ArrayList<>();
    private final HeadingTitle title = new HeadingTitle();

    HeadingWriter(MarkdownOptions options, AttributeWriter attributeWriter, PlainText plainText) {
        this.options = options;
        this.attributeWriter = attributeWriter;
        this.plainText = plainText;
    }

    List<HeadingInfo> headings() {
        return List.copyOf(headings);
    }

    /** What of the heading that is being written may stand inside of a link. */
    HeadingTitle title() {
        return title;
    }

    void enter(StringBuilder out, Heading heading, DataHolder document) {
        List<BlockAttributes.Attribute> attributes = BlockAttributes.of(document, heading);
        String plain = plainText.of(heading);
        String id = "";
        for (BlockAttributes.Attribute attribute : attributes) {
            id = attribute.name().equals("id") ? attribute.value() : id;
        }
        boolean ownId = !id.isEmpty();
        if (ownId) {
            ids.take(id);
        } else if (options.headingIds()) {
            id = ids.make(plain.substring(plain.lastIndexOf('\n') + 1));
        }
        out.append("<h").append(heading.getLevel());
        attributeWriter.write(out, attributes);
        if (!ownId && !id.isEmpty()) {
            attributeWriter.write(out, "id", id);
        }
        out.append('>');
        Span span = new Span(heading.getStartOffset(), heading.getEndOffset());
        headings.add(new HeadingInfo(heading.getLevel(), id, plain.strip(), "", span));
        title.open(out);
    }

    void leave(StringBuilder out, Heading heading) {
        int last = headings.size() - 1;
        HeadingInfo info = headings.get(last);
        headings.set(last, new HeadingInfo(info.level(), info.id(), info.text(), title.close(out), info.span()));
        out.append("</h").append(heading.getLevel()).append(">\n");
    }
}
