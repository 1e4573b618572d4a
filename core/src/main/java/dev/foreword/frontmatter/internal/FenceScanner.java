package dev.foreword.frontmatter.internal;

import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.Optional;

/**
 * Finds the front matter as Hugo's page lexer does ({@code parser/pageparser/pagelexer_intro.go}): blanks and byte
 * order marks are skipped, then one character decides.
 *
 * <p>The rules are simpler than they look. What follows the opening delimiter on its line belongs to the data. The
 * next delimiter at the start of a line closes, whatever follows it and whatever quotes are open; one line break
 * behind it is swallowed. JSON ends where its braces balance. Kinder than Hugo: a page that starts with one or two
 * dashes or pluses, or with a brace pair such as a shortcode has, has no front matter.
 */
public final class FenceScanner {

    private static final char BOM = '\uFEFF';

    private final SourceText source;
    private final String text;

    private FenceScanner(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    public static Block scan(SourceText source) {
        return new FenceScanner(source).scan();
    }

    private Block scan() {
        int at = 0;
        int bodyStart = 0;
        while (at < text.length() && isBlank(text.charAt(at))) {
            if (text.charAt(at) == BOM) {
                // Hugo drops a byte order mark, and with it the blanks before it, also when nothing else comes.
                bodyStart = at + 1;
            }
            at++;
        }
        if (text.startsWith("---", at)) {
            return fenced(Format.YAML, "---", at);
        }
        if (text.startsWith("+++", at)) {
            return fenced(Format.TOML, "+++", at);
        }
        if (text.startsWith("{", at) && !text.startsWith("{{", at)) {
            return json(at);
        }
        Block none = Block.none(bodyStart);
        if (text.startsWith("#+", at)) {
            return org(none, at);
        }
        return FenceAdvice.nearMiss(source, at).map(none::with).orElse(none);
    }

    /** Hugo's white space at the head of a file: ASCII, vertical tab and form feed included. */
    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == BOM;
    }

    private Block fenced(Format format, String delimiter, int opening) {
        int dataStart = afterLineBreak(opening + 3);
        for (int at = text.indexOf(delimiter, dataStart); at >= 0; at = text.indexOf(delimiter, at + 1)) {
            char before = text.charAt(at - 1);
            if (before == '\n' || before == '\r') {
                return new Block(
                        format,
                        new Span(opening, at + 3),
                        new Span(dataStart, at),
                        afterLineBreak(at + 3),
                        Optional.empty());
            }
        }
        // What is left of a line that is too long is no data, and not the body either.
        int firstLine =
                text.startsWith(delimiter.substring(2), dataStart) ? FenceAdvice.nextLine(text, dataStart) : dataStart;
        int bodyStart = FenceAdvice.likelyBodyStart(text, firstLine);
        return new Block(
                format,
                new Span(opening, bodyStart),
                Span.at(dataStart),
                bodyStart,
                Optional.of(FenceAdvice.unclosed(source, format, delimiter, opening, bodyStart)));
    }

    private Block json(int opening) {
        int depth = 0;
        boolean quoted = false;
        for (int at = opening; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '"' -> quoted = !quoted;
                case '\\' -> at++;
                case '{' -> depth += quoted ? 0 : 1;
                case '}' -> depth -= quoted ? 0 : 1;
                default -> {
                    continue;
                }
            }
            if (depth == 0) {
                Span object = new Span(opening, at + 1);
                return new Block(Format.JSON, object, object, afterLineBreak(at + 1), Optional.empty());
            }
        }
        return new Block(
                Format.JSON,
                new Span(opening, text.length()),
                Span.at(opening),
                text.length(),
                Optional.of(FenceAdvice.unclosedJson(source, opening)));
    }

    private Block org(Block none, int at) {
        return none.with(Diagnostic.error("front-matter.org", source, FenceAdvice.lineFrom(source, at))
                .help("write it as YAML between two lines \"---\", for example title: My page")
                .message("Org front matter is not supported"));
    }

    private int afterLineBreak(int at) {
        int next = at < text.length() && text.charAt(at) == '\r' ? at + 1 : at;
        return next < text.length() && text.charAt(next) == '\n' ? next + 1 : next;
    }
}
