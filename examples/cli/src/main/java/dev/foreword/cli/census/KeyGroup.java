package dev.foreword.cli.census;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of mappings that stand in the same place. */
public final class KeyGroup {

    private final Map<String, KeyCount> keys = new LinkedHashMap<>();
    private int mappings;

    /** The form in which the binder compares keys. */
    static String normalise(String key) {
        StringBuilder out = new StringBuilder(key.length());
        key.codePoints()
                .filter(c -> c != '-' && c != '_')
                .forEach(c -> out.appendCodePoint(c == 0x130 ? 'i' : Character.toLowerCase(c)));
        return out.toString();
    }

    void count() {
        mappings++;
    }

    @Nullable
    KeyCount find(String normalised) {
        return keys.get(normalised);
    }

    KeyCount add(String normalised) {
        KeyCount key = new KeyCount();
        keys.put(normalised, key);
        return key;
    }

    /** How many mappings there were. */
    public int mappings() {
        return mappings;
    }

    /** The keys, the most frequent first, of equals the first seen. */
    public List<KeyCount> keys() {
        List<KeyCount> sorted = new ArrayList<>(keys.values());
        sorted.sort(Comparator.comparingInt(KeyCount::occurrences).reversed());
        return sorted;
    }
}
