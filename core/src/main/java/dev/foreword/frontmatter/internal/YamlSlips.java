package dev.foreword.frontmatter.internal;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import dev.foreword.text.internal.Invisible;
import java.util.Optional;
import java.util.Set;

/**
 * The usual slips in one line of YAML, with the advice that fits. Looked for only when the parser has already given
 * up at that line, so what is unusual there is also what is wrong.
 */
final class YamlSlips {

    /** What begins a text and, where the parser gave up, nothing else; a bar or a bracket may be the rest of something. */
    private static final Set<String> SIGNS_OF_TEXT = Set.of("@", "`", "%", "*", "{{");

    /** As input methods for Chinese and Japanese write it. */
    private static final String FULL_WIDTH_COLONS = "\uff1a\ufe55";

    private final SourceText source;

    YamlSlips(SourceText source) {
        this.source = source;
    }

    /** Slips in the shape of the line: its indentation, its colon. */
    Optional<Diagnostic> inShape(YamlLine line) {
        Optional<Diagnostic> tab = tab(line);
        if (tab.isPresent()) {
            return tab;
        }
        if (line.colon() == line.item()) {
            return Optional.of(
                    error(line.content()).help("write title: My page").message("expected a key before the colon"));
        }
        return line.hasKey() || line.isEmpty() ? Optional.empty() : withoutColon(line);
    }

    /** A tab in the indentation. */
    Optional<Diagnostic> tab(YamlLine line) {
        int tab = source.text().indexOf('\t', line.span().start());
        if (tab < 0 || tab >= line.indent()) {
            return Optional.empty();
        }
        Diagnostic.Builder slip = error(new Span(tab, line.indent()));
        YamlTabs.fix(source, line.data()).ifPresent(slip::fix);
        return Optional.of(
                slip.help("indent with spaces, two for each level").message("a tab cannot indent a line of YAML"));
    }

    private Optional<Diagnostic> withoutColon(YamlLine line) {
        String text = source.text();
        int end = line.value().end();
        int key = line.item();
        while (key < end && isKeyPart(text.charAt(key))) {
            key++;
        }
        if (key == line.item() || key == end) {
            return Optional.empty();
        }
        String name = text.substring(line.item(), key);
        if (text.charAt(key) == ':' && key + 1 < end && Invisible.is(text.charAt(key + 1))) {
            return Optional.of(error(new Span(key + 1, key + 2))
                    .help("type a space in its place: " + name + ": "
                            + Quoting.shorten(Invisible.without(text.substring(key + 1, end))))
                    .fix(Fix.of("put a space in its place", new Span(key + 1, key + 2), " ")
                            .safe())
                    .message("expected a space after the colon, found " + Invisible.name(text.charAt(key + 1))
                            + ", which only looks like one"));
        }
        if (text.charAt(key) == ':') {
            Fix space = Fix.of("put a space behind the colon", Span.at(key + 1), " ");
            // An address or a drive is no key.
            boolean isKey = Character.isLetter(name.charAt(0)) && "/\\".indexOf(text.charAt(key + 1)) < 0;
            return Optional.of(error(new Span(key, end))
                    .help("write " + name + ": " + Quoting.shorten(text.substring(key + 1, end)))
                    .fix(isKey ? space.safe() : space)
                    .message("expected a space after the colon"));
        }
        if (FULL_WIDTH_COLONS.indexOf(text.charAt(key)) >= 0) {
            return Optional.of(wideColon(name, key, end));
        }
        int sign = key;
        while (sign < end && YamlLine.isBlank(text.charAt(sign))) {
            sign++;
        }
        if (sign < end && text.charAt(sign) == '=') {
            return Optional.of(error(new Span(sign, sign + 1))
                    .help("write " + name + ": "
                            + Quoting.shorten(text.substring(sign + 1, end).strip())
                            + "; \"=\" belongs to TOML, between two lines +++")
                    .fix(Fix.of("write a colon", new Span(key, sign + 1), text.startsWith(" ", sign + 1) ? ":" : ": ")
                            .safe())
                    .message("expected a colon after the key, found \"=\""));
        }
        return Optional.empty();
    }

    /** Whether a line has such a colon where that of a key should be; it is text then, and the next line is blamed. */
    boolean hasWideColon(YamlLine line) {
        String text = source.text();
        int key = line.item();
        while (key < line.value().end() && isKeyPart(text.charAt(key))) {
            key++;
        }
        return !line.hasKey()
                && key > line.item()
                && key < line.value().end()
                && FULL_WIDTH_COLONS.indexOf(text.charAt(key)) >= 0;
    }

