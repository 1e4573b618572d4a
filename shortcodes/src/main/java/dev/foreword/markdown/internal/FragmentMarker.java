package dev.foreword.markdown.internal;

/**
 * How a fragment of finished HTML stands in Markdown source: a start, its index in sixteen-ary digits, an end.
 *
 * <p>All of it is Unicode noncharacters, which no text may hold; whoever composes the source replaces an author's own
 * by U+FFFD first, so a marker cannot be forged.
 */
public final class FragmentMarker {

    public static final char BLOCK_START = '\uFDD0';
    public static final char END = '\uFDD1';
    public static final char INLINE_START = '\uFDE2';

    private static final char ZERO = '\uFDD2';
    private static final int MAX_DIGITS = 7;

    private FragmentMarker() {}

    /** The marker of a fragment; {@code index} counts from 0. */
    public static String of(int index, boolean block) {
        if (index < 0 || index >= 1 << 4 * MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "a fragment index is 0 to " + ((1 << 4 * MAX_DIGITS) - 1) + ", not " + index);
        }
        StringBuilder out = new StringBuilder();
        out.append(block ? BLOCK_START : INLINE_START);
        int digits = 1;
        while (index >> 4 * digits != 0) {
            digits++;
        }
        for (int i = digits - 1; i >= 0; i--) {
            out.append((char) (ZERO + (index >> 4 * i & 15)));
        }
        return out.append(END).toString();
    }

    public static boolean isStart(char c) {
        return c == BLOCK_START || c == INLINE_START;
    }

    /** The offset behind the marker that starts at {@code start}, or -1 when there is no whole one. */
    public static int end(CharSequence text, int start) {
        if (start >= text.length() || !isStart(text.charAt(start))) {
            return -1;
        }
        int limit = Math.min(text.length(), start + MAX_DIGITS + 2);
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == END) {
                return i > start + 1 ? i + 1 : -1;
            }
            if (c < ZERO || c >= INLINE_START) {
                return -1;
            }
        }
        return -1;
    }

    /** The index in the marker from {@code start} to {@code end}, as {@link #end} found it. */
    public static int index(CharSequence text, int start, int end) {
        int index = 0;
        for (int i = start + 1; i < end - 1; i++) {
            index = index << 4 | text.charAt(i) - ZERO;
        }
        return index;
    }
}
