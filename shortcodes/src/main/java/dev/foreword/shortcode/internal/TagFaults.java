package dev.foreword.shortcode.internal;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Optional;

/** The words for what can be wrong with a tag. */
final class TagFaults extends ArgumentFaults {

    private static final String QUOT = "&quot;";

    TagFaults(SourceText source, int end) {
        super(source, end);
    }

    Diagnostic noName(int at, boolean closing) {
        String help = "";
        Optional<Fix> fix = Optional.empty();
        if (at < end && (text.charAt(at) == '"' || text.charAt(at) == '`')) {
            help = "a name is not quoted";
            fix = TagFixes.unquotedName(text, at, end);
        } else if (at < end && isBlankLike(at)) {
            help = "put a plain blank here";
            fix = Optional.of(TagFixes.blanks(text, at, end));
        } else if (at < end && text.charAt(at) == '*' && text.charAt(at - 1) == '/') {
            help = "to show a tag instead of calling it, write " + notation.leftDelimiter() + "/* … */"
                    + notation.rightDelimiter() + ", without a blank before \"/*\"";
            fix = DelimiterFixes.comment(text, left + Delimiters.LENGTH, at - 1, end, notation);
        } else if (at < end
                && at == left + Delimiters.LENGTH
                && text.charAt(at) == text.charAt(at - 1)
                && !Delimiters.isRight(text, at, end)) {
            help = "one \"" + text.charAt(at) + "\" is enough: " + notation.leftDelimiter() + " … "
                    + notation.rightDelimiter();
            fix = DelimiterFixes.doubled(text, at, end, notation);
        } else if (at < end && text.charAt(at) == '-' && at == left + Delimiters.LENGTH) {
            help = "\"-\" belongs to templates; content needs none";
            fix = Optional.of(DelimiterFixes.hyphens(text, at, end));
        } else if (at < end && !Delimiters.isRight(text, at, end)) {
            help = "a name begins with a letter, a digit or \"_\"";
        } else if (!closing) {
            help = "to show a tag instead of calling it, write " + notation.leftDelimiter() + "/* … */"
                    + notation.rightDelimiter();
        }
        Span span = foundSpan(at);
        return fixed(syntax(Delimiters.isRight(text, at, end) ? new Span(left, span.end()) : span, help), fix)
                .message("expected the name of " + (closing ? "the shortcode to close" : "a shortcode") + ", found "
                        + found(at));
    }

    Diagnostic pointInName(int nameStart, int at) {
        return syntax(new Span(at, at + 1), "a name has letters, digits, \"_\", \"-\" and \"/\"")
                .message("expected a blank or " + right() + " behind the name " + quote(nameStart, at)
                        + ", found \".\"");
    }

    Diagnostic inline(int nameStart, int nameEnd) {
        return Diagnostic.error("shortcode.inline", source, new Span(nameStart, nameEnd))
                .help("content cannot define templates here; register a shortcode and call it by its name")
                .message("expected the name of a shortcode, found the inline template " + quote(nameStart, nameEnd));
    }

    Diagnostic tooManyArguments(int at, int most) {
        return Diagnostic.error("limit.arguments", source, new Span(at, at + 1))
                .help("the tag stays text")
                .message("expected a tag to have at most " + most + " arguments, found another one");
    }

    /** With an open call of that name before, the tag may have been meant to close it. */
    Diagnostic slashInName(int nameStart, int bare, int nameEnd, boolean closing, boolean opened) {
        String name = text.substring(nameStart, bare);
        Span slash = new Span(bare, nameEnd);
        if (closing) {
            return syntax(slash, "write " + notation.leftDelimiter() + " /" + name + " " + notation.rightDelimiter())
                    .fix(TagFixes.delete("the slash", slash).safe())
                    .message("expected " + right() + " behind \"/" + name + "\", found \"/\"");
        }
        String empty = notation.leftDelimiter() + " " + name + " /" + notation.rightDelimiter();
        String close = notation.leftDelimiter() + " /" + name + " " + notation.rightDelimiter();
        int next = Words.skipBlanks(text, nameEnd, end);
        boolean ends = Delimiters.isRight(text, next, end, notation);
        Fix emptyFix = Fix.of("put a blank before the end of the tag", new Span(bare, next), " /");
        Diagnostic.Builder fault = Diagnostic.error(SYNTAX, source, slash);
        if (!ends) {
            fault.help("write " + empty + ", or " + close + " to close it");
        } else if (opened) {
            fault.help("write " + close + " to close it, or " + empty + " for one without content")
                    .fix(new Fix(
                            "move the slash before the name",
                            List.of(Edit.insert(nameStart, "/"), new Edit(slash, next > nameEnd ? "" : " "))))
                    .fix(emptyFix);
        } else {
            fault.help("write " + empty).fix(emptyFix.safe());
        }
        return fault.message("expected a blank between the name \"" + name + "\" and \"/\", found none");
    }