    private Diagnostic wideColon(String name, int colon, int end) {
        int value = colon + 1;
        while (value < end && source.text().charAt(value) == ' ') {
            value++;
        }
        return error(new Span(colon, colon + 1))
                .help("write " + name + ": " + Quoting.shorten(source.text().substring(value, end)))
                .fix(Fix.of("write a plain colon", new Span(colon, value), ": ").safe())
                .message("expected a colon after the key, found a full-width one, \""
                        + source.text().charAt(colon) + "\"");
    }

    private static boolean isKeyPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    /** Slips in the value: something that has a meaning in YAML where the author meant text. */
    Optional<Diagnostic> inValue(YamlLine line) {
        if (line.value().isEmpty() || !line.hasKey() && !line.isItem()) {
            return Optional.empty();
        }
        String value = line.valueText();
        char first = value.charAt(0);
        Optional<Diagnostic> slip = switch (first) {
            case '"', '\'' -> quoted(line, first);
            case '{' -> line.valueStartsWith("{{") ? needsQuotes(line, "{{") : bracket(line, '}');
            case '[' -> bracket(line, ']');
            case '-' -> listBesideKey(line);
            case '@', '`', '%', '*', '&', '|', '>', ',', ']', '}', '?', ':', '!' ->
                needsQuotes(line, String.valueOf(first));
            default -> Optional.empty();
        };
        return slip.isPresent() ? slip : colonInside(line);
    }

    private Optional<Diagnostic> needsQuotes(YamlLine line, String sign) {
        return Optional.of(error(line.value())
                .help("put quotes around it: " + quote(line, line.valueText())
                        + (sign.equals("{{") ? "; nothing in {{ }} is carried out in front matter" : ""))
                .fix(
                        SIGNS_OF_TEXT.contains(sign)
                                ? certainQuotes(line, line.valueText())
                                : quotes(line, line.valueText()))
                .message("a value cannot begin with " + sign + " unless it is in quotes"));
    }

