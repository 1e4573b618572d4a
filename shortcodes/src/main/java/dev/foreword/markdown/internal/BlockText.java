package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
import java.util.Arrays;
import java.util.List;

/**
 * The text of one block as the inline rules see it: trimmed, without the white space that begins its lines, without the
 * marks of the quotes and lists around it.
 *
 * <p>flexmark's sequences know where each character stands in the file, but are slow to read one by one, and joining
 * lines into one sequence takes flexmark time that is quadratic in their number. So the characters are copied once,
 * beside a list of the stretches that stand together in the file, and {@link #slice} leads back.
 */
final class BlockText implements CharSequence {

    static final BlockText EMPTY = new BlockText(BasedSequence.NULL, 0);

    private final BasedSequence base;
    private char[] chars;
    private int length;

    /** Where each stretch starts in the text, and what to add to an index in it to have the offset in the file. */
    private int[] starts = new int[1];

    private int[] shifts = new int[1];
    private int stretches;

    /** The stretch that was found last; most questions are about the same or the next one. */
    private int latest;

    private BlockText(BasedSequence base, int capacity) {
        this.base = base;
        this.chars = new char[capacity];
    }

    /** The text of a sequence. */
    static BlockText of(BasedSequence content) {
        int end = trimmedEnd(content);
        BlockText text = new BlockText(content.getBaseSequence(), end);
        text.appendLines(content, end, false);
        return text.trimmed();
    }

    /** The text of lines that follow each other; each has its line end, the last may lack it. */
    static BlockText ofLines(List<BasedSequence> lines) {
        return lines.size() == 1 ? of(lines.get(0)) : ofLines(lines, false);
    }

    /** The same with the white space that begins the lines. */
    static BlockText ofIndentedLines(List<BasedSequence> lines) {
        return ofLines(lines, true);
    }

    private static BlockText ofLines(List<BasedSequence> lines, boolean indented) {
        int last = lines.size() - 1;
        int lastEnd = trimmedEnd(lines.get(last));
        int capacity = lastEnd;
        for (int i = 0; i < last; i++) {
            capacity += lines.get(i).length();
        }
        BlockText text = new BlockText(lines.get(0).getBaseSequence(), capacity);
        for (int i = 0; i < last; i++) {
            text.appendLines(lines.get(i), lines.get(i).length(), indented);
        }
        text.appendLines(lines.get(last), lastEnd, indented);
        return text.trimmed();
    }

