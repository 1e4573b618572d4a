package dev.foreword.markdown.internal;

/**
 * Where the runs of backticks of a block are, by length, so that an opening run without a partner is known at once.
 */
final class BacktickRuns {

    private final char[] text;

    /** The start of the last run of each length. */
    private final int[] last;

    BacktickRuns(char[] text) {
        this.text = text;
        int longest = 0;
        for (int i = 0; i < text.length; ) {
            int end = runEnd(i);
            longest = Math.max(longest, end - i);
            i = Math.max(end, i + 1);
        }
        last = new int[longest + 1];
        for (int i = 0; i < text.length; ) {
            int end = runEnd(i);
            last[end - i] = i;
            i = Math.max(end, i + 1);
        }
    }

    /** The start of the first run of exactly this length at or behind {@code start}, or -1. */
    int find(int start, int length) {
        if (length >= last.length || last[length] < start) {
            return -1;
        }
        int i = start;
        while (true) {
            int end = runEnd(i);
            if (end - i == length) {
                return i;
            }
            i = Math.max(end, i + 1);
        }
    }

    private int runEnd(int start) {
        int i = start;
        while (i < text.length && text[i] == '`') {
            i++;
        }
        return i;
    }
}
