package dev.foreword.shortcode.internal;

import dev.foreword.html.internal.Escape;
import dev.foreword.html.internal.SafeUrl;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.TextForm;
import dev.foreword.text.Span;
import java.util.List;

/** Where the text form of one call is written: as pieces, like the HTML of a renderer. */
final class FormWriter implements TextForm.Output {

    private final Expander run;
    private final CallFrame frame;
    private final Span opening;
    private final boolean block;
    private final boolean alone;
    private final boolean insideHtml;
    private final String indent;
    private boolean begun;
    /** Whether what was written last is Markdown of the form's. */
    private boolean inMarkdown;

    private boolean boundary;
    private boolean written;

    FormWriter(Expander run, CallFrame frame, boolean block, boolean insideHtml) {
        Call call = frame.call();
        String text = run.source().text();
        this.run = run;
        this.frame = frame;
        this.opening = call.opening();
        this.block = block;
        this.alone = MarkdownText.isAlone(text, call.span());
        this.insideHtml = insideHtml;
        this.indent = MarkdownText.indent(text, opening.start());
    }

    @Override
    public FormWriter text(String text) {
        inMarkdown &= !boundary;
        makeBoundary();
        if (run.output() == Output.MARKDOWN) {
            run.pieces().markdown(new Piece.Literal(MarkdownText.escape(text, !begun), opening));
        } else {
            run.pieces().begin(false, false, insideHtml, opening);
            Escape.text(run.pieces().html(), text);
        }
        begun |= !text.isBlank();
        written |= !text.isEmpty();
        return this;
    }

    @Override
    public FormWriter markdown(String markdown) {
        inMarkdown = true;
        makeBoundary();
        // In the middle of a line, such as that of a table, there is no room for more lines.
        String lines = alone ? markdown.replace("\n", "\n" + indent) : words(markdown);
        run.pieces().markdown(new Piece.Generated(lines, opening));
        begun = !markdown.endsWith("\n");
        written = true;
        return this;
    }

    private static String words(String markdown) {
        if (!markdown.contains("\n")) {
            return markdown;
        }
        List<String> lines = markdown.lines().filter(line -> !line.isBlank()).toList();
        return (markdown.startsWith("\n") ? " " : "") + String.join(" ", lines);
    }

    @Override
    public FormWriter link(String text, String url) {
        return run.output() == Output.MARKDOWN && SafeUrl.isSafe(url)
                ? markdown("[").text(text).markdown("](" + MarkdownText.url(url) + ")")
                : text(text);
    }

    @Override
    public FormWriter image(String alt, String url) {
        return run.output() == Output.MARKDOWN && SafeUrl.isSafe(url)
                ? markdown("![").text(alt).markdown("](" + MarkdownText.url(url) + ")")
                : text(alt);
    }

    @Override
    public FormWriter inner() {
        if (frame.innerAsked()) {
            throw new IllegalStateException("inner() was called a second time: footnotes would double");
        }
        boundary();
        makeBoundary();
        inMarkdown = false;
        frame.expandInner();
        written = true;
        boundary();
        return this;
    }

    /** What comes next, or else what comes behind the call, is kept apart from what was before, if the call is a block. */
    void boundary() {
        boundary = block;
        begun &= !block;
    }

    /**
     * Makes the boundary that was asked for. Markdown of the form's needs a line of its own; other text does not, and in
     * a block of the author's HTML a blank line would end that. In a table or a heading no line may end.
     */
    void makeBoundary() {
        if (!boundary) {
            return;
        }
        boundary = false;
        boolean asMarkdown = run.output() == Output.MARKDOWN;
        if (insideHtml) {
            run.pieces().begin(true, false, true, opening);
            run.pieces().html().append("<br>");
        } else if (alone && (asMarkdown || inMarkdown)) {
            run.pieces().markdown(new Piece.Break(indent, opening));
        } else if (asMarkdown) {
            run.pieces().markdown(new Piece.Gap(written, opening));
        } else {
            run.pieces().begin(true, false, false, opening);
        }
    }
}
