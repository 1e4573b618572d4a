package dev.foreword.shortcode.internal;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.shortcode.Arguments;
import dev.foreword.shortcode.Arguments.Argument;
import dev.foreword.shortcode.Notation;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one tag after the other.
 *
 * <p>A tag that cannot be understood stays text. The difficulty is where to go on. Usually that is where the fault is;
 * but when a value has swallowed the end of its own tag ({@code {{< a x=y>}}}), the fault shows up pages later, and all
 * tags in between would be lost. Then the value is to blame, and reading goes on behind the delimiter inside of it.
 * So that a text made of nothing but such values is not read again and again, the places between arguments from
 * which a reading has failed are remembered: what reaches one of them fails at once.
 */
final class TagLexer {

    /** How many tags that end at the same place may be given up for what they swallowed: each is read to there. */
    private static final int MAX_DOUBTS = 16;

    private final SourceText source;
    private final String text;
    private final int end;
    private final List<Diagnostic> diagnostics;
    private final TagFaults faults;

    /** Places between arguments from which there is no way to the end of a tag, for each notation. */
    private final @Nullable BitSet[] deadEnds = new BitSet[Notation.values().length];

    /** An end of a value that was found, and from where: what is between has no white space. */
    private int valueFrom = -1;

    private int valueEnd = -1;

    private int doubtfulEnd = -1;
    private int doubts;

    // The tag at hand.
    private Notation notation = Notation.STANDARD;
    private int start;
    private int at;
    private boolean closing;
    private boolean selfClosing;
    private boolean inline;
    private boolean flawed;
    private int nameStart;
    private int nameEnd;
    private final List<Argument> arguments = new ArrayList<>();

    /** Where all values stand, those without a name of their own too. */
    private final List<Span> values = new ArrayList<>();

    private boolean braceInValue;
    private @Nullable Diagnostic fault;

    /** Behind an argument without a name: an equals sign would make it a name. */
    private boolean nameable;

    TagLexer(SourceText source, int end, List<Diagnostic> diagnostics) {
        this.source = source;
        this.text = source.text();
        this.end = end;
        this.diagnostics = diagnostics;
        this.faults = new TagFaults(source, end);
    }

    /** Where to look for the next left delimiter. */
    int resumeAt() {
        return at;
    }

    /** The tag with the left delimiter at this place; empty when not even its name is known. */
    Optional<Tag> read(int left, Notation notation) {
        this.notation = notation;
        start = left;
        at = left + Delimiters.LENGTH;
        closing = false;
        selfClosing = false;
        inline = false;
        flawed = false;
        nameStart = -1;
        nameEnd = -1;
        arguments.clear();
        values.clear();
        braceInValue = false;
        nameable = false;
        fault = null;
        faults.tag(left, notation);

        boolean understood = name() && (closing ? closingEnd() : arguments());
        if (understood && swallowedAndMixed()) {
            understood = false;
        }
        if (understood) {
            checkMix();
            checkValues();
        } else {
            recover();
        }
        if (nameStart < 0) {
            return Optional.empty();
        }
        boolean ends = understood || closing && endOfBrokenTag();
        return Optional.of(tag(!ends));
    }

    private Tag tag(boolean broken) {
        Tag.Form form = closing ? Tag.Form.CLOSING : selfClosing ? Tag.Form.SELF_CLOSING : Tag.Form.OPENING;
        return new Tag(
                form,
                notation,
                text.substring(nameStart, nameEnd),
                nameStart,
                nameEnd,
                broken ? Arguments.none() : Arguments.of(arguments),
                start,
                at,
                broken,
                inline);
    }

    // ---- the name

    private boolean name() {
        while (true) {
            at = Words.skipBlanks(text, at, end);
            if (at < end && text.charAt(at) == '/') {
                closing = true;
                at++;
            } else if (at + 1 < end && text.charAt(at) == '\\' && !isQuote(text.charAt(at + 1))) {
                flaw(faults.backslash(at));
                at++;
            } else {
                break;
            }
        }
        if (at >= end || !Words.isWord(Words.codePointAt(text, at, end))) {
            return fail(faults.noName(at, closing));
        }
        nameStart = at;
        at = Words.skipName(text, at, end);
        nameEnd = at;
        return at < end && text.charAt(at) == '.' ? inlineName() : trailingSlash();
    }

    private boolean inlineName() {
        int wordEnd = Words.skipBareWord(text, at, end);
        if (!text.substring(at, wordEnd).equals(".inline")) {
            return fail(faults.pointInName(nameStart, at, wordEnd));
        }
        inline = true;
        nameEnd = wordEnd;
        at = wordEnd;
        if (!closing) {
            diagnostics.add(faults.inline(nameStart, nameEnd));
        }
        return true;
    }

