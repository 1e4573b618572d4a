package dev.foreword.frontmatter.internal;

import dev.foreword.text.Span;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a block: where each begins and ends. A line ends at LF, CRLF or CR. */
final class Lines {

    private final String text;
    private final Span block;

    /** Behind every line break of the block; found when first needed. Looking for it anew would take as long as the line. */
    private int @Nullable [] starts;

    private int lastEnd;
    private final boolean marked;

    Lines(String text, Span block) {
        this.text = text;
        this.block = block;
        int mark = text.indexOf('\uFEFF', block.start());
        this.marked = mark >= 0 && mark < block.end();
    }

    String text() {
        return text;
    }

    private int[] starts() {
        int[] known = starts;
        if (known == null) {
            known = IntStream.concat(
                            IntStream.of(block.start()),
                            IntStream.rangeClosed(block.start() + 1, block.end())
                                    .filter(at -> isBreak(text.charAt(at - 1))))
                    .toArray();
            lastEnd = known[known.length - 1];
            while (lastEnd < text.length() && !isBreak(text.charAt(lastEnd))) {
                lastEnd++;
            }
            starts = known;
        }
        return known;
    }

    /** The index of the line of an offset within the block. */
    private int index(int offset) {
        int found = Arrays.binarySearch(starts(), offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Where the line of an offset begins, not before the block. */
    int start(int offset) {
        if (block.start() <= offset && offset <= block.end()) {
            return starts()[index(offset)];
        }
        int at = offset;
        while (at > block.start() && !isBreak(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the line of an offset ends, its line break not included. */
    int end(int offset) {
        if (block.start() <= offset && offset <= block.end()) {
            int next = index(offset) + 1;
            return next < starts().length ? starts()[next] - 1 : lastEnd;
        }
        int at = offset;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the line behind that of an offset begins. */
    int next(int offset) {
        return behindBreak(end(offset));
    }

    int behindBreak(int at) {
        int behind = at < text.length() && text.charAt(at) == '\r' ? at + 1 : at;
        return behind < text.length() && text.charAt(behind) == '\n' ? behind + 1 : behind;
    }

    /** Where the line before the one that begins here ends. */
    int endBefore(int lineStart) {
        boolean crLf = lineStart > 1 && text.charAt(lineStart - 1) == '\n' && text.charAt(lineStart - 2) == '\r';
        return crLf ? lineStart - 2 : lineStart - 1;
    }

    /** A byte order mark within the block takes no room. */
    int column(int offset) {
        int start = start(offset);
        return offset - start - (marked ? marks(start, offset) : 0);
    }

    private int marks(int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\uFEFF').count();
    }

    /** Whether nothing but blanks stands before an offset on its line. */
    boolean isFirst(int offset) {
        int start = start(offset);
        return skipBlanks(start) >= offset && (start > block.start() || start == 0 || isBreak(text.charAt(start - 1)));
    }

    int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Over blanks, line breaks and comments. */
    int skipTrivia(int from, int end) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '#') {
                at = endOfComment(at, end);
            } else if (c == ' ' || c == '\t' || isBreak(c)) {
                at++;
            } else {
                break;
            }
        }
        return Math.min(at, end);
    }

    private int endOfComment(int from, int end) {
        int at = from;
        while (at < end && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    boolean hasBreak(int from, int end) {
        return end(from) < end;
    }

    /** The line break that the file uses, as its first one shows. */
    static String breakOf(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isBreak(text.charAt(at))) {
                return text.charAt(at) == '\n' ? "\n" : text.startsWith("\r\n", at) ? "\r\n" : "\r";
            }
        }
        return "\n";
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
