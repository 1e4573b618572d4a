package dev.foreword.content.internal;

import dev.foreword.html.internal.Noncharacters;
import dev.foreword.markdown.internal.Fragment;
import dev.foreword.markdown.internal.FragmentMarker;
import dev.foreword.markdown.internal.LongText;
import dev.foreword.shortcode.internal.Piece;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes one Markdown text of the pieces of a page.
 *
 * <p>Finished HTML stands in it as markers of noncharacters, so Markdown sees a word or a line that it leaves
 * alone. Noncharacters of the author's are replaced by U+FFFD first, one for one, so that a marker cannot be forged and
 * offsets stay.
 *
 * <p>The summary divider is a block of its own, as in Hugo: it ends the paragraph that it stands in, the white space
 * behind it goes with it, and only the first one outside of shortcodes counts. Inside of a shortcode it vanishes.
 */
public final class Composer {

    private static final int NOT_ALONE = -1;
    private static final String DIVIDER = "<!--more-->";

    /** So much is copied before it is asked whether something can be put away. */
    private static final int PART = 1 << 16;

    /** Where the last letter is so far back, nothing is put away; nor is it while a call is open. */
    private static final int LONGEST_GAP = 100;

    private final SourceText source;
    private final LongText all;

    /** The end of it. */
    private final StringBuilder text;

    private final OffsetMap.Builder map = new OffsetMap.Builder();
    private final List<Piece.Fragment> fragments = new ArrayList<>();
    private final List<Fragment> markdownFragments = new ArrayList<>();
    private final BlankLines blankLines = new BlankLines();

    /** For each call that is open: where its line starts in the composed text, if only blanks stand before it. */
    private final Deque<Integer> openCalls = new ArrayDeque<>();

    private int dividerAt;
    private int dividerEnd = -1;

    /** The next summary divider in the file, -1 when there is none left. */
    private int knownDivider;

    /** Whether something in the source has to be replaced. */
    private final boolean damaged;

    private Composer(SourceText source, int length, boolean damaged) {
        this.source = source;
        this.damaged = damaged;
        this.all = new LongText(length);
        this.text = all.end();
        this.knownDivider = source.text().indexOf(DIVIDER);
    }

    /**
     * What Markdown is given, and how it leads back.
     *
     * @param text the composed text
     * @param map from its offsets to the file's
     * @param fragments what its markers stand for, by number
     * @param markdownFragments the same as the writer of Markdown has them, which knows of no calls
     * @param dividerOffset where the summary divider stands in the composed text; its end when there is none
     * @param dividerEnd where the divider, with the white space behind it, ends in the file; empty when there is none
     * @param diagnostics what was noticed
     */
    public record Composition(
            String text,
            OffsetMap map,
            List<Piece.Fragment> fragments,
            List<Fragment> markdownFragments,
            int dividerOffset,
            OptionalInt dividerEnd,
            List<Diagnostic> diagnostics) {}

