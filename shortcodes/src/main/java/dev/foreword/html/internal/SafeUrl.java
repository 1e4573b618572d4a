package dev.foreword.html.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which URLs may be links: relative ones, and those with the scheme http, https, mailto or tel.
 *
 * <p>Everything else is refused, known or not; a list of bad schemes would always be one short. The scheme is read as
 * the most lenient reader would: character references are decoded (twice-escaped text has been seen in the wild), and
 * blanks, controls and invisible characters do not count, since browsers drop some of them (a tab in the middle of "javascript:").
 */
public final class SafeUrl {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final int LONGEST_SCHEME = 6;

    private SafeUrl() {}

    /** Whether one URL is safe to follow or to load. */
    public static boolean isSafe(String url) {
        StringBuilder scheme = new StringBuilder(LONGEST_SCHEME + 1);
        int i = 0;
        while (i < url.length()) {
            int[] reference = null;
            int c = url.charAt(i);
            if (c == '&') {
                reference = reference(url, i);
                c = reference == null ? c : reference[0];
            }
            if (c == ':') {
                return SCHEMES.contains(scheme.toString());
            }
            if (c == '/' || c == '?' || c == '#') {
                return true;
            }
            if (!isInvisible(c) && scheme.length() <= LONGEST_SCHEME) {
                scheme.append((char) Character.toLowerCase(c));
            }
            i = reference == null ? i + 1 : reference[1];
        }
        return true;
    }

    /** Whether every one of several URLs, with blanks between them, is safe. */
    public static boolean allSafe(String urls) {
        int start = 0;
        for (int i = 0; i <= urls.length(); i++) {
            if (i == urls.length() || isBlank(urls.charAt(i))) {
                if (!isSafe(urls.substring(start, i))) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /**
     * Whether every candidate of a {@code srcset} is safe. A candidate is a URL up to a blank, commas at its end not
     * included, and then a descriptor up to a comma outside of parentheses, as the HTML standard reads it.
     */
    public static boolean isSafeSrcset(String srcset) {
        int length = srcset.length();
        int i = 0;
        while (i < length) {
            while (i < length && (isBlank(srcset.charAt(i)) || srcset.charAt(i) == ',')) {
                i++;
            }
            int start = i;
            while (i < length && !isBlank(srcset.charAt(i))) {
                i++;
            }
            if (!isSafe(srcset.substring(start, i))) {
                return false;
            }
            if (i > start && srcset.charAt(i - 1) == ',') {
                continue;
            }
            int depth = 0;
            while (i < length && (depth > 0 || srcset.charAt(i) != ',')) {
                char c = srcset.charAt(i++);
                depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r' && c != 0x0B);
    }

    private static boolean isInvisible(int c) {
        return c <= ' '
                || (c >= 0x7F && c <= 0xA0)
                || c == 0xAD
                || Character.getType(c) == Character.FORMAT
                || Character.isSpaceChar(c);
    }

    /** The character that a reference at {@code i} stands for and the offset behind it; null when there is none. */
    private static int @Nullable [] reference(String url, int i) {
        if (url.startsWith("#", i + 1)) {
            return numeric(url, i + 2);
        }
        if (url.startsWith("colon;", i + 1)) {
            return new int[] {':', i + 7};
        }
        if (url.startsWith("Tab;", i + 1)) {
            return new int[] {'\t', i + 5};
        }
        if (url.startsWith("NewLine;", i + 1)) {
            return new int[] {'\n', i + 9};
        }
        return null;
    }

    private static int @Nullable [] numeric(String url, int start) {
        boolean hex = start < url.length() && (url.charAt(start) | 0x20) == 'x';
        int radix = hex ? 16 : 10;
        int i = hex ? start + 1 : start;
        int first = i;
        int value = 0;
        while (i < url.length() && Character.digit(url.charAt(i), radix) >= 0) {
            value = Math.min(0x110000, value * radix + Character.digit(url.charAt(i), radix));
            i++;
        }
        if (i == first) {
            return null;
        }
        return new int[] {value, url.startsWith(";", i) ? i + 1 : i};
    }
}
