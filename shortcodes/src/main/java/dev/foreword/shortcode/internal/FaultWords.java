package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Notation;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * What a message about a tag is made of: where it stands, what was found, what was expected.
 *
 * <p>{@code QuoteFaults}, {@code ArgumentFaults} and {@code TagFaults} build on each other as superclasses and are one
 * object: all of them speak of the tag that {@link #tag} named last, and every line of theirs is made of these words. It
 * has to be named before anything is asked. They are apart for readers only, from the smallest part of a tag to the
 * whole.
 */
class FaultWords {

    static final String SYNTAX = "shortcode.syntax";
    static final String SUSPICIOUS = "shortcode.suspicious";
    static final int LONGEST_QUOTE = 40;
    static final int LONGEST_LINE = 100;

    final SourceText source;
    final String text;
    final int end;
    int left;
    Notation notation = Notation.STANDARD;

    FaultWords(SourceText source, int end) {
        this.source = source;
        // What stands behind the part that is read plays no role.
        this.text = end == source.length() ? source.text() : source.text().substring(0, end);
        this.end = end;
    }

    /** What comes next is about this tag. */
    void tag(int left, Notation notation) {
        this.left = left;
        this.notation = notation;
    }

    Diagnostic.Builder syntax(Span span, String help) {
        Diagnostic.Builder builder = Diagnostic.error(SYNTAX, source, span);
        return help.isEmpty() ? builder : builder.help(help);
    }

    static Diagnostic.Builder fixed(Diagnostic.Builder builder, Optional<Fix> fix) {
        fix.ifPresent(builder::fix);
        return builder;
    }

    String right() {
        return "\"" + notation.rightDelimiter() + "\"";
    }

    String slice(Span span) {
        return source.slice(span);
    }

    String quote(int from, int to) {
        return "\"" + text.substring(from, to) + "\"";
    }

    /** From the delimiter to the end of the name, or of what stands there. */
    Span tagStart() {
        int at = Words.skipBlanks(text, left + Delimiters.LENGTH, end);
        int nameEnd = Words.skipName(text, at, end);
        return nameEnd > at && at <= left + Delimiters.LENGTH + 1
                ? new Span(left, nameEnd)
                : new Span(left, left + Delimiters.LENGTH);
    }

    boolean isBlank(int at) {
        return at < end && Words.isBlank(text.charAt(at));
    }

    boolean isOtherRight(int at) {
        return Delimiters.isRight(text, at, end) && !Delimiters.isRight(text, at, end, notation);
    }

    /** Three characters at least, so that there is something to compare. */
    String padded(int at) {
        return text.substring(at, Math.min(at + Delimiters.LENGTH, end)) + "   ";
    }

    Span foundSpan(int at) {
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

    String found(int at) {
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

    boolean isBlankLike(int at) {
        return isBlankLike(text.charAt(at));
    }

    /** Blank to the eye, and nothing else; all of them are single characters. */
    static boolean isBlankLike(char c) {
        return Character.isSpaceChar(c) && c != ' ' || c == 0x85;
    }

    boolean isFirstOnLine(int at) {
        int before = at - 1;
        while (before > left && text.charAt(before) == ' ') {
            before--;
        }
        return text.charAt(before) == '\n';
    }

    /** The end of the line, but never far away: a text may be one line with a fault at every step. */
    int lineEnd(int at) {
        int stop = at;
        while (stop < end && stop < at + LONGEST_LINE && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
            stop++;
        }
        return stop;
    }
}
