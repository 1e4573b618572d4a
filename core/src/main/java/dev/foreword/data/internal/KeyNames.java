package dev.foreword.data.internal;

import dev.foreword.data.DataNode.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which keys are the same to Foreword, and which of several counts.
 *
 * <p>Hugo compares keys without case and nothing else; {@code -} and {@code _} are ignored on top, since
 * Java's component names cannot have the first.
 */
public final class KeyNames {

    private KeyNames() {}

    /** The form in which keys are compared. */
    public static String normalise(String key) {
        int plain = 0;
        while (plain < key.length() && isPlain(key.charAt(plain))) {
            plain++;
        }
        if (plain == key.length()) {
            return key;
        }
        StringBuilder out = new StringBuilder(key.length()).append(key, 0, plain);
        for (int i = plain; i < key.length(); ) {
            int c = key.codePointAt(i);
            if (c < 0x80 && c != '-' && c != '_') {
                out.append((char) (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
            } else if (c >= 0x80) {
                out.appendCodePoint(lower(c));
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Rune by rune as in Go, so that a capital dotted I is a plain i. */
    private static int lower(int codePoint) {
        return codePoint == 0x130 ? 'i' : Character.toLowerCase(codePoint);
    }

    /** Go's {@code strings.ToLower}: what Hugo makes of a key. */
    public static String lowerCase(String key) {
        StringBuilder out = new StringBuilder(key.length());
        key.codePoints().forEach(c -> out.appendCodePoint(lower(c)));
        return out.toString();
    }

    public static boolean isLowerCase(String key) {
        return lowerCase(key).equals(key);
    }

    public static Optional<Entry> find(List<Entry> entries, String name) {
        String wanted = normalise(name);
        String sameCase = name.toLowerCase(Locale.ROOT);
        Entry best = null;
        int bestRank = -1;
        for (Entry entry : entries) {
            String key = entry.key().text();
            if (!normalise(key).equals(wanted)) {
                continue;
            }
            int rank = rank(key, sameCase);
            if (rank >= bestRank) {
                best = entry;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The higher rank wins, of equals the later. */
    public static int rank(String key, String lowerCaseName) {
        return (lowerCase(key).equals(lowerCaseName) ? 2 : 0) + (isLowerCase(key) ? 0 : 1);
    }
}
