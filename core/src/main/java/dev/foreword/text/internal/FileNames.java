package dev.foreword.text.internal;

import java.nio.charset.StandardCharsets;

/** The name of a source as machine formats want it. */
final class FileNames {

    private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

    private FileNames() {}

    static String slashes(String name) {
        return name.replace('\\', '/');
    }

    /** A relative or absolute URI reference (RFC 3986); a colon is escaped, since it would read as a scheme. */
    static String uri(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (byte b : slashes(name).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
