package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.builder.SequenceBuilder;

/** The text of a code span: without the one space that pads it, and in a table cell without the escapes of pipes. */
final class CodeText {

    private CodeText() {}

    static BasedSequence of(BlockText text, int open, int close, boolean tableCell) {
        int start = open;
        int end = close;
        if (isPadded(text, open, close)) {
            start += text.charAt(start) == '\r' && text.charAt(start + 1) == '\n' ? 2 : 1;
            end -= text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\r' ? 2 : 1;
        }
        return tableCell && hasEscapedPipe(text, start, end)
                ? withoutEscapes(text, start, end)
                : text.slice(start, end);
    }

    private static boolean isPadded(BlockText text, int start, int end) {
        if (!isPad(text.charAt(start)) || !isPad(text.charAt(end - 1))) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!CharClass.isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPad(char c) {
        return c == ' ' || CharClass.isLineEnd(c);
    }

    private static boolean hasEscapedPipe(BlockText text, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if (isEscapedPipe(text, i, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEscapedPipe(BlockText text, int i, int end) {
        return text.charAt(i) == '\\' && i + 1 < end && text.charAt(i + 1) == '|';
    }

    private static BasedSequence withoutEscapes(BlockText text, int start, int end) {
        BasedSequence source = text.slice(start, end);
        SequenceBuilder builder = SequenceBuilder.emptyBuilder(source.getBaseSequence());
        int kept = start;
        for (int i = start; i < end; i++) {
            if (isEscapedPipe(text, i, end)) {
                builder.append(text.slice(kept, i));
                kept = i + 1;
            }
        }
        return builder.append(text.slice(kept, end)).toSequence();
    }
}
