package dev.foreword.content.internal;

import dev.foreword.markdown.internal.Notices;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the page writer leaves out, told in terms of the file. */
public final class WriterNotices implements Notices {

    private final SourceText source;
    private final OffsetMap map;
    private final List<Diagnostic> diagnostics;

    /** A style does the same with every note. */
    private final Set<String> told = new HashSet<>();

    public WriterNotices(SourceText source, OffsetMap map, List<Diagnostic> diagnostics) {
        this.source = source;
        this.map = map;
        this.diagnostics = diagnostics;
    }

    @Override
    public void rawHtmlOmitted(Span span) {
        diagnostics.add(Diagnostic.warning("html.raw-omitted", source, map.span(span.start(), span.end()))
                .help("use a shortcode, or let the program trust its authors (foreword has --trust-html)")
                .message("raw HTML is left out of the page; this is the first place"));
    }

    @Override
    public void unsafeUrl(Span span, String url) {
        diagnostics.add(Diagnostic.warning("html.unsafe-url", source, map.span(span.start(), span.end()))
                .help(
                        "a link must not begin with javascript:, vbscript:, file: or data:; a picture may with data:image/")
                .message("the target of a link or picture that could run a script is left empty"));
    }

    @Override
    public void unsafe(Span span, String code, String message) {
        if (told.add(message)) {
            diagnostics.add(Diagnostic.warning(code, source, map.span(span.start(), span.end()))
                    .help("the style that writes the footnotes has to be mended, or the program that gave it a value")
                    .message("the style of the footnotes: " + message));
        }
    }

    @Override
    public void linkInLink(Span fragment, boolean block) {
        diagnostics.add(Diagnostic.warning("html.link-in-link", source, map.span(fragment.start(), fragment.end()))
                .help("take one of the two links away")
                .message("expected no link in the text of a link, found what this call writes; "
                        + (block ? "the link around it is left out" : "only its words are left")));
    }

    @Override
    public void duplicateId(Span heading, String id) {
        diagnostics.add(IdCheck.onceMore(source, map.span(heading.start(), heading.end()), id));
    }

    @Override
    public void tooManyBlocks(Span rest) {
        // What is not read may refer to notes, and define them.
        diagnostics.removeIf(
                found -> found.code().equals("footnote.unused") || found.code().equals("footnote.undefined"));
        diagnostics.add(Diagnostic.error("limit.blocks", source, map.span(rest.start(), rest.end()))
                .help("split the page")
                .message("the page has too many blocks; what follows is shown as text"));
    }

    @Override
    public void tooManyInlines(Span first) {
        diagnostics.removeIf(found -> found.code().equals("footnote.unused"));
        diagnostics.add(Diagnostic.error("limit.inlines", source, map.span(first.start(), first.end()))
                .help("split the page")
                .message("the page has too many links, emphases and the like; this block is shown as text"));
    }

    @Override
    public void tooDeepBlocks(Span first) {
        diagnostics.add(Diagnostic.warning("limit.block-nesting", source, map.span(first.start(), first.end()))
                .help("take some of them apart")
                .message("quotes, lists and the like nest too deep; marks of more are shown as text"));
    }

    @Override
    public void tooWide(Span dashes) {
        diagnostics.add(Diagnostic.warning("limit.columns", source, map.span(dashes.start(), dashes.end()))
                .help("make several tables of it")
                .message("the table has too many columns; it is shown as text"));
    }

    @Override
    public void tooDeep(Span first) {
        diagnostics.add(Diagnostic.warning("limit.inline-nesting", source, map.span(first.start(), first.end()))
                .help("take some of the marks away")
                .message("emphasis and links nest too deep; the marks from here on are shown as text"));
    }
}
