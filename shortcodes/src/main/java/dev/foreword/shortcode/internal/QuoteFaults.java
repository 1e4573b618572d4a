package dev.foreword.shortcode.internal;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Optional;

/** The words for what can be wrong with the quotes of a value. */
class QuoteFaults extends FaultWords {

    QuoteFaults(SourceText source, int end) {
        super(source, end);
    }

    /** From the last value that begins with a quotation mark to this one, if that is one short line. */
    final Optional<Span> wronglyQuoted(int at, List<Span> values) {
        for (int i = values.size() - 1; i >= 0 && at - values.get(i).start() < LONGEST_QUOTE; i--) {
            int from = values.get(i).start();
            if (Words.isQuotationMark(text.charAt(from)) && lineEnd(from) > at) {
                return TagFixes.quotation(text, from, end).filter(quotation -> quotation.end() > at);
            }
        }
        return Optional.empty();
    }

    /** As in {@code src="a.png alt="A"}: the quote that seems to open a value closes the one before. */
    final Optional<Diagnostic> lostQuote(List<Span> values) {
        for (Span value : values) {
            if (endsInEquals(value)) {
                int blank = value.end() - 1;
                while (blank > value.start() && text.charAt(blank) != ' ') {
                    blank--;
                }
                if (blank == value.start()) {
                    return Optional.of(syntax(value, "is a quote missing in it?")
                            .message("expected a value, found one that ends in \"=\""));
                }
                boolean curly = Words.isQuotationMark(text.charAt(blank - 1)) && text.charAt(blank - 1) != '\'';
                return Optional.of(syntax(value, curly ? "both quotes are straight ones: \"" : "")
                        .fix(Fix.of("close the quote", new Span(curly ? blank - 1 : blank, blank), "\""))
                        .message("expected a closing quote before " + quote(blank + 1, value.end() - 1)
                                + ", found none"));
            }
        }
        return Optional.empty();
    }

    Diagnostic unclosedQuote(int at, int length, List<Span> values) {
        int lineEnd = lineEnd(at);
        int escaped = text.substring(at + length, lineEnd).indexOf("\\\"");
        Diagnostic.Builder fault = Diagnostic.error(SYNTAX, source, new Span(at, lineEnd));
        Optional<Diagnostic> lost = lostQuote(values);
        if (lost.isPresent()) {
            return lost.get();
        }
        Optional<Diagnostic> mixed = mixedQuotes(at, length, values);
        if (mixed.isPresent()) {
            return mixed.get();
        }
        int right = Delimiters.next(text, at, lineEnd);
        if (length == 1 && escaped >= 0) {
            fault.help("\\\" stands for a quote inside of the value;"
                    + " a value that ends in a backslash is written in backticks");
        } else if (right >= 0 && Delimiters.isRight(text, right, end, notation)) {
            fault.help("if the value ends before " + right() + ", put the quote there");
        } else {
            fault.help("a value with several lines is written in backticks");
        }
        TagFixes.closingQuote(text, at, length, end, notation).ifPresent(fault::fix);
        return fault.message("expected a closing quote on the same line, found none");
    }

    /** {@code "a”}, and the other way round with blanks in it, {@code “a b"}. */
    private Optional<Diagnostic> mixedQuotes(int at, int length, List<Span> values) {
        if (length != 1) {
            return Optional.empty();
        }
        int stop = Delimiters.next(text, at, lineEnd(at));
        int last = (stop < 0 ? lineEnd(at) : stop) - 1;
        while (last > at && (Words.isBlank(text.charAt(last)) || text.charAt(last) == '/')) {
            last--;
        }
        if (last > at && Words.isQuotationMark(text.charAt(last)) && text.charAt(last) != '\'') {
            return Optional.of(mixedQuotes(new Span(at, last + 1)));
        }
        for (int i = values.size() - 1; i >= 0 && at - values.get(i).start() < LONGEST_QUOTE; i--) {
            int from = values.get(i).start();
            if (Words.isQuotationMark(text.charAt(from)) && lineEnd(from) > at) {
                return Optional.of(mixedQuotes(new Span(from, at + 1)));
            }
        }
        return Optional.empty();
    }

