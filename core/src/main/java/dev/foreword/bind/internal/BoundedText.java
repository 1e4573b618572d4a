package dev.foreword.bind.internal;

import java.util.regex.Pattern;

/**
 * A text that lets a regular expression look at it only so often.
 *
 * <p>Java's expressions can take exponential time ({@code (a+)+b} against many a's), and the text comes from
 * authors. Each step of the matcher reads a character, so counting the reads bounds the time; the length is
 * capped because repeated groups cost stack.
 */
final class BoundedText implements CharSequence {

    static final int MAX_LENGTH = 1000;
    static final int MAX_READS = 200_000;

    private final String text;
    private final int[] reads;

    private BoundedText(String text, int[] reads) {
        this.text = text;
        this.reads = reads;
    }

    static boolean matches(Pattern pattern, String text) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        try {
            return pattern.matcher(new BoundedText(text, new int[1])).matches();
        } catch (TooManyReads e) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (++reads[0] > MAX_READS) {
            throw new TooManyReads();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.substring(start, end), reads);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class TooManyReads extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyReads() {
            super(null, null, false, false);
        }
    }
}
