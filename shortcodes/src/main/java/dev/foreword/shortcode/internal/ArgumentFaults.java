package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Arguments.Argument;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Optional;

/** The words for what can be wrong with the arguments of a tag. */
class ArgumentFaults extends FaultWords {

    ArgumentFaults(SourceText source, int end) {
        super(source, end);
    }

    /** Names that more than one argument has; all but the last count for nothing. */
    List<Diagnostic> repeated(List<Argument> arguments) {
        return arguments.size() < 2 ? List.of() : RepeatedArguments.in(source, arguments);
    }

    Diagnostic endless() {
        return syntax(tagStart(), "").message("expected " + right() + " at the end of this tag, found none");
    }

    Diagnostic unexpected(int at, List<Span> values) {
        Optional<Diagnostic> other = lostQuote(values).or(() -> lostEnd(at, values));
        if (other.isPresent()) {
            return other.get();
        }
        if (Delimiters.isLeft(padded(at), 0)) {
            return Diagnostic.error(SYNTAX, source, tagStart())
                    .related(new Span(at, at + Delimiters.LENGTH), "the next tag begins here")
                    .fix(TagFixes.end(
                            values.isEmpty()
                                    ? tagStart().end()
                                    : values.get(values.size() - 1).end(),
                            notation))
                    .message("expected " + right() + " at the end of this tag, found the next tag");
        }
        Diagnostic.Builder fault = Diagnostic.error(SYNTAX, source, foundSpan(at));
        char c = text.charAt(at);
        if (isOtherRight(at)) {
            fault.help("the tag begins with \"" + notation.leftDelimiter() + "\"")
                    .fix(TagFixes.rightDelimiter(new Span(at, at + Delimiters.LENGTH), notation))
                    .fix(TagFixes.leftDelimiter(left, notation));
            return fault.message("expected " + right() + ", found " + found(at));
        }
        if (isBlankLike(at)) {
            fault.help("put a plain blank here").fix(TagFixes.blank(new Span(at, at + 1)));
        } else if (c == '>' && isFirstOnLine(at)) {
            fault.help("a tag in a block quote cannot go on behind the \">\" of the next line; write it on one line");
        } else if (c == '>' || c == '}' || c == '%') {
            fault.help("a tag ends with " + right());
            TagFixes.surplus(text, at, end, notation).ifPresent(fault::fix);
            TagFixes.almostRight(text, at, end, notation).ifPresent(fault::fix);
        } else if (Words.isWord(text.charAt(at - 1)) && values.isEmpty() && behindName(fault, at)) {
            return fault.message("expected a blank behind the name, found " + found(at));
        } else if ((c == ',' || c == ';')
                && (at + 1 >= end || Words.isBlank(text.charAt(at + 1)) || ValueLexer.isQuote(text.charAt(at - 1)))) {
            Optional<Span> words = wordsAround(at, values);
            words.ifPresent(span -> fault.help("a text with blanks is written in quotes: \"" + slice(span) + "\"")
                    .fix(Fix.of("put it in quotes", span, '"' + slice(span) + '"')));
            fault.help("arguments are separated by blanks, without \"" + c + "\"")
                    .fix(TagFixes.separator(text, at, end));
        } else if (c == ':'
                && Words.isWord(text.charAt(at - 1))
                && (isBlank(at + 1) || at + 1 < end && ValueLexer.isQuote(text.charAt(at + 1)))) {
            int next = Words.skipBlanks(text, at + 1, end);
            fault.help("a name and its value are joined by \"=\"").fix(Fix.of("write \"=\"", new Span(at, next), "="));
        } else if (Words.isQuotationMark(c)) {
            Optional<Span> wrongly = wronglyQuoted(at, values);
            if (wrongly.isPresent()) {
                return fixed(
                                syntax(
                                        wrongly.get(),
                                        TagFixes.quoteIt(
                                                text,
                                                wrongly.get().start() + 1,
                                                wrongly.get().end() - 1)),
                                TagFixes.quotes(text, wrongly.get()).map(Fix::safe))
                        .message("expected a value quoted with \" or with backticks, found " + slice(wrongly.get()));
            }
            fault.help("a value is quoted with \" or with backticks");
            TagFixes.quotation(text, at, end)
                    .flatMap(quotation -> TagFixes.quotes(text, quotation))
                    .map(Fix::safe)
                    .ifPresent(fault::fix);
        } else if (Character.getType(c) == Character.FORMAT || Character.isISOControl(c)) {
            fault.help("delete the invisible character");
            int length = Character.charCount(Words.codePointAt(text, at, end));
            fault.fix(TagFixes.invisible(text, new Span(at, at + length), end));
        } else {
            fault.help(TagFixes.quoteIt(text, left + Delimiters.LENGTH, at, end));
        }
        return fault.message("expected " + (values.isEmpty() ? "an argument" : "another argument") + " or " + right()
                + ", found " + found(at));
    }

    /** A sign that follows the name and belongs to other languages: {@code {{< a(x="y") >}}}. */
    private boolean behindName(Diagnostic.Builder fault, int at) {
        char c = text.charAt(at);
        if (c == '(') {
            fault.help("arguments stand behind the name as they are, without parentheses");
            TagFixes.withoutParentheses(text, at, end).ifPresent(fault::fix);
        } else if (c == ',' || c == ';' || c == ':') {
            fault.help("the name and the arguments are separated by blanks, without \"" + c + "\"")
                    .fix(TagFixes.separator(text, at, end));
        } else {
            return false;
        }
        return true;
    }

