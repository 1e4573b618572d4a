package dev.foreword.cli.census;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the keys of pages and what they hold. Its memory is bounded whatever the pages are: a limited number of keys,
 * and for each a limited number of spellings, values and files. For one thread.
 */
public final class Census {

    /** Keys at all levels together; further ones are only counted. */
    static final int MAX_KEYS = 5_000;

    /** Longer ones are no names. */
    private static final int MAX_KEY_LENGTH = 200;

    /** As deep as a proposal can be read. */
    private static final int MAX_DEPTH = 6;

    private final KeyGroup root = new KeyGroup();
    private int files;
    private int keys;
    private int dropped;

    /** Counts one file; one without front matter counts as a file alone. */
    public void add(FrontMatter file) {
        files++;
        if (file.format() != FrontMatter.Format.NONE) {
            add(root, file.data(), file.source(), 0);
        }
    }

    private void add(KeyGroup group, Mapping mapping, SourceText source, int depth) {
        group.count();
        Map<KeyCount, Boolean> seen = new LinkedHashMap<>();
        for (Map.Entry<String, Entry> each : mapping.byKey().entrySet()) {
            KeyCount key = key(group, each.getKey());
            if (key != null) {
                key.spelling(each.getKey());
                // Which of two spellings counts depends on the record, so both must be something.
                seen.merge(key, value(key.values(), each.getValue().value(), source, depth), Boolean::logicalAnd);
            }
        }
        seen.forEach((key, there) -> {
            if (there) {
                key.present(source.name());
            }
        });
    }

    private @Nullable KeyCount key(KeyGroup group, String spelling) {
        String name = KeyGroup.normalise(spelling);
        KeyCount key = group.find(name);
        if (spelling.length() > MAX_KEY_LENGTH || key == null && keys == MAX_KEYS) {
            dropped++;
            return null;
        }
        if (key == null) {
            keys++;
            key = group.add(name);
        }
        return key;
    }

    private boolean value(ValueCount values, DataNode node, SourceText source, int depth) {
        if (node instanceof Scalar scalar) {
            return values.scalar(scalar, source);
        }
        structure(values, node, source, depth + 1);
        return true;
    }

    private void structure(ValueCount values, DataNode node, SourceText source, int depth) {
        if (node instanceof Mapping mapping) {
            values.mapping(depth < MAX_DEPTH);
            if (depth < MAX_DEPTH) {
                add(values.nested(), mapping, source, depth);
            }
        } else if (node instanceof Sequence sequence) {
            values.sequence(depth < MAX_DEPTH);
            if (depth < MAX_DEPTH) {
                sequence.items().forEach(item -> value(values.items(), item, source, depth));
            }
        }
    }

    /** Files that were counted, with front matter or without. */
    public int files() {
        return files;
    }

    /** The keys at the top, and how many pages have front matter. */
    public KeyGroup root() {
        return root;
    }

    /** Occurrences of keys that were left out: too many different ones, or too long. */
    public int dropped() {
        return dropped;
    }
}
