package dev.foreword.markdown.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that is being written, of which only the end is looked back to: of a long one the rest is put away in pieces.
 *
 * <p>Most pieces take one byte for a character, where the whole takes two as soon as there is a dash or a curly quote in
 * it; and an end that is short stays where it is quick to come by.
 */
public final class LongText {

    private static final int LONG = 1 << 17;
    private static final int PIECE = 1024;

    private final StringBuilder end;
    private final List<String> pieces = new ArrayList<>();
    private int putAway;

    /** An empty text that is expected to have so many characters. */
    public LongText(int expected) {
        end = new StringBuilder(Math.min(expected, 2 * LONG));
    }

    /** The end, to be written to. */
    public StringBuilder end() {
        return end;
    }

    /** How long the whole is. */
    public int length() {
        return putAway + end.length();
    }

    /** Whether the end is so long that some of it should be put away. */
    public boolean isLong() {
        return end.length() >= LONG;
    }

    /** Puts all away but so many characters, with which the end begins now. */
    public void putAwayBut(int kept) {
        int count = end.length() - kept;
        for (int at = 0; at < count; at += PIECE) {
            pieces.add(end.substring(at, Math.min(at + PIECE, count)));
        }
        end.delete(0, count);
        putAway += count;
    }

    /** The whole; nothing is to be written any more. */
    public String finish() {
        if (pieces.isEmpty()) {
            return end.toString();
        }
        putAwayBut(0);
        return String.join("", pieces);
    }
}
