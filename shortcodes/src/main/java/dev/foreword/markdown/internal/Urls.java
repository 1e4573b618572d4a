package dev.foreword.markdown.internal;

import java.nio.charset.StandardCharsets;

/** Link targets, as goldmark escapes them, and which of them an author that is not trusted must not use. */
final class Urls {

    private static final String SAFE_PUNCTUATION = "!#$&'()*+,-./:;=?@_~";
    private static final String HEX = "0123456789ABCDEF";

    private static final String[] DANGEROUS = {"javascript:", "vbscript:", "file:", "data:"};
    private static final String[] SAFE_IMAGES = {"png;", "gif;", "jpeg;", "webp;"};
    private static final int LONGEST_PREFIX = 64;

    private Urls() {}

    /** Percent-encodes what may not stand in a URL; what is encoded already stays. The result is not yet HTML. */
    static String escape(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (!isSafe(url.charAt(i))) {
                return escapeFrom(url, i);
            }
        }
        return url;
    }

    private static String escapeFrom(String url, int from) {
        StringBuilder out = new StringBuilder(url.length() + 16).append(url, 0, from);
        for (int i = from; i < url.length(); ) {
            char c = url.charAt(i);
            if (isSafe(c) || c == '%' && isHex(url, i + 1) && isHex(url, i + 2)) {
                out.append(c);
                i++;
                continue;
            }
            int codePoint = url.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            for (byte b : url.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
            }
            i = end;
        }
        return out.toString();
    }

    private static boolean isSafe(char c) {
        return CharClass.isAsciiLetter(c) || CharClass.isAsciiDigit(c) || SAFE_PUNCTUATION.indexOf(c) >= 0;
    }

    private static boolean isHex(String url, int i) {
        return i < url.length() && Character.digit(url.charAt(i), 16) >= 0 && url.charAt(i) < 0x80;
    }

    /**
     * Whether following the URL may run a script or read a file. goldmark looks at the URL as written; here it is
     * decoded, and what browsers drop (blanks at the start, controls, tabs in the middle of the scheme) does not
     * count.
     *
     * @param url escapes and entities resolved
     */
    static boolean isDangerous(String url) {
        StringBuilder start = new StringBuilder(LONGEST_PREFIX);
        for (int i = 0; i < url.length() && start.length() < LONGEST_PREFIX; i++) {
            char c = url.charAt(i);
            if (c > ' ' && c != 0x7F && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                start.append(c);
            }
        }
        if (Scan.startsWith(start, 0, "data:image/")) {
            for (String image : SAFE_IMAGES) {
                if (Scan.startsWith(start, "data:image/".length(), image)) {
                    return false;
                }
            }
            return true;
        }
        for (String prefix : DANGEROUS) {
            if (Scan.startsWith(start, 0, prefix)) {
                return true;
            }
        }
        return false;
    }
}
