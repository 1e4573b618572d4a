package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Notation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Changes of the tags of one call.
 *
 * @param positional what becomes of an argument without a name, by its index: a value, or nothing
 */
public record TagEdit(
        Optional<String> name,
        Optional<Notation> notation,
        Optional<List<String>> positionalNames,
        Map<String, String> renamed,
        Set<String> removed,
        Map<String, String> set,
        Map<Integer, Optional<String>> positional) {

    public static final TagEdit NONE =
            new TagEdit(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Set.of(), Map.of(), Map.of());

    public TagEdit withName(String name) {
        return new TagEdit(Optional.of(name), notation, positionalNames, renamed, removed, set, positional);
    }

    public TagEdit withNotation(Notation notation) {
        return new TagEdit(name, Optional.of(notation), positionalNames, renamed, removed, set, positional);
    }

    public TagEdit withPositionalNames(List<String> positionalNames) {
        return new TagEdit(name, notation, Optional.of(positionalNames), renamed, removed, set, positional);
    }

    public TagEdit withRenamed(Map<String, String> renamed) {
        return new TagEdit(name, notation, positionalNames, renamed, removed, set, positional);
    }

    public TagEdit withRemoved(Set<String> removed) {
        return new TagEdit(name, notation, positionalNames, renamed, removed, set, positional);
    }

    public TagEdit withSet(Map<String, String> set) {
        return new TagEdit(name, notation, positionalNames, renamed, removed, set, positional);
    }

    public TagEdit withPositional(Map<Integer, Optional<String>> positional) {
        return new TagEdit(name, notation, positionalNames, renamed, removed, set, positional);
    }

    boolean changesArguments() {
        return positionalNames.isPresent()
                || !renamed.isEmpty()
                || !removed.isEmpty()
                || !set.isEmpty()
                || !positional.isEmpty();
    }
}