    private Diagnostic mixedQuotes(Span value) {
        return fixed(syntax(value, ""), TagFixes.quotes(text, value).map(Fix::safe))
                .help("both quotes are straight ones: \"")
                .message("expected a value quoted with \" or with backticks, found " + slice(value));
    }

    /** As in {@code src="a.png alt="A"}. */
    private boolean endsInEquals(Span value) {
        return value.length() > 2 && text.startsWith("=\"", value.end() - 2);
    }

    Diagnostic unclosedRaw(int at) {
        return fixed(syntax(new Span(at, lineEnd(at)), ""), TagFixes.closingQuote(text, at, 1, end, notation))
                .message("expected a closing backtick, found none");
    }

    Diagnostic escapedBacktick(int backslash) {
        boolean backtick = backslash + 1 < end && text.charAt(backslash + 1) == '`';
        int first = backslash;
        while (text.charAt(first - 1) == '\\') {
            first--;
        }
        Optional<Fix> fix = backtick
                ? Optional.of(TagFixes.delete("the backslash", new Span(first, backslash + 1)))
                : Optional.empty();
        return fixed(
                        syntax(
                                new Span(backslash, Math.min(backslash + 2, end)),
                                backtick
                                        ? "a backtick inside of double quotes needs no backslash; inside of backticks there are no escapes"
                                        : "quote a value that holds a backslash"),
                        fix)
                .message("expected a quote behind the backslash, found " + found(backslash + 1));
    }

    /** The end of the tag stands inside of a value. */
    Diagnostic swallowed(Span value, int delimiter, boolean bare) {
        String found = text.substring(delimiter, delimiter + Delimiters.LENGTH);
        if (!bare) {
            return fixed(
                            syntax(new Span(value.start(), Math.min(delimiter, lineEnd(value.start()))), ""),
                            TagFixes.quoteBefore(text, value.start(), delimiter))
                    .related(
                            new Span(delimiter, delimiter + Delimiters.LENGTH), "this is taken for a part of the value")
                    .message("expected a closing quote before \"" + found + "\", found none");
        }
        boolean slash = delimiter > value.start() && text.charAt(delimiter - 1) == '/';
        // The slash at the end of a path belongs to it.
        boolean path = slash && text.substring(value.start(), delimiter - 1).contains("/");
        int stop = slash && !path ? delimiter - 1 : delimiter;
        String tagEnd = text.substring(stop, delimiter + Delimiters.LENGTH);
        if (stop == value.start()) {
            return syntax(new Span(stop, delimiter + Delimiters.LENGTH), "an empty value is written \"\"")
                    .fix(TagFixes.emptyValue(stop))
                    .message("expected a value behind \"=\", found \"" + tagEnd + "\"");
        }
        if (text.charAt(stop - 1) == '"' && text.indexOf('"', value.start()) == stop - 1) {
            return fixed(
                            syntax(new Span(value.start(), stop), ""),
                            TagFixes.quoted(
                                    "open the quote",
                                    new Span(value.start(), stop),
                                    text.substring(value.start(), stop - 1)))
                    .message("expected a quote at the beginning of the value as at its end, found none");
        }
        Fix blank = TagFixes.blankBefore(stop);
        boolean word = Words.skipBareWord(text, value.start(), stop) == stop;
        return syntax(
                        new Span(value.start(), delimiter + Delimiters.LENGTH),
                        "an unquoted value goes on to the next blank")
                .help(TagFixes.quoteIt(text, value.start(), stop))
                // What ends in a slash may as well be an address.
                .fix(word && !slash ? blank.safe() : blank)
                .message("expected a blank or quotes between the value and \"" + tagEnd + "\", found none");
    }
}
