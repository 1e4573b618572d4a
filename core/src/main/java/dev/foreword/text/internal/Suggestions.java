package dev.foreword.text.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One did-you-mean for keys, enum values, shortcode names and footnote labels.
 *
 * <p>The distance is that of optimal string alignment, so two letters in the wrong order (the most frequent
 * slip) count as one edit. Three edits are the most: who wrote something else altogether meant it. Long words are not
 * compared, since the cost is the product of the lengths.
 */
public final class Suggestions {

    private static final int MAX_WORD = 64;
    private static final int MAX_DISTANCE = 3;
    private static final int MAX_LISTED = 12;

    private Suggestions() {}

    public static Optional<String> help(String word, Collection<String> known) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> near = nearest(word, known);
        if (near.isPresent()) {
            return Optional.of("did you mean \"" + near.get() + "\"?");
        }
        return Optional.of("allowed: " + list(known));
    }

    /** The known word that is nearest, if near enough; of several the first. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String wanted = normalise(word);
        if (wanted.length() > MAX_WORD) {
            return Optional.empty();
        }
        int letters = letters(wanted);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : known) {
            String other = normalise(candidate);
            int limit = Math.min(MAX_DISTANCE, Math.max(wanted.length(), other.length()) / 3);
            // An edit takes one letter away and brings another in, at most.
            if (other.length() > MAX_WORD
                    || Math.abs(other.length() - wanted.length()) > limit
                    || Integer.bitCount(letters ^ letters(other)) > 2 * limit) {
                continue;
            }
            int distance = distance(wanted, other);
            if (distance <= limit && distance < bestDistance && !isAnotherWord(wanted, other, distance)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Names are built of words: {@code sidebarMail} is no slip of {@code sidebarImage}, they only begin alike. */
    private static boolean isAnotherWord(String a, String b, int distance) {
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        boolean bothHaveOwn = shorter > start + end;
        int own = Math.max(a.length(), b.length()) - start - end;
        return distance > 2 && bothHaveOwn && distance * 2 > own;
    }

    private static String list(Collection<String> known) {
        List<String> shown = new ArrayList<>(known).subList(0, Math.min(MAX_LISTED, known.size()));
        String rest = known.size() > MAX_LISTED ? " and " + (known.size() - MAX_LISTED) + " more" : "";
        return shown.stream().collect(Collectors.joining(", ")) + rest;
    }

    /** A bit for each letter; several may share one. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    private static String normalise(String word) {
        int plain = 0;
        while (plain < word.length() && word.charAt(plain) >= 'a' && word.charAt(plain) <= 'z') {
            plain++;
        }
        if (plain == word.length()) {
            return word;
        }
        return word.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
