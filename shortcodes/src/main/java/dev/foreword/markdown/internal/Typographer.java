package dev.foreword.markdown.internal;

import dev.foreword.markdown.Typography;
import dev.foreword.markdown.Typography.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Which punctuation becomes which mark, by goldmark's rules; for one document.
 *
 * <p>goldmark counts the quotes that are still open and forgets to reset the counts at the end of a block, so a quote
 * opened in one paragraph lets another close in the next. Pages look as they do because of it; it stays.
 */
final class Typographer {

    private final Typography typography;
    private int openSingle;
    private int openDouble;

    /** How many characters the mark that {@link #mark} found replaces. */
    private int length;

    /** The run of quotes measured last, in the block at hand. */
    private int runStart;

    private int runEnd;

    Typographer(Typography typography) {
        this.typography = typography;
    }

    /** A mark that is written as the author wrote it takes part in nothing. */
    private boolean has(Mark mark) {
        return !typography.text(mark).isEmpty();
    }

    private @Nullable Mark ifAny(Mark mark) {
        return has(mark) ? mark : null;
    }

    void startBlock() {
        runStart = 0;
        runEnd = 0;
    }

    int length() {
        return length;
    }

    /** The mark for the punctuation at {@code i}, or null when it stays as it is. */
    @Nullable
    Mark mark(BlockText block, int i) {
        char[] text = block.array();
        length = 1;
        char next = at(text, i + 1);
        switch (text[i]) {
            case '-':
                if (next != '-') {
                    return null;
                }
                boolean three = at(text, i + 2) == '-' && has(Mark.EM_DASH);
                length = three ? 3 : 2;
                return three ? Mark.EM_DASH : ifAny(Mark.EN_DASH);
            case '.':
                length = 3;
                return next == '.' && at(text, i + 2) == '.' ? ifAny(Mark.ELLIPSIS) : null;
            case '<':
                length = 2;
                return next == '<' ? ifAny(Mark.LEFT_ANGLE_QUOTE) : null;
            case '>':
                length = 2;
                return next == '>' ? ifAny(Mark.RIGHT_ANGLE_QUOTE) : null;
            case '\'':
                return singleQuote(block, i);
            case '"':
                return doubleQuote(block, i);
            default:
                return null;
        }
    }

    private @Nullable Mark singleQuote(BlockText block, int i) {
        char[] text = block.array();
        Flanking flanking = Flanking.of(block, i, endOfRun(text, i));
        boolean opensOnly = flanking.left() && !flanking.right();
        if (has(Mark.APOSTROPHE) && isApostrophe(text, i, flanking.before(), opensOnly)) {
            return Mark.APOSTROPHE;
        }
        if (opensOnly && has(Mark.LEFT_SINGLE_QUOTE)) {
            if (isContraction(text, i)) {
                return ifAny(Mark.RIGHT_SINGLE_QUOTE);
            }
            openSingle++;
            return Mark.LEFT_SINGLE_QUOTE;
        }
        if (!has(Mark.RIGHT_SINGLE_QUOTE)) {
            return null;
        }
        if (bytesFollow(text, i, 2) && !CharClass.isDigit(Character.codePointAt(text, i + 1))) {
            return Mark.RIGHT_SINGLE_QUOTE;
        }
        if (openSingle > 0 && closes(text, i, flanking)) {
            openSingle--;
            return Mark.RIGHT_SINGLE_QUOTE;
        }
        return null;
    }

    /** {@code '90s}, {@code 'twas}, {@code it's}. */
    private static boolean isApostrophe(char[] text, int i, int before, boolean opensOnly) {
        if (opensOnly && isDecade(text, i)) {
            return true;
        }
        if (i + 1 == text.length) {
            return false;
        }
        if ("tenl".indexOf(text[i + 1]) >= 0 && (CharClass.isPunctuationOnly(before) || CharClass.isSpace(before))) {
            return true;
        }
        return (CharClass.isLetter(before) || CharClass.isDigit(before))
                && CharClass.isLetter(Character.codePointAt(text, i + 1));
    }

    private @Nullable Mark doubleQuote(BlockText block, int i) {
        char[] text = block.array();
        Flanking flanking = Flanking.of(block, i, endOfRun(text, i));
        if (flanking.left() && !flanking.right() && has(Mark.LEFT_DOUBLE_QUOTE)) {
            openDouble++;
            return Mark.LEFT_DOUBLE_QUOTE;
        }
        if (openDouble == 0 || !has(Mark.RIGHT_DOUBLE_QUOTE) || !closes(text, i, flanking)) {
            return null;
        }
        if (at(text, i + 1) == '"' && CharClass.isDigit(flanking.before())) {
            // "Monitor 21"" is an inch sign and a quote.
            return null;
        }
        openDouble--;
        return Mark.RIGHT_DOUBLE_QUOTE;
    }

    private static boolean closes(char[] text, int i, Flanking flanking) {
        if (!flanking.right()) {
            return false;
        }
        if (!flanking.left()) {
            return true;
        }
        char next = at(text, i + 1);
        if (next >= 0x80 || !CharClass.isPunctuationOnly(next)) {
            return false;
        }
        char afterNext = at(text, i + 2);
        return i + 2 == text.length || CharClass.isAsciiPunctuation(afterNext) || CharClass.isBlank(afterNext);
    }

    /** {@code '90s} before a space, punctuation or the end. */
    private static boolean isDecade(char[] text, int i) {
        if (!CharClass.isAsciiDigit(at(text, i + 1))
                || !CharClass.isAsciiDigit(at(text, i + 2))
                || at(text, i + 3) != 's') {
            return false;
        }
        int after = i + 4 < text.length ? Character.codePointAt(text, i + 4) : ' ';
        return CharClass.isSpace(after) || CharClass.isPunctuation(after);
    }

    /** {@code 's 'm 't 'd 've 'll 're} at the end of a word. */
    private static boolean isContraction(char[] text, int i) {
        char next = at(text, i + 1);
        if ("smtd".indexOf(next) >= 0 && next != 0 && endsWord(text, i + 2)) {
            return true;
        }
        char afterNext = at(text, i + 2);
        boolean pair =
                next == 'v' && afterNext == 'e' || next == 'l' && afterNext == 'l' || next == 'r' && afterNext == 'e';
        return pair && endsWord(text, i + 3);
    }

    private static boolean endsWord(char[] text, int i) {
        return i >= text.length || CharClass.isAsciiPunctuation(text[i]) || CharClass.isBlank(text[i]);
    }

    /** Whether so many bytes of UTF-8 follow on the line; goldmark counts bytes. A line end is one of them. */
    private static boolean bytesFollow(char[] text, int i, int wanted) {
        int count = 0;
        for (int j = i + 1; j < text.length && count < wanted; j++) {
            char c = text[j];
            count += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            if (c == '\n') {
                break;
            }
        }
        return count >= wanted;
    }

    /** The end of the run of equal quotes around {@code i}; kept, or a long run would be measured at each of them. */
    private int endOfRun(char[] text, int i) {
        if (i < runStart || i >= runEnd) {
            runStart = i;
            runEnd = i + 1;
            while (runEnd < text.length && text[runEnd] == text[i]) {
                runEnd++;
            }
        }
        return runEnd;
    }

    private static char at(char[] text, int i) {
        return i < text.length ? text[i] : 0;
    }
}
