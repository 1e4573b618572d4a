package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Notation;
import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes that mend a tag. Those that cannot be wrong are safe; the others are what is most likely meant, as a quote that
 * is missing before the end of the tag.
 */
final class TagFixes {

    /** How far away an end may be that is looked for. */
    private static final int FAR = 400;

    private static final int LONGEST_QUOTE = 40;

    private TagFixes() {}

    static Fix rightDelimiter(Span found, Notation notation) {
        String right = notation.rightDelimiter();
        return Fix.of("end the tag with " + right, found, right).safe();
    }

    static Fix blank(Span found) {
        return Fix.of("put a plain blank here", found, " ").safe();
    }

    static Fix blankBefore(int at) {
        return Fix.of("put a blank before the end of the tag", Span.at(at), " ").safe();
    }

    static Fix delete(String what, Span span) {
        return Fix.of("delete " + what, span, "").safe();
    }

    /** A backslash between two words parts them, and so does what is put in its place. */
    static Fix backslash(String text, Span span, int end) {
        boolean parts = span.end() < end
                && (isWord(text.charAt(span.start() - 1)) || text.charAt(span.start() - 1) == '.')
                && isWord(text.charAt(span.end()));
        return parts
                ? Fix.of("write a blank in place of the backslash", span, " ").safe()
                : delete("the backslash", span);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_' || c == '-' || c == '/';
    }

    static Fix emptyValue(int at) {
        return Fix.of("write an empty value", Span.at(at), "\"\" ");
    }

    static Fix end(int at, Notation notation) {
        return Fix.of("end the tag here", Span.at(at), " " + notation.rightDelimiter());
    }

    /** A value in quotation marks that are none for Hugo; the span includes them. */
    static Optional<Fix> quotes(String text, Span value) {
        String content = text.substring(value.start() + 1, value.end() - 1);
        boolean plain = content.indexOf('"') < 0 && content.indexOf('\\') < 0 && content.indexOf('\n') < 0;
        return plain
                ? Optional.of(Fix.of("put it in straight quotes", value, '"' + content + '"')
                        .safe())
                : Optional.empty();
    }

