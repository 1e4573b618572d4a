package dev.foreword.frontmatter.internal;

import dev.foreword.bind.internal.DateAdvice;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import dev.foreword.text.internal.Invisible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tomlj.TomlParseError;

/** Says in words for authors what tomlj says of broken TOML, with the advice that fits what stands there. */
final class TomlErrors {

    private final SourceText source;
    private final String text;
    private final Span data;
    private final TomlText judged;

    TomlErrors(SourceText source, Span data, TomlText judged) {
        this.source = source;
        this.text = source.text();
        this.data = data;
        this.judged = judged;
    }

    List<Diagnostic> translate(List<TomlParseError> errors) {
        List<Diagnostic> diagnostics = new ArrayList<>(errors.size());
        int lastLine = -1;
        List<TomlParseError> ordered = new ArrayList<>(errors);
        ordered.sort(Comparator.comparingInt(
                        (TomlParseError error) -> error.position().line())
                .thenComparingInt(error -> error.position().column()));
        for (TomlParseError error : ordered) {
            int line = error.position().line();
            // What follows on the same line follows from the first mistake.
            if (line != lastLine) {
                diagnostics.add(translate(error));
            }
            lastLine = line;
        }
        return diagnostics;
    }

    private Diagnostic translate(TomlParseError error) {
        String said = error.getMessage();
        int at = judged.offset(error.position().line(), error.position().column());
        if (said.contains("previously defined")) {
            return repeated(said, at);
        }
        if (said.startsWith("Unexpected ")) {
            return unexpected(said, at);
        }
        if (said.startsWith("Invalid escape")) {
            Span escape = new Span(at, Math.min(at + 2, data.end()));
            return error(escape)
                    .help("use single quotes, where a backslash is only a backslash; or write it twice: \\\\")
                    .message(source.slice(escape) + " means nothing between double quotes");
        }
        if (said.startsWith("Invalid unicode escape")) {
            Span escape = unicodeEscape(at);
            return error(escape)
                    .help("use single quotes, where a backslash is only a backslash; or write it twice: \\\\")
                    .message(source.slice(escape) + " means nothing between double quotes");
        }
        if (said.contains("trailing comma")) {
            return error(one(at))
                    .help("remove it")
                    .fix(Fix.of("remove the comma", one(at), "").safe())
                    .message("a comma cannot stand before the closing }");
        }
        Span word = word(at);
        String found = source.slice(word);
        String shown = Quoting.shorten(found);
        if (said.startsWith("Leading zeros")) {
            return error(word)
                    .help("write it without the zeros, or in quotes: \"" + shown + "\"")
                    .message("a number cannot begin with zeros");
        }
        if (said.contains("too large") || said.contains("too small")) {
            return error(word)
                    .help("put it in quotes, if it is no number to count with")
                    .message("the number is too large");
        }
        if (said.startsWith("Seconds are required")) {
            return error(word).help("write the seconds, too: " + shown + ":00").message("the time has no seconds");
        }
        if (found.isBlank()) {
            return error(lineOf(at))
                    .help("write all of it on one line; or make a table of it, with a line [name] above its keys")
                    .message("what stands between { and } cannot go on over several lines");
        }
        boolean date = found.length() > 3 && Character.isDigit(found.charAt(0));
        return error(word)
                .help(
                        date
                                ? DateAdvice.of(found).orElse("write it as in 2024-03-31 or 2024-03-31T12:30:00Z")
                                : "put text in quotes")
                .message(date ? shown + " is no date" : shown + " cannot stand here");
    }

    /** The backslash, its u or U, and what there is of the digits that belong to it. */
    private Span unicodeEscape(int backslash) {
        int end = Math.min(backslash + 2, data.end());
        int longest = Math.min(end + (text.startsWith("\\U", backslash) ? 8 : 4), data.end());
        while (end < longest && Character.digit(text.charAt(end), 16) >= 0) {
            end++;
        }
        return new Span(backslash, end);
    }

