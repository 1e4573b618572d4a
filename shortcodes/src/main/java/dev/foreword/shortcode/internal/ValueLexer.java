package dev.foreword.shortcode.internal;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.internal.DeadEnds.WayOut;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values in a tag: bare words, and three sorts of strings. Each method takes the place where the value begins;
 * null means {@link #fault()}, else the value ends at {@link #end()}.
 */
final class ValueLexer {

    private final String text;
    private final int textEnd;
    private final TagFaults faults;
    private final DeadEnds deadEnds;

    /** An end of a bare value that was found, and from where: what is between has no white space. */
    private int bareFrom = -1;

    private int bareEnd = -1;

    // The tag at hand.
    private Notation notation = Notation.STANDARD;
    private final List<Span> spans = new ArrayList<>();
    private boolean brace;
    private boolean odd;
    private int end;
    private @Nullable Diagnostic fault;
    private Optional<WayOut> wayOut = Optional.empty();

    ValueLexer(String text, int textEnd, TagFaults faults, DeadEnds deadEnds) {
        this.text = text;
        this.textEnd = textEnd;
        this.faults = faults;
        this.deadEnds = deadEnds;
    }

    /** What comes next belongs to another tag. */
    void tag(Notation notation) {
        this.notation = notation;
        spans.clear();
        brace = false;
        odd = false;
        wayOut = Optional.empty();
    }

    /** Where all values of the tag stand, those without a name of their own too. */
    List<Span> spans() {
        return spans;
    }

    /** Whether a bare value of the tag may hold a right delimiter. */
    boolean anyBrace() {
        return brace;
    }

    /** Whether a bare value of the tag may be more than a plain word. */
    boolean anyOdd() {
        return odd;
    }

    int end() {
        return end;
    }

    Diagnostic fault() {
        if (fault == null) {
            throw new IllegalStateException("the last value had no fault");
        }
        return fault;
    }

    /** Known when the value with the fault ends at a place from which another tag has already failed. */
    Optional<WayOut> wayOut() {
        return wayOut;
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '`';
    }

    boolean isBare(Span value) {
        char first = text.charAt(value.start());
        return !isQuote(first) && first != '\\';
    }

    /** What follows an equals sign. */
    @Nullable
    Scalar afterEquals(int at) {
        return text.charAt(at) == '\\' || isQuote(text.charAt(at)) ? string(at) : upToBlank(at);
    }

    /** A string of any sort. */
    @Nullable
    Scalar string(int at) {
        return switch (text.charAt(at)) {
            case '"' -> quoted(at);
            case '`' -> raw(at);
            default -> escapedQuoted(at);
        };
    }

    /** A word without quotes. */
    Scalar word(int at) {
        end = Words.skipBareWord(text, at, textEnd);
        odd |= isDash(at);
        return bare(at);
    }

    private boolean isDash(int at) {
        return end - at == 1 && text.charAt(at) == '-';
    }

    /** No character is special, not even those of the delimiter. */
    private @Nullable Scalar upToBlank(int at) {
        if (bareFrom <= at && at < bareEnd) {
            end = bareEnd;
            brace = true;
            odd = true;
        } else {
            bareFrom = at;
            end = Words.skipBareWord(text, at, textEnd);
            odd |= isDash(at);
            while (end < textEnd && !Words.isBlank(text.charAt(end))) {
                brace |= text.charAt(end) == '}';
                odd = true;
                end++;
            }
            bareEnd = end;
        }
        wayOut = deadEnds.from(end, notation);
        if (wayOut.isPresent()) {
            // Without a copy of the value, of which there may be as many as characters.
            spans.add(new Span(at, end));
            return fail(faults.endless());
        }
        return bare(at);
    }

    private Scalar bare(int from) {
        String word = text.substring(from, end);
        Span span = new Span(from, end);
        spans.add(span);
        return new Scalar(word, Words.kind(word), span);
    }

    /** From backtick to backtick, without escapes, over any number of lines. */
    private @Nullable Scalar raw(int at) {
        int close = text.indexOf('`', at + 1);
        return close < 0 || close >= textEnd
                ? fail(faults.unclosedRaw(at))
                : string(at, at + 1, close, close + 1, false);
    }

    /** On one line, with {@code \"} for a quote. Only then are backslashes dropped, and then all of them. */
    private @Nullable Scalar quoted(int at) {
        boolean escapes = false;
        for (int i = at + 1; i < textEnd; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return string(at, at + 1, i, i + 1, escapes);
            } else if (c == '\n') {
                break;
            } else if (c == '\\' && isBefore(i, '`')) {
                return fail(faults.escapedBacktick(i));
            } else if (c == '\\' && isBefore(i, '"')) {
                escapes = true;
                i++;
            }
        }
        return fail(faults.unclosedQuote(at, 1, spans));
    }

    /** The old form {@code \"…\"}, in which nothing can be escaped. */
    private @Nullable Scalar escapedQuoted(int at) {
        if (!isBefore(at, '"')) {
            return fail(faults.escapedBacktick(at));
        }
        for (int i = at + 2; i < textEnd && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '"') {
                return string(at, at + 2, i, i + 1, false);
            } else if (isBefore(i, '"')) {
                return string(at, at + 2, i, i + 2, false);
            } else if (isBefore(i, '`')) {
                return fail(faults.escapedBacktick(i));
            }
        }
        return fail(faults.unclosedQuote(at, 2, spans));
    }

    /** Whether a backslash stands there, and the character behind it. */
    private boolean isBefore(int at, char next) {
        return text.charAt(at) == '\\' && at + 1 < textEnd && text.charAt(at + 1) == next;
    }

    private Scalar string(int from, int contentFrom, int contentTo, int to, boolean dropBackslashes) {
        String content = text.substring(contentFrom, contentTo);
        end = to;
        Span span = new Span(from, to);
        spans.add(span);
        return new Scalar(dropBackslashes ? content.replace("\\", "") : content, Kind.STRING, span);
    }

    private @Nullable Scalar fail(Diagnostic diagnostic) {
        fault = diagnostic;
        return null;
    }
}