    Diagnostic behindClosingName(int nameStart, int nameEnd, int at) {
        Diagnostic.Builder fault = Diagnostic.error(SYNTAX, source, foundSpan(at));
        if (isOtherRight(at)) {
            fault.help("the tag begins with \"" + notation.leftDelimiter() + "\"")
                    // Which notation a closing tag has makes no difference, so long as it is one.
                    .fix(TagFixes.rightDelimiter(new Span(at, at + Delimiters.LENGTH), notation)
                            .safe());
        } else if (at < end && !Delimiters.isLeft(padded(at), 0)) {
            DelimiterFixes.almostRight(text, at, end, notation)
                    .ifPresentOrElse(fault::fix, () -> fault.help("a closing tag has no arguments"));
        }
        return fault.message(
                "expected " + right() + " behind \"/" + text.substring(nameStart, nameEnd) + "\", found " + found(at));
    }

    Diagnostic valueWithoutName(Span span) {
        return Diagnostic.warning(SUSPICIOUS, source, span)
                .help("write a name before the \"=\", or leave it out")
                .message("the value has no name and is ignored");
    }

    Diagnostic backslash(int at) {
        int behind = at;
        while (behind + 1 < end && text.charAt(behind) == '\\' && !ValueLexer.isQuote(text.charAt(behind + 1))) {
            behind++;
        }
        return Diagnostic.warning(SUSPICIOUS, source, new Span(at, at + 1))
                .help("take it away, or quote the value that it belongs to")
                .fix(TagFixes.backslash(text, new Span(at, Math.max(at + 1, behind)), end))
                .message("the backslash is ignored");
    }

    /** Before the name of a shortcode, which it may have been meant to close. */
    Diagnostic backslashInName(int at, OpenNames opened) {
        int name = at + 1;
        while (name < end && text.charAt(name) == '\\') {
            name++;
        }
        if (!opened.has(text.substring(name, Words.skipName(text, name, Math.min(end, name + LONGEST_LINE))))) {
            return backslash(at);
        }
        return Diagnostic.warning(SUSPICIOUS, source, new Span(at, at + 1))
                .help("a closing tag has a slash, \"/\"")
                .fix(Fix.of("write a slash", new Span(at, name), "/"))
                .message("the backslash is ignored");
    }

