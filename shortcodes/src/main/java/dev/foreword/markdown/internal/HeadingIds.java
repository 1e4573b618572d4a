package dev.foreword.markdown.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes heading ids as Hugo does: letters, digits and {@code _} of the text in lower case, a hyphen for each hyphen
 * and blank; {@code heading} when nothing is left; {@code -1}, {@code -2} behind an id that is taken.
 */
final class HeadingIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> nextNumber = new HashMap<>();

    /** An id of the author's, so that no other heading gets it. */
    void take(String id) {
        taken.add(id);
    }

    /** A new id for a heading with this text. */
    String make(String text) {
        StringBuilder id = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '-' || c == ' ' || c == '\t') {
                id.append('-');
            } else if (c == '_' || Character.isLetter(c) || Character.isDigit(c)) {
                id.appendCodePoint(Character.toLowerCase(c));
            }
        }
        String base = id.isEmpty() ? "heading" : id.toString();
        if (taken.add(base)) {
            return base;
        }
        // Ids are never given back, so the search may go on where it last ended.
        int number = nextNumber.getOrDefault(base, 1);
        while (!taken.add(base + "-" + number)) {
            number++;
        }
        nextNumber.put(base, number + 1);
        return base + "-" + number;
    }
}
