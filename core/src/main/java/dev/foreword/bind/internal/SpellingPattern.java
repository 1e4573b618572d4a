package dev.foreword.bind.internal;

import dev.foreword.data.internal.KeyNames;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Regular expressions, good for Java and ECMAScript alike, for every spelling of a name: any case, {@code -} and
 * {@code _} anywhere. (A few signs that fall into an ASCII letter, such as the Kelvin sign, are left out; the binder
 * takes them.)
 */
final class SpellingPattern {

    private static final String SEPARATORS = "[-_]*";

    private SpellingPattern() {}

    /** Matches any spelling of any of the names. */
    static String of(Collection<String> names) {
        return anyOf(names.stream()
                .map(name -> spellings(KeyNames.normalise(name), SEPARATORS))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Matches the names in any case. */
    static String ofCaseOnly(Collection<String> names) {
        return anyOf(names.stream()
                .map(name -> spellings(KeyNames.lowerCase(name), ""))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String anyOf(Set<String> patterns) {
        String only = patterns.iterator().next();
        return patterns.size() == 1 ? "^" + only + "$" : "^(?:" + String.join("|", patterns) + ")$";
    }

    private static String spellings(String name, String between) {
        StringBuilder out = new StringBuilder(between);
        name.codePoints().forEach(c -> out.append(letter(c)).append(between));
        return out.toString();
    }

    /** One character in both cases. */
    private static String letter(int lower) {
        Set<Integer> forms = new LinkedHashSet<>();
        forms.add(lower);
        for (int other : new int[] {Character.toUpperCase(lower), Character.toTitleCase(lower)}) {
            if (KeyNames.lowerCase(Character.toString(other)).equals(Character.toString(lower))) {
                forms.add(other);
            }
        }
        if (forms.size() == 1) {
            return escape(lower);
        }
        // A class of characters beyond the first plane needs a flag in some engines; alternatives do not.
        boolean wide = forms.stream().anyMatch(Character::isSupplementaryCodePoint);
        String listed = forms.stream().map(Character::toString).collect(Collectors.joining(wide ? "|" : ""));
        return wide ? "(?:" + listed + ")" : "[" + listed + "]";
    }

    /** A character as itself. */
    static String escape(int c) {
        return (c < 0x80 && "^$\\.*+?()[]{}|/".indexOf(c) >= 0 ? "\\" : "") + Character.toString(c);
    }

    /** A text as itself. */
    static String escape(String text) {
        return text.codePoints().mapToObj(SpellingPattern::escape).collect(Collectors.joining());
    }
}
