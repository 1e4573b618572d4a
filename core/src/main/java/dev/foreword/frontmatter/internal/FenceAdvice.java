package dev.foreword.frontmatter.internal;

import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import dev.foreword.text.internal.Invisible;
import java.util.ArrayList;
import java.util.List;
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
        String line = source.slice(lineFrom(source, opening)).strip();
        if (line.length() > 3 && line.charAt(3) == line.charAt(2)) {
            return Diagnostic.error("front-matter.unclosed", source, lineFrom(source, opening))
                    .help("put a line above it that is not empty, if it is to be a rule")
                    .message("a line that begins with \"" + delimiter + "\" opens " + format
                            + " front matter at the top of a file, and there is no second one");
        }
        if (isOnlySigns(source.slice(lineFrom(source, bodyStart)).strip())) {
            return Diagnostic.error("front-matter.unclosed", source, lineFrom(source, bodyStart))
                    .fix(Fix.of("write " + delimiter + " in its place", lineFrom(source, bodyStart), delimiter))
                    .help("write " + delimiter + " in its place, if this is meant to close it")
                    .related(fence, "the front matter begins here")
                    .message("expected \"" + delimiter + "\", which closes " + format + " front matter, found \""
                            + Quoting.shorten(
                                    source.slice(lineFrom(source, bodyStart)).strip()) + "\"");
        }
        return Diagnostic.error("front-matter.unclosed", source, lineFrom(source, bodyStart))
                .fix(fix)
                .help("put a line \"" + delimiter + "\" above this one, if the body begins here")
                .related(fence, "the front matter begins here")
                .message("expected \"" + delimiter + "\" before the body: the " + format
                        + " front matter is never closed");
    }

    /** JSON's braces are counted outside of texts alone, so a text that is not closed is what hides the last one. */
    static Diagnostic unclosedJson(SourceText source, int opening) {
        String text = source.text();
        int quote = -1;
        for (int at = opening; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '"') {
                quote = quote < 0 ? at : -1;
            } else if (quote >= 0 && (c == '\n' || c == '\r')) {
                return Diagnostic.error("front-matter.unclosed", source, new Span(quote, at))
                        .help("put \" behind the text")
                        .related(new Span(opening, opening + 1), "the front matter begins here")
                        .message("the text is not closed on its line, so the JSON front matter is never closed either");
            }
        }
        return Diagnostic.error("front-matter.unclosed", source, new Span(opening, opening + 1))
                .help("each { needs its }, each \" its \"; if this is no front matter, let the page start with"
                        + " something else than {")
                .message("the JSON front matter is never closed: no } balances this {");
    }

    /** A line such as {@code +++}, {@code ===} or a long dash: meant to be a delimiter, and spoilt. */
    private static boolean isOnlySigns(String line) {
        return !line.isEmpty()
                && line.length() < 20
                && line.chars().allMatch(c -> "-+=*_~.\u2014\u2013\u2212".indexOf(c) >= 0);
    }

    /** {@code ----}, {@code --- yaml} and a delimiter with what nobody sees behind it open a block too, but the rest of the line belongs to the data, which is no data then. */
    static Optional<Diagnostic> longFence(SourceText source, Block block) {
        int behind = block.span().start() + 3;
        String text = source.text();
        if (block.format() == Format.JSON || behind >= text.length()) {
            return Optional.empty();
        }
        Span line = lineFrom(source, block.span().start());
        String delimiter = text.substring(behind - 3, behind);
        if (text.charAt(behind) == text.charAt(behind - 1)) {
            return Optional.of(Diagnostic.error("front-matter.delimiter", source, line)
                    .fix(new Fix("write " + delimiter, fences(source, block, line, delimiter)))
                    .help("write exactly three: " + delimiter)
                    .message("the line that opens the front matter is too long"));
        }
        String rest = text.substring(behind, Math.max(behind, line.end())).strip();
        Optional<String> hidden =
                Invisible.in(rest).filter(name -> Invisible.without(rest).isEmpty());
        if (hidden.isPresent()) {
            return Optional.of(Diagnostic.error("front-matter.delimiter", source, new Span(behind, line.end()))
                    .fix(Fix.of("write " + delimiter, line, delimiter).safe())
                    .help("write it anew: " + delimiter)
                    .message("expected nothing behind \"" + delimiter + "\", found " + hidden.get()
                            + ", which nobody sees"));
        }
        if (!rest.equalsIgnoreCase("yaml") && !rest.equalsIgnoreCase("yml") && !rest.equalsIgnoreCase("toml")) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.error("front-matter.delimiter", source, new Span(behind, line.end()))
                .fix(Fix.of("write " + delimiter, line, delimiter).safe())
                .help("the delimiter says what it is: --- for YAML, +++ for TOML")
                .message("expected nothing behind \"" + delimiter + "\", found \"" + rest + "\""));
    }

    /** The closing line is often mistyped in the same way. */
    private static List<Edit> fences(SourceText source, Block block, Span opening, String delimiter) {
        Span closing = lineFrom(source, Math.max(opening.end(), block.span().end() - delimiter.length()));
        boolean alike =
                source.slice(closing).strip().equals(source.slice(opening).strip());
        return alike
                ? List.of(new Edit(opening, delimiter), new Edit(closing, delimiter))
                : List.of(new Edit(opening, delimiter));
    }

    /** What follows a closing delimiter on its line is the beginning of the body for Hugo, also when it is one more hyphen. */
    static Optional<Diagnostic> behindClosing(SourceText source, Block block) {
        int end = block.span().end();
        if (block.format() == Format.JSON
                || end == source.length()
                || "\r\n".indexOf(source.text().charAt(end)) >= 0) {
            return Optional.empty();
        }
        Span line = lineFrom(source, end - 3);
        Span rest = new Span(end, line.end());
        String found = source.slice(rest).strip();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String delimiter = source.slice(new Span(line.start(), rest.start()));
        boolean longer = found.chars().allMatch(c -> c == delimiter.charAt(0));
        Diagnostic.Builder doubt = Diagnostic.warning("front-matter.delimiter", source, longer ? line : rest);
        return Optional.of(
                longer
                        ? doubt.fix(Fix.of("write " + delimiter, line, delimiter))
                                .help("write exactly three: " + delimiter)
                                .message("the line that closes the front matter is too long; what is behind \""
                                        + delimiter + "\" is in the body")
                        : doubt.help(Invisible.in(found)
                                        .map(hidden -> "it has " + hidden + " in it, which nobody sees")
                                        .orElse("put it on the next line"))
                                .message("expected nothing behind \"" + delimiter
                                        + "\", which closes the front matter; what stands there begins the body"));
    }

    static int nextLine(String text, int at) {
        int end = lineEnd(text, at);
        return Math.min(text.length(), end + 1);
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
        Optional<String> hidden = Invisible.in(found);
        String seen = Invisible.without(found);
        if (hidden.isPresent() && (seen.equals("---") || seen.equals("+++"))) {
            return Optional.of(Diagnostic.warning("front-matter.delimiter", source, line)
                    .fix(Fix.of("write " + seen, line, seen))
                    .help("write it anew: " + seen)
                    .message("the line has " + hidden.get()
                            + " in it, which nobody sees, and opens no front matter with it;" + " the page has none"));
        }
        for (String miss : NEAR_MISSES) {
            if (found.equals(miss)) {
                int next = source.position(at).line() + 1;
                if (next > source.lineCount() || !looksLikeEntry(source.text(), source.line(next))) {
                    return Optional.empty();
                }
                return Optional.of(Diagnostic.warning("front-matter.delimiter", source, line)
                        .fix(hyphens(source, line, found))
                        .help("if this is meant to be front matter, open and close it with a line of exactly three"
                                + " hyphens: ---")
                        .message("\"" + found + "\" does not open front matter; the page has none"));
            }
        }
        return unopened(source, at);
    }

    /** The closing line is often mistyped in the same way. */
    private static Fix hyphens(SourceText source, Span opening, String miss) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(opening, "---"));
        for (int number = source.position(opening.start()).line() + 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            String text = source.slice(line).strip();
            if (text.equals(miss)) {
                edits.add(new Edit(line, "---"));
            }
            if (text.equals(miss) || text.equals("---")) {
                break;
            }
        }
        return new Fix("write three hyphens", edits);
    }

    /** Keys and a closing delimiter, with nothing to open them; Hugo makes a heading of them. */
    private static Optional<Diagnostic> unopened(SourceText source, int at) {
        String text = source.text();
        int firstEnd = lineEnd(text, at);
        int second = Math.min(text.length(), firstEnd + (text.startsWith("\r\n", firstEnd) ? 2 : 1));
        Span secondLine = lineFrom(source, second);
        if (!looksLikeEntry(text, new Span(at, firstEnd))
                || secondLine.isEmpty()
                || !looksLikeEntry(text, secondLine)) {
            return Optional.empty();
        }
        int end = likelyBodyStart(text, at);
        String delimiter =
                end == text.length() ? "" : source.slice(lineFrom(source, end)).stripTrailing();
        if (!delimiter.equals("---") && !delimiter.equals("+++")) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.warning("front-matter.delimiter", source, new Span(at, firstEnd))
                .fix(Fix.of("put " + delimiter + " above it", Span.at(at), delimiter + Lines.breakOf(text)))
                .related(lineFrom(source, end), "only this line is there, which closes it")
                .help("if this is meant to be front matter, put a line \"" + delimiter + "\" above it")
                .message("there is no front matter: no line \"" + delimiter + "\" opens it"));
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
