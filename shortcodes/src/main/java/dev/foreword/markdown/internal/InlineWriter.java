package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.markdown.MarkdownOptions.EastAsianLineBreaks;
import dev.foreword.text.Span;
import java.util.function.Consumer;

/** Writes inline nodes. */
final class InlineWriter {

    private final MarkdownOptions options;
    private final TextWriter text;
    private final PlainText plainText;
    private final FootnoteWriter footnotes;
    private final Notices notices;
    private final Consumer<Node> omitted;
    private final Origins origins;

    /** The whole composed text: reading a plain string is far cheaper than reading flexmark's views of it. */
    private String source = "";

    private final String lineBreak;

    InlineWriter(
            MarkdownOptions options,
            TextWriter text,
            PlainText plainText,
            FootnoteWriter footnotes,
            Notices notices,
            Consumer<Node> omitted,
            Origins origins) {
        this.options = options;
        this.text = text;
        this.plainText = plainText;
        this.footnotes = footnotes;
        this.notices = notices;
        this.omitted = omitted;
        this.origins = origins;
        this.lineBreak = options.has(MarkdownFeature.XHTML) ? "<br />\n" : "<br>\n";
    }

    void start(Document document) {
        BasedSequence chars = document.getChars();
        boolean whole = chars instanceof TextSequence && chars.getStartOffset() == 0;
        source = whole && chars.getBase() instanceof String base ? base : chars.toString();
    }

    /**
     * Writes what stands before a node's children.
     *
     * @param contentStart where a piece of paragraph begins behind a fragment; white space there is dropped
     * @return false when the children are not to be walked
     */
    boolean enter(StringBuilder out, Node node, NodeKind kind, int contentStart) {
        switch (kind) {
            case TEXT -> markdown(out, node.getChars(), out.length() == contentStart);
            case SMART_TEXT -> out.append(((SmartText) node).html(options.typography()));
            case SOFT_BREAK -> softBreak(out, node, contentStart);
            case HARD_BREAK -> out.append(lineBreak);
            case CODE -> code(out, (Code) node);
            case EMPHASIS -> out.append("<em>");
            case STRONG -> out.append("<strong>");
            case STRIKE -> out.append("<del>");
            case EXTRA -> out.append('<').append(((ExtraInline) node).tag()).append('>');
            case LINK -> link(out, (LinkNodeBase) node);
            case IMAGE -> image(out, (Image) node, tag -> {});
            case AUTO_LINK, MAIL_LINK -> autoLink(out, (DelimitedLinkNode) node);
            case PASSTHROUGH -> {
                int start = out.length();
                literal(out, node.getChars());
                origins.wrote(start, out.length(), node.getStartOffset(), node.getEndOffset());
            }
            case HTML_INLINE -> html(out, node);
            case FOOTNOTE -> {
                return !footnotes.reference(out, (Footnote) node) && literal(out, node.getChars());
            }
            default -> {
                return true;
            }
        }
        return kind.isFormatting();
    }

    void leave(StringBuilder out, Node node, NodeKind kind) {
        switch (kind) {
            case EMPHASIS -> out.append("</em>");
            case STRONG -> out.append("</strong>");
            case STRIKE -> out.append("</del>");
            case EXTRA -> out.append("</").append(((ExtraInline) node).tag()).append('>');
            case LINK -> out.append("</a>");
            default -> {}
        }
    }

    private void markdown(StringBuilder out, BasedSequence chars, boolean atStart) {
        if (chars instanceof TextSequence) {
            int start = chars.getStartOffset();
            int end = chars.getEndOffset();
            text.markdown(out, source, atStart ? skipSpace(source, start, end) : start, end);
        } else {
            String copy = chars.toString();
            text.markdown(out, copy, atStart ? skipSpace(copy, 0, copy.length()) : 0, copy.length());
        }
    }

    private static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && Scan.isWhiteSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean literal(StringBuilder out, BasedSequence chars) {
        String copy = chars.toString();
        text.literal(out, copy, 0, copy.length());
        return false;
    }

    private void code(StringBuilder out, Code code) {
        out.append("<code>");
        String content = code.getText().toString();
        if (content.indexOf('\n') >= 0 || content.indexOf('\r') >= 0) {
            content = content.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        }
        text.code(out, content, 0, content.length());
        out.append("</code>");
    }

    private void link(StringBuilder out, LinkNodeBase link) {
        out.append("<a href=\"");
        url(out, link, text.plain(link.getUrl().toString()));
        out.append('"');
        title(out, link);
        out.append('>');
    }

    private void title(StringBuilder out, LinkNodeBase link) {
        if (!link.getTitle().isNull()) {
            String title = link.getTitle().toString();
            out.append(" title=\"");
            text.attribute(out, title, 0, title.length());
            out.append('"');
        }
    }