    /** {@code {{< a/>}}} calls {@code a/} in Hugo, which never exists. */
    private boolean trailingSlash() {
        int bare = nameEnd;
        while (text.charAt(bare - 1) == '/') {
            bare--;
        }
        if (bare < nameEnd) {
            diagnostics.add(faults.slashInName(nameStart, bare, nameEnd, closing));
            int next = Words.skipBlanks(text, nameEnd, end);
            selfClosing = !closing && Delimiters.isRight(text, next, end, notation);
            nameEnd = bare;
        }
        return true;
    }

    /** Nothing but white space may follow the name in a closing tag. */
    private boolean closingEnd() {
        at = Words.skipBlanks(text, at, end);
        if (Delimiters.isRight(text, at, end, notation)) {
            at += Delimiters.LENGTH;
            return true;
        }
        return fail(faults.behindClosingName(nameStart, nameEnd, at));
    }

    /** A closing tag with something behind the name still closes, if it ends at all. */
    private boolean endOfBrokenTag() {
        int next = Delimiters.next(text, at, end);
        if (next < 0 || Delimiters.isLeft(text, next)) {
            return false;
        }
        at = next + Delimiters.LENGTH;
        return true;
    }

    // ---- the arguments

    private boolean arguments() {
        while (true) {
            if (isDeadEnd(at)) {
                return fail(faults.endless());
            }
            at = Words.skipBlanks(text, at, end);
            if (at >= end) {
                return fail(faults.endless());
            }
            if (Delimiters.isRight(text, at, end, notation)) {
                at += Delimiters.LENGTH;
                return true;
            }
            char c = text.charAt(at);
            boolean read;
            if (c == '/') {
                selfClosing = true;
                nameable = false;
                at++;
                read = true;
            } else if (selfClosing) {
                read = fail(faults.behindSlash(at));
            } else {
                read = c == '=' ? value() : positional(c);
            }
            if (!read) {
                return false;
            }
        }
    }

    private boolean positional(char c) {
        if (c == '\\') {
            if (at + 1 < end && isQuote(text.charAt(at + 1))) {
                Scalar value = escapedQuoted();
                return value != null && add(value);
            }
            flaw(faults.backslash(at));
            at++;
            return true;
        }
        if (c == '"' || c == '`') {
            Scalar value = c == '"' ? quoted() : raw();
            return value != null && add(value);
        }
        int c32 = Words.codePointAt(text, at, end);
        if (!Words.isWord(c32) && c32 != '-') {
            return fail(faults.unexpected(at, values));
        }
        int from = at;
        at = Words.skipBareWord(text, at, end);
        return add(bare(from));
    }

    private boolean add(Scalar value) {
        arguments.add(new Argument(Optional.empty(), value, value.span()));
        nameable = true;
        return true;
    }

    /** What follows an equals sign. */
    private boolean value() {
        int equals = at;
        at = Words.skipBlanks(text, at + 1, end);
        if (at >= end) {
            return fail(faults.noValue(equals));
        }
        char c = text.charAt(at);
        Scalar value = switch (c) {
            case '"' -> quoted();
            case '`' -> raw();
            case '\\' -> escapedQuoted();
            default -> upToBlank();
        };
        if (value == null) {
            return false;
        }
        if (!nameable) {
            flaw(faults.valueWithoutName(new Span(equals, at)));
            return true;
        }
        Scalar word = arguments.remove(arguments.size() - 1).value();
        Scalar name = word.kind() == Kind.STRING ? word : new Scalar(word.text(), Kind.STRING, word.span());
        arguments.add(
                new Argument(Optional.of(name), value, new Span(name.span().start(), at)));
        nameable = false;
        return true;
    }

    /** No character is special, not even those of the delimiter. */
    private @Nullable Scalar upToBlank() {
        int from = at;
        if (valueFrom <= at && at < valueEnd) {
            at = valueEnd;
            braceInValue = true;
        } else {
            valueFrom = at;
            while (at < end && !Words.isBlank(text.charAt(at))) {
                braceInValue |= text.charAt(at) == '}';
                at++;
            }
            valueEnd = at;
        }
        if (isDeadEnd(at)) {
            values.add(new Span(from, at));
            fail(faults.endless());
            return null;
        }
        return bare(from);
    }

    private Scalar bare(int from) {
        String word = text.substring(from, at);
        Span span = new Span(from, at);
        values.add(span);
        return new Scalar(word, Words.kind(word), span);
    }

    /** From backtick to backtick, without escapes, over any number of lines. */
    private @Nullable Scalar raw() {
        int close = text.indexOf('`', at + 1);
        if (close < 0 || close >= end) {
            fail(faults.unclosedRaw(at));
            return null;
        }
        return string(at, at + 1, close, close + 1, false);
    }

