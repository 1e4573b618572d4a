package dev.foreword.markdown.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The delimiters of one block that are still without a partner, and the pairing of them (CommonMark, "process
 * emphasis").
 *
 * <p>Pairing is linear because of the lower bounds that cmark keeps: when no opener was found for a closer, none will
 * be found below it for a closer of the same character, the same length modulo three and the same power to open.
 */
final class DelimiterStack {

    private static final String CHARACTERS = "*_~^+=";
    private static final int KINDS = CHARACTERS.length() * 2 * 3;

    /** For each kind of closer the place at and below which no opener for it stands. */
    private int @Nullable [] bottoms;

    private @Nullable Delimiter top;

    @Nullable
    Delimiter top() {
        return top;
    }

    /** Makes room for the next block; one stack serves a whole document. */
    void clear() {
        top = null;
    }

    void push(Delimiter delimiter) {
        delimiter.previous = top;
        if (top != null) {
            top.next = delimiter;
        }
        top = delimiter;
    }

    /** Pairs what stands above {@code bottom}, and forgets it. */
    void process(@Nullable Delimiter bottom) {
        if (top == bottom) {
            return;
        }
        if (bottoms == null) {
            bottoms = new int[KINDS];
        }
        Arrays.fill(bottoms, bottom == null ? -1 : bottom.position);
        Delimiter closer = lowestAbove(bottom);
        while (closer != null) {
            closer = closer.canClose ? close(closer, bottoms) : closer.next;
        }
        top = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    private @Nullable Delimiter lowestAbove(@Nullable Delimiter bottom) {
        Delimiter lowest = null;
        for (Delimiter d = top; d != bottom && d != null; d = d.previous) {
            lowest = d;
        }
        return lowest;
    }

    /** Matches once or gives up; the closer to go on with. */
    private @Nullable Delimiter close(Delimiter closer, int[] bottoms) {
        int kind = kind(closer);
        int limit = bottoms[kind];
        for (Delimiter opener = closer.previous; opener != null && opener.position > limit; opener = opener.previous) {
            if (!opener.canOpen || opener.character != closer.character) {
                continue;
            }
            int size = opener.matchSize(closer);
            if (size > 0) {
                opener.match(closer, size);
                // What stands between them has no partner any more.
                opener.next = closer;
                closer.previous = opener;
                if (opener.remaining == 0) {
                    remove(opener);
                }
                if (closer.remaining > 0) {
                    return closer;
                }
                Delimiter next = closer.next;
                remove(closer);
                return next;
            }
        }
        bottoms[kind] = closer.position - 1;
        Delimiter next = closer.next;
        if (!closer.canOpen) {
            remove(closer);
        }
        return next;
    }

    private static int kind(Delimiter closer) {
        int character = CHARACTERS.indexOf(closer.character);
        return (character * 2 + (closer.canOpen ? 1 : 0)) * 3 + closer.length % 3;
    }

    private void remove(Delimiter delimiter) {
        if (delimiter.previous != null) {
            delimiter.previous.next = delimiter.next;
        }
        if (delimiter.next != null) {
            delimiter.next.previous = delimiter.previous;
        } else {
            top = delimiter.previous;
        }
    }
}