    /** {@code Ada, baker}: a text that has lost its quotes, if it is the last thing on a short line. */
    private Optional<Span> wordsAround(int at, List<Span> values) {
        int from = values.isEmpty() ? at : values.get(values.size() - 1).start();
        boolean bare = from < at && Words.isBlank(text.charAt(from - 1)) && Words.skipBareWord(text, from, at) == at;
        int to = at;
        while (bare
                && to < Math.min(end, from + LONGEST_QUOTE)
                && (text.charAt(to) == ','
                        || text.charAt(to) == ' '
                        || Words.isWord(Words.codePointAt(text, to, end)))) {
            to++;
        }
        boolean ends = Delimiters.isRight(text, to, end, notation) || text.startsWith("/", to);
        while (ends && text.charAt(to - 1) == ' ') {
            to--;
        }
        return bare && ends && to > at + 1 ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** From the last value that begins with a quotation mark to this one, if that is one short line. */
    private Optional<Span> wronglyQuoted(int at, List<Span> values) {
        for (int i = values.size() - 1; i >= 0 && at - values.get(i).start() < LONGEST_QUOTE; i--) {
            int from = values.get(i).start();
            if (Words.isQuotationMark(text.charAt(from)) && lineEnd(from) > at) {
                return TagFixes.quotation(text, from, end).filter(quotation -> quotation.end() > at);
            }
        }
        return Optional.empty();
    }

    /** As in {@code src="a.png alt="A"}: the quote that seems to open a value closes the one before. */
    private Optional<Diagnostic> lostQuote(List<Span> values) {
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

    /** A blank line between arguments: that is no tag any more. */
    private Optional<Diagnostic> lostEnd(int at, List<Span> values) {
        int before = tagStart().end();
        for (int i = 0; i <= values.size(); i++) {
            int next = i < values.size() ? values.get(i).start() : at;
            if (next < before) {
                continue;
            }
            int blankLine = blankLine(before, next);
            if (blankLine >= 0) {
                return Optional.of(syntax(tagStart(), "")
                        .related(foundSpan(Words.skipBlanks(text, blankLine, end)), "this is no part of a tag any more")
                        .fix(TagFixes.end(before, notation))
                        .message("expected " + right() + " at the end of this tag, found a blank line"));
            }
            before = i < values.size() ? values.get(i).end() : before;
        }
        return Optional.empty();
    }

    /** The second line break of a stretch of nothing but blanks; -1 when it has none, or is more than blanks. */
    private int blankLine(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to && Words.isBlank(text.charAt(i)); i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
            if (breaks == 2) {
                return i;
            }
        }
        return -1;
    }

    Diagnostic behindSlash(int at, List<Span> values) {
        Optional<Diagnostic> lost = lostQuote(values);
        if (lost.isPresent()) {
            return lost.get();
        }
        String help = at < end && Words.isWord(Words.codePointAt(text, at, end))
                ? TagFixes.quoteIt(text, left + Delimiters.LENGTH, at, end)
                : "";
        return syntax(foundSpan(at), help).message("expected " + right() + " behind \"/\", found " + found(at));
    }

    Diagnostic noValue(int equals) {
        return syntax(new Span(equals, equals + 1), "").message("expected a value behind \"=\", found " + found(end));
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
        boolean path = slash && text.substring(value.start(), delimiter - 1).indexOf('/') >= 0;
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

    Diagnostic mixed(List<Argument> arguments, Argument odd) {
        Argument first = arguments.get(0);
        Argument before = arguments.get(arguments.indexOf(odd) - 1);
        Diagnostic.Builder fault = Diagnostic.error("shortcode.mixed-arguments", source, odd.span());
        char start = text.charAt(before.value().span().start());
        if (Words.isQuotationMark(start)) {
            fault.help("a value is quoted with \" or with backticks, not with " + start);
        } else if (odd.name().isPresent()) {
            fault.help("give all arguments a name, or none");
        } else if (text.charAt(odd.span().start() - 1) == '"') {
            fault.help("a quote inside of a value is written \\\", or the value in backticks");
            TagFixes.innerQuotes(text, before.value().span(), end).ifPresent(fault::fix);
        } else if (before.name().isPresent() && isBareOnLine(before, odd)) {
            Span words = bareWords(arguments, before, odd);
            String quoted = '"' + slice(words) + '"';
            fault.help("a value with blanks is written in quotes: "
                            + (words.length() < LONGEST_QUOTE ? quoted : "\"…\""))
                    .fix(Fix.of("put the value in quotes", words, quoted));
        } else {
            fault.help("give it a name too, such as name="
                    + (odd.span().length() < LONGEST_QUOTE ? slice(odd.span()) : "…"));
        }
        return fault.related(
                        first.span(), first.name().isPresent() ? "the first one is named" : "the first one has no name")
                .message(
                        odd.name().isPresent()
                                ? "expected arguments without names, found \""
                                        + odd.name().get().text() + "=\""
                                : "expected an argument with a name, found only a value");
    }

    private boolean isBareOnLine(Argument before, Argument odd) {
        Span words = before.value().span().cover(odd.span());
        if (words.length() > LONGEST_LINE) {
            return false;
        }
        String both = slice(words);
        return both.indexOf('\n') < 0 && both.indexOf('"') < 0 && both.indexOf('`') < 0 && both.indexOf('\\') < 0;
    }

    /** From the value of an argument to the last of the bare words behind it. */
    private Span bareWords(List<Argument> arguments, Argument before, Argument odd) {
        Span words = before.value().span().cover(odd.span());
        for (int i = arguments.indexOf(odd) + 1; i < arguments.size(); i++) {
            Argument next = arguments.get(i);
            if (next.name().isPresent() || !isBareOnLine(before, next)) {
                break;
            }
            words = words.cover(next.span());
        }
        return words;
    }
}