    private Optional<Diagnostic> colonInside(YamlLine line) {
        String text = source.text();
        for (int at = line.value().start(); at < line.value().end(); at++) {
            if (YamlLine.endsKey(text, at, line.span().end())) {
                String value = line.valueText();
                char first = value.charAt(0);
                Diagnostic.Builder slip = error(new Span(at, at + 1));
                String before = text.substring(line.value().start(), at);
                // Two keys on one line are the other thing that can be meant.
                boolean key = before.chars().allMatch(c -> c >= 'a' && c <= 'z');
                String content = Quoting.isCurly(first) ? Quoting.withoutCurly(value) : value;
                slip.fix(key ? quotes(line, content) : certainQuotes(line, content));
                if (Quoting.isCurly(first)) {
                    slip.help("curly quotes such as " + first + " do not quote; use straight ones: "
                            + quote(line, Quoting.withoutCurly(value)));
                } else {
                    slip.help("put quotes around the value: " + quote(line, value));
                    if (key) {
                        slip.help("or, if \"" + before
                                + "\" is a key of its own, start it on the next line, indented with two spaces");
                    }
                }
                return Optional.of(
                        slip.message("a colon with a space behind it cannot stand in a value without quotes"));
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> listBesideKey(YamlLine line) {
        if (!line.hasKey() || !line.valueStartsWith("- ") && !line.valueText().equals("-")) {
            return Optional.empty();
        }
        return Optional.of(error(line.value())
                .help("put each \"- item\" on a line of its own below " + line.key() + ":, or quotes around the text: "
                        + quote(line, line.valueText()))
                .message("a list cannot begin on the line of its key"));
    }

    private Optional<Diagnostic> bracket(YamlLine line, char close) {
        String value = line.valueText();
        int closed = value.lastIndexOf(close);
        String behind = value.substring(closed + 1).strip();
        if (closed > 0 && (behind.equals(",") || behind.equals(";"))) {
            int start = line.value().start();
            int sign = start + value.indexOf(behind, closed + 1);
            return Optional.of(oneTooMany(line, new Span(start, start + closed + 1), new Span(sign, sign + 1)));
        }
        if (closed > 0
                && closed < value.length() - 1
                && !value.substring(closed + 1).strip().startsWith("#")) {
            return Optional.of(error(new Span(
                            line.value().start() + closed + 1, line.value().end()))
                    .help("put quotes around the whole value: " + quote(line, value))
                    .fix(quotes(line, value))
                    .message("nothing can follow the closing " + close));
        }
        return Optional.empty();
    }

    /** As in JSON and in programs. */
    private Diagnostic oneTooMany(YamlLine line, Span content, Span sign) {
        return error(sign)
                .help("take it away: " + (line.hasKey() ? line.key() + ": " : "") + source.slice(content))
                .fix(Fix.of("take it away", new Span(content.end(), sign.end()), "")
                        .safe())
                .message("no " + (source.slice(sign).equals(",") ? "comma" : "semicolon")
                        + " belongs at the end of a line of YAML");
    }

    private Optional<Diagnostic> quoted(YamlLine line, char quote) {
        int close = closingQuote(line, quote);
        if (close < 0) {
            return unclosedQuote(line);
        }
        int rest = close + 1;
        while (rest < line.value().end() && YamlLine.isBlank(source.text().charAt(rest))) {
            rest++;
        }
        if (rest == line.value().end() || rest > close + 1 && source.text().charAt(rest) == '#') {
            return Optional.empty();
        }
        String behind = source.slice(new Span(rest, line.value().end()));
        if (behind.equals(",") || behind.equals(";")) {
            return Optional.of(oneTooMany(line, new Span(line.value().start(), close + 1), new Span(rest, rest + 1)));
        }
        boolean isWhole = quote == '\'' || line.valueText().endsWith("\"");
        String help = quote == '\''
                ? "write an apostrophe inside of single quotes twice (''), or use double quotes: "
                        + quote(line, withoutQuotes(line.valueText()))
                : "put single quotes around the whole value: "
                        + quote(
                                line,
                                line.valueText().endsWith("\"") ? withoutQuotes(line.valueText()) : line.valueText());
        return Optional.of(error(new Span(rest, line.value().end()))
                .help(help)
                .fix(
                        quote == '\'' && line.valueText().endsWith("'")
                                ? certainQuotes(line, withoutQuotes(line.valueText()))
                                : quotes(line, isWhole ? withoutQuotes(line.valueText()) : line.valueText()))
                .message("the text goes on behind the closing quote"));
    }

    /** A quote that opens a value and is not closed on the same line. */
    Optional<Diagnostic> unclosedQuote(YamlLine line) {
        if (line.value().isEmpty() || !line.hasKey() && !line.isItem()) {
            return Optional.empty();
        }
        char quote = line.valueText().charAt(0);
        if (quote != '"' && quote != '\'' || closingQuote(line, quote) >= 0) {
            return Optional.empty();
        }
        return Optional.of(error(line.value())
                .help("close it: " + (line.hasKey() ? line.key() + ": " : "") + Quoting.shorten(line.valueText())
                        + quote)
                .fix(Fix.of("close the quote", Span.at(line.value().end()), String.valueOf(quote)))
                .message("the quote that opens here is never closed"));
    }

    private int closingQuote(YamlLine line, char quote) {
        String text = source.text();
        for (int at = line.value().start() + 1; at < line.value().end(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && quote == '"') {
                at++;
            } else if (c == quote) {
                boolean doubled = quote == '\'' && at + 1 < line.value().end() && text.charAt(at + 1) == quote;
                if (!doubled) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    private static String withoutQuotes(String value) {
        int end = value.length() > 1 && value.charAt(value.length() - 1) == value.charAt(0)
                ? value.length() - 1
                : value.length();
        return value.substring(1, end);
    }

    private static Fix quotes(YamlLine line, String content) {
        return Fix.of("put quotes around the value", line.value(), YamlText.quoted(content, YamlStyle.PLAIN));
    }

    /** Where nothing else can be meant; a comment would become part of the text, so with one it is a guess. */
    private static Fix certainQuotes(YamlLine line, String content) {
        Fix fix = quotes(line, content);
        return content.contains(" #") ? fix : fix.safe();
    }

    /** The line as it should be, with its key. */
    private static String quote(YamlLine line, String value) {
        return (line.hasKey() ? line.key() + ": " : line.isItem() ? "- " : "") + Quoting.quote(value);
    }

    private Diagnostic.Builder error(Span span) {
        return Diagnostic.error("yaml.syntax", source, span);
    }
}
