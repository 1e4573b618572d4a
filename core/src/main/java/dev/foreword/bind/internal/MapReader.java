package dev.foreword.bind.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys and values that have no record: immutable, in the order of the source, keys as written, nulls left out. */
final class MapReader extends ValueReader {

    private final ValueReader keys;
    private final ValueReader values;

    MapReader(ValueReader keys, ValueReader values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public @Nullable Object read(DataNode node, @Nullable Scalar key, Slot slot, BindRun run) {
        if (!(node instanceof Mapping mapping)) {
            run.expected(node, expected(), slot);
            return null;
        }
        if (!run.enter(node)) {
            return null;
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        boolean complete = true;
        for (Entry entry : mapping.entries()) {
            if (values.isAbsent(entry.value())) {
                continue;
            }
            Object name = keys.read(entry.key(), null, slot, run);
            Object value = values.read(entry.value(), entry.key(), slot, run);
            if (name == null || value == null) {
                complete = false;
            } else {
                map.put(name, value);
            }
        }
        run.leave();
        return complete ? Collections.unmodifiableMap(map) : null;
    }

    @Override
    Object absent() {
        return Map.of();
    }

    @Override
    String expected() {
        return "keys and values";
    }
}
