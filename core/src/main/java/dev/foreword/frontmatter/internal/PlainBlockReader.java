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
 * <p>And a sentence is one word. The scanner ends a piece of text at each blank, though one between two letters never means
 * anything to YAML, unless a tag, an anchor or an alias ends there. So such a blank looks like a letter, and what is cut
 * comes from the text as it is.
 */
final class PlainBlockReader extends StreamReader {

    /** Marks carry the text around them for messages; ours come from the source. */
    private static final int[] NO_WINDOW = {};

    /** A blank between two letters, as the scanner gets to see it. */
    private static final char JOINT = 'x';

    private static final int TEXT = 0;

    /** A letter, and all that is not ASCII: it has no meaning wherever it stands. */
    private static final int LETTER = 1;

    private static final int BLANK = 2;

    /** Of a tag, an anchor, an alias or a directive. */
    private static final int SIGN = 4;

    private static final int OTHER = 8;

    private static final byte[] SORTS = sorts();

    private final String text;

    /** What the scanner gets to see. */
    private final char[] chars;

    private int index;
    private int documentStart;
    private int line;
    private int column;
    private @Nullable Mark mark;

    private PlainBlockReader(String text, char[] chars) {
        super("");
        this.text = text;
        this.chars = chars;
    }

    /** A reader, or null when the block holds something else. */
    static @Nullable PlainBlockReader of(String text) {
        char[] chars = text.toCharArray();
        int sorts = join(chars);
        if (sorts >= OTHER) {
            return null;
        }
        if (sorts >= SIGN) {
            part(chars, text);
        }
        return new PlainBlockReader(text, chars);
    }

    /**
     * Makes sentences one word. It has no branches, for none could foresee what stands behind a blank.
     *
     * @return all sorts of characters that there are
     */
    private static int join(char[] chars) {
        int sorts = TEXT;
        int beforeLast = TEXT;
        int last = TEXT;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            int sort = c < SORTS.length ? SORTS[c] : sortBeyondAscii(c);
            if (i > 0) {
                int joint = beforeLast & LETTER & last >> 1 & sort;
                chars[i - 1] += (char) (joint * (JOINT - ' '));
            }
            sorts |= sort;
            beforeLast = last;
            last = sort;
        }
        return sorts;
    }

    /** Takes the joint back at the first blank behind a sign: a name ends there, if not before. */
    private static void part(char[] chars, String text) {
        boolean name = false;
        for (int i = 0; i < chars.length; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                chars[i] = name ? c : chars[i];
                name = false;
            } else if (c < SORTS.length && SORTS[c] == SIGN) {
                name = true;
            }
        }
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
        sorts[' '] = BLANK;
        Arrays.fill(sorts, 'A', 'Z' + 1, (byte) LETTER);
        Arrays.fill(sorts, 'a', 'z' + 1, (byte) LETTER);
        for (char sign : new char[] {'!', '&', '*', '%'}) {
            sorts[sign] = SIGN;
        }
        return sorts;
    }

    @Override
    public Mark getMark() {
        Mark here = mark;
        if (here == null || here.getIndex() != index) {
            here = new Mark("", index, line, column, NO_WINDOW, 0);
            mark = here;
        }
        return here;
    }

    @Override
    public int peek() {
        return index < chars.length ? chars[index] : '\0';
    }

    @Override
    public int peek(int ahead) {
        int at = index + ahead;
        return at < chars.length ? chars[at] : '\0';
    }

    @Override
    public String prefix(int length) {
        if (length == 1 && peek() == ' ') {
            // Every second piece of a text in quotes.
            return " ";
        }
        return text.substring(index, Math.min(index + length, chars.length));
    }

    /** Never called for text with a line break in it. */
    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        index += length;
        column += length;
        return prefix;
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        int end = Math.min(index + length, chars.length);
        while (index < end) {
            char c = chars[index++];
            if (c == '\n' || c == '\r' && index < chars.length && chars[index] != '\n') {
                line++;
                column = 0;
            } else {
                column++;
            }
        }
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return index - documentStart;
    }

    @Override
    public void resetDocumentIndex() {
        documentStart = index;
    }
}
