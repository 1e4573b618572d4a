package dev.foreword.bind.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list or a set, immutable, in the order of the source. What is no list is a list of one; nothing and the empty
 * text are an empty list; nulls inside are left out.
 */
final class CollectionReader extends ValueReader {

    private final ValueReader item;
    private final boolean set;

    static boolean isRead(Class<?> type) {
        return type == List.class || type == Collection.class || type == Set.class;
    }

    CollectionReader(ValueReader item, boolean set) {
        this.item = item;
        this.set = set;
    }

    @Override
    public @Nullable Object read(DataNode node, @Nullable Scalar key, Slot slot, BindRun run) {
        if (node instanceof Mapping mapping && isListInBraces(mapping)) {
            run.expected(node, expected(), "a list stands between [ and ], not { and }");
            return null;
        }
        if (!(node instanceof Sequence sequence)) {
            Object only = item.read(node, key, slot, run);
            if (only instanceof String && node instanceof Scalar scalar) {
                SingleItem.check(scalar, run);
            }
            return only == null ? null : set ? Set.of(only) : List.of(only);
        }
        List<DataNode> nodes = sequence.items();
        if (nodes.isEmpty()) {
            return absent();
        }
        if (!run.enter(node)) {
            return null;
        }
        Collection<Object> values = set ? new LinkedHashSet<>() : new ArrayList<>(nodes.size());
        boolean complete = true;
        for (DataNode each : nodes) {
            if (item.isAbsent(each)) {
                continue;
            }
            Object value = item.read(each, null, slot, run);
            if (value == null) {
                complete = false;
            } else {
                values.add(value);
            }
        }
        run.leave();
        return !complete
                ? null
                : set ? Collections.unmodifiableSet((Set<?>) values) : Collections.unmodifiableList((List<?>) values);
    }

    /** {@code {a, b}}, which are keys without values. */
    private static boolean isListInBraces(Mapping mapping) {
        return !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .allMatch(entry -> entry.value() instanceof Scalar value
                                && value.kind() == Kind.NULL
                                && value.span().isEmpty()
                                && entry.key().span().end() == value.span().start());
    }

    @Override
    Object absent() {
        return set ? Set.of() : List.of();
    }

    @Override
    String expected() {
        return list(item.expected());
    }

    @Override
    String sort() {
        return list(item.sort());
    }

    @Override
    String kind() {
        return "list of " + item.kind();
    }

    @Override
    List<String> choices() {
        return item.choices();
    }

    @Override
    Optional<String> example() {
        return item.example();
    }

    private static String list(String item) {
        if (item.isEmpty()) {
            return "a list";
        }
        return item.startsWith("a ") || item.startsWith("an ") ? "a list, each item " + item : "a list of " + item;
    }
}
