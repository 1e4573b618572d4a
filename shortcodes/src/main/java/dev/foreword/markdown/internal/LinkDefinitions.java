package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Takes link definitions off the start of paragraphs.
 *
 * <p>Whoever takes a paragraph for something else (a table, a heading, a term) asks {@link #countLines} first, since a
 * paragraph of definitions alone is none.
 */
final class LinkDefinitions {

    private LinkDefinitions() {}

    /**
     * Records the definitions at the start of a paragraph.
     *
     * @param lines the paragraph's lines, with their line ends
     * @param references where the definitions go
     * @return how many lines they take; all of them when nothing of the paragraph is left
     */
    static int countLines(List<BasedSequence> lines, LinkReferences references) {
        if (!mayBegin(lines)) {
            return 0;
        }
        Scanner scanner = new Scanner(lines, references);
        while (scanner.definition()) {
            // The scanner counts.
        }
        return scanner.linesTaken;
    }

    /** Whether a paragraph of these lines may begin with a definition. */
    static boolean mayBegin(List<BasedSequence> lines) {
        return !lines.isEmpty() && Scan.startsWithBracket(lines.get(0));
    }

    /** Reads definition after definition; each must end with its line. */
    private static final class Scanner {

        private final LinkReferences references;
        private final BlockText text;
        private final char[] chars;
        private int position;
        private int linesTaken;

        Scanner(List<BasedSequence> lines, LinkReferences references) {
            this.references = references;
            this.text = BlockText.ofIndentedLines(lines);
            this.chars = text.array();
        }

        boolean definition() {
            int end = chars.length;
            int open = LinkSyntax.skipBlanks(chars, position, end);
            if (open >= end || chars[open] != '[') {
                return false;
            }
            int labelEnd = LinkSyntax.label(chars, open + 1, end);
            if (labelEnd < 0 || labelEnd >= end || chars[labelEnd] != ':') {
                return false;
            }
            if (LinkSyntax.skipBlanks(chars, open + 1, end) == labelEnd - 1) {
                return false;
            }
            int urlStart = LinkSyntax.skipBlanks(chars, labelEnd + 1, end);
            int urlEnd = LinkSyntax.target(chars, urlStart, end);
            if (urlEnd < 0) {
                return false;
            }
            int titleStart = LinkSyntax.skipBlanks(chars, urlEnd, end);
            int titleEnd = titleStart > urlEnd ? LinkSyntax.title(chars, titleStart, end) : -1;
            int after = titleEnd < 0 ? -1 : afterLine(titleEnd);
            boolean textBehindTitle = titleEnd >= 0 && after < 0;
            if (after < 0) {
                after = afterLine(urlEnd);
            }
            if (after < 0) {
                return false;
            }
            LinkTarget target = LinkTarget.of(text, urlStart, urlEnd, titleStart, titleEnd);
            references.define(text, open + 1, labelEnd - 1, text.offset(open), target);
            // What goldmark finds to be the title as well as text: the definition ends before it, and before a target
            // that stands on a line of its own.
            int lineBreaks = textBehindTitle ? lineBreaks(open, urlStart) : 0;
            linesTaken += lineBreaks > 0 ? lineBreaks : lineBreaks(open, after) + (after == end ? 1 : 0);
            position = after;
            return !textBehindTitle;
        }

        private int lineBreaks(int from, int to) {
            int count = 0;
            for (int i = from; i < to; i++) {
                if (chars[i] == '\n' || chars[i] == '\r' && chars[i + 1] != '\n') {
                    count++;
                }
            }
            return count;
        }

        /** The start of the next line when only white space is left on this one, or -1. */
        private int afterLine(int start) {
            for (int i = start; i < chars.length; i++) {
                char c = chars[i];
                if (c == '\n') {
                    return i + 1;
                }
                if (c == '\r') {
                    return i + 1 < chars.length && chars[i + 1] == '\n' ? i + 2 : i + 1;
                }
                if (!CharClass.isBlank(c)) {
                    return -1;
                }
            }
            return chars.length;
        }
    }
}
