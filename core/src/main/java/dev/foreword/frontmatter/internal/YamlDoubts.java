package dev.foreword.frontmatter.internal;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;

/** What is good YAML and still hardly what the author meant. Only values without quotes can be. */
final class YamlDoubts {

    private final SourceText source;
    private final int blockEnd;
    private final List<Diagnostic> diagnostics;

    YamlDoubts(SourceText source, int blockEnd, List<Diagnostic> diagnostics) {
        this.source = source;
        this.blockEnd = blockEnd;
        this.diagnostics = diagnostics;
    }

    void check(String value, Span span) {
        comment(value, span);
        if (value.length() > 1 && Quoting.isCurly(value.charAt(0))) {
            curlyQuotes(value, span);
        }
        if (value.length() > 1 && value.charAt(0) == '-') {
            dashedItems(span);
        }
        // Longer than its text: it goes on over several lines.
        if (span.length() > value.length()) {
            foldedItems(span);
        }
    }

    /** {@code color: #fff} is empty, {@code title: Issue #4} is "Issue"; a comment has a space behind its sign. */
    private void comment(String value, Span span) {
        String text = source.text();
        int at = span.end();
        while (at < blockEnd && YamlLine.isBlank(text.charAt(at))) {
            at++;
        }
        if (at + 1 >= blockEnd || text.charAt(at) != '#' || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return;
        }
        int end = Math.min(blockEnd, FenceAdvice.lineFrom(source, at).end());
        while (YamlLine.isBlank(text.charAt(end - 1))) {
            end--;
        }
        Span cut = new Span(at, end);
        Span all = new Span(value.isEmpty() ? at : span.start(), end);
        String whole = text.substring(all.start(), all.end());
        diagnostics.add(Diagnostic.warning("yaml.comment", source, cut)
                .help("put quotes around the value: " + Quoting.quote(whole)
                        + "; or a space behind # when it is a comment")
                .fix(Fix.of("put quotes around the value", all, YamlText.quoted(whole, YamlStyle.PLAIN)))
                .fix(Fix.of("put a space behind #", Span.at(at + 1), " "))
                .message("# begins a comment here, so this is not part of the value"));
    }

    private void curlyQuotes(String value, Span span) {
        if (Quoting.isCurly(value.charAt(value.length() - 1))) {
            diagnostics.add(Diagnostic.warning("yaml.curly-quotes", source, span)
                    .help("use straight quotes: " + Quoting.quote(Quoting.withoutCurly(value))
                            + "; or put them around the curly ones, when these are meant to be seen")
                    .fix(Fix.of(
                            "use straight quotes", span, YamlText.quoted(Quoting.withoutCurly(value), YamlStyle.PLAIN)))
                    .fix(Fix.of("put quotes around the curly ones", span, YamlText.quoted(value, YamlStyle.PLAIN)))
                    .message("curly quotes are part of the value, they do not quote it"));
        }
    }

    /** {@code -a} on a line of its own, below a key: the space behind the dash is missing. */
    private void dashedItems(Span span) {
        String text = source.text();
        int lineStart = span.start();
        while (lineStart > 0 && YamlLine.isBlank(text.charAt(lineStart - 1))) {
            lineStart--;
        }
        boolean ownLine = lineStart > 0 && "\r\n".indexOf(text.charAt(lineStart - 1)) >= 0;
        if (ownLine && Character.isLetter(text.charAt(span.start() + 1))) {
            Span line = new Span(
                    span.start(),
                    Math.min(
                            span.end(),
                            FenceAdvice.lineFrom(source, span.start()).end()));
            diagnostics.add(Diagnostic.warning("yaml.folded-item", source, line)
                    .help("write - " + Quoting.shorten(source.slice(line).substring(1))
                            + "; or put quotes around it if it is a text")
                    .message("this is no list item: a dash needs a space behind it"));
        }
    }

    private boolean isItem(int at) {
        int before = at - 1;
        while (before >= 0 && YamlLine.isBlank(source.text().charAt(before))) {
            before--;
        }
        return before >= 0 && source.text().charAt(before) == '-';
    }

    /** {@code title: &amp more} is "more". A name that nobody asks for was hardly meant to be one. */
    void anchor(String name, Span value) {
        int at = source.text().lastIndexOf("&" + name, value.start());
        // A tag may stand between the two, or quotes around the value: whoever writes these knows what an anchor is.
        boolean beside = at >= 0
                && source.text()
                        .substring(at + 1 + name.length(), value.start())
                        .isBlank()
                && source.slice(new Span(at, value.end())).indexOf('\n') < 0
                && (value.isEmpty() || "\"'|>".indexOf(source.text().charAt(value.start())) < 0);
        if (!beside) {
            return;
        }
        Span all = new Span(at, value.end());
        String whole = source.slice(all).strip();
        diagnostics.add(Diagnostic.warning("yaml.anchor", source, new Span(at, at + 1 + name.length()))
                .help("put quotes around the value: " + Quoting.quote(whole))
                .fix(Fix.of("put quotes around the value", all, YamlText.quoted(whole, YamlStyle.PLAIN)))
                .message("&" + Quoting.shorten(name) + " gives the value a name here, so it is not part of the value"));
    }

    /** A dash in the wrong column makes a list item a part of the text above it. */
    private void foldedItems(Span span) {
        String text = source.text();
        boolean lineStart = false;
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                lineStart = true;
            } else if (lineStart && !YamlLine.isBlank(c)) {
                lineStart = false;
                if (c == '-' && at + 1 < span.end() && YamlLine.isBlank(text.charAt(at + 1))) {
                    Span line = new Span(
                            at,
                            Math.min(
                                    span.end(), FenceAdvice.lineFrom(source, at).end()));
                    diagnostics.add(Diagnostic.warning("yaml.folded-item", source, line)
                            .help(
                                    isItem(span.start())
                                            ? "start every \"- \" of one list in the same column"
                                            : "a list begins on the line below its key; put quotes around it all"
                                                    + " if it is one text")
                            .message("this is no item of its own, it continues the text above"));
                    return;
                }
            }
        }
    }
}
