package dev.foreword.markdown.internal;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Tabs before and behind the markers of blocks, as goldmark counts them. */
final class Indents {

    private static final int TAB = 4;

    private Indents() {}

    /**
     * The columns of the blanks from {@code at} on.
     *
     * @param column where they begin, counted from the content of the container: goldmark has tab stops there, not in
     *     the line
     */
    static int width(CharSequence line, int at, int column) {
        int width = 0;
        for (int i = at; i < line.length() && Scan.isIndent(line.charAt(i)); i++) {
            width += line.charAt(i) == '\t' ? TAB - (column + width) % TAB : 1;
        }
        return width;
    }

    /**
     * Whether the indentation of the block has a tab. goldmark's patterns for lists, underlines and HTML have blanks
     * only; what is left of a tab that the container has taken a part of is blanks.
     */
    static boolean hasTab(ParserState state) {
        BasedSequence line = state.getLine();
        int at = state.getIndex();
        for (int i = state.getNextNonSpaceIndex() - 1; i >= at; i--) {
            if (line.charAt(i) == '\t' && (i > at || !isCut(state))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCut(ParserState state) {
        BasedSequence line = state.getLine();
        int column = 0;
        for (int i = 0; i < state.getIndex(); i++) {
            column += line.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return column < state.getColumn();
    }
}
