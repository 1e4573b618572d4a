package dev.foreword.bind.internal;

import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.text.internal.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which key belongs to which component of a record. */
final class KeyTable {

    /** The names of the components, for messages; that of {@code @Rest} is not among them. */
    private final List<String> names;

    private final Suggestions suggestions;
    private final int[] componentOfName;
    private final @Nullable String[] lowerCaseNames;
    private final int size;
    private final Map<String, Integer> indexes = new HashMap<>();

    /**
     * Sorts names into a table.
     *
     * @param components the names of each component, the main one first; none for {@code @Rest}
     * @throws IllegalArgumentException when two components take the same key
     */
    KeyTable(String owner, List<List<String>> components) {
        this.size = components.size();
        this.lowerCaseNames = new String[size];
        List<String> mainNames = new ArrayList<>();
        this.componentOfName = new int[size];
        for (int i = 0; i < size; i++) {
            for (String name : components.get(i)) {
                Integer other = indexes.put(KeyNames.normalise(name), i);
                if (other != null && other != i) {
                    throw new IllegalArgumentException(
                            owner + ": " + components.get(other).get(0) + " and "
                                    + components.get(i).get(0) + " both take the key " + name);
                }
            }
            if (!components.get(i).isEmpty()) {
                componentOfName[mainNames.size()] = i;
                mainNames.add(components.get(i).get(0));
                lowerCaseNames[i] = KeyNames.lowerCase(components.get(i).get(0));
            }
        }
        this.names = List.copyOf(mainNames);
        this.suggestions = Suggestions.of(names);
        // Keys mostly come in exactly the spelling of the record, which saves normalising them.
        for (int i = 0; i < size; i++) {
            for (String name : components.get(i)) {
                indexes.put(name, i);
            }
        }
    }

    List<String> names() {
        return names;
    }

    /** Which entry each component gets, and which are left over. */
    final class Choice {

        final @Nullable Entry[] entries = new Entry[size];
        private @Nullable List<Entry> unknown;
        private @Nullable Map<String, Entry> losers;

        List<Entry> unknown() {
            return unknown == null ? List.of() : unknown;
        }

        /** Entries that lost against another spelling of their key: the last one of each spelling. */
        Map<String, Entry> losers() {
            return losers == null ? Map.of() : losers;
        }

        /**
         * The name that is nearest to an unknown key and is not written: an author who has both of two similar keys did
         * not mean one of them twice.
         */
        Optional<String> nearest(String key) {
            return suggestions.nearest(key, name -> entries[componentOfName[name]] == null);
        }

        private void take(Entry entry, String ignored) {
            String key = entry.key().text();
            int index = index(key);
            if (index < 0) {
                if (!ignored.isEmpty() && KeyNames.normalise(key).equals(ignored)) {
                    return;
                }
                unknown = unknown == null ? new ArrayList<>() : unknown;
                unknown.add(entry);
                return;
            }
            Entry other = entries[index];
            entries[index] = other == null ? entry : winner(index, other, entry);
        }

        private Entry winner(int index, Entry first, Entry second) {
            String name = Objects.requireNonNull(lowerCaseNames[index]);
            boolean secondWins = KeyNames.rank(second.key().text(), name)
                    >= KeyNames.rank(first.key().text(), name);
            Entry loser = secondWins ? first : second;
            // An exactly repeated key is the reader's to report.
            if (!first.key().text().equals(second.key().text())) {
                losers = losers == null ? new LinkedHashMap<>() : losers;
                losers.put(loser.key().text(), loser);
            }
            return secondWins ? second : first;
        }
    }

    /**
     * Chooses in one pass.
     *
     * @param ignored a normalised key that may be there besides; empty for none
     */
    Choice choose(Mapping mapping, String ignored) {
        Choice choice = new Choice();
        List<Entry> entries = mapping.entries();
        for (int i = 0; i < entries.size(); i++) {
            choice.take(entries.get(i), ignored);
        }
        return choice;
    }

    /** The component that takes a key, or -1. */
    int index(String key) {
        Integer index = indexes.get(key);
        if (index == null) {
            String normalised = KeyNames.normalise(key);
            // The same object when there was nothing to normalise.
            index = normalised == key ? null : indexes.get(normalised);
        }
        return index == null ? -1 : index;
    }
}