    /** A value without quotes that Hugo takes as it stands, signs and all. */
    Optional<Diagnostic> oddValue(Span value) {
        char first = text.charAt(value.start());
        char last = text.charAt(value.end() - 1);
        boolean comma = value.length() > 3 && (last == ',' || last == ';');
        char closing = comma ? text.charAt(value.end() - 2) : last;
        boolean quoted = Words.isQuotationMark(first) && (Words.isQuotationMark(closing) || closing == '"');
        if (value.length() > 2 && quoted) {
            Optional<Fix> quotes = comma
                    ? TagFixes.quoted(
                            "put it in straight quotes", value, text.substring(value.start() + 1, value.end() - 2))
                    : TagFixes.quotes(text, value);
            return Optional.of(fixed(odd(value, "a value is quoted with \" or with backticks"), quotes)
                    .message("the quotation marks are a part of the value"));
        }
        Optional<Diagnostic> entities = entities(value);
        if (entities.isPresent()) {
            return entities;
        }
        if (value.length() == 1 && first == '-' && Delimiters.isRight(text, value.end(), end, notation)) {
            return Optional.of(odd(value, "\"-\" belongs to templates; content needs none")
                    .fix(TagFixes.delete("\"-\"", value))
                    .message("the \"-\" is an argument"));
        }
        if (value.length() > 2 && first == '{' && last == '}') {
            int from = text.charAt(value.start() + 1) == '"' && text.charAt(value.end() - 2) == '"' ? 2 : 1;
            return Optional.of(fixed(
                            odd(value, "a value is quoted with \" or with backticks"),
                            value.length() > 2 * from
                                    ? TagFixes.quoted(
                                            "put it in quotes",
                                            value,
                                            text.substring(value.start() + from, value.end() - from))
                                    : Optional.empty())
                    .message("the braces are a part of the value"));
        }
        int word = Words.skipBareWord(text, value.start(), value.end());
        if (word > value.start() && text.startsWith("=\"", word) && word + 1 < value.end()) {
            return Optional.of(odd(value, "an empty value is written \"\"")
                    .fix(Fix.of("write an empty value", Span.at(value.start()), "\"\" "))
                    .message("the next argument is taken for the value"));
        }
        boolean sole = value.length() == 1 || text.charAt(value.end() - 2) == last;
        if (!sole && (last == ',' || last == ';') && !quotesInside(value)) {
            Span sign = new Span(value.end() - 1, value.end());
            return Optional.of(
                    odd(sign, "arguments are separated by blanks; if it belongs to the value, quote the value")
                            .fix(TagFixes.delete("\"" + last + "\"", sign))
                            .message("the \"" + last + "\" is a part of the value"));
        }
        if (value.length() > 1 && last == '"') {
            return Optional.of(fixed(
                            odd(value, "a value is quoted at both ends, or at none"),
                            TagFixes.quoted("put it in quotes", value, text.substring(value.start(), value.end() - 1)))
                    .message("the quote is a part of the value"));
        }
        if (value.length() > 1 && first == '=' && text.charAt(value.start() + 1) != '=') {
            Span sign = new Span(value.start(), value.start() + 1);
            return Optional.of(odd(sign, "one \"=\" is enough; if it belongs to the value, quote the value")
                    .fix(TagFixes.delete("\"=\"", sign))
                    .message("the second \"=\" is a part of the value"));
        }
        return Optional.empty();
    }

    private Diagnostic.Builder odd(Span span, String help) {
        return Diagnostic.warning(SUSPICIOUS, source, span).help(help);
    }

    private boolean quotesInside(Span value) {
        for (int i = value.start(); i < value.end(); i++) {
            if (text.charAt(i) == '"') {
                return true;
            }
        }
        return false;
    }

    /** {@code &quot;a&quot;}: quotes that came through an editor for HTML. */
    private Optional<Diagnostic> entities(Span value) {
        if (value.length() <= 2 * QUOT.length()
                || !text.startsWith(QUOT, value.start())
                || !text.startsWith(QUOT, value.end() - QUOT.length())) {
            return Optional.empty();
        }
        String content = text.substring(value.start() + QUOT.length(), value.end() - QUOT.length());
        return Optional.of(fixed(
                        odd(value, "a value is quoted with \" or with backticks"),
                        TagFixes.quoted("write quotes in place of " + QUOT, value, content))
                .message(QUOT + " is a part of the value"));
    }

    Diagnostic delimiterInValue(Span value) {
        return Diagnostic.warning(SUSPICIOUS, source, value)
                .help("if the tag should end there, put a blank before " + right() + "; if not, quote the value")
                .message("the unquoted value holds " + right());
    }

    /** If another one is open, an end that is mended for this one would be that one's. */
    Diagnostic unclosedComment(int at, boolean another) {
        String wanted = "*/" + notation.rightDelimiter();
        int right = Delimiters.next(text, at + 5, lineEnd(at + 5));
        boolean near =
                text.substring(at + 5, right < 0 ? lineEnd(at + 5) : right).contains("*/");
        Optional<Fix> fix = another ? Optional.empty() : DelimiterFixes.commentEnd(text, at + 5, end, notation);
        if (fix.isEmpty() && !near && right >= 0 && Delimiters.isRight(text, right, end, notation)) {
            fix = Optional.of(Fix.of("end it with " + wanted, Span.at(right), "*/"));
        }
        return fixed(syntax(new Span(at, at + 5), near ? "nothing may stand between \"*/\" and " + right() : ""), fix)
                .message("expected \"" + wanted + "\" at the end of a tag that is only shown, found none");
    }
}
