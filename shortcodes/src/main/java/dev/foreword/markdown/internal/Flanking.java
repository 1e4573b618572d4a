package dev.foreword.markdown.internal;

/**
 * What stands beside a run of delimiters, and what follows from it (CommonMark, "left-flanking delimiter run").
 *
 * @param before the code point before the run, a line feed at the start of the block
 * @param after the code point behind it, a space at the end
 * @param left whether the run can open
 * @param right whether it can close
 */
record Flanking(int before, int after, boolean left, boolean right) {

    static Flanking of(char[] text, int start, int end) {
        int before = start > 0 ? Character.codePointBefore(text, start) : '\n';
        int after = end < text.length ? Character.codePointAt(text, end) : ' ';
        boolean spaceBefore = CharClass.isSpace(before);
        boolean spaceAfter = CharClass.isSpace(after);
        boolean punctuationBefore = CharClass.isPunctuation(before);
        boolean punctuationAfter = CharClass.isPunctuation(after);
        boolean left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
        boolean right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
        return new Flanking(before, after, left, right);
    }

    boolean punctuationBefore() {
        return CharClass.isPunctuation(before);
    }

    boolean punctuationAfter() {
        return CharClass.isPunctuation(after);
    }
}
