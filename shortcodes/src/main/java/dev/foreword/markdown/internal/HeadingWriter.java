package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes headings with their ids and attributes, and keeps a list of them. */
final class HeadingWriter {

    private final MarkdownOptions options;
    private final AttributeWriter attributeWriter;
    private final PlainText plainText;
    private final HeadingIds ids;
    private final List<HeadingInfo> headings = new ArrayList<>();
    private final Notices notices;
    private final HeadingTitle title = new HeadingTitle();
    /** The blocks in the heading that is being written. */
    private final List<FragmentInline> behind = new ArrayList<>(0);

    HeadingWriter(MarkdownOptions options, AttributeWriter attributeWriter, PlainText plainText, Notices notices) {
        this.notices = notices;
        this.options = options;
        this.attributeWriter = attributeWriter;
        this.plainText = plainText;
        this.ids = new HeadingIds(options.idStyle());
    }

    List<HeadingInfo> headings() {
        return List.copyOf(headings);
    }

    /** What of the heading that is being written may stand inside of a link. */
    HeadingTitle title() {
        return title;
    }

    /** An id that something else on the page has. */
    void reserve(String id) {
        ids.take(id);
    }

    void enter(StringBuilder out, Heading heading, DataHolder document) {
        List<BlockAttributes.Attribute> attributes = BlockAttributes.of(document, heading);
        String plain = plainText.of(heading);
        String id = "";
        for (BlockAttributes.Attribute attribute : attributes) {
            id = attribute.name().equals("id") ? plainText.literal(attribute.value()) : id;
        }
        boolean ownId = !id.isEmpty();
        if (!ownId && !attributes.isEmpty()) {
            attributes = attributes.stream()
                    .filter(attribute -> !attribute.name().equals("id"))
                    .toList();
        }
        Span span = new Span(heading.getStartOffset(), heading.getEndOffset());
        if (ownId) {
            if (!ids.take(id)) {
                notices.duplicateId(span, id);
            }
        } else if (options.has(MarkdownFeature.HEADING_IDS)) {
            String lines = plainText.forId(heading);
            id = ids.make(lines.substring(lines.lastIndexOf('\n') + 1), "heading");
        }
        out.append("<h").append(heading.getLevel());
        attributeWriter.write(out, attributes);
        if (!ownId && !id.isEmpty()) {
            attributeWriter.write(out, "id", id);
        }
        attributeWriter.position(out, heading);
        out.append('>');
        if (TaskItems.hasBox(heading)) {
            TaskItems.writeBox(out, heading, options.has(MarkdownFeature.XHTML));
        }
        headings.add(new HeadingInfo(heading.getLevel(), id, plain.strip(), "", span));
        title.open(out);
    }

    /** A block that is written when the heading is done. */
    void putOff(FragmentInline block) {
        behind.add(block);
    }

    /** Writes the blocks that were put off, of the heading that is done. */
    void writeBehind(StringBuilder out, InlineWriter inlines) {
        for (FragmentInline block : behind) {
            inlines.fragment(out, block);
            out.append('\n');
        }
        behind.clear();
    }

    /** A term of a definition list, which has an id if that is switched on. */
    void enterTerm(StringBuilder out, Node term) {
        out.append("<dt");
        if (options.has(MarkdownFeature.TERM_IDS)) {
            attributeWriter.write(out, "id", ids.make(plainText.forId(term), "term"));
        }
        out.append('>');
    }

    void leave(StringBuilder out, Heading heading) {
        int last = headings.size() - 1;
        HeadingInfo info = headings.get(last);
        headings.set(last, new HeadingInfo(info.level(), info.id(), info.text(), title.close(out), info.span()));
        out.append("</h").append(heading.getLevel()).append(">\n");
    }
}
