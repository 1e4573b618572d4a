package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Arguments.Argument;
import dev.foreword.shortcode.Notation;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words for what can be wrong with a tag. */
final class TagFaults {

    private static final String SYNTAX = "shortcode.syntax";
    private static final String SUSPICIOUS = "shortcode.suspicious";
    private static final int LONGEST_QUOTE = 40;
    private static final int LONGEST_LINE = 100;

    private final SourceText source;
    private final String text;
    private final int end;
    private int left;
    private Notation notation = Notation.STANDARD;

    TagFaults(SourceText source, int end) {
        this.source = source;
        this.text = source.text();
        this.end = end;
    }

    /** What comes next is about this tag. */
    void tag(int left, Notation notation) {
        this.left = left;
        this.notation = notation;
    }

    // ---- names

    Diagnostic noName(int at, boolean closing) {
        String help = "";
        if (at < end && (text.charAt(at) == '"' || text.charAt(at) == '`')) {
            help = "a name is not quoted";
        } else if (at < end && isBlankLike(at)) {
            help = "put a plain blank here";
        } else if (at < end && !Delimiters.isRight(text, at, end)) {
            help = "a name begins with a letter, a digit or \"_\"";
        } else if (!closing) {
            help = "to show a tag instead of calling it, write " + notation.leftDelimiter() + "/* … */"
                    + notation.rightDelimiter();
        }
        Span span = foundSpan(at);
        return syntax(Delimiters.isRight(text, at, end) ? new Span(left, span.end()) : span, help)
                .message("expected the name of " + (closing ? "the shortcode to close" : "a shortcode") + ", found "
                        + found(at));
    }

    Diagnostic pointInName(int nameStart, int at, int wordEnd) {
        return syntax(new Span(at, at + 1), "a name has letters, digits, \"_\", \"-\" and \"/\"")
                .message("expected a blank or " + right() + " behind the name " + quote(nameStart, at)
                        + ", found \".\"");
    }

    Diagnostic inline(int nameStart, int nameEnd) {
        return Diagnostic.error("shortcode.inline", source, new Span(nameStart, nameEnd))
                .help("content cannot define templates here; register a shortcode and call it by its name")
                .message("expected the name of a shortcode, found the inline template " + quote(nameStart, nameEnd));
    }

    Diagnostic slashInName(int nameStart, int bare, int nameEnd, boolean closing) {
        String name = text.substring(nameStart, bare);
        Span slash = new Span(bare, nameEnd);
        if (closing) {
            return syntax(slash, "write " + notation.leftDelimiter() + " /" + name + " " + notation.rightDelimiter())
                    .message("expected " + right() + " behind \"/" + name + "\", found \"/\"");
        }
        return syntax(slash, "write " + notation.leftDelimiter() + " " + name + " /" + notation.rightDelimiter())
                .message("expected a blank between the name \"" + name + "\" and \"/\", found none");
    }

    Diagnostic behindClosingName(int nameStart, int nameEnd, int at) {
        Diagnostic.Builder fault = Diagnostic.error(SYNTAX, source, foundSpan(at));
        if (isOtherRight(at)) {
            fault.help("the tag begins with \"" + notation.leftDelimiter() + "\"");
        } else if (at < end && !Delimiters.isLeft(padded(at), 0)) {
            fault.help("a closing tag has no arguments");
        }
        return fault.message(
                "expected " + right() + " behind \"/" + text.substring(nameStart, nameEnd) + "\", found " + found(at));
    }

    // ---- arguments

    Diagnostic endless() {
        return syntax(tagStart(), "").message("expected " + right() + " at the end of this tag, found none");
    }

    Diagnostic unexpected(int at, List<Span> values) {
        if (Delimiters.isLeft(padded(at), 0)) {
            return Diagnostic.error(SYNTAX, source, tagStart())
                    .related(new Span(at, at + Delimiters.LENGTH), "the next tag begins here")
                    .message("expected " + right() + " at the end of this tag, found the next tag");
        }
        Diagnostic.Builder fault = Diagnostic.error(SYNTAX, source, foundSpan(at));
        char c = text.charAt(at);
        if (isOtherRight(at)) {
            fault.help("the tag begins with \"" + notation.leftDelimiter() + "\"");
            return fault.message("expected " + right() + ", found " + found(at));
        }
        if (isBlankLike(at)) {
            fault.help("put a plain blank here");
        } else if (c == '>' && isFirstOnLine(at)) {
            fault.help("a tag in a block quote cannot go on behind the \">\" of the next line; write it on one line");
        } else if (c == '>' || c == '}' || c == '%') {
            fault.help("a tag ends with " + right());
        } else if ((c == ',' || c == ';') && (at + 1 >= end || Words.isBlank(text.charAt(at + 1)))) {
            fault.help("arguments are separated by blanks, without \"" + c + "\"");
        } else if (isQuotationMark(c)) {
            Optional<Span> wrongly = wronglyQuoted(at, values);
            if (wrongly.isPresent()) {
                return syntax(wrongly.get(), quoteIt(wrongly.get().start() + 1, at))
                        .message("expected a value quoted with \" or with backticks, found " + slice(wrongly.get()));
            }
            fault.help("a value is quoted with \" or with backticks");
        } else if (Character.getType(c) == Character.FORMAT || Character.isISOControl(c)) {
            fault.help("delete the invisible character");
        } else {
            fault.help(quoteIt(at));
        }
        return fault.message("expected " + (values.isEmpty() ? "an argument" : "another argument") + " or " + right()
                + ", found " + found(at));
    }

