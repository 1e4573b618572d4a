package dev.foreword.frontmatter.internal;

import java.util.Arrays;

/**
 * Translates an index in code points, as snakeyaml's marks have it, to an offset in UTF-16 units. Text without
 * surrogates costs one look over it and nothing afterwards.
 */
final class CodePoints {

    /** For text of which every character takes one unit. */
    static final CodePoints NONE = new CodePoints(new int[0]);

    /** The code point index of every character that takes two units, ascending. */
    private final int[] wide;

    private CodePoints(int[] wide) {
        this.wide = wide;
    }

    static CodePoints of(String text) {
        int[] found = {};
        int count = 0;
        int index = 0;
        for (int at = 0; at < text.length(); at++, index++) {
            if (Character.isHighSurrogate(text.charAt(at))
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, count * 2));
                }
                found[count++] = index;
                at++;
            }
        }
        return count == 0 ? NONE : new CodePoints(Arrays.copyOf(found, count));
    }

    int offset(int index) {
        if (wide.length == 0) {
            return index;
        }
        int found = Arrays.binarySearch(wide, index);
        return index + (found >= 0 ? found : -found - 1);
    }
}
