package dev.foreword.markdown.internal;

import dev.foreword.markdown.MarkdownOptions.EastAsianLineBreaks;

/** Which line ends in East Asian text are dropped, as in goldmark's CJK extension. */
final class EastAsian {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    /** First and last code points of East Asian Width F, W or H in Unicode 15 (UAX 11), emoji included. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x20A9, 0x20A9, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x2648, 0x2653,
        0x26A1, 0x26A1, 0x26CE, 0x26CE, 0x2705, 0x2705, 0x2728, 0x2728, 0x2753, 0x2755, 0x2795, 0x2797, 0x2E80, 0x303E,
        0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
        0xFE30, 0xFE6F, 0xFF01, 0xFFDC, 0xFFE0, 0xFFEE, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680,
        0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private EastAsian() {}

    /** Whether the line end between two offsets of the text goes. */
    static boolean dropsLineEnd(EastAsianLineBreaks rule, String text, int start, int end) {
        int next = end;
        while (next < text.length() && CharClass.isBlank(text.charAt(next))) {
            next++;
        }
        if (start == 0 || next == text.length()) {
            return false;
        }
        int before = text.codePointBefore(start);
        int after = text.codePointAt(next);
        return rule == EastAsianLineBreaks.SIMPLE ? isSimple(before) && isSimple(after) : isDraft(before, after);
    }

    private static boolean isSimple(int c) {
        return c >= 0x80
                && (c >= 0x3000 && c <= 0x303F
                        || Character.getType(c) == Character.MODIFIER_LETTER
                        || switch (Character.UnicodeScript.of(c)) {
                            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                            default -> false;
                        });
    }

    private static boolean isDraft(int before, int after) {
        if (before == ZERO_WIDTH_SPACE || after == ZERO_WIDTH_SPACE) {
            return true;
        }
        if (isWide(before) && isWide(after)) {
            return !isHangul(before) && !isHangul(after);
        }
        return discardsSpace(before) || discardsSpace(after);
    }

    private static boolean isHangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    private static boolean isWide(int c) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c >= WIDE[i] && c <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The space-discarding set of CSS Text 3, and all punctuation. */
    private static boolean discardsSpace(int c) {
        return c == IDEOGRAPHIC_SPACE
                || CharClass.isPunctuationOnly(c)
                || c >= 0x2E80 && c <= 0x30FF
                || c >= 0x3190 && c <= 0x319F
                || c >= 0x31C0 && c <= 0x31FF
                || c >= 0x3300 && c <= 0xA4CF && !(c >= 0x4DC0 && c <= 0x4DFF)
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE10 && c <= 0xFE1F
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFFEF
                || c >= 0x1B000 && c <= 0x1B16F
                || c >= 0x20000 && c <= 0x3134F;
    }
}
