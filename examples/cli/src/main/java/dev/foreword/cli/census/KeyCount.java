package dev.foreword.cli.census;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One key in all of its spellings: where it stands and what it holds. */
public final class KeyCount {

    private static final int MAX_SPELLINGS = 20;
    private static final int MAX_FILES = 5;

    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();
    private final ValueCount values = new ValueCount();
    private int occurrences;
    private int present;

    void spelling(String spelling) {
        occurrences++;
        if (spellings.containsKey(spelling) || spellings.size() < MAX_SPELLINGS) {
            spellings.merge(spelling, 1, Integer::sum);
        }
    }

    /** Counts a mapping in which the key has a value. */
    void present(String file) {
        present++;
        if (files.size() < MAX_FILES && !files.contains(file)) {
            files.add(file);
        }
    }

    /** The spelling used most, of equals the first seen. */
    public String name() {
        return spellings.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue()))
                .orElseThrow()
                .getKey();
    }

    /** The spellings with their numbers, in the order in which they were seen. */
    public Map<String, Integer> spellings() {
        return spellings;
    }

    /** How often it is written, with a value or without. */
    public int occurrences() {
        return occurrences;
    }

    /** In how many mappings it has a value: not nothing, not an empty text. */
    public int present() {
        return present;
    }

    /** The first files that have it. */
    public List<String> files() {
        return files;
    }

    /** What it holds. */
    public ValueCount values() {
        return values;
    }
}
