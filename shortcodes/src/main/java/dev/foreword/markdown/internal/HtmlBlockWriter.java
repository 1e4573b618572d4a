package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.text.Span;

/** Writes the author's blocks of HTML, or what stands in their place when authors are not trusted. For one page. */
final class HtmlBlockWriter {

    static final String OMITTED = "<!-- raw HTML omitted -->";

    private final boolean trusted;
    private final TextWriter text;
    private final Origins origins;
    private final Notices notices;
    private boolean told;

    HtmlBlockWriter(MarkdownOptions options, TextWriter text, Origins origins, Notices notices) {
        this.trusted = options.has(MarkdownFeature.UNSAFE);
        this.text = text;
        this.origins = origins;
        this.notices = notices;
    }

    void write(StringBuilder out, Block block) {
        if (!trusted) {
            tellOmitted(block);
            out.append(OMITTED).append('\n');
        }
        RawHtmlWriter html = new RawHtmlWriter(text, origins);
        for (BasedSequence line : block.getContentLines()) {
            int start = out.length();
            html.write(out, line.toString(), line.getStartOffset(), !trusted);
            origins.wrote(start, Scan.trimEnd(out, start, out.length()), line.getStartOffset(), line.getEndOffset());
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        if (!trusted && HtmlBlockParser.isClosedLater(block)) {
            out.append(OMITTED).append('\n');
        }
    }

    /** Tells that the author's HTML is left out; once a page, for the first. */
    void tellOmitted(Node node) {
        if (!told) {
            told = true;
            BasedSequence html = node.getChars().trimEnd();
            notices.rawHtmlOmitted(new Span(html.getStartOffset(), html.getEndOffset()));
        }
    }
}
