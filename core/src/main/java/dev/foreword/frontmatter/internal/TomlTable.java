package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A TOML table in the making: headers and points come back to one from several places. */
final class TomlTable {

    /** A plain value, one table, or the tables of an array. */
    private record Slot(Scalar key, List<DataNode> plain, List<TomlTable> tables, boolean isList) {}

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private Span span;
    private boolean opened;

    TomlTable(Span span) {
        this.span = span;
    }

    Span span() {
        return span;
    }

    /** False when the key is taken. */
    boolean put(Entry entry) {
        grow(entry.span());
        Slot slot = new Slot(entry.key(), List.of(entry.value()), List.of(), false);
        return slots.putIfAbsent(entry.key().text(), slot) == null;
    }

    /** False when a header has named this table before. */
    boolean open() {
        boolean first = !opened;
        opened = true;
        return first;
    }

    /** The table of a key; of an array of tables the last; made when there is none. */
    TomlTable child(Scalar key, Span where) {
        Slot slot = slots.computeIfAbsent(
                key.text(), text -> new Slot(key, List.of(), new ArrayList<>(List.of(new TomlTable(where))), false));
        // tomlj has refused every header that leads through a plain value.
        return slot.tables().isEmpty()
                ? new TomlTable(where)
                : slot.tables().get(slot.tables().size() - 1);
    }

    /** Another table in the array of tables of a key. */
    TomlTable newItem(Scalar key, Span where) {
        Slot slot = slots.computeIfAbsent(key.text(), text -> new Slot(key, List.of(), new ArrayList<>(), true));
        TomlTable item = new TomlTable(where);
        if (slot.isList()) {
            slot.tables().add(item);
        }
        return item;
    }

    Stream<TomlTable> tables() {
        return slots.values().stream().flatMap(slot -> slot.tables().stream());
    }

    private void grow(Span part) {
        span = span.isEmpty() ? part : span.cover(part);
    }

    /** From its header or first key to the end of its last value, wherever the parts stand. */
    Mapping mapping() {
        List<Entry> entries = new ArrayList<>(slots.size());
        for (Slot slot : slots.values()) {
            Entry entry = new Entry(slot.key(), value(slot));
            grow(slot.plain().isEmpty() ? entry.value().span() : entry.span());
            entries.add(entry);
        }
        return new Mapping(entries, span);
    }

    private static DataNode value(Slot slot) {
        if (!slot.plain().isEmpty()) {
            return slot.plain().get(0);
        }
        if (!slot.isList()) {
            return slot.tables().get(0).mapping();
        }
        List<DataNode> items = new ArrayList<>();
        slot.tables().forEach(table -> items.add(table.mapping()));
        return new Sequence(
                items, items.get(0).span().cover(items.get(items.size() - 1).span()));
    }
}