    /** From the last value that begins with a quotation mark to this one, if that is one short line. */
    private Optional<Span> wronglyQuoted(int at, List<Span> values) {
        for (int i = values.size() - 1; i >= 0 && at - values.get(i).start() < LONGEST_QUOTE; i--) {
            int from = values.get(i).start();
            if (isQuotationMark(text.charAt(from)) && lineEnd(from) > at) {
                return Optional.of(new Span(from, at + 1));
            }
        }
        return Optional.empty();
    }

    Diagnostic behindSlash(int at) {
        String help = at < end && Words.isWord(Words.codePointAt(text, at, end)) ? quoteIt(at) : "";
        return syntax(foundSpan(at), help).message("expected " + right() + " behind \"/\", found " + found(at));
    }

    Diagnostic noValue(int equals) {
        return syntax(new Span(equals, equals + 1), "").message("expected a value behind \"=\", found " + found(end));
    }

    Diagnostic unclosedQuote(int at, int length, List<Span> values) {
        int lineEnd = lineEnd(at);
        int escaped = text.substring(at + length, lineEnd).indexOf("\\\"");
        Diagnostic.Builder fault = Diagnostic.error(SYNTAX, source, new Span(at, lineEnd));
        Optional<Span> suspect = values.stream().filter(this::endsInEquals).findFirst();
        if (suspect.isPresent()) {
            fault.related(suspect.get(), "this value ends in \"=\"; is a quote missing in it?");
        } else if (length == 1 && escaped >= 0) {
            fault.help("\\\" stands for a quote inside of the value;"
                    + " a value that ends in a backslash is written in backticks");
        } else {
            fault.help("a value with several lines is written in backticks");
        }
        return fault.message("expected a closing quote on the same line, found none");
    }

    /** As in {@code src="a.png alt="A"}. */
    private boolean endsInEquals(Span value) {
        return value.length() > 2 && text.startsWith("=\"", value.end() - 2);
    }

    Diagnostic unclosedRaw(int at) {
        return syntax(new Span(at, lineEnd(at)), "").message("expected a closing backtick, found none");
    }

    Diagnostic escapedBacktick(int backslash) {
        boolean backtick = backslash + 1 < end && text.charAt(backslash + 1) == '`';
        return syntax(
                        new Span(backslash, Math.min(backslash + 2, end)),
                        backtick
                                ? "a backtick inside of double quotes needs no backslash; inside of backticks there are no escapes"
                                : "quote a value that holds a backslash")
                .message("expected a quote behind the backslash, found " + found(backslash + 1));
    }

    /** The end of the tag stands inside of a value. */
    Diagnostic swallowed(Span value, int delimiter, boolean bare) {
        String found = text.substring(delimiter, delimiter + Delimiters.LENGTH);
        if (!bare) {
            return syntax(new Span(value.start(), Math.min(delimiter, lineEnd(value.start()))), "")
                    .related(
                            new Span(delimiter, delimiter + Delimiters.LENGTH), "this is taken for a part of the value")
                    .message("expected a closing quote before \"" + found + "\", found none");
        }
        int stop = delimiter > value.start() && text.charAt(delimiter - 1) == '/' ? delimiter - 1 : delimiter;
        String tagEnd = text.substring(stop, delimiter + Delimiters.LENGTH);
        if (stop == value.start()) {
            return syntax(new Span(stop, delimiter + Delimiters.LENGTH), "an empty value is written \"\"")
                    .message("expected a value behind \"=\", found \"" + tagEnd + "\"");
        }
        return syntax(
                        new Span(value.start(), delimiter + Delimiters.LENGTH),
                        "an unquoted value goes on to the next blank")
                .help(quoteIt(value.start(), stop))
                .message("expected a blank or quotes between the value and \"" + tagEnd + "\", found none");
    }