    public static Composition compose(SourceText source, Span body, List<Piece> pieces) {
        Optional<Diagnostic> noncharacter = noncharacter(source, body);
        Composer composer = new Composer(source, body.length(), noncharacter.isPresent());
        for (Piece piece : pieces) {
            composer.add(piece);
        }
        return new Composition(
                composer.all.finish(),
                composer.map.build(body.start()),
                List.copyOf(composer.fragments),
                List.copyOf(composer.markdownFragments),
                composer.dividerEnd < 0 ? composer.all.length() : composer.dividerAt,
                composer.dividerEnd < 0 ? OptionalInt.empty() : OptionalInt.of(composer.dividerEnd),
                noncharacter.stream().toList());
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Source slice) {
            source(slice.origin());
        } else if (piece instanceof Piece.Fragment fragment) {
            fragment(fragment);
        } else if (piece instanceof Piece.Literal literal) {
            made(literal.text(), literal.origin());
        } else if (piece instanceof Piece.Generated generated) {
            made(generated.markdown(), generated.origin());
        } else if (piece instanceof Piece.Break wanted) {
            blankLines.ask(wanted);
        }
    }

    /**
     * Puts away what nobody looks back to: whoever does stops at a letter, or at the line in which an open call begins.
     */
    private void shorten() {
        if (!all.isLong() || !openCalls.isEmpty()) {
            return;
        }
        int last = text.length() - 1;
        for (int i = last; i > last - LONGEST_GAP; i--) {
            if (Character.isLetter(text.charAt(i))) {
                all.putAwayBut(text.length() - i);
                return;
            }
        }
    }

    private void source(Span slice) {
        int from = slice.start();
        int divider = nextDivider(from);
        while (divider >= 0 && divider + DIVIDER.length() <= slice.end() && (dividerEnd < 0 || !openCalls.isEmpty())) {
            copy(from, divider);
            int end = divider + DIVIDER.length();
            if (openCalls.isEmpty()) {
                while (end < slice.end() && isWhiteSpace(source.text().charAt(end))) {
                    end++;
                }
                divider(new Span(divider, end));
            }
            from = end;
            divider = nextDivider(from);
        }
        copy(from, slice.end());
    }

    /** Looks again only when the one found before is passed: a page may have as many slices as characters. */
    private int nextDivider(int from) {
        if (knownDivider >= 0 && knownDivider < from) {
            knownDivider = source.text().indexOf(DIVIDER, from);
        }
        return knownDivider;
    }

    private void divider(Span origin) {
        dividerEnd = origin.end();
        map.made(all.length(), origin);
        text.append("\n\n");
        dividerAt = all.length();
        mark(new Piece.Fragment("", true, origin, List.of(), List.of()));
        text.append("\n\n");
    }

    private void copy(int from, int to) {
        if (from == to) {
            return;
        }
        breakLine(source.text(), from, to, Span.at(from));
        map.copied(all.length(), from);
        for (int at = from, end; at < to; at = end) {
            end = partEnd(at, to);
            int start = text.length();
            text.append(source.text(), at, end);
            if (damaged) {
                replaceNoncharacters(start);
            }
            shorten();
        }
    }

    /** A part at a time, so that most of a long text is put away; but no half of a pair is one. */
    private int partEnd(int at, int to) {
        int end = Math.min(to, at + PART);
        return end < to && Character.isHighSurrogate(source.text().charAt(end - 1)) ? end - 1 : end;
    }

    private void made(String made, Span origin) {
        breakLine(made, 0, made.length(), origin);
        map.made(all.length(), origin);
        int start = text.length();
        text.append(made);
        replaceNoncharacters(start);
    }

    private void breakLine(String next, int from, int to, Span origin) {
        String between = blankLines.between(text, next, from, to);
        if (!between.isEmpty()) {
            map.made(all.length(), origin);
            text.append(between);
        }
    }

    private void fragment(Piece.Fragment fragment) {
        breakLine("x", 0, 1, fragment.origin());
        map.made(all.length(), fragment.origin());
        for (Piece.Edge edge : fragment.edges()) {
            if (edge.kind() == Piece.Edge.Kind.OPENS) {
                openCalls.addLast(fragment.block() ? lineStart() : NOT_ALONE);
            } else if (edge.kind() == Piece.Edge.Kind.CLOSES && !openCalls.isEmpty()) {
                endOnALineOfItsOwn(openCalls.removeLast());
            }
        }
        mark(fragment);
    }

    private void mark(Piece.Fragment fragment) {
        text.append(FragmentMarker.of(fragments.size(), fragment.block()));
        fragments.add(fragment);
        List<Fragment.Part> parts = new ArrayList<>(fragment.parts().size());
        for (Piece.Part part : fragment.parts()) {
            parts.add(new Fragment.Part(part.from(), part.to(), part.call(), part.origin()));
        }
        markdownFragments.add(new Fragment(fragment.html(), fragment.block(), parts));
    }

    /** Where the last line starts if it is blank up to now. */
    private int lineStart() {
        int start = text.length();
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        return start == 0 || isLineBreak(text.charAt(start - 1)) ? start : NOT_ALONE;
    }

    /**
     * Puts the end of a call below its beginning when text stands before it on its line: a list item's, say,
     * would otherwise end the call within the item.
     */
    private void endOnALineOfItsOwn(int openingLine) {
        if (openingLine == NOT_ALONE || lineStart() != NOT_ALONE) {
            return;
        }
        int end = openingLine;
        while (text.charAt(end) == ' ' || text.charAt(end) == '\t') {
            end++;
        }
        for (int i = end; i < text.length(); i++) {
            if (isLineBreak(text.charAt(i))) {
                text.append('\n').append(text, openingLine, end);
                return;
            }
        }
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Halves of surrogate pairs are none in any file, and no encoder would let them pass. */
    private void replaceNoncharacters(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE && isNone(text, i, text.length())) {
                text.setCharAt(i, '\uFFFD');
            } else if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
    }

    /** Told once a page, wherever it stands: what else comes out of it as U+FFFD is so in tags and in HTML, too. */
    private static Optional<Diagnostic> noncharacter(SourceText source, Span body) {
        String text = source.text();
        int end = body.end();
        for (int i = body.start(); i < end; i++) {
            char c = text.charAt(i);
            // Neither 0 nor a surrogate or above, in one step: this looks at the whole page.
            if ((char) (c - 1) < Character.MIN_SURROGATE - 1) {
                continue;
            }
            if (c == 0 || isNone(text, i, end)) {
                String what = c == 0
                        ? "the character"
                        : Character.isSurrogate(c) ? "half of a character," : "the noncharacter";
                return Optional.of(Diagnostic.warning("content.noncharacter", source, new Span(i, i + 1))
                        .help(
                                c == 0 || Character.isSurrogate(c)
                                        ? "it is no text and replaced by U+FFFD; take it out"
                                        : "Unicode keeps U+FDD0 to U+FDEF for programs' own use; each is replaced by U+FFFD")
                        .message(String.format("expected text, found %s U+%04X", what, (int) c)));
            }
            i += Character.isHighSurrogate(c) ? 1 : 0;
        }
        return Optional.empty();
    }

    /** Whether the unit is a noncharacter of ours, or half of a pair. */
    private static boolean isNone(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= end || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) || Noncharacters.isReserved(c);
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
