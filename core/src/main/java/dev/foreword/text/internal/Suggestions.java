package dev.foreword.text.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * One did-you-mean for keys, enum values, shortcode names and footnote labels: the words that would have been right,
 * made ready to be looked through.
 *
 * <p>The distance is that of optimal string alignment, so two letters in the wrong order (the most frequent
 * slip) count as one edit. Three edits are the most: who wrote something else altogether meant it. Long words are not
 * compared. Immutable.
 */
public final class Suggestions {

    private static final int MAX_WORD = 64;
    private static final int MAX_DISTANCE = 3;
    private static final int MAX_LISTED = 12;

    private final List<String> words;
    private final String[] normalised;
    private final long[] letters;

    private Suggestions(Collection<String> words) {
        this.words = List.copyOf(words);
        this.normalised = this.words.stream().map(Suggestions::normalise).toArray(String[]::new);
        this.letters = Arrays.stream(normalised).mapToLong(Suggestions::letters).toArray();
    }

    /** Words to be asked about more than once. */
    public static Suggestions of(Collection<String> words) {
        return new Suggestions(words);
    }

    public static Optional<String> help(String word, Collection<String> known) {
        return help(nearest(word, known), known);
    }

    /** As {@link #help(String, Collection)}, when the nearest word is known already. */
    public static Optional<String> help(Optional<String> near, Collection<String> known) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (near.isPresent()) {
            return Optional.of(didYouMean(near.get()));
        }
        return Optional.of("allowed: " + list(known));
    }

    /** The help for a near miss. */
    public static String didYouMean(String word) {
        return "did you mean \"" + word + "\"?";
    }

    /** The known word that is nearest, if near enough; of several the first. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return new Suggestions(known).nearest(word, index -> true);
    }

    /**
     * The word that is nearest, if near enough; of several the first.
     *
     * @param among which words to look at, by their index
     */
    public Optional<String> nearest(String word, IntPredicate among) {
        String wanted = normalise(word);
        if (wanted.length() > MAX_WORD) {
            return Optional.empty();
        }
        long wantedLetters = letters(wanted);
        String best = null;
        int bestDistance = MAX_DISTANCE + 1;
        for (int i = 0; i < normalised.length; i++) {
            String other = normalised[i];
            int limit = Math.min(bestDistance - 1, Math.max(wanted.length(), other.length()) / 3);
            // An edit takes one letter away and brings another in, at most.
            if (other.length() > MAX_WORD
                    || Math.abs(other.length() - wanted.length()) > limit
                    || Long.bitCount(wantedLetters ^ letters[i]) > 2 * limit
                    || !among.test(i)) {
                continue;
            }
            int distance = distance(wanted, other, limit);
            if (distance <= limit && !isAnotherWord(wanted, other, distance)) {
                best = words.get(i);
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

    /** Two bits for each letter, for one and for several of it; some letters share theirs. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            long one = 1L << 2 * (word.charAt(i) & 31);
            letters |= (letters & one) << 1 | one;
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

    /** How many edits make one word of the other; something greater than the limit when it takes more than that. */
    static int distance(String a, String b, int limit) {
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int rows = a.length();
        int columns = b.length();
        while (rows > start && columns > start && a.charAt(rows - 1) == b.charAt(columns - 1)) {
            rows--;
            columns--;
        }
        int width = columns - start + 1;
        int[] beforeLast = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        int leastOfLast = 0;
        for (int i = start + 1; i <= rows; i++) {
            row[0] = i - start;
            int least = row[0];
            char c = a.charAt(i - 1);
            for (int j = 1; j < width; j++) {
                char d = b.charAt(start + j - 1);
                int edits = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (c == d ? 0 : 1));
                if (j > 1 && i > start + 1 && c == b.charAt(start + j - 2) && a.charAt(i - 2) == d) {
                    edits = Math.min(edits, beforeLast[j - 2] + 1);
                }
                row[j] = edits;
                least = Math.min(least, edits);
            }
            // Two letters in the wrong order reach two rows back, nothing reaches further.
            if (least > limit && leastOfLast > limit) {
                return least;
            }
            leastOfLast = least;
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[width - 1];
    }
}