    Diagnostic mixed(List<Argument> arguments, Argument odd) {
        Argument first = arguments.get(0);
        Argument before = arguments.get(arguments.indexOf(odd) - 1);
        Diagnostic.Builder fault = Diagnostic.error("shortcode.mixed-arguments", source, odd.span());
        char start = text.charAt(before.value().span().start());
        if (isQuotationMark(start)) {
            fault.help("a value is quoted with \" or with backticks, not with " + start);
        } else if (odd.name().isPresent()) {
            fault.help("give all arguments a name, or none");
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

    // ---- what Hugo lets pass

    Diagnostic valueWithoutName(Span span) {
        return Diagnostic.warning(SUSPICIOUS, source, span)
                .help("write a name before the \"=\", or leave it out")
                .message("the value has no name and is ignored");
    }

    Diagnostic backslash(int at) {
        return Diagnostic.warning(SUSPICIOUS, source, new Span(at, at + 1))
                .help("take it away, or quote the value that it belongs to")
                .message("the backslash is ignored");
    }

    Diagnostic delimiterInValue(Span value) {
        return Diagnostic.warning(SUSPICIOUS, source, value)
                .help("if the tag should end there, put a blank before " + right() + "; if not, quote the value")
                .message("the unquoted value holds " + right());
    }

    // ---- comments

    Diagnostic unclosedComment(int at) {
        String wanted = "*/" + notation.rightDelimiter();
        boolean near = text.substring(at + 5, lineEnd(at + 5)).contains("*/");
        return syntax(new Span(at, at + 5), near ? "nothing may stand between \"*/\" and " + right() : "")
                .message("expected \"" + wanted + "\" at the end of a tag that is only shown, found none");
    }

    // ---- parts of messages

    private Diagnostic.Builder syntax(Span span, String help) {
        Diagnostic.Builder builder = Diagnostic.error(SYNTAX, source, span);
        return help.isEmpty() ? builder : builder.help(help);
    }

    private String right() {
        return "\"" + notation.rightDelimiter() + "\"";
    }

    private String slice(Span span) {
        return source.slice(span);
    }

    private String quote(int from, int to) {
        return "\"" + text.substring(from, to) + "\"";
    }

    /** From the delimiter to the end of the name, or of what stands there. */
    private Span tagStart() {
        int at = Words.skipBlanks(text, left + Delimiters.LENGTH, end);
        int nameEnd = Words.skipName(text, at, end);
        return nameEnd > at && at <= left + Delimiters.LENGTH + 1
                ? new Span(left, nameEnd)
                : new Span(left, left + Delimiters.LENGTH);
    }

    private boolean isOtherRight(int at) {
        return Delimiters.isRight(text, at, end) && !Delimiters.isRight(text, at, end, notation);
    }

    /** Three characters at least, so that there is something to compare. */
    private String padded(int at) {
        return text.substring(at, Math.min(at + Delimiters.LENGTH, end)) + "   ";
    }

    private Span foundSpan(int at) {
        if (at >= end) {
            return tagStart();
        }
        if (Delimiters.isRight(text, at, end) || Delimiters.isLeft(padded(at), 0)) {
            return new Span(at, at + Delimiters.LENGTH);
        }
        if (at + 2 <= end && text.startsWith("}}", at)) {
            return new Span(at, at + 2);
        }
        int wordEnd = Words.skipBareWord(text, at, end);
        return new Span(at, wordEnd > at ? wordEnd : at + Character.charCount(Words.codePointAt(text, at, end)));
    }

    private String found(int at) {
        if (at >= end) {
            return "the end of the text";
        }
        int c = Words.codePointAt(text, at, end);
        if (c == '"') {
            return "a quote";
        }
        if (c == '\n' || c == '\r') {
            return "the end of the line";
        }
        int type = Character.getType(c);
        if (isBlankLike(at) || type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE) {
            String code = String.format("U+%04X", c);
            String name = Character.getName(c);
            return name == null ? code : code + " (" + name.toLowerCase(Locale.ROOT) + ")";
        }
        Span span = foundSpan(at);
        return span.length() > LONGEST_QUOTE
                ? "\"" + text.substring(at, at + LONGEST_QUOTE) + "…\""
                : quote(span.start(), span.end());
    }

    private boolean isBlankLike(int at) {
        int c = Words.codePointAt(text, at, end);
        return Character.isSpaceChar(c) && c != ' ' || c == 0x85;
    }

    private static boolean isQuotationMark(char c) {
        return c == '\'' || c >= '‘' && c <= '‟' || c == '«' || c == '»' || c == '‹' || c == '›' || c == '´';
    }

    private boolean isFirstOnLine(int at) {
        int before = at - 1;
        while (before > left && text.charAt(before) == ' ') {
            before--;
        }
        return text.charAt(before) == '\n';
    }

    /** The end of the line, but never far away: a text may be one line with a fault at every step. */
    private int lineEnd(int at) {
        int stop = at;
        while (stop < end && stop < at + LONGEST_LINE && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
            stop++;
        }
        return stop;
    }

    /** Advice to quote the stretch between blanks around this place, word for word where that is short and safe. */
    private String quoteIt(int at) {
        int from = at;
        while (from > left + Delimiters.LENGTH && !Words.isBlank(text.charAt(from - 1)) && at - from < LONGEST_QUOTE) {
            from--;
        }
        int to = at;
        while (to < end
                && !Words.isBlank(text.charAt(to))
                && !Delimiters.isRight(text, to, end)
                && to - at < LONGEST_QUOTE) {
            to++;
        }
        return quoteIt(from, to);
    }

    private String quoteIt(int from, int to) {
        String word = text.substring(from, to);
        boolean plain = word.length() < LONGEST_QUOTE
                && word.indexOf('"') < 0
                && word.indexOf('`') < 0
                && word.indexOf('=') < 0
                && word.indexOf('{') < 0;
        return plain ? "write it in quotes: \"" + word + "\"" : "write such a value in quotes";
    }
}
