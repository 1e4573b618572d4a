package dev.foreword.frontmatter.internal;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * What snakeyaml's own reader does, for a block that is in memory and holds nothing but printable characters of one UTF-16
 * unit, as nearly all do: no window of code points is filled, a piece of text is a piece of the block, and two marks of
 * one place are one.
 */
final class PlainBlockReader extends StreamReader {

    /** Marks carry the text around them for messages; ours come from the source. */
    private static final int[] NO_WINDOW = {};

    private final String text;
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
        for (char c : chars) {
            if ((char) (c - ' ') > '~' - ' ' && c != '\n' && !isPlain(c)) {
                return null;
            }
        }
        return new PlainBlockReader(text, chars);
    }

    private static boolean isPlain(char c) {
        return c == '\r' || c >= '\u00A0' && c < Character.MIN_SURROGATE && c != '\u2028' && c != '\u2029';
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
