package dev.foreword.shortcode.hugo;

import java.nio.charset.StandardCharsets;

/** Addresses that authors give. */
final class Urls {

    private Urls() {}

    /** With blanks and what is not ASCII escaped, as Hugo's templates do; everything else is for the writer to judge. */
    static String of(String url) {
        StringBuilder out = new StringBuilder(url.length());
        for (byte b : url.strip().getBytes(StandardCharsets.UTF_8)) {
            if (b < 0 || b == ' ') {
                out.append('%').append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            } else {
                out.append((char) b);
            }
        }
        return out.toString();
    }

    /** For the target of a link in Markdown between {@code <} and {@code >}. */
    static String inBrackets(String url) {
        return of(url).replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "%5C")
                .replace("\n", "")
                .replace("\r", "");
    }
}
