package dev.foreword.footnote.internal;

import dev.foreword.text.Span;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Tells a reference without a definition from other uses of {@code [^…]}, above all regular expressions in prose.
 *
 * <p>Meant as a note is what is nearly the label of a defined one, a number, or plain words that stand where notes
 * stand: not before a quantifier, not a range such as {@code a-z}, and, in a page that defines no notes at all,
 * directly behind a word or a sentence.
 */
public final class MeantAsNote {

    private static final int LONGEST_WORDS = 40;

    private MeantAsNote() {}

    /** Whether {@code [^…]} at this place looks like a footnote. */
    public static boolean test(String text, Span reference, boolean pageHasNotes) {
        int start = reference.start() + 2;
        int end = reference.end() - 1;
        if (isNumber(text, start, end)) {
            return true;
        }
        return isWords(text, start, end)
                && !hasRange(text, start, end)
                && !isQuantifierAt(text, reference.end())
                && (pageHasNotes || isBehindWord(text, reference.start()));
    }

    /** What labels have in common that an author would call the same: case, outer blanks, Unicode form. */
    public static String fold(String label) {
        return Normalizer.normalize(label.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end - start <= 4;
    }

    private static boolean isWords(String text, int start, int end) {
        if (end - start > LONGEST_WORDS || !Character.isLetterOrDigit(text.codePointAt(start))) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean between = c == ' ' && i + 1 < end && text.charAt(i - 1) != ' ';
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && "-_.:".indexOf(c) < 0 && !between) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is an {@code x-y} of single characters of one kind, as in {@code a-zA-Z0-9_}. */
    private static boolean hasRange(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (text.charAt(i) == '-'
                    && kind(text.charAt(i - 1)) != 0
                    && kind(text.charAt(i - 1)) == kind(text.charAt(i + 1))
                    && text.charAt(i - 1) < text.charAt(i + 1)
                    && (i - 2 < start || kind(text.charAt(i - 2)) != kind(text.charAt(i - 1)))
                    && (i + 2 >= end || kind(text.charAt(i + 2)) != kind(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static int kind(char c) {
        return isDigit(c) ? 1 : c >= 'a' && c <= 'z' ? 2 : c >= 'A' && c <= 'Z' ? 3 : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isQuantifierAt(String text, int offset) {
        return offset < text.length() && "+*?{".indexOf(text.charAt(offset)) >= 0;
    }

    private static boolean isBehindWord(String text, int offset) {
        return offset > 0
                && (Character.isLetterOrDigit(text.charAt(offset - 1))
                        || ".,;:!?)\"'”’»*_".indexOf(text.charAt(offset - 1)) >= 0);
    }
}
