package dev.foreword.text;

/**
 * A stretch of a {@link SourceText}: half-open, {@code start} inclusive to {@code end} exclusive, in
 * UTF-16 units of the original file.
 *
 * <p>A span holds two offsets and nothing else. Line and column come from
 * {@link SourceText#position(int)}.
 *
 * @param start the offset of the first character, from 0
 * @param end the offset behind the last character; equal to {@code start} for a place between two
 *     characters
 */
public record Span(int start, int end) {

    /**
     * @throws IllegalArgumentException when {@code start} is negative or behind {@code end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, not " + start + ".." + end);
        }
    }

    /**
     * A place without extent.
     *
     * @param offset the place
     * @return the empty span there
     */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /**
     * How many UTF-16 units the span covers.
     *
     * @return the length
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether the span covers no character.
     *
     * @return true when start and end are the same
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Whether every character of the other span is also in this one.
     *
     * @param other the span to look for
     * @return true when the other span lies inside this one or is equal to it
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * The smallest span that contains both.
     *
     * @param other the other span
     * @return from the lower start to the higher end
     */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
