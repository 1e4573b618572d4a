package dev.foreword.bind.internal;

import dev.foreword.bind.Default;
import dev.foreword.bind.Key;
import dev.foreword.bind.Rest;
import dev.foreword.bind.Tagged;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.data.internal.Nesting;
import dev.foreword.text.Span;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The binder backwards: Java values as the data that an author would have written, under the names that the binder
 * would take. Spans are all empty at 0.
 */
public final class Unbinder {

    private static final Span NOWHERE = Span.at(0);

    private final int maxDepth;
    private int depth;

    private Unbinder(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    /**
     * The data of a value.
     *
     * @param maxDepth how many levels it may have; also the way out of a list that contains itself
     * @throws IllegalArgumentException when there is no way to write it; says what to do
     */
    public static DataNode data(Object value, int maxDepth) {
        return new Unbinder(maxDepth).node(value, "the value");
    }

    private DataNode node(@Nullable Object value, String where) {
        if (value == null) {
            throw new IllegalArgumentException(where + " is null; leave the key or the item out");
        }
        Object held = value;
        while (held instanceof Optional<?> optional) {
            if (optional.isEmpty()) {
                throw new IllegalArgumentException(where + " is empty; leave the key or the item out");
            }
            held = optional.get();
        }
        boolean group = held instanceof Collection || held instanceof Map || held instanceof Record;
        if (held instanceof DataNode data ? Nesting.isDeeper(data, maxDepth - depth) : group && depth == maxDepth) {
            throw new IllegalArgumentException(where + " nests more than " + maxDepth + " levels deep");
        }
        depth++;
        DataNode node = anyNode(held, where);
        depth--;
        return node;
    }

    private DataNode anyNode(Object value, String where) {
        if (value instanceof DataNode data) {
            return data;
        }
        if (value instanceof Collection<?> collection) {
            List<DataNode> items = new ArrayList<>(collection.size());
            for (Object item : collection) {
                items.add(node(item, "item " + items.size() + " of " + where));
            }
            return new Sequence(items, NOWHERE);
        }
        if (value instanceof Map<?, ?> map) {
            List<Entry> entries = new ArrayList<>(map.size());
            map.forEach((key, each) -> entries.add(entry(key(key, where), each, where)));
            return new Mapping(entries, NOWHERE);
        }
        if (value instanceof Enum<?> constant) {
            return text(EnumReader.name(constant));
        }
        if (value instanceof Record record) {
            return record(record);
        }
        Scalar scalar = PlainScalars.of(value);
        if (scalar == null) {
            throw new IllegalArgumentException(
                    where + " is of " + value.getClass().getName()
                            + ", which no format can write; give a text, a number, a boolean, a date, an enum constant, a list,"
                            + " a map or a record");
        }
        return scalar;
    }

    private static String key(@Nullable Object key, String where) {
        if (key instanceof Enum<?> constant) {
            return EnumReader.name(constant);
        }
        if (key instanceof String || key instanceof Number) {
            return key.toString();
        }
        throw new IllegalArgumentException(where + " has a key that is no text: " + key);
    }

    private Entry entry(String key, @Nullable Object value, String where) {
        return new Entry(text(key), node(value, Wording.quote(key) + " in " + where));
    }

    private Mapping record(Record record) {
        Class<?> type = record.getClass();
        List<Entry> entries = new ArrayList<>();
        String tag = tag(type);
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = value(component, record);
            String where = type.getSimpleName() + "." + component.getName();
            if (component.isAnnotationPresent(Rest.class)) {
                if (value instanceof Map<?, ?> rest) {
                    rest.forEach((key, each) -> entries.add(entry(key(key, where), each, where)));
                }
            } else if (!isAbsent(value, component)) {
                Key key = component.getAnnotation(Key.class);
                String name = key == null || key.value().isEmpty() ? component.getName() : key.value();
                entries.add(new Entry(text(name), node(value, where)));
            }
        }
        boolean hasTag = entries.stream()
                .anyMatch(entry -> KeyNames.normalise(entry.key().text()).equals(KeyNames.normalise(tag)));
        if (!tag.isEmpty() && !hasTag) {
            Key key = type.getAnnotation(Key.class);
            String name = key == null || key.value().isEmpty() ? Wording.kebab(type.getSimpleName()) : key.value();
            entries.add(0, new Entry(text(tag), text(name)));
        }
        return new Mapping(entries, NOWHERE);
    }

    /** What the binder gives when there is nothing need not be written. */
    private static boolean isAbsent(@Nullable Object value, RecordComponent component) {
        if (value == null
                || value.equals(Optional.empty())
                || value.equals(OptionalInt.empty())
                || value.equals(OptionalLong.empty())
                || value.equals(OptionalDouble.empty())) {
            return true;
        }
        boolean empty = value instanceof Collection<?> collection && collection.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
        return empty && !component.isAnnotationPresent(Default.class);
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    component.getDeclaringRecord().getSimpleName() + "." + component.getName() + "() failed",
                    e.getCause());
        } catch (InaccessibleObjectException | IllegalAccessException e) {
            Class<?> type = component.getDeclaringRecord();
            throw new IllegalArgumentException(
                    "the module " + type.getModule().getName() + " does not let Foreword read "
                            + type.getSimpleName() + "; write in its module-info: opens " + type.getPackageName()
                            + " to dev.foreword.core; or give a map",
                    e);
        }
    }

    /** The key that tells the records of a union apart; empty when the record is in none. */
    private static String tag(Class<?> type) {
        Tagged tagged = type.getAnnotation(Tagged.class);
        if (tagged != null) {
            return tagged.value();
        }
        for (Class<?> parent : type.getInterfaces()) {
            String tag = parent.isSealed() ? tag(parent) : "";
            if (!tag.isEmpty()) {
                return tag;
            }
        }
        return "";
    }

    private static Scalar text(String text) {
        return new Scalar(text, Kind.STRING, NOWHERE);
    }
}
