package dev.foreword.frontmatter.internal;

import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.Optional;

/** What to tell an author whose delimiters are missing or mistyped. */
final class FenceAdvice {

    private FenceAdvice() {}

    /** Delimiters as editors and tired fingers spoil them; the long dashes come from "smart" punctuation. */
    private static final String[] NEAR_MISSES = {"--", "++", "\u2014", "\u2013", "\u2014-", "\u2013-"};

    static Diagnostic unclosed(SourceText source, Format format, String delimiter, int opening, int bodyStart) {
        Span fence = new Span(opening, opening + 3);
        Fix fix = Fix.of(
                "put " + delimiter + " behind the data", Span.at(bodyStart), missing(source, delimiter, bodyStart));
        if (bodyStart == source.length()) {
            return Diagnostic.error("front-matter.unclosed", source, fence)
                    .fix(fix)
                    .help("put a line \"" + delimiter + "\" behind the last line of it")
                    .message("the " + format + " front matter is never closed: there is no second line \"" + delimiter
                            + "\"");
        }
        return Diagnostic.error("front-matter.unclosed", source, lineFrom(source, bodyStart))
                .fix(fix)
                .help("put a line \"" + delimiter + "\" above this one, if the body begins here")
                .related(fence, "the front matter begins here")
                .message("expected \"" + delimiter + "\" before the body: the " + format
                        + " front matter is never closed");
    }

    private static String missing(SourceText source, String delimiter, int at) {
        String eol = Lines.breakOf(source.text());
        boolean lineStart = at > 0 && "\r\n".indexOf(source.text().charAt(at - 1)) >= 0;
        return (lineStart ? "" : eol) + delimiter + eol;
    }

    /** A mistyped delimiter above something that looks like data: Hugo would print both as text, without a word. */
    static Optional<Diagnostic> nearMiss(SourceText source, int at) {
        if (at == source.length()) {
            return Optional.empty();
        }
        Span line = lineFrom(source, at);
        String found = source.slice(line).strip();
        for (String miss : NEAR_MISSES) {
            if (found.equals(miss)) {
                int next = source.position(at).line() + 1;
                if (next > source.lineCount() || !looksLikeEntry(source.text(), source.line(next))) {
                    return Optional.empty();
                }
                return Optional.of(Diagnostic.warning("front-matter.delimiter", source, line)
                        .help("if this is meant to be front matter, open and close it with a line of exactly three"
                                + " hyphens: ---")
                        .message("\"" + found + "\" does not open front matter; the page has none"));
            }
        }
        return Optional.empty();
    }

    /**
     * The first line that cannot be data, or the end of the text. A heading counts only behind a blank line, since
     * {@code #} also begins a comment.
     */
    static int likelyBodyStart(String text, int from) {
        boolean afterBlank = false;
        for (int at = from; at < text.length(); ) {
            int end = lineEnd(text, at);
            Span line = new Span(at, end);
            if (text.substring(at, end).isBlank()) {
                afterBlank = true;
            } else if (!looksLikeData(text, line, afterBlank)) {
                return at;
            } else {
                afterBlank = false;
            }
            at = end + 1;
        }
        return text.length();
    }

    private static boolean looksLikeData(String text, Span line, boolean afterBlank) {
        char first = text.charAt(line.start());
        return switch (first) {
            case ' ', '\t', '\n', '[', ']', '}', '"', '\'' -> true;
            case '-' -> line.length() == 1 || text.charAt(line.start() + 1) == ' ';
            case '#' -> !afterBlank;
            default -> looksLikeEntry(text, line);
        };
    }

    /** {@code word: …}, {@code word = …}: a key of letters, digits and a few signs, then a colon or an equals sign. */
    private static boolean looksLikeEntry(String text, Span line) {
        int at = line.start();
        while (at < line.end() && isKeyPart(text.charAt(at))) {
            at++;
        }
        int keyEnd = at;
        while (at < line.end() && text.charAt(at) == ' ') {
            at++;
        }
        if (keyEnd == line.start() || at == line.end()) {
            return false;
        }
        char c = text.charAt(at);
        return c == '=' || c == ':' && (at + 1 == line.end() || !text.startsWith("//", at + 1));
    }

    private static boolean isKeyPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    /** The rest of the line, without its line break. */
    static Span lineFrom(SourceText source, int at) {
        return new Span(at, Math.max(at, lineEnd(source.text(), at)));
    }

    private static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
