package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Notation;
import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes that mend a tag. One is safe when Hugo refuses the tag and there is no second way to mend it that anybody could
 * mean; the others are what is most likely meant, as a quote that is missing before the end of the tag.
 */
final class TagFixes {

    /** How far away an end may be that is looked for. */
    static final int FAR = 400;

    private static final int LONGEST_QUOTE = 40;

    private TagFixes() {}

    static Fix rightDelimiter(Span found, Notation notation) {
        String right = notation.rightDelimiter();
        return Fix.of("end the tag with " + right, found, right);
    }

    /** For a tag that ends in the other notation than it begins. */
    static Fix leftDelimiter(int left, Notation notation) {
        String other = other(notation).leftDelimiter();
        return Fix.of("begin the tag with " + other, new Span(left, left + Delimiters.LENGTH), other);
    }

    static Notation other(Notation notation) {
        return notation == Notation.STANDARD ? Notation.MARKDOWN : Notation.STANDARD;
    }

    /** In place of this one and of the others in the tag; those in quotes are a part of a value. */
    static Fix blanks(String text, int at, int end) {
        List<Edit> edits = new ArrayList<>();
        boolean quoted = false;
        for (int i = at; i < Math.min(end, at + FAR) && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '`') {
                quoted = !quoted;
            } else if (!quoted && FaultWords.isBlankLike(c)) {
                edits.add(new Edit(new Span(i, i + 1), " "));
            } else if (!quoted && Delimiters.isRight(text, i, end)) {
                break;
            }
        }
        return new Fix("put a plain blank here", edits).safe();
    }

    static Fix blankBefore(int at) {
        return Fix.of("put a blank before the end of the tag", Span.at(at), " ");
    }

    static Fix delete(String what, Span span) {
        return Fix.of("delete " + what, span, "");
    }

    /** {@code a(x="y")}: the parentheses around all arguments. */
    static Optional<Fix> withoutParentheses(String text, int open, int end) {
        int right = open + 1;
        while (right < Math.min(end, open + FAR)
                && text.charAt(right) != '\n'
                && !Delimiters.isRight(text, right, end)) {
            right++;
        }
        int close = right - 1;
        while (Words.isBlank(text.charAt(close)) || text.charAt(close) == '/') {
            close--;
        }
        return text.charAt(close) == ')'
                ? Optional.of(new Fix(
                        "take the parentheses away",
                        List.of(new Edit(new Span(open, open + 1), " "), new Edit(new Span(close, close + 1), ""))))
                : Optional.empty();
    }

    /** Where blanks belong: nothing takes its place next to one. */
    static Fix separator(String text, int at, int end) {
        boolean blank = at + 1 >= end || Words.isBlank(text.charAt(at + 1)) || Delimiters.isRight(text, at + 1, end);
        String sign = "\"" + text.charAt(at) + "\"";
        Fix fix = blank
                ? delete(sign, new Span(at, at + 1))
                : Fix.of("write a blank in place of " + sign, new Span(at, at + 1), " ");
        // Without quotes before it, the comma may be one of a text that has lost its quotes.
        return ValueLexer.isQuote(text.charAt(at - 1)) ? fix.safe() : fix;
    }

    /** Between two letters it may part two words as well. */
    static Fix invisible(String text, Span span, int end) {
        Fix fix = delete("the invisible character", span);
        boolean inWord = isWord(text.charAt(span.start() - 1)) && span.end() < end && isWord(text.charAt(span.end()));
        return inWord ? fix : fix.safe();
    }

    /** A backslash between two words parts them, and so does what is put in its place. */
    static Fix backslash(String text, Span span, int end) {
        boolean parts = span.end() < end
                && (isWord(text.charAt(span.start() - 1)) || text.charAt(span.start() - 1) == '.')
                && isWord(text.charAt(span.end()));
        return parts ? Fix.of("write a blank in place of the backslash", span, " ") : delete("the backslash", span);
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
        return quoted("put it in straight quotes", value, text.substring(value.start() + 1, value.end() - 1));
    }

    /** The value with plain quotes around, if it may stand in them. */
    static Optional<Fix> quoted(String title, Span value, String content) {
        boolean plain = Words.isWithout("\\\n", content);
        if (plain && content.contains("\"")) {
            return Words.isWithout("`=", content)
                    ? Optional.of(Fix.of("put it in backticks", value, '`' + content + '`'))
                    : Optional.empty();
        }
        return plain ? Optional.of(Fix.of(title, value, '"' + content + '"')) : Optional.empty();
    }

    /** {@code “a b”} from its first mark on, when it ends on the line before the tag does. */
    static Optional<Span> quotation(String text, int at, int end) {
        char mark = text.charAt(at);
        boolean single = "'‘’´‹›".indexOf(mark) >= 0;
        for (int i = at + 1; i < Math.min(end, at + FAR); i++) {
            char c = text.charAt(i);
            if (Words.isQuotationMark(c) && (!single || endsWord(text, i + 1, end))) {
                return Optional.of(new Span(at, i + 1));
            }
            if (c == '\n' || c == '`' || Delimiters.isRight(text, i, end)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether a mark before this place is no apostrophe within a word. */
    private static boolean endsWord(String text, int at, int end) {
        return at >= end || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** {@code {{< "a" >}}}: a name in quotes. */
    static Optional<Fix> unquotedName(String text, int quote, int end) {
        int nameEnd = Words.skipName(text, quote + 1, end);
        boolean name = nameEnd < end
                && text.charAt(nameEnd) == text.charAt(quote)
                && Words.isWord(Words.codePointAt(text, quote + 1, end));
        return name
                ? Optional.of(Fix.of(
                                "take the quotes away",
                                new Span(quote, nameEnd + 1),
                                text.substring(quote + 1, nameEnd)
                                        + (nameEnd + 1 < end && Words.isBlank(text.charAt(nameEnd + 1)) ? "" : " "))
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
            if (c == '"' && text.charAt(quote) == '"' || c == '\\' || c == '=') {
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
        return even && text.charAt(first.start()) == '"' && Words.isWithout("\\", text.substring(first.start(), last))
                ? Optional.of(new Fix("escape the quotes inside", edits))
                : Optional.empty();
    }

    /** Puts a quote, of the sort that opens the value, before the delimiter and what belongs to it. */
    static Fix closingQuote(String text, int quote, int delimiter) {
        int at = text.charAt(delimiter - 1) == '/' && delimiter - 1 > quote ? delimiter - 1 : delimiter;
        while (Words.isBlank(text.charAt(at - 1))) {
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

    /** Advice to quote the stretch between blanks around this place, word for word where that is short and safe. */
    static String quoteIt(String text, int start, int at, int end) {
        Span word = wordAround(text, start, at, end);
        return quoteIt(text, word.start(), word.end());
    }

    /** The same stretch in quotes, if it is an argument by itself. */
    static Optional<Fix> quoteWord(String text, int start, int at, int end) {
        Span word = wordAround(text, start, at, end);
        int from = word.start();
        String content = text.substring(from, word.end());
        boolean plain = from > start
                && Words.isBlank(text.charAt(from - 1))
                && content.length() < LONGEST_QUOTE
                && Words.isWithout("=\"`", content);
        return plain ? quoted("put it in quotes", word, content) : Optional.empty();
    }

    private static Span wordAround(String text, int start, int at, int end) {
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
        return new Span(from, to);
    }

    static String quoteIt(String text, int from, int to) {
        String word = text.substring(from, to);
        boolean quotable = word.length() < LONGEST_QUOTE && Words.isWithout("`=", word);
        if (quotable && Words.isWithout("\"{", word)) {
            return "write it in quotes: \"" + word + "\"";
        }
        return quotable && word.indexOf('"') > 0
                ? "write it in backticks: `" + word + "`"
                : "write such a value in quotes";
    }
}
