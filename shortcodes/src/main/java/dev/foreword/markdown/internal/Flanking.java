package dev.foreword.markdown.internal;

import dev.foreword.html.internal.Noncharacters;

/**
 * What stands beside a run of delimiters, and what follows from it (CommonMark, "left-flanking delimiter run").
 *
 * @param before the code point before the run, a line feed at the start of the block
 * @param after the code point behind it, a space at the end
 * @param left whether the run can open
 * @param right whether it can close
 */
record Flanking(int before, int after, boolean left, boolean right) {

    /** A block ends the paragraph, so it is no part of the word beside it; but emphasis may go around it. */
    private static final char BLOCK = '.';

    static Flanking of(BlockText block, int start, int end) {
        char[] text = block.array();
        int before = before(block, start);
        return of(before, end < text.length ? Character.codePointAt(text, end) : ' ');
    }

    /** What would follow if a letter came behind the run. */
    static Flanking ofLetterAfter(char[] text, int start) {
        return of(start > 0 ? Character.codePointBefore(text, start) : '\n', 'z');
    }

    private static Flanking of(int before, int after) {
        if (after == FragmentMarker.BLOCK_START) {
            after = BLOCK;
        }
        boolean spaceBefore = CharClass.isSpace(before);
        boolean spaceAfter = CharClass.isSpace(after);
        boolean punctuationBefore = CharClass.isPunctuation(before);
        boolean punctuationAfter = CharClass.isPunctuation(after);
        boolean left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
        boolean right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
        return new Flanking(before, after, left, right);
    }

    private static int before(BlockText block, int start) {
        if (start == 0) {
            return '\n';
        }
        char[] text = block.array();
        if (CharClass.isLineEnd(text[start - 1])) {
            // goldmark looks at what stands in the file, so a quote's mark counts if no blank follows it.
            return block.isBehindQuoteMark(start) ? '>' : '\n';
        }
        if (text[start - 1] == FragmentMarker.END) {
            int marker = start - 1;
            while (marker > 0 && !FragmentMarker.isStart(text[marker]) && Noncharacters.isReserved(text[marker])) {
                marker--;
            }
            return text[marker] == FragmentMarker.BLOCK_START ? BLOCK : FragmentMarker.END;
        }
        return Character.codePointBefore(text, start);
    }

    boolean punctuationBefore() {
        return CharClass.isPunctuation(before);
    }

    boolean punctuationAfter() {
        return CharClass.isPunctuation(after);
    }
}
