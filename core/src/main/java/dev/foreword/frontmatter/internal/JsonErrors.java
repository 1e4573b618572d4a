package dev.foreword.frontmatter.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import dev.foreword.text.internal.Invisible;
import java.util.Locale;

/** Says in words for authors what jackson says of broken JSON, with the advice that fits what stands there. */
final class JsonErrors {

    private final SourceText source;
    private final String text;
    private final Span data;

    JsonErrors(SourceText source, Span data) {
        this.source = source;
        this.text = source.text();
        this.data = data;
    }

    static Diagnostic notAnObject(SourceText source, Span span) {
        return Diagnostic.error("front-matter.not-a-mapping", source, span)
                .message("expected an object such as {\"title\": \"My page\"}");
    }

    static Diagnostic notTheEnd(SourceText source, int at) {
        return Diagnostic.error("json.syntax", source, new Span(at, Math.min(at + 1, source.length())))
                .message("expected the end of the data");
    }

    Diagnostic translate(JsonProcessingException e) {
        String said = e.getOriginalMessage();
        int at = data.start()
                + (e.getLocation() == null
                        ? 0
                        : (int) Math.max(0, e.getLocation().getCharOffset()));
        at = Math.min(at, Math.max(data.start(), data.end() - 1));
        if (said.contains("CTRL-CHAR") || said.startsWith("Illegal unquoted")) {
            return control(at);
        }
        if (said.startsWith("Unrecognized character escape") || said.contains("character escape sequence")) {
            return escape(at);
        }
        if (said.startsWith("Unexpected end-of-input")) {
            return error(new Span(data.start(), data.start() + 1)).message("the JSON object is never closed");
        }
        if (said.startsWith("Unrecognized token") || said.startsWith("Non-standard token")) {
            return word(at);
        }
        if (said.contains("Leading zeroes")) {
            return error(wordAround(at))
                    .help("write it without the zeros, or in quotes")
                    .message("a number cannot begin with zeros");
        }
        if (said.contains("numeric value") || said.startsWith("Decimal point") || said.contains("in number")) {
            return word(at > data.start() && !isWord(text.charAt(at)) ? at - 1 : at);
        }
        if (said.contains("expecting a colon")) {
            return error(new Span(at, at + 1))
                    .help("put a colon between key and value: \"title\": \"My page\"")
                    .message("expected a colon");
        }
        if (Invisible.is(text.codePointAt(at))) {
            Span hidden = new Span(at, at + Character.charCount(text.codePointAt(at)));
            return error(hidden)
                    .help("delete it, or type a space in its place")
                    .fix(Fix.of("put a space in its place", hidden, " ").safe())
                    .message(Invisible.name(text.codePointAt(at)) + " cannot stand between values");
        }
        if (text.startsWith("{{", at - 1)) {
            return error(new Span(at - 1, Math.min(at + 1, data.end())))
                    .help("put double quotes around all of it")
                    .message("a value cannot begin with {{ unless it is in quotes");
        }
        boolean keyExpected = said.contains("field name");
        return switch (text.charAt(at)) {
            case '\'' ->
                error(new Span(at, at + 1))
                        .help("JSON knows only straight double quotes: \"")
                        .message("expected \", found '");
            case '\u201C', '\u201D', '\u201E', '\u2018', '\u2019' ->
                error(new Span(at, at + 1))
                        .help("use straight quotes: \"")
                        .message("curly quotes do not quote in JSON");
            case '/', '#' -> error(new Span(at, at + 1)).help("remove it").message("JSON has no comments");
            case '}', ']' -> closing(at);
            case ',' ->
                error(new Span(at, at + 1)).help("remove this comma").message("expected a value, found a comma");
            default -> other(at, said, keyExpected);
        };
    }

    private Diagnostic other(int at, String said, boolean keyExpected) {
        if (said.contains("comma") && at > data.start() && text.charAt(at - 1) == '"' && isWord(text.charAt(at))) {
            return error(new Span(at - 1, at))
                    .help("a quote within a text is written \\\"")
                    .message("the text ends at this quote, yet it goes on behind it");
        }
        if (said.contains("comma")) {
            return error(new Span(at, at + 1))
                    .help("put a comma behind what stands before it")
                    .message("expected a comma before this");
        }
        if (keyExpected) {
            if (at == data.start() + 1 && "%<{#".indexOf(text.charAt(at)) >= 0) {
                return error(new Span(at - 1, at + 1))
                        .help("a page that begins with { begins with JSON; let a text begin with something else, and a"
                                + " shortcode with {{< or {{%")
                        .message("expected a key in double quotes");
            }
            Span word = new Span(at, Math.max(at + 1, wordEnd(at)));
            return error(word)
                    .help("put the key in double quotes: \"" + Quoting.shorten(source.slice(word)) + "\"")
                    .message("expected a key in double quotes");
        }
        return word(at);
    }

    private Span wordAround(int near) {
        int start = near;
        while (start > data.start() && isWord(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, Math.max(start + 1, wordEnd(start)));
    }

    private Diagnostic word(int near) {
        Span word = wordAround(near);
        String found = source.slice(word);
        String help = switch (found.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> "write true";
            case "false", "no", "off" -> "write false";
            case "null", "nil", "none" -> "write null, or leave the key out";
            default ->
                Character.isDigit(found.charAt(found.length() - 1))
                        ? "a number is written as in 12, -12 or 0.5; all else in double quotes"
                        : "put text in double quotes: \"" + Quoting.shorten(found) + "\"";
        };
        return error(word).help(help).message("expected a value, found " + Quoting.shorten(found));
    }

    private Diagnostic closing(int at) {
        int before = at - 1;
        while (before > data.start() && text.charAt(before) <= ' ') {
            before--;
        }
        if (text.charAt(before) == ',') {
            return error(new Span(before, before + 1))
                    .help("remove it")
                    .fix(Fix.of("remove the comma", new Span(before, before + 1), "")
                            .safe())
                    .message("a comma cannot stand before the closing " + text.charAt(at));
        }
        if (text.charAt(before) == ':') {
            return error(new Span(before, before + 1)).message("expected a value behind the colon");
        }
        return error(new Span(at, at + 1)).message("this " + text.charAt(at) + " does not close what is open here");
    }

    private Diagnostic control(int at) {
        int found = at;
        // The parser may already stand behind it.
        if (text.charAt(found) >= ' ' && found > data.start()) {
            found--;
        }
        char c = text.charAt(found);
        if (c == '\n' || c == '\r') {
            int line = Math.max(text.lastIndexOf('"', found), data.start());
            return error(new Span(line, found))
                    .help("put \" behind the text; a line break within a text is written \\n")
                    .message("the text is not closed on its line");
        }
        return error(new Span(found, found + 1))
                .help(c == '\t' ? "write \\t for a tab" : "delete it; it came along with text from elsewhere")
                .message("the invisible character U+" + String.format("%04X", (int) c) + " cannot stand in JSON");
    }

    private Diagnostic escape(int at) {
        int slash = Math.max(text.lastIndexOf('\\', at), data.start());
        Span span = new Span(slash, Math.min(slash + 2, data.end()));
        String help = span.length() == 2 && text.charAt(slash + 1) == 'u'
                ? "write four hexadecimal digits behind \\u"
                : "a backslash itself is written \\\\";
        return error(span).help(help).message(source.slice(span) + " means nothing in a JSON text");
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < data.end() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '+' || c == '$';
    }

    private Diagnostic.Builder error(Span span) {
        return Diagnostic.error("json.syntax", source, span);
    }
}
