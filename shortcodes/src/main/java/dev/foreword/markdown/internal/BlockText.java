package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import com.vladsch.flexmark.util.sequence.builder.SequenceBuilder;
import java.util.Arrays;
import java.util.List;

/**
 * The text of one block as the inline rules see it: trimmed, without the white space that begins its lines.
 *
 * <p>flexmark's sequences know where each character stands in the file but are slow to read one by one, so the
 * characters are copied once; {@link #slice} leads back from an index to a view of the source.
 */
final class BlockText implements CharSequence {

    private final BasedSequence source;
    private final char[] chars;

    private BlockText(BasedSequence source, char[] chars) {
        this.source = source;
        this.chars = chars;
    }

    static BlockText of(BasedSequence content) {
        int start = 0;
        int end = content.length();
        while (start < end && CharClass.isBlank(content.charAt(start))) {
            start++;
        }
        while (end > start && CharClass.isBlank(content.charAt(end - 1))) {
            end--;
        }
        BasedSequence source = content.subSequence(start, end);
        char[] chars = copy(source);
        return hasIndentedLine(chars) ? withoutIndents(source, chars) : new BlockText(source, chars);
    }

    static BlockText ofLines(List<BasedSequence> lines) {
        return of(lines.size() == 1 ? lines.get(0) : SegmentedSequence.create(lines.get(0), lines));
    }

    private static char[] copy(BasedSequence source) {
        char[] chars = new char[source.length()];
        if (source instanceof SubSequence && source.getBase() instanceof String base) {
            base.getChars(source.getStartOffset(), source.getEndOffset(), chars, 0);
        } else {
            for (int i = 0; i < chars.length; i++) {
                chars[i] = source.charAt(i);
            }
        }
        return chars;
    }

    private static boolean hasIndentedLine(char[] chars) {
        for (int i = chars.length - 2; i > 0; i--) {
            if (CharClass.isLineEnd(chars[i]) && isIndent(chars[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private static BlockText withoutIndents(BasedSequence source, char[] chars) {
        SequenceBuilder builder = SequenceBuilder.emptyBuilder(source.getBaseSequence());
        char[] kept = new char[chars.length];
        int length = 0;
        for (int i = 0; i < chars.length; ) {
            while (i < chars.length && isIndent(chars[i])) {
                i++;
            }
            int lineStart = i;
            while (i < chars.length && !CharClass.isLineEnd(chars[i])) {
                i++;
            }
            while (i < chars.length && CharClass.isLineEnd(chars[i])) {
                i++;
            }
            builder.append(source.subSequence(lineStart, i));
            System.arraycopy(chars, lineStart, kept, length, i - lineStart);
            length += i - lineStart;
        }
        return new BlockText(builder.toSequence(), Arrays.copyOf(kept, length));
    }

    private static boolean isIndent(char c) {
        return c == ' ' || c == '\t';
    }

    /** The characters; not to be written to. */
    char[] array() {
        return chars;
    }

    /** A view of the source, with its offsets in the file. */
    BasedSequence slice(int start, int end) {
        return source.subSequence(start, end);
    }

    @Override
    public int length() {
        return chars.length;
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
        return new String(chars);
    }
}
