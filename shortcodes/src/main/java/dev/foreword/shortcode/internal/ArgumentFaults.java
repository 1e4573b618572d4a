package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Arguments.Argument;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Optional;

/** The words for what can be wrong with the arguments of a tag. */
class ArgumentFaults extends QuoteFaults {

    private static final String NO_COMMENTS = "a tag cannot hold a comment";

    ArgumentFaults(SourceText source, int end) {
        super(source, end);
    }

    /** Names that more than one argument has; all but the last count for nothing. */
    List<Diagnostic> repeated(List<Argument> arguments) {
        return RepeatedArguments.in(source, arguments);
    }

    Optional<Diagnostic> oddNames(List<Argument> arguments) {
        return OddNames.in(source, arguments, end);
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
            fault.help("put a plain blank here").fix(TagFixes.blanks(text, at, end));
        } else if (c == '>' && isFirstOnLine(at)) {
            fault.help("a tag in a block quote cannot go on behind the \">\" of the next line; write it on one line");
        } else if (c == '>' || c == '}' || c == '%') {
            fault.help("a tag ends with " + right());
            DelimiterFixes.surplus(text, at, end, notation).ifPresent(fault::fix);
            DelimiterFixes.almostRight(text, at, end, notation).ifPresent(fault::fix);
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
        } else if (!strange(fault, at)) {
            fault.help(TagFixes.quoteIt(text, left + Delimiters.LENGTH, at, end));
            TagFixes.quoteWord(text, tagStart().end(), at, end).ifPresent(fault::fix);
        }
        return fault.message("expected " + (values.isEmpty() ? "an argument" : "another argument") + " or " + right()
                + ", found " + found(at));
    }

    /** Signs that mean something in other languages. */
    private boolean strange(Diagnostic.Builder fault, int at) {
        char c = text.charAt(at);
        if (text.startsWith("<!--", at)) {
            fault.help(NO_COMMENTS);
        } else if (text.startsWith("{{", at)) {
            fault.help("a tag holds no other tag and no template; write the value itself");
        } else if (c == '{' || c == '[') {
            fault.help("arguments stand behind the name as they are, without brackets");
        } else if (at + 1 < end && Words.isBlank(text.charAt(at + 1)) && Words.isBlank(text.charAt(at - 1))) {
            fault.help("take it away, or write it in quotes")
                    .fix(TagFixes.delete(
                            "\"" + c + "\"", new Span(at, Words.skipBlanks(text, at + 1, Math.min(end, at + 3)))));
        } else {
            return false;
        }
        return true;
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
                : text.startsWith("/*", at - 1) ? NO_COMMENTS : "";
        return syntax(foundSpan(at), help).message("expected " + right() + " behind \"/\", found " + found(at));
    }

    Diagnostic noValue(int equals) {
        return syntax(new Span(equals, equals + 1), "").message("expected a value behind \"=\", found " + found(end));
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
            boolean shown = odd.span().length() < LONGEST_QUOTE;
            boolean word = Words.skipBareWord(text, odd.span().start(), end)
                    == odd.span().end();
            fault.help("give it a name too, such as name=" + (shown ? slice(odd.span()) : "…")
                    + (shown && word ? "; or, if it is a name, a value: " + slice(odd.span()) + "=\"…\"" : ""));
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
        return Words.isWithout("\n\"`\\", both);
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
