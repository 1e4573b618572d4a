package dev.foreword.markdown.internal;

/** The label of a footnote, between {@code [^} and {@code ]}. */
final class FootnoteLabel {

    private FootnoteLabel() {}

    /** Where the closing bracket of the label that begins here stands, or -1 when this is none. */
    static int end(char[] text, int start) {
        int at = start;
        while (at < text.length && text[at] != ']') {
            char c = text[at];
            if (c == '[' || CharClass.isLineEnd(c)) {
                return -1;
            }
            boolean escape = c == '\\' && at + 1 < text.length && CharClass.isAsciiPunctuation(text[at + 1]);
            at += escape ? 2 : 1;
        }
        return at < text.length ? at : -1;
    }
}