    /** Writes an image; {@code more} may add attributes to its tag. */
    void image(StringBuilder out, Image image, Consumer<StringBuilder> more) {
        out.append("<img src=\"");
        url(out, image, text.plain(image.getUrl().toString()));
        out.append("\" alt=\"");
        plainText.attribute(out, image);
        out.append('"');
        title(out, image);
        more.accept(out);
        out.append('>');
        endVoid(out);
    }

    /** Ends the tag of an element without content, of which the {@code >} is written already. */
    void endVoid(StringBuilder out) {
        if (options.has(MarkdownFeature.XHTML)) {
            out.insert(out.length() - 1, " /");
        }
    }

    private void softBreak(StringBuilder out, Node node, int contentStart) {
        if (options.has(MarkdownFeature.HARD_WRAPS)) {
            out.append(lineBreak);
        } else if (out.length() != contentStart && !isDropped(node)) {
            out.append('\n');
        }
    }

    private boolean isDropped(Node node) {
        return options.eastAsianLineBreaks() != EastAsianLineBreaks.KEEP
                && EastAsian.dropsLineEnd(
                        options.eastAsianLineBreaks(), source, node.getStartOffset(), node.getEndOffset());
    }

    private void autoLink(StringBuilder out, DelimitedLinkNode link) {
        String label = link.getText().toString();
        String address = text.plainCode(label);
        String url = address;
        if (!(link instanceof AutoLink)) {
            url = Scan.startsWith(address, 0, "mailto:") ? address : "mailto:" + address;
        } else if (link.getOpeningMarker().isEmpty() && address.startsWith("www.")) {
            url = options.linkifyProtocol() + "://" + address;
        }
        out.append("<a href=\"");
        url(out, link, url);
        out.append("\">");
        text.literal(out, label, 0, label.length());
        out.append("</a>");
    }

    private void url(StringBuilder out, Node node, String url) {
        if (!options.has(MarkdownFeature.UNSAFE) && Urls.isDangerous(url)) {
            notices.unsafeUrl(new Span(node.getStartOffset(), node.getEndOffset()), url);
            return;
        }
        String escaped = Urls.escape(url);
        text.literal(out, escaped, 0, escaped.length());
    }

    private void html(StringBuilder out, Node node) {
        if (!options.has(MarkdownFeature.UNSAFE)) {
            omitted.accept(node);
            out.append(HtmlBlockWriter.OMITTED);
        }
        String html = node.getChars().toString();
        new RawHtmlWriter(text, origins).write(out, html, node.getStartOffset(), !options.has(MarkdownFeature.UNSAFE));
    }

    boolean isWholeWithoutLink(FragmentInline node) {
        return FragmentText.isWholeWithoutLink(text.fragment(node.index()).html());
    }

    /** Whether nothing is left of a fragment that would have crossed elements. */
    boolean isGone(FragmentInline node) {
        Fragment fragment = text.fragment(node.index());
        return fragment.stance() == Fragment.Stance.FRAMELESS && fragment.html().isEmpty();
    }

    void fragment(StringBuilder out, FragmentInline node) {
        text.fragment(out, node.index());
    }

    /** A fragment in running text; in the text of a link there may be no other one, so of that only the words are left. */
    void fragmentInText(StringBuilder out, FragmentInline node) {
        if (FragmentText.hasLink(text.fragment(node.index()).html()) && isInLink(node)) {
            notices.linkInLink(span(node), false);
            literal(out, node.getChars());
        } else {
            fragment(out, node);
        }
    }

    /** A block in a link that cannot stand around it. */
    void fragmentOutOfLink(StringBuilder out, FragmentInline node) {
        if (FragmentText.hasLink(text.fragment(node.index()).html())) {
            notices.linkInLink(span(node), true);
        }
        fragment(out, node);
    }

    static boolean isInLink(Node node) {
        Node around = node.getParent();
        while (around != null && !(around instanceof Link) && !(around instanceof Block)) {
            around = around.getParent();
        }
        return around instanceof Link;
    }

    private static Span span(Node node) {
        return new Span(node.getStartOffset(), node.getEndOffset());
    }

    /** Writes a line of fragments. */
    void fragments(StringBuilder out, Node line) {
        String markers = line.getChars().toString();
        int start = out.length();
        for (int i = 0; i < markers.length(); ) {
            int end = FragmentMarker.end(markers, i);
            if (end < 0) {
                i++;
                continue;
            }
            text.fragment(out, FragmentMarker.index(markers, i, end));
            i = end;
        }
        endLine(out, start);
    }

    /** Ends a line of blocks, unless they did so themselves or wrote nothing, such as the divider of a summary. */
    void endLine(StringBuilder out, int start) {
        if (out.length() > start && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
