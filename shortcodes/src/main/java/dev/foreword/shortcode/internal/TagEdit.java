package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Notation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes of the tags of one call. */
public record TagEdit(
        Optional<String> name,
        Optional<Notation> notation,
        Optional<List<String>> positionalNames,
        Map<String, String> renamed,
        Set<String> removed,
        Map<String, String> set) {

    public static final TagEdit NONE =
            new TagEdit(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Set.of(), Map.of());

    boolean changesArguments() {
        return positionalNames.isPresent() || !renamed.isEmpty() || !removed.isEmpty() || !set.isEmpty();
    }
}