    /** Cutting the end off first saves a second copy of most blocks: each ends with a line end. */
    private static int trimmedEnd(BasedSequence content) {
        int end = content.length();
        while (end > 0 && CharClass.isBlank(content.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void appendLines(BasedSequence source, int size, boolean indented) {
        int start = indented ? copyIndent(source) : skipIndent(source, 0);
        if (start >= size) {
            return;
        }
        int offset = source.getIndexOffset(start);
        // The usual case: what follows stands in the file as it is. That offsets fit does not prove it.
        boolean whole = source instanceof TextSequence || source instanceof PrefixedSubSequence;
        if (!whole || source.getEndOffset() - offset != source.length() - start) {
            appendScattered(source, start, size, indented);
            return;
        }
        int from = length;
        copy(offset, size - start);
        for (int i = from; i < length - 1 && !indented; i++) {
            if (CharClass.isLineEnd(chars[i]) && isIndent(chars[i + 1])) {
                length = from;
                appendStretches(offset, offset + size - start);
                return;
            }
        }
        addStretch(from, offset);
    }

    private void copy(int offset, int count) {
        if (base.getBase() instanceof String string) {
            string.getChars(offset, offset + count, chars, length);
        } else {
            for (int i = 0; i < count; i++) {
                chars[length + i] = base.charAt(offset + i);
            }
        }
        length += count;
    }

    /** Line by line, without indents. */
    private void appendStretches(int start, int end) {
        int i = start;
        while (i < end) {
            while (i < end && isIndent(base.charAt(i))) {
                i++;
            }
            int lineStart = i;
            while (i < end && !CharClass.isLineEnd(base.charAt(i))) {
                i++;
            }
            while (i < end && CharClass.isLineEnd(base.charAt(i))) {
                i++;
            }
            if (lineStart < i) {
                addStretch(length, lineStart);
                copy(lineStart, i - lineStart);
            }
        }
    }

    /** Character by character, for a sequence that flexmark has put together from pieces. */
    private void appendScattered(BasedSequence source, int start, int end, boolean indented) {
        boolean lineStart = false;
        int expected = -1;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (lineStart && !indented && isIndent(c)) {
                continue;
            }
            int offset = source.getIndexOffset(i);
            if (offset < 0) {
                offset = Math.max(expected, 0);
            }
            if (offset != expected) {
                addStretch(length, offset);
            }
            expected = offset + 1;
            chars[length++] = c;
            lineStart = CharClass.isLineEnd(c);
        }
    }

    private void addStretch(int start, int offset) {
        int shift = offset - start;
        if (stretches > 0 && shifts[stretches - 1] == shift) {
            return;
        }
        if (stretches == starts.length) {
            starts = Arrays.copyOf(starts, stretches * 2);
            shifts = Arrays.copyOf(shifts, stretches * 2);
        }
        starts[stretches] = start;
        shifts[stretches++] = shift;
    }

    private BlockText trimmed() {
        while (length > 0 && CharClass.isBlank(chars[length - 1])) {
            length--;
        }
        if (length < chars.length) {
            chars = Arrays.copyOf(chars, length);
        }
        return this;
    }

    /** flexmark gives blanks of its own for an indentation; those of the file stand before what follows. */
    private int copyIndent(BasedSequence source) {
        int start = 0;
        while (start < source.length() && source.getIndexOffset(start) < 0) {
            start++;
        }
        if (start == source.length()) {
            return start;
        }
        int end = source.getIndexOffset(start);
        int from = end;
        int width = 0;
        while (width < start && from > 0 && isIndent(base.charAt(from - 1))) {
            from--;
            width += base.charAt(from) == '\t' ? 4 : 1;
        }
        if (from < end) {
            addStretch(length, from);
            copy(from, end - from);
        }
        return start;
    }

    private static int skipIndent(BasedSequence source, int start) {
        int i = start;
        while (i < source.length() && CharClass.isBlank(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isIndent(char c) {
        return c == ' ' || c == '\t';
    }

    /** The characters; not to be written to. */
    char[] array() {
        return chars;
    }

    /** Where the character at an index stands in the file. */
    int offset(int index) {
        return index + shifts[stretch(index)];
    }

    /** Whether the mark of a quote stands right before the character, which begins a line. */
    boolean isBehindQuoteMark(int index) {
        int offset = offset(index);
        return offset > 0 && base.charAt(offset - 1) == '>';
    }

    private int stretch(int index) {
        int i = latest < stretches && starts[latest] <= index ? latest : 0;
        // Linear from the latest, which is near; from the start only when asked about something before it.
        if (i == 0 && stretches > 8) {
            int found = Arrays.binarySearch(starts, 0, stretches, index);
            i = found < 0 ? -found - 2 : found;
        }
        while (i + 1 < stretches && starts[i + 1] <= index) {
            i++;
        }
        latest = i;
        return i;
    }

    /** Exactly these characters, with their offsets in the file. */
    BasedSequence slice(int start, int end) {
        if (stretches == 1 || start == end) {
            int shift = shifts[stretches == 1 ? 0 : stretch(Math.max(start - 1, 0))];
            return base.subSequence(start + shift, end + shift);
        }
        int first = stretch(start);
        if (first + 1 == stretches || starts[first + 1] >= end) {
            return base.subSequence(start + shifts[first], end + shifts[first]);
        }
        return new JoinedSequence(this, start, end);
    }

    /** The stretch of the file from the first to the last of these characters, whatever else stands between them. */
    BasedSequence cover(int start, int end) {
        return stretches == 1 || start == end
                ? slice(start, end)
                : base.subSequence(offset(start), offset(end - 1) + 1);
    }

    /** Where in the text the stretch of the file ends that holds this index. */
    int stretchEnd(int index) {
        int next = stretch(index) + 1;
        return next < stretches ? starts[next] : length;
    }

    BasedSequence base() {
        return base;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return slice(start, end);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
