package dev.foreword.markdown.internal;

/**
 * Says in the HTML where an element comes from, for editors with a preview. Offsets are those of the composed text.
 */
public interface SourcePositions {

    /** Says nothing, at no cost. */
    SourcePositions NONE = (out, offset) -> {};

    /** Writes the attribute of an element whose tag is being written. */
    void write(StringBuilder out, int offset);

    /** Puts the attribute into the tag that begins at {@code start}, if an element begins there. */
    default void mark(StringBuilder out, int start, int offset) {
        if (this == NONE) {
            return;
        }
        int at = start;
        while (at < out.length() && Scan.isWhiteSpace(out.charAt(at))) {
            at++;
        }
        int end = at + 1;
        if (end >= out.length() || out.charAt(at) != '<' || !CharClass.isAsciiLetter(out.charAt(end))) {
            return;
        }
        while (end < out.length()
                && out.charAt(end) != '>'
                && out.charAt(end) != '/'
                && !Scan.isWhiteSpace(out.charAt(end))) {
            end++;
        }
        StringBuilder attribute = new StringBuilder();
        write(attribute, offset);
        out.insert(end, attribute);
    }
}