    /** On one line, with {@code \"} for a quote. Only then are backslashes dropped, and then all of them. */
    private @Nullable Scalar quoted() {
        boolean escapes = false;
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return string(at, at + 1, i, i + 1, escapes);
            } else if (c == '\n') {
                break;
            } else if (c == '\\' && i + 1 < end) {
                char next = text.charAt(i + 1);
                if (next == '`') {
                    fail(faults.escapedBacktick(i));
                    return null;
                } else if (next == '"') {
                    escapes = true;
                    i++;
                }
            }
        }
        fail(faults.unclosedQuote(at, 1, values));
        return null;
    }

    /** The old form {@code \"…\"}, in which nothing can be escaped. */
    private @Nullable Scalar escapedQuoted() {
        if (at + 1 >= end || text.charAt(at + 1) != '"') {
            fail(faults.escapedBacktick(at));
            return null;
        }
        for (int i = at + 2; i < end && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return string(at, at + 2, i, i + 1, false);
            } else if (c == '\\' && i + 1 < end && text.charAt(i + 1) == '"') {
                return string(at, at + 2, i, i + 2, false);
            } else if (c == '\\' && i + 1 < end && text.charAt(i + 1) == '`') {
                fail(faults.escapedBacktick(i));
                return null;
            }
        }
        fail(faults.unclosedQuote(at, 2, values));
        return null;
    }

    private Scalar string(int from, int contentFrom, int contentTo, int to, boolean dropBackslashes) {
        String content = text.substring(contentFrom, contentTo);
        at = to;
        Span span = new Span(from, to);
        values.add(span);
        return new Scalar(dropBackslashes ? content.replace("\\", "") : content, Kind.STRING, span);
    }

    private void checkMix() {
        mixed().ifPresent(odd -> diagnostics.add(faults.mixed(arguments, odd)));
    }

    /** The first argument that is not of the sort of the first one. */
    private Optional<Argument> mixed() {
        for (int i = 1; i < arguments.size(); i++) {
            if (arguments.get(i).name().isPresent() != arguments.get(0).name().isPresent()) {
                return Optional.of(arguments.get(i));
            }
        }
        return Optional.empty();
    }

    // ---- faults

    private boolean fail(Diagnostic diagnostic) {
        fault = diagnostic;
        return false;
    }

    /** Something that Hugo lets pass and nobody means. */
    private void flaw(Diagnostic diagnostic) {
        if (!flawed) {
            diagnostics.add(diagnostic);
        }
        flawed = true;
    }

    /** {@code {{< a x=y>}} text >}}} is no tag with an argument {@code text}. */
    private boolean swallowedAndMixed() {
        if (!braceInValue || mixed().isEmpty() || values.stream().noneMatch(this::holdsEnd)) {
            return false;
        }
        doubts = at == doubtfulEnd ? doubts + 1 : 1;
        doubtfulEnd = at;
        return doubts <= MAX_DOUBTS;
    }

    private boolean holdsEnd(Span value) {
        if (!isBare(value)) {
            return false;
        }
        int delimiter = Delimiters.next(text, value.start(), value.end());
        return delimiter >= 0 && Delimiters.isRight(text, delimiter, end, notation);
    }

    private void checkValues() {
        if (braceInValue) {
            values.stream().filter(this::holdsEnd).findFirst().ifPresent(value -> flaw(faults.delimiterInValue(value)));
        }
    }

    private void recover() {
        for (Span value : values) {
            int delimiter = Delimiters.next(text, value.start(), value.end());
            // A string with a whole tag in it is what it seems; one in which a tag only ends has lost a quote.
            if (delimiter >= 0 && (!Delimiters.isLeft(text, delimiter) || isBare(value))) {
                if (fault != null) {
                    rememberDeadEnds();
                }
                at = delimiter;
                if (!Delimiters.isLeft(text, delimiter)) {
                    fault = faults.swallowed(value, delimiter, isBare(value));
                    selfClosing = text.charAt(delimiter - 1) == '/';
                    at += Delimiters.LENGTH;
                }
                break;
            }
        }
        if (fault != null) {
            diagnostics.add(fault);
        }
    }

    private boolean isBare(Span value) {
        char first = text.charAt(value.start());
        return !isQuote(first) && first != '\\';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '`';
    }

    private boolean isDeadEnd(int place) {
        BitSet places = deadEnds[notation.ordinal()];
        return places != null && places.get(place);
    }

    private void rememberDeadEnds() {
        BitSet places = deadEnds[notation.ordinal()];
        if (places == null) {
            places = new BitSet(end);
            deadEnds[notation.ordinal()] = places;
        }
        places.set(nameEnd);
        for (Span value : values) {
            places.set(value.end());
        }
    }
}
