package dev.foreword.shortcode.internal;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.shortcode.Arguments;
import dev.foreword.shortcode.Arguments.Argument;
import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.internal.DeadEnds.WayOut;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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

    private final String text;
    private final int end;
    private final int maxArguments;
    private final List<Diagnostic> diagnostics;
    private final TagFaults faults;
    private final DeadEnds deadEnds = new DeadEnds();
    private final ValueLexer values;
    private final OpenNames openNames;

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

    private @Nullable Diagnostic fault;

    /** Known when another tag has failed from here already. */
    private Optional<WayOut> wayOut = Optional.empty();

    /** Read, and an equals sign follows. */
    private @Nullable Scalar pendingName;

    /** The tags are those before the one to be read. */
    TagLexer(SourceText source, int end, int maxArguments, List<Tag> tags, List<Diagnostic> diagnostics) {
        this.text = source.text();
        this.end = end;
        this.maxArguments = maxArguments;
        this.diagnostics = diagnostics;
        this.openNames = new OpenNames(tags);
        this.faults = new TagFaults(source, end);
        this.values = new ValueLexer(text, end, faults, deadEnds);
    }

    /** Where to look for the next left delimiter. */
    int resumeAt() {
        return at;
    }

    /** The tag with the left delimiter at this place; null when not even its name is known. */
    @Nullable
    Tag read(int left, Notation notation) {
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
        values.tag(notation);
        pendingName = null;
        fault = null;
        wayOut = Optional.empty();
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
            return null;
        }
        boolean ends = understood || closing && endOfBrokenTag();
        return tag(!ends);
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
            } else if (at + 1 < end && text.charAt(at) == '\\' && !ValueLexer.isQuote(text.charAt(at + 1))) {
                flaw(() -> faults.backslashInName(at, openNames));
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
            return fail(faults.pointInName(nameStart, at));
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
            boolean opened = openNames.has(text.substring(nameStart, bare));
            diagnostics.add(faults.slashInName(nameStart, bare, nameEnd, closing, opened));
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
                at++;
                read = true;
            } else if (c == '\\' && !escapesQuote()) {
                flaw(() -> faults.backslash(at));
                at++;
                read = true;
            } else if (selfClosing) {
                read = fail(faults.behindSlash(at, values.spans()));
            } else if (arguments.size() == maxArguments) {
                read = fail(faults.tooManyArguments(at, maxArguments));
            } else {
                read = c == '=' ? value() : positional(c);
            }
            if (!read) {
                return false;
            }
        }
    }

    private boolean positional(char c) {
        if (c == '\\' || ValueLexer.isQuote(c)) {
            return add(values.string(at));
        }
        int first = Words.codePointAt(text, at, end);
        return Words.isWord(first) || first == '-' ? add(values.word(at)) : fail(faults.unexpected(at, values.spans()));
    }

    private boolean escapesQuote() {
        return at + 1 < end && ValueLexer.isQuote(text.charAt(at + 1));
    }

    private boolean add(@Nullable Scalar value) {
        if (value == null) {
            return fail(values.fault());
        }
        at = values.end();
        int next = Words.skipBlanks(text, at, end);
        if (next < end && text.charAt(next) == '=') {
            pendingName = value;
        } else {
            arguments.add(new Argument(Optional.empty(), value, value.span()));
        }
        return true;
    }

    /** What follows an equals sign. */
    private boolean value() {
        int equals = at;
        at = Words.skipBlanks(text, at + 1, end);
        if (at >= end) {
            return fail(faults.noValue(equals));
        }
        Scalar value = values.afterEquals(at);
        if (value == null) {
            wayOut = values.wayOut();
            return fail(values.fault());
        }
        at = values.end();
        Scalar word = pendingName;
        if (word == null) {
            flaw(() -> faults.valueWithoutName(new Span(equals, at)));
            return true;
        }
        Scalar name = word.kind() == Kind.STRING ? word : new Scalar(word.text(), Kind.STRING, word.span());
        arguments.add(
                new Argument(Optional.of(name), value, new Span(name.span().start(), at)));
        pendingName = null;
        return true;
    }

    private void checkMix() {
        if (arguments.size() < 2) {
            return;
        }
        mixed().ifPresentOrElse(
                        odd -> diagnostics.add(faults.mixed(arguments, odd)),
                        () -> faults.oddNames(arguments).ifPresent(diagnostics::add));
        faults.repeated(arguments).forEach(diagnostics::add);
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
    private void flaw(Supplier<Diagnostic> diagnostic) {
        if (!flawed) {
            diagnostics.add(diagnostic.get());
        }
        flawed = true;
    }

    /** {@code {{< a x=y>}} text >}}} is no tag with an argument {@code text}. */
    private boolean swallowedAndMixed() {
        if (!values.anyBrace() || mixed().isEmpty() || values.spans().stream().noneMatch(this::holdsEnd)) {
            return false;
        }
        doubts = at == doubtfulEnd ? doubts + 1 : 1;
        doubtfulEnd = at;
        return doubts <= MAX_DOUBTS;
    }

    private boolean holdsEnd(Span value) {
        if (!values.isBare(value)) {
            return false;
        }
        int delimiter = Delimiters.next(text, value.start(), value.end());
        return delimiter >= 0 && Delimiters.isRight(text, delimiter, end, notation);
    }

    private void checkValues() {
        if (values.anyOdd()) {
            for (Span value : values.spans()) {
                if (values.isBare(value)) {
                    faults.oddValue(value).ifPresent(diagnostics::add);
                }
            }
        }
        if (values.anyBrace()) {
            values.spans().stream()
                    .filter(this::holdsEnd)
                    .findFirst()
                    .ifPresent(value -> flaw(() -> faults.delimiterInValue(value)));
        }
    }

    private void recover() {
        boolean remember = fault != null && values.spans().stream().anyMatch(this::swallows);
        WayOut found = wayOut.orElse(new WayOut(at, Optional.empty(), false));
        for (int i = values.spans().size() - 1; i >= 0; i--) {
            Span value = values.spans().get(i);
            if (remember) {
                deadEnds.add(value.end(), notation, found);
            }
            if (swallows(value)) {
                found = wayOut(value);
            }
        }
        if (remember) {
            deadEnds.add(nameEnd, notation, found);
        }
        at = found.resume();
        selfClosing = found.selfClosing();
        diagnostics.add(found.fault().orElse(fault == null ? faults.endless() : fault));
    }

    /** A string with a whole tag in it is what it seems; one in which a tag only ends has lost a quote. */
    private boolean swallows(Span value) {
        int delimiter = Delimiters.next(text, value.start(), value.end());
        return delimiter >= 0 && (values.isBare(value) || !Delimiters.isLeft(text, delimiter));
    }

    /** For a value that has swallowed what it should not. */
    private WayOut wayOut(Span value) {
        int delimiter = Delimiters.next(text, value.start(), value.end());
        return Delimiters.isLeft(text, delimiter)
                ? new WayOut(delimiter, Optional.empty(), false)
                : new WayOut(
                        delimiter + Delimiters.LENGTH,
                        Optional.of(faults.swallowed(value, delimiter, values.isBare(value))),
                        text.charAt(delimiter - 1) == '/');
    }

    private boolean isDeadEnd(int place) {
        wayOut = deadEnds.from(place, notation);
        return wayOut.isPresent();
    }
}
