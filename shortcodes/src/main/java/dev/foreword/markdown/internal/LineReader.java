package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;

/**
 * The lines of a text, one after another, and how far the open blocks have read in the one at hand.
 *
 * <p>Columns count a tab as the way to the next multiple of four, so a block may end in the midst of one.
 */
final class LineReader {

    private static final int TAB = 4;

    private final BasedSequence text;

    /** The same text: reading a plain string is far cheaper than reading flexmark's views of it. */
    private final String source;

    private final LineEnds ends;

    private BasedSequence line = BasedSequence.NULL;
    private BasedSequence lineWithEnd = BasedSequence.NULL;
    private int number = -1;
    private int start;
    private int end;
    private int nextStart;

    private int index;
    private int column;
    private boolean inTab;
    private int nonBlank;
    private int nonBlankColumn;
    private int indent;
    private boolean blank;

    LineReader(String source) {
        this.text = TextSequence.of(source);
        this.source = source;
        this.ends = new LineEnds(source);
    }

    /** All of it. */
    BasedSequence text() {
        return text;
    }

    /** Goes to the next line; false when there is none. */
    boolean next() {
        if (nextStart >= source.length()) {
            return false;
        }
        start = nextStart;
        end = ends.contentEnd(start);
        nextStart = ends.behind(end);
        line = text.subSequence(start, end);
        lineWithEnd = nextStart == end ? line : text.subSequence(start, nextStart);
        number++;
        index = 0;
        column = 0;
        inTab = false;
        return true;
    }

    /** Where the next line begins. */
    int nextStart() {
        return nextStart;
    }

    /** Looks for the first character that is no blank from here on; {@link #isBlank} tells whether there is one. */
    void findNonBlank() {
        int at = start + index;
        int columns = column;
        while (at < end && Scan.isIndent(source.charAt(at))) {
            columns += source.charAt(at) == '\t' ? TAB - columns % TAB : 1;
            at++;
        }
        blank = at == end;
        nonBlank = at - start;
        nonBlankColumn = columns;
        indent = columns - column;
    }

    void toNonBlank() {
        toIndex(nonBlank);
    }

    void toIndex(int to) {
        if (to >= nonBlank) {
            index = nonBlank;
            column = nonBlankColumn;
        }
        while (index < to && index < line.length()) {
            advance();
        }
        inTab = false;
    }

    void toColumn(int to) {
        if (to >= nonBlankColumn) {
            index = nonBlank;
            column = nonBlankColumn;
        }
        while (column < to && index < line.length()) {
            advance();
        }
        inTab = column > to;
        if (inTab) {
            index--;
            column = to;
        }
    }

    private void advance() {
        column += source.charAt(start + index) == '\t' ? TAB - column % TAB : 1;
        index++;
    }

    /** What is left of the line, with its end; blanks in the place of a tab that is taken in part. */
    BasedSequence rest() {
        if (!inTab) {
            return lineWithEnd.subSequence(index);
        }
        return PrefixedSubSequence.prefixOf(" ".repeat(TAB - column % TAB), lineWithEnd.subSequence(index + 1));
    }

    /** Whether the first character that is no blank is a letter, with which no block begins. */
    boolean isLetter() {
        return Character.isLetter(source.codePointAt(start + nonBlank));
    }

    BasedSequence line() {
        return line;
    }

    BasedSequence lineWithEnd() {
        return lineWithEnd;
    }

    /** From 0. */
    int number() {
        return number;
    }

    int start() {
        return start;
    }

    int endLength() {
        return nextStart - end;
    }

    int index() {
        return index;
    }

    int column() {
        return column;
    }

    int nonBlank() {
        return nonBlank;
    }

    /** How many columns of blanks there were when they were looked for; going there takes nothing off. */
    int indent() {
        return indent;
    }

    boolean isBlank() {
        return blank;
    }
}
