package dev.foreword.footnote.internal;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;

/**
 * Where a few characters occur in the text of a document: found once, so that a walk over its tree can pass over the blocks
 * that have none of them. For one thread.
 */
public final class Occurrences {

    private final int end;
    private int[] offsets = new int[8];
    private int count;

    /** The one that was found last. */
    private int latest;

    private Occurrences(int end) {
        this.end = end;
    }

    public static Occurrences of(String wanted, String text) {
        Occurrences found = new Occurrences(text.length());
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            found.add(at);
        }
        return found;
    }

    private void add(int offset) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * count);
        }
        offsets[count++] = offset;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** Whether any is in a node, or the node does not say where it stands. */
    public boolean mayBeIn(Node node) {
        return node.getChars().isEmpty() || next(node.getStartOffset()) < node.getEndOffset();
    }

    /** The first one at an offset or behind it; the end of the text when there is none. */
    public int next(int from) {
        if (!isNext(latest, from)) {
            // Most ask for what comes next, or for the same again.
            if (latest < count && isNext(latest + 1, from)) {
                latest++;
            } else {
                int found = Arrays.binarySearch(offsets, 0, count, from);
                latest = found < 0 ? -found - 1 : found;
            }
        }
        return latest < count ? offsets[latest] : end;
    }

    private boolean isNext(int index, int from) {
        return (index == 0 || offsets[index - 1] < from) && (index == count || offsets[index] >= from);
    }
}
