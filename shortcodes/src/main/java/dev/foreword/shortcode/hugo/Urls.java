package dev.foreword.shortcode.hugo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Addresses that authors give. */
final class Urls {

    private Urls() {}

    private static final String KEPT = "-._~!#$&*+,/:;=?@[]";

    /** With all escaped that Hugo's templates escape, which is what has no meaning in a URL, and parentheses and quotes. */
    static String of(String url) {
        if (hasOtherScheme(url.strip())) {
            // The writer refuses it, and shows it as it was written.
            return url;
        }
        StringBuilder out = new StringBuilder(url.length());
        byte[] bytes = url.strip().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            boolean escape = b == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            if (escape || b > 0 && (KEPT.indexOf(b) >= 0 || Character.isLetterOrDigit(b))) {
                out.append((char) b);
            } else {
                out.append('%').append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            }
        }
        return out.toString();
    }

    private static boolean hasOtherScheme(String url) {
        int colon = url.indexOf(':');
        return colon > 0
                && url.substring(0, colon).chars().allMatch(Character::isLetter)
                && !List.of("http", "https", "mailto", "tel")
                        .contains(url.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private static boolean isHex(byte b) {
        return Character.digit((char) b, 16) >= 0;
    }
}
