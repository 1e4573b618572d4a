package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of one YAML mapping. Merged entries ({@code <<}) go before its own: then of keys that differ in case
 * the mapping's own one is the last, which counts.
 */
final class YamlEntries {

    private final SourceText source;
    private final RepeatedKeys keys;
    private final List<Entry> own = new ArrayList<>();
    private Map<String, Entry> merged = Map.of();

    YamlEntries(SourceText source, List<Diagnostic> diagnostics) {
        this.source = source;
        this.keys = new RepeatedKeys(source, diagnostics);
    }

    void add(Entry entry) {
        keys.see(entry.key());
        own.add(entry);
    }

    /** Of several merged mappings the first wins. */
    void merge(DataNode value) {
        if (value instanceof Mapping mapping) {
            merged = merged.isEmpty() ? new LinkedHashMap<>() : merged;
            mapping.byKey().forEach(merged::putIfAbsent);
        } else if (value instanceof Sequence sequence
                && sequence.items().stream().allMatch(Mapping.class::isInstance)) {
            sequence.items().forEach(this::merge);
        } else {
            throw new Unreadable(Diagnostic.error("yaml.syntax", source, value.span())
                    .help("put quotes around \"<<\" if it is meant as a plain key")
                    .message("<< takes an alias such as *base, or a list of them, whose keys are to stand here too"));
        }
    }

    List<Entry> all() {
        if (merged.isEmpty()) {
            return own;
        }
        own.forEach(entry -> merged.remove(entry.key().text()));
        List<Entry> all = new ArrayList<>(merged.values());
        all.addAll(own);
        return all;
    }
}
