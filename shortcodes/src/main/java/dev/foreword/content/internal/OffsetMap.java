package dev.foreword.content.internal;

import dev.foreword.text.Span;
import java.util.Arrays;

/**
 * Leads from offsets in the composed Markdown text back to the file.
 *
 * <p>The composed text is a row of stretches. A copied stretch is the author's own text, so an offset in it has one
 * place in the file; every offset in a made stretch (a marker, generated Markdown) leads to the whole call that it
 * came from.
 */
public final class OffsetMap {

    private final int[] starts;
    private final int[] origins;

    /** The end of the origin of a made stretch; -1 for a copied one. */
    private final int[] originEnds;

    private OffsetMap(int[] starts, int[] origins, int[] originEnds) {
        this.starts = starts;
        this.origins = origins;
        this.originEnds = originEnds;
    }

    /** A text that is one slice of the file. */
    static OffsetMap shifted(int origin) {
        return new OffsetMap(new int[] {0}, new int[] {origin}, new int[] {-1});
    }

    /** A text all of which came from one place. */
    public static OffsetMap made(Span origin) {
        return new OffsetMap(new int[] {0}, new int[] {origin.start()}, new int[] {origin.end()});
    }

    /** Where a character of the composed text comes from. */
    public int start(int composed) {
        int stretch = stretch(composed);
        return originEnds[stretch] < 0 ? origins[stretch] + composed - starts[stretch] : origins[stretch];
    }

    private int end(int composed) {
        if (composed == 0) {
            return start(0);
        }
        int stretch = stretch(composed - 1);
        return originEnds[stretch] < 0 ? origins[stretch] + composed - starts[stretch] : originEnds[stretch];
    }

    /** The smallest span of the file that everything in the stretch of composed text came from. */
    public Span span(int start, int end) {
        int from = start(start);
        if (end <= start) {
            return Span.at(from);
        }
        return new Span(from, Math.max(from, end(end)));
    }

    private int stretch(int composed) {
        int found = Arrays.binarySearch(starts, composed);
        return found >= 0 ? found : -found - 2;
    }

    static final class Builder {
        private int[] starts = new int[16];
        private int[] origins = new int[16];
        private int[] originEnds = new int[16];
        private int count;

        void copied(int composed, int origin) {
            add(composed, origin, -1);
        }

        void made(int composed, Span origin) {
            add(composed, origin.start(), origin.end());
        }

        private void add(int composed, int origin, int originEnd) {
            if (count > 0 && starts[count - 1] == composed) {
                count--;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                origins = Arrays.copyOf(origins, count * 2);
                originEnds = Arrays.copyOf(originEnds, count * 2);
            }
            starts[count] = composed;
            origins[count] = origin;
            originEnds[count++] = originEnd;
        }

        OffsetMap build(int fallback) {
            return count == 0
                    ? shifted(fallback)
                    : new OffsetMap(
                            Arrays.copyOf(starts, count),
                            Arrays.copyOf(origins, count),
                            Arrays.copyOf(originEnds, count));
        }
    }
}
