package dev.foreword.bind.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a type accepts, as schemas sorted by what the value is in JSON. A list takes its items' single values and
 * mappings besides its own array, so the three must be known apart.
 *
 * @param scalars alternatives for texts, numbers and booleans; none when those are refused
 * @param array for lists, or null
 * @param object for mappings, or null
 * @param takesEmpty whether the alternatives let an empty text pass
 */
record Shape(
        List<Map<String, Object>> scalars,
        @Nullable Map<String, Object> array,
        @Nullable Map<String, Object> object,
        boolean takesEmpty) {

    static final Shape ANY =
            new Shape(List.of(types("string", "number", "boolean")), types("array"), types("object"), true);

    static Shape of(List<Map<String, Object>> scalars) {
        return new Shape(scalars, null, null, false);
    }

    static Shape text() {
        return new Shape(List.of(types("string", "number", "boolean")), null, null, true);
    }

    static Shape list(Map<String, Object> array, Shape item) {
        return new Shape(item.scalars(), array, item.object(), item.takesEmpty());
    }

    static Shape object(Map<String, Object> object) {
        return new Shape(List.of(), null, object, false);
    }

    /** An object with one member; a list for several types. */
    static Map<String, Object> types(String... types) {
        return map("type", types.length == 1 ? types[0] : List.of((Object[]) types));
    }

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** A value that must be there. */
    Map<String, Object> required(boolean emptyIsAbsent) {
        Map<String, Object> schema = anyOf(alternatives());
        return emptyIsAbsent && takesEmpty ? with(schema, "minLength", 1) : schema;
    }

    /** A value that may be left out: null does for that, and an empty text, too, unless it is a value. */
    Map<String, Object> optional(boolean emptyIsAbsent) {
        List<Map<String, Object>> all = alternatives();
        boolean emptyIsNothing = emptyIsAbsent && !takesEmpty(all);
        all.add(emptyIsNothing ? with(types("string", "null"), "maxLength", 0) : types("null"));
        return anyOf(all);
    }

    /** Not so when there is a constraint beside the type. */
    private boolean takesEmpty(List<Map<String, Object>> all) {
        return takesEmpty && all.contains(types("string", "number", "boolean"));
    }

    private List<Map<String, Object>> alternatives() {
        List<Map<String, Object>> all = new ArrayList<>(scalars);
        if (array != null) {
            all.add(array);
        }
        if (object != null) {
            all.add(object);
        }
        return all;
    }

    /** One schema for any of several; those that say nothing but a type become one. */
    static Map<String, Object> anyOf(List<Map<String, Object>> alternatives) {
        Set<Object> types = new LinkedHashSet<>();
        List<Map<String, Object>> others = new ArrayList<>();
        int place = 0;
        for (Map<String, Object> each : alternatives) {
            if (each.size() == 1 && each.containsKey("type")) {
                place = types.isEmpty() ? others.size() : place;
                types.addAll(each.get("type") instanceof List<?> several ? several : List.of(each.get("type")));
            } else {
                others.add(each);
            }
        }
        if (types.containsAll(List.of("string", "number", "boolean", "array", "object", "null"))) {
            return map();
        }
        if (!types.isEmpty()) {
            others.add(place, types(types.toArray(String[]::new)));
        }
        if (others.isEmpty()) {
            return map("not", map());
        }
        return others.size() == 1 ? others.get(0) : map("anyOf", others);
    }

    static Map<String, Object> with(Map<String, Object> schema, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(schema);
        changed.put(key, value);
        return changed;
    }
}
