package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The inlines of one block in reading order, before {@link InlineTree} nests them. */
final class InlineTokens {

    /** What a token carries says what it is. */
    private @Nullable Object[] values = new Object[16];

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;
    private int extra;

    /** Makes room for the next block; one list serves a whole document. */
    void clear() {
        Arrays.fill(values, 0, size, null);
        size = 0;
        extra = 0;
    }

    int size() {
        return size;
    }

    /** How many there are, those counted more than once that take more room than others. */
    int weight() {
        return size + extra;
    }

    void addWeight(int more) {
        extra += more;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** A {@link Node}, {@link Delimiter}, {@link LinkSpan} (where it opens) or {@link #CLOSE}; null for text. */
    @Nullable
    Object value(int token) {
        return values[token];
    }

    /** Where a link ends. */
    static final Object CLOSE = new Object();

    void text(int start, int end) {
        if (start < end) {
            add(start, end, null);
        }
    }

    void leaf(int start, int end, Node node) {
        add(start, end, node);
    }

    void delimiter(int start, int end, Delimiter delimiter) {
        add(start, end, delimiter);
    }

    /** An opening bracket, which is text until {@link #open} says otherwise. */
    int bracket(int start, int end) {
        add(start, end, null);
        return size - 1;
    }

    void open(int bracket, LinkSpan link) {
        values[bracket] = link;
    }

    void close(int start, int end) {
        add(start, end, CLOSE);
    }

    private void add(int start, int end, @Nullable Object value) {
        if (size == values.length) {
            int capacity = size * 2;
            values = Arrays.copyOf(values, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        values[size] = value;
        starts[size] = start;
        ends[size++] = end;
    }
}