    private Diagnostic repeated(String said, int at) {
        Diagnostic.Builder builder = error(word(at)).help("remove one of the two");
        int line = numberBehind("at line ", said);
        int column = numberBehind(", column ", said);
        if (line > 0 && column > 0) {
            builder.related(word(judged.offset(line, column)), "here is the first");
        }
        return builder.message("the key is here a second time");
    }

    /** tomlj tells the first place in its message only. */
    private static int numberBehind(String words, String said) {
        int start = said.indexOf(words);
        int number = 0;
        for (int i = start + words.length(); start >= 0 && i < said.length() && number < 100_000_000; i++) {
            char c = said.charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** What is wrong in text that tomlj itself fails at; it is control characters in comments that it does not expect. */
    Diagnostic unexplained(Span broken) {
        for (int at = broken.start(); at < broken.end(); at++) {
            if (isControl(text.charAt(at))) {
                return invisible(at);
            }
        }
        return error(broken).message("this is not TOML");
    }

    private static boolean isControl(char found) {
        return found < ' ' && found != '\n' && found != '\r' && found != '\t';
    }

    private Diagnostic invisible(int at) {
        return error(one(at))
                .help("delete it; it came along with text from elsewhere")
                .message("the invisible character U+" + String.format("%04X", (int) text.charAt(at))
                        + " cannot stand in TOML");
    }

    private Diagnostic unexpected(String said, int at) {
        boolean lineEnd = said.startsWith("Unexpected end of");
        String expected = said.substring(Math.min(said.length(), said.indexOf("expected ", 10) + 9));
        char found = at < data.end() ? text.charAt(at) : '\n';
        if (isControl(found)) {
            return invisible(at);
        }
        if (Invisible.is(found) && found > ' ') {
            return error(one(at))
                    .help("delete it, or type a space in its place")
                    .fix(Fix.of("put a space in its place", one(at), " ").safe())
                    .message(Invisible.name(found) + " cannot stand here; it only looks like a space");
        }
        if (expected.startsWith("'") || expected.startsWith("\"")) {
            return unclosedText(at, expected);
        }
        if (expected.startsWith("a value") || expected.startsWith("], a value")) {
            return noValue(at, lineEnd, found);
        }
        if (expected.startsWith(". or =") || expected.startsWith("=")) {
            return noEqualsSign(at, lineEnd, found);
        }
        if (lineEnd && expected.equals("]") && text.charAt(lineOf(at).start()) == '[') {
            return error(lineOf(at))
                    .help("close it: " + source.slice(lineOf(at)) + "]")
                    .message("expected ] behind the name");
        }
        if (lineEnd && expected.startsWith("]")
                || expected.startsWith("] or a comma")
                || expected.startsWith("], a comma")
                || expected.startsWith("}")) {
            String close = expected.substring(0, 1);
            int open = text.lastIndexOf('[', Math.max(data.start(), Math.min(at, data.end()) - 1));
            if (at >= data.end() && close.equals("]") && open >= data.start()) {
                return error(rest(open))
                        .help("put ] behind the last item")
                        .message("the [ that opens here is never closed");
            }
            return lineEnd || expected.startsWith("}")
                    ? error(lineOf(at)).help("put " + close + " where it ends").message("expected a comma or " + close)
                    : error(one(at)).help("put a comma between two values").message("expected a comma or ]");
        }
        if (expected.startsWith("a key")) {
            return noKey(at, found);
        }
        if (expected.startsWith("a newline or end")) {
            return behindValue(rest(at));
        }
        return error(one(at)).message("this cannot stand here");
    }

    private Diagnostic behindValue(Span rest) {
        String found = source.slice(rest);
        if (found.equals(",") || found.equals(";")) {
            return error(rest)
                    .help("take it away")
                    .fix(Fix.of("take it away", rest, "").safe())
                    .message("no " + (found.equals(",") ? "comma" : "semicolon")
                            + " belongs at the end of a line of TOML");
        }
        if (found.startsWith("//")) {
            return error(new Span(rest.start(), rest.start() + 2))
                    .help("write # " + Quoting.shorten(found.substring(2).strip()))
                    .fix(Fix.of("write #", new Span(rest.start(), rest.start() + 2), "#")
                            .safe())
                    .message("a comment begins with #, not with //");
        }
        Span line = lineOf(rest.start());
        int equals = text.indexOf('=', line.start());
        boolean isEntry = equals >= 0 && equals < rest.start();
        if (!isEntry) {
            return error(rest)
                    .help("put each key on a line of its own")
                    .message("expected the end of the line behind the name in brackets");
        }
        String help = "put text in quotes; put each key on a line of its own";
        String value = text.substring(equals + 1, line.end()).strip();
        if (value.length() > 2
                && "+-".indexOf(value.charAt(0)) >= 0
                && value.charAt(1) == '0'
                && Character.isDigit(value.charAt(2))) {
            int number = text.indexOf(value, equals);
            return error(new Span(number, number + value.length()))
                    .help("write it without the zeros, or in quotes: \"" + Quoting.shorten(value) + "\"")
                    .message("a number cannot begin with zeros");
        }
        if (found.indexOf('=') > 0) {
            help = "put each key on a line of its own";
        } else if (value.charAt(0) == '\'') {
            help = "a text with an apostrophe stands in double quotes: " + doubleQuoted(value);
        } else if (value.charAt(0) == '"' && value.endsWith("\"") && value.indexOf('\'') < 0) {
            help = "a text with quotes in it stands in single quotes: '"
                    + Quoting.shorten(value.substring(1, value.length() - 1)) + "'";
        } else if (Character.isLetterOrDigit(value.charAt(0))) {
            help = "put text in quotes: " + Quoting.quote(value);
        }
        return error(rest).help(help).message("expected the end of the line behind the value");
    }

    private static String doubleQuoted(String value) {
        return Quoting.quote(value.substring(1, value.endsWith("'") ? value.length() - 1 : value.length()));
    }

    private Diagnostic unclosedText(int at, String expected) {
        if (expected.startsWith("'''") || expected.startsWith("\"\"\"")) {
            String quotes = expected.substring(0, 3);
            int open = Math.max(text.lastIndexOf(quotes, Math.min(at, data.end())), data.start());
            return error(new Span(open, Math.min(open + 3, data.end())))
                    .help("put " + quotes + " where it ends")
                    .message("the text that opens here is never closed");
        }
        char quote = expected.charAt(0);
        Span line = lineOf(at);
        int open = text.indexOf(quote, line.start());
        int start = open < 0 || open > at ? line.start() : open;
        return error(new Span(start, Math.max(start, Math.min(at, line.end()))))
                .fix(Fix.of("close the quote", Span.at(line.end()), String.valueOf(quote)))
                .help("put " + quote + " behind the text")
                .message("the quote that opens here is never closed");
    }

    private Diagnostic noValue(int at, boolean lineEnd, char found) {
        if (lineEnd || found == '#') {
            return error(lineOf(at))
                    .help("write a value behind the equals sign, such as \"\"; or remove the line")
                    .message("expected a value behind the equals sign");
        }
        if (found == ',') {
            return error(one(at)).help("remove this comma").message("expected a value, found a comma");
        }
        boolean inList = text.lastIndexOf('[', at) > text.lastIndexOf('\n', at);
        Span word = inList ? word(at) : rest(at);
        String value = source.slice(word);
        if (Quoting.isCurly(found)) {
            return error(word)
                    .help("use straight quotes: " + Quoting.quote(Quoting.withoutCurly(value)))
                    .fix(inQuotes(word, Quoting.withoutCurly(value), Quoting.isCurly(value.charAt(value.length() - 1))))
                    .message("curly quotes do not quote");
        }
        String help = switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> "write true";
            case "false", "no", "off" -> "write false";
            case "null", "nil", "~" -> "remove the line; TOML has no value for nothing";
            default ->
                value.startsWith(".") && value.length() > 1 && Character.isDigit(value.charAt(1))
                        ? "write 0" + value
                        : "put text in quotes: " + Quoting.quote(value);
        };
        Diagnostic.Builder slip = error(word).help(help);
        if (help.startsWith("put text in quotes")) {
            slip.fix(inQuotes(word, value, !inList && Character.isLetter(found)));
        } else if (help.startsWith("write ")) {
            slip.fix(Fix.of(help, word, help.substring("write ".length())));
        }
        return slip.message("expected a value, found " + Quoting.shorten(value));
    }

    private Diagnostic noEqualsSign(int at, boolean lineEnd, char found) {
        Span line = lineOf(at);
        if (found == ':') {
            String key = text.substring(line.start(), at).strip();
            // The := of other languages, too.
            int behind = text.startsWith("=", at + 1) ? at + 2 : at + 1;
            String value = text.substring(behind, line.end()).strip();
            boolean bare = !value.isEmpty() && Character.isLetter(value.charAt(0)) && !value.equals("true");
            boolean quoted = bare && !value.equals("false");
            String written =
                    (at > 0 && text.charAt(at - 1) == ' ' ? "= " : " = ") + (quoted ? TomlWriter.basic(value) : value);
            Fix equalsSign = Fix.of("write an equals sign", new Span(at, line.end()), written);
            return error(one(at))
                    .fix(quoted && value.contains(" #") ? equalsSign : equalsSign.safe())
                    .help("write " + key + " = " + (quoted ? Quoting.quote(value) : value)
                            + "; a colon belongs to YAML, between two lines ---")
                    .message("expected an equals sign behind the key, found a colon");
        }
        int equals = text.indexOf('=', at);
        if (!lineEnd && equals >= 0 && equals < line.end()) {
            return error(new Span(line.start(), equals))
                    .help("put the key in quotes: \""
                            + text.substring(line.start(), equals).strip() + "\" = …")
                    .message("a key with spaces or other signs needs quotes");
        }
        return error(line)
                .help("each line holds a key, an equals sign and a value: title = \"My page\"")
                .message("expected an equals sign behind the key");
    }

    private Diagnostic noKey(int at, char found) {
        if (found == '=') {
            return error(one(at)).help("write title = \"My page\"").message("expected a key before the equals sign");
        }
        if (found == '{' && text.charAt(at - 1) == '{') {
            Span braces = rest(at - 1);
            return error(braces)
                    .help("put text in quotes: " + Quoting.quote(source.slice(braces)))
                    .message("a value cannot begin with {{ unless it is in quotes");
        }
        Span line = lineOf(at);
        int equals = text.indexOf('=', at);
        if (equals > at && equals < line.end()) {
            return error(new Span(at, equals))
                    .help("put the key in quotes: \""
                            + text.substring(at, equals).strip() + "\" = …")
                    .message("a key with other signs than a-z, 0-9, - and _ needs quotes");
        }
        return error(rest(at))
                .help("each line holds a key, an equals sign and a value: title = \"My page\"")
                .message("expected a key");
    }

    /** A comment would become part of the text, so with one it is a guess. */
    private static Fix inQuotes(Span word, String value, boolean certain) {
        Fix fix = Fix.of("put quotes around the value", word, TomlWriter.basic(value));
        return certain && !value.contains(" #") ? fix.safe() : fix;
    }

    private Span one(int at) {
        int start = Math.min(at, data.end());
        return new Span(
                start,
                start < data.end()
                        ? Math.min(start + Character.charCount(text.codePointAt(start)), data.end())
                        : start);
    }

    /** From here to the end of the line, blanks at its end left out. */
    private Span rest(int at) {
        int start = Math.min(at, data.end());
        int end = Math.min(FenceAdvice.lineFrom(source, start).end(), data.end());
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Span(start, end);
    }

    private Span lineOf(int at) {
        int start = Math.min(at, data.end());
        while (start > data.start() && text.charAt(start - 1) != '\n') {
            start--;
        }
        return rest(start);
    }

    private Span word(int at) {
        int start = Math.min(at, data.end());
        while (start > data.start() && isWord(text.charAt(start - 1))) {
            start--;
        }
        int end = Math.min(at, data.end());
        while (end < data.end() && isWord(text.charAt(end))) {
            end++;
        }
        return end > start ? new Span(start, end) : one(at);
    }

    private static boolean isWord(char c) {
        return c > ' ' && ",=[]{}#".indexOf(c) < 0;
    }

    private Diagnostic.Builder error(Span span) {
        return Diagnostic.error("toml.syntax", source, span);
    }
}
