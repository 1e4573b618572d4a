package dev.foreword.content.internal;

import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds spans by an offset. They are sorted by where they start; each knows the one before it that had not ended yet, so
 * those that hold an offset are on the way up from the last that starts at or before it.
 */
public final class SpanIndex {

    private static final int NONE = -1;

    private final List<Span> spans;

    /** Numbers of spans, by start, outer ones first. */
    private final int[] order;

    /** For each place in that order, the place of the innermost span around; crossing ones count as around. */
    private final int[] around;

    private SpanIndex(List<Span> spans, int[] order, int[] around) {
        this.spans = spans;
        this.order = order;
        this.around = around;
    }

    public static SpanIndex of(List<Span> spans) {
        Integer[] numbers = new Integer[spans.size()];
        Arrays.setAll(numbers, i -> i);
        Arrays.sort(
                numbers,
                Comparator.comparingInt((Integer i) -> spans.get(i).start())
                        .thenComparing(i -> spans.get(i).end(), Comparator.reverseOrder()));
        int[] order = new int[numbers.length];
        int[] around = new int[numbers.length];
        int open = NONE;
        for (int at = 0; at < order.length; at++) {
            order[at] = numbers[at];
            Span span = spans.get(order[at]);
            while (open != NONE && spans.get(order[open]).end() <= span.start()) {
                open = around[open];
            }
            around[at] = open;
            open = at;
        }
        return new SpanIndex(spans, order, around);
    }

    /** The numbers of the shortest spans that hold a character, which are equal; the last of them first. */
    public List<Integer> innermost(int offset) {
        List<Integer> found = new ArrayList<>(2);
        for (int at = lastStart(offset); at != NONE; at = around[at]) {
            Span span = span(at);
            if (span.end() <= offset) {
                continue;
            }
            int shorter = found.isEmpty()
                    ? -1
                    : Integer.compare(span.length(), spans.get(found.get(0)).length());
            if (shorter < 0) {
                found.clear();
            }
            if (found.isEmpty() || span.equals(spans.get(found.get(0)))) {
                found.add(order[at]);
            }
        }
        return found;
    }

    /** The numbers of all spans that are in another one. */
    public List<Integer> within(Span outer) {
        List<Integer> found = new ArrayList<>();
        for (int at = lastStart(outer.start() - 1) + 1; at < order.length && span(at).start() < outer.end(); at++) {
            if (span(at).end() <= outer.end()) {
                found.add(order[at]);
            }
        }
        return found;
    }

    /** The numbers of the longest spans that start last of those that start before an offset. */
    public List<Integer> lastBefore(int offset) {
        int last = lastStart(offset);
        List<Integer> found = new ArrayList<>();
        if (last != NONE) {
            int first = lastStart(span(last).start() - 1) + 1;
            Span longest = span(first);
            for (int at = first; at <= last && span(at).equals(longest); at++) {
                found.add(order[at]);
            }
        }
        return found;
    }

    private Span span(int at) {
        return spans.get(order[at]);
    }

    /** The last place whose span starts at or before an offset. */
    private int lastStart(int offset) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
