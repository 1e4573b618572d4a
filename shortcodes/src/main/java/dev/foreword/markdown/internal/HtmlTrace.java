package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which stretch of the HTML comes from which span of the file, written down while the HTML is written: an entry is made
 * when its element ends, so ends never fall. For one output; parts of the page that are written apart have a trace of
 * their own, which is taken in where they go.
 */
public final class HtmlTrace {

    private static final int FIELDS = 4;

    private final SourcePositions positions;

    /** Four numbers for each entry: start and end in the HTML, start and end in the file. */
    private int[] entries = new int[16 * FIELDS];

    private int count;
    private final List<Open> open = new ArrayList<>();

    /** The entries of calls, which go on in other fragments. */
    private final Map<Integer, Integer> calls = new HashMap<>();

    private static final class Open {
        private final Node node;
        private int start;
        private int sourceStart;

        Open(Node node, int start) {
            this.node = node;
            this.start = start;
            this.sourceStart = node.getStartOffset();
        }
    }

    HtmlTrace(SourcePositions positions) {
        this.positions = positions;
    }

    /** Who is told of the entries. */
    @FunctionalInterface
    public interface Reader {

        void entry(Span html, Span source);
    }

    /** Tells all entries, in no order. */
    public void read(Reader reader) {
        for (int at = 0; at < count * FIELDS; at += FIELDS) {
            if (entries[at] < entries[at + 1]) {
                reader.entry(new Span(entries[at], entries[at + 1]), new Span(entries[at + 2], entries[at + 3]));
            }
        }
    }

    /** An empty one for another output. */
    HtmlTrace fresh() {
        return new HtmlTrace(positions);
    }

    void enter(int at, Node node) {
        open.add(new Open(node, at));
    }

    void leave(CharSequence out, Node node) {
        Open ended = open.remove(open.size() - 1);
        if (ended.node != node) {
            throw new IllegalStateException(ended.node + " is open, not " + node);
        }
        stretch(ended, out, node.getEndOffset());
    }

    void pause(CharSequence out, Node node, int sourceEnd) {
        find(node).ifPresent(found -> stretch(found, out, sourceEnd));
    }

    void resume(int at, Node node, int sourceStart) {
        find(node).ifPresent(found -> {
            found.start = at;
            found.sourceStart = sourceStart;
        });
    }

    /** Empty for a node that writes nothing itself, and for one that another output is in. */
    private Optional<Open> find(Node node) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).node == node) {
                return Optional.of(open.get(i));
            }
        }
        return Optional.empty();
    }

    /** A line end before and behind a block belongs to what is around it. */
    private void stretch(Open from, CharSequence out, int sourceEnd) {
        int start = from.start;
        int end = out.length();
        while (start < end && out.charAt(start) == '\n') {
            start++;
        }
        while (start < end && out.charAt(end - 1) == '\n') {
            end--;
        }
        if (start == end) {
            start = from.start;
            end = out.length();
        }
        add(start, end, from.sourceStart, Math.max(from.sourceStart, sourceEnd));
    }

    /** A stretch of HTML that comes from a stretch of the composed text. */
    void add(int start, int end, int sourceStart, int sourceEnd) {
        if (start < end) {
            put(start, end, positions.span(sourceStart, sourceEnd));
        }
    }

    /** A part of a call; with the parts before it makes one stretch, the Markdown in between included. */
    void call(int call, int start, int end, Span origin) {
        Integer known = call < 0 ? null : calls.get(call);
        if (known != null) {
            entries[known * FIELDS + 1] = Math.max(end, entries[known * FIELDS + 1]);
        } else if (start < end) {
            if (call >= 0) {
                calls.put(call, count);
            }
            put(start, end, origin);
        }
    }

    private void put(int start, int end, Span source) {
        int at = count * FIELDS;
        if (at == entries.length) {
            entries = Arrays.copyOf(entries, at * 2);
        }
        entries[at] = start;
        entries[at + 1] = end;
        entries[at + 2] = source.start();
        entries[at + 3] = source.end();
        count++;
    }

    /** The output was cut short to this length. */
    void cut(int length) {
        for (int at = (count - 1) * FIELDS; at >= 0 && entries[at + 1] > length; at -= FIELDS) {
            entries[at] = Math.min(entries[at], length);
            entries[at + 1] = length;
        }
    }

    /** Something that has no source of its own was put into the output, close to its end. */
    void inserted(int at, int length) {
        for (int entry = (count - 1) * FIELDS; entry >= 0 && entries[entry + 1] > at; entry -= FIELDS) {
            entries[entry] += entries[entry] >= at ? length : 0;
            entries[entry + 1] += length;
        }
    }

    /** Takes in what was written apart and stands at {@code at} now. */
    void include(HtmlTrace apart, int at) {
        for (int entry = 0; entry < apart.count * FIELDS; entry += FIELDS) {
            put(
                    apart.entries[entry] + at,
                    apart.entries[entry + 1] + at,
                    new Span(apart.entries[entry + 2], apart.entries[entry + 3]));
        }
    }

    /** How much there is. */
    int size() {
        return count;
    }
}
