package dev.foreword.text;

import java.util.Objects;

/**
 * One change to a text: what stands in a span gives way to something else. An empty span inserts, an empty
 * replacement deletes.
 *
 * @param span what goes, in offsets of the text before any change
 * @param replacement what comes
 */
public record Edit(Span span, String replacement) {

    /** Refuses null. */
    public Edit {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(replacement, "replacement");
    }

    /**
     * Text that is put in.
     *
     * @param offset before which character
     * @param text the text
     * @return the edit
     */
    public static Edit insert(int offset, String text) {
        return new Edit(Span.at(offset), text);
    }

    /**
     * Text that is taken out.
     *
     * @param start the offset of the first character that goes
     * @param end the offset behind the last one
     * @return the edit
     */
    public static Edit delete(int start, int end) {
        return new Edit(new Span(start, end), "");
    }
}