    /** {@code “a b”} from its first mark on, when it ends on the line before the tag does. */
    static Optional<Fix> quotesFrom(String text, int at, int end) {
        for (int i = at + 1; i < Math.min(end, at + FAR); i++) {
            char c = text.charAt(i);
            if (Words.isQuotationMark(c)) {
                return quotes(text, new Span(at, i + 1));
            }
            if (c == '\n' || c == '"' || c == '`' || Delimiters.isRight(text, i, end)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** {@code {{< "a" >}}}: a name in quotes. */
    static Optional<Fix> unquotedName(String text, int quote, int end) {
        int nameEnd = Words.skipName(text, quote + 1, end);
        boolean name = nameEnd > quote + 1
                && nameEnd < end
                && text.charAt(nameEnd) == text.charAt(quote)
                && Words.isWord(Words.codePointAt(text, quote + 1, end));
        return name
                ? Optional.of(Fix.of(
                                "take the quotes away",
                                new Span(quote, nameEnd + 1),
                                text.substring(quote + 1, nameEnd) + " ")
                        .safe())
                : Optional.empty();
    }

    /** A quote that is missing on the line: before the end of the tag, if that is on the same line. */
    static Optional<Fix> closingQuote(String text, int quote, int length, int end, Notation notation) {
        for (int i = quote + length; length == 1 && i < Math.min(end, quote + FAR); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return text.charAt(quote) == '"' ? backticks(text, quote, i, end) : Optional.empty();
            }
            if (Delimiters.isRight(text, i, end, notation)) {
                return Optional.of(closingQuote(text, quote, i));
            }
            if (c == '"' || c == '\\' || c == '=') {
                break;
            }
        }
        return Optional.empty();
    }

    /** As {@link #closingQuote}, for a value in plain quotes. */
    static Optional<Fix> quoteBefore(String text, int quote, int delimiter) {
        char c = text.charAt(quote);
        return c == '"' || c == '`' ? Optional.of(closingQuote(text, quote, delimiter)) : Optional.empty();
    }

    /** {@code "A "good" start"}: escapes the quotes between the first and the last one. */
    static Optional<Fix> innerQuotes(String text, Span first, int end) {
        List<Edit> edits = new ArrayList<>();
        int last = first.end() - 1;
        for (int i = first.end(); i < Math.min(end, first.start() + FAR); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                edits.add(Edit.insert(last, "\\"));
                last = i;
            } else if (c == '\n' || c == '\\' || c == '=' || Delimiters.isRight(text, i, end)) {
                break;
            }
        }
        boolean even = edits.size() >= 2 && edits.size() % 2 == 0;
        return even
                        && text.charAt(first.start()) == '"'
                        && text.substring(first.start(), last).indexOf('\\') < 0
                ? Optional.of(new Fix("escape the quotes inside", edits))
                : Optional.empty();
    }

    /** Puts a quote, of the sort that opens the value, before the delimiter and what belongs to it. */
    static Fix closingQuote(String text, int quote, int delimiter) {
        int at = text.charAt(delimiter - 1) == '/' && delimiter - 1 > quote ? delimiter - 1 : delimiter;
        while (at > quote + 1 && Words.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return Fix.of("close the quote", Span.at(at), text.substring(quote, quote + 1));
    }

    /** A value that goes on to another line. */
    private static Optional<Fix> backticks(String text, int quote, int lineEnd, int end) {
        for (int i = quote + 1; i < Math.min(end, quote + FAR); i++) {
            char c = text.charAt(i);
            if (c == '"' && i > lineEnd) {
                Fix fix = new Fix(
                        "write the value in backticks",
                        List.of(new Edit(new Span(quote, quote + 1), "`"), new Edit(new Span(i, i + 1), "`")));
                return Optional.of(fix);
            }
            if (c == '"' || c == '`' || c == '\\' || c == '{' || c == '}') {
                break;
            }
        }
        return Optional.empty();
    }

    /** What stands for the end of a tag but is none: a brace too few, a blank in it. */
    static Optional<Fix> almostRight(String text, int at, int end, Notation notation) {
        char sign = notation.rightDelimiter().charAt(0);
        int i = at;
        boolean signed = text.charAt(i) == '>' || text.charAt(i) == '%';
        if (signed) {
            i++;
            while (i < end && i < at + 4 && text.charAt(i) == ' ') {
                i++;
            }
        }
        int braces = 0;
        while (i + braces < end && braces < 2 && text.charAt(i + braces) == '}') {
            braces++;
        }
        boolean almost = signed ? braces > 0 && (text.charAt(at) == sign || braces == 2) : braces == 2;
        return almost ? Optional.of(rightDelimiter(new Span(at, i + braces), notation)) : Optional.empty();
    }

    /** {@code {{</* x * / >}}}: blanks in the end of a tag that is only shown. */
    static Optional<Fix> commentEnd(String text, int from, int end, Notation notation) {
        for (int i = from; i + 1 < Math.min(end, from + FAR); i++) {
            if (text.charAt(i) == '\n') {
                break;
            }
            if (text.startsWith("*/", i)) {
                int next = Words.skipBlanks(text, i + 2, Math.min(end, i + 10));
                if (Delimiters.isRight(text, next, end)) {
                    return Optional.of(rightDelimiter(new Span(i + 2, next + Delimiters.LENGTH), notation));
                }
            }
        }
        return Optional.empty();
    }

    /** Advice to quote the stretch between blanks around this place, word for word where that is short and safe. */
    static String quoteIt(String text, int start, int at, int end) {
        int from = at;
        while (from > start && !Words.isBlank(text.charAt(from - 1)) && at - from < LONGEST_QUOTE) {
            from--;
        }
        int to = at;
        while (to < end
                && !Words.isBlank(text.charAt(to))
                && !Delimiters.isRight(text, to, end)
                && to - at < LONGEST_QUOTE) {
            to++;
        }
        return quoteIt(text, from, to);
    }

    static String quoteIt(String text, int from, int to) {
        String word = text.substring(from, to);
        boolean plain = word.length() < LONGEST_QUOTE
                && word.indexOf('"') < 0
                && word.indexOf('`') < 0
                && word.indexOf('=') < 0
                && word.indexOf('{') < 0;
        return plain ? "write it in quotes: \"" + word + "\"" : "write such a value in quotes";
    }
}
