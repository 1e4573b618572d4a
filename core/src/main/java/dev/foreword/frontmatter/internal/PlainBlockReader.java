package dev.foreword.frontmatter.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * What snakeyaml's own reader does, for a block that is in memory and holds nothing but printable characters of one UTF-16
 * unit, as nearly all do: no window of code points is filled, a piece of text is a piece of the block, and two marks of
 * one place are one.
 *
 * <p>And words are short. The scanner asks for each character several times, though letters next to each other never mean
 * anything to YAML, nor does a blank, a hyphen or a dot between two of them. So it is shown the first letter of each such run
 * and no other, {@code t: "W?"} for {@code title: "Who is in the head-office?"}. What it cuts out comes from the text as it is,
 * and so do all places. Only in tags, anchors, aliases, escape sequences and directives letters count; a block that may
 * have such a thing is shown in full. (The scanner must not be told to keep comments: then it counts letters.)
 */
final class PlainBlockReader extends StreamReader {

    /** Marks carry the text around them for messages; ours come from the source. */
    private static final int[] NO_WINDOW = {};

    /** The sorts of characters that most blocks have, in two bits; the others are bits of their own. */
    private static final int TEXT = 0;

    /** What means nothing wherever it stands: letters, some signs, and all that is not ASCII. */
    private static final int LETTER = 1;

    /** What means nothing between two letters. */
    private static final int JOINT = 2;

    /** Letters behind it may count. */
    private static final int SIGN = 4;

    private static final int OTHER = 8;

    private static final byte[] SORTS = sorts();

    /** Whether the last but one of four characters is shown, by their sorts, two bits each. */
    private static final byte[] SHOWN = shown();

    private final String text;

    /** What the scanner gets to see. */
    private final char[] seen;

    /** Where in the text it stands, and where the text ends. */
    private final int[] offsets;

    private final int end;
    private int index;
    private int documentStart;
    private int line;
    private int lineStart;
    private @Nullable Mark mark;

    private PlainBlockReader(String text, char[] seen, int[] offsets, int end) {
        super("");
        this.text = text;
        this.seen = seen;
        this.offsets = offsets;
        this.end = end;
    }

    /** A reader, or null when the block holds something else. */
    static @Nullable PlainBlockReader of(String text) {
        char[] seen = text.toCharArray();
        int[] offsets = new int[seen.length + 1];
        int end = 0;
        int all = seen.length == 0 ? TEXT : sort(seen[0]);
        int window = all & 3;
        // Without branches: where words end nobody can foresee.
        for (int i = 0; i < seen.length; i++) {
            int next = i + 1 < seen.length ? sort(seen[i + 1]) : TEXT;
            all |= next;
            window = window << 2 & 0xFF | next & 3;
            seen[end] = seen[i];
            offsets[end] = i;
            end += SHOWN[window];
        }
        offsets[end] = seen.length;
        if (all >= OTHER) {
            return null;
        }
        return all < SIGN ? new PlainBlockReader(text, seen, offsets, end) : inFull(text, offsets);
    }

    private static PlainBlockReader inFull(String text, int[] offsets) {
        Arrays.setAll(offsets, i -> i);
        return new PlainBlockReader(text, text.toCharArray(), offsets, text.length());
    }

    private static byte[] shown() {
        byte[] shown = new byte[0x100];
        for (int window = 0; window < shown.length; window++) {
            int beforeLast = window >> 6;
            int last = window >> 4 & 3;
            int here = window >> 2 & 3;
            int next = window & 3;
            boolean goesOn = here == LETTER
                    ? last == LETTER || last == JOINT && beforeLast == LETTER
                    : here == JOINT && last == LETTER && next == LETTER;
            shown[window] = (byte) (goesOn ? 0 : 1);
        }
        return shown;
    }

    private static int sort(char c) {
        return c < SORTS.length ? SORTS[c] : sortBeyondAscii(c);
    }

    private static int sortBeyondAscii(char c) {
        return c >= '\u00A0' && c < Character.MIN_SURROGATE && c != '\u2028' && c != '\u2029' ? LETTER : OTHER;
    }

    private static byte[] sorts() {
        byte[] sorts = new byte[0x80];
        Arrays.fill(sorts, 0, ' ', (byte) OTHER);
        sorts[0x7F] = OTHER;
        sorts['\n'] = TEXT;
        sorts['\r'] = TEXT;
        Arrays.fill(sorts, 'A', 'Z' + 1, (byte) LETTER);
        Arrays.fill(sorts, 'a', 'z' + 1, (byte) LETTER);
        for (char letter : new char[] {'_', '/', '(', ')', ';', '=', '$', '^', '~'}) {
            sorts[letter] = LETTER;
        }
        for (char joint : new char[] {' ', '-', '.'}) {
            sorts[joint] = JOINT;
        }
        for (char sign : new char[] {'!', '&', '*', '%', '\\'}) {
            sorts[sign] = SIGN;
        }
        return sorts;
    }

    @Override
    public Mark getMark() {
        Mark here = mark;
        int offset = offsets[index];
        if (here == null || here.getIndex() != offset) {
            here = new Mark("", offset, line, offset - lineStart, NO_WINDOW, 0);
            mark = here;
        }
        return here;
    }

    @Override
    public int peek() {
        return index < end ? seen[index] : '\0';
    }

    @Override
    public int peek(int ahead) {
        int at = index + ahead;
        return at < end ? seen[at] : '\0';
    }

    @Override
    public String prefix(int length) {
        return text.substring(offsets[index], offsets[Math.min(index + length, end)]);
    }

    /** Never called for text with a line break in it. */
    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        index += length;
        return prefix;
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        int target = Math.min(index + length, end);
        while (index < target) {
            char c = seen[index++];
            if (c == '\n' || c == '\r' && index < end && seen[index] != '\n') {
                line++;
                lineStart = offsets[index];
            }
        }
    }

    @Override
    public int getIndex() {
        return offsets[index];
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return offsets[index] - lineStart;
    }

    @Override
    public int getDocumentIndex() {
        return offsets[index] - documentStart;
    }

    @Override
    public void resetDocumentIndex() {
        documentStart = offsets[index];
    }
}
