package dev.foreword.cli.census;

import dev.foreword.cli.census.ProposedType.Choice;
import dev.foreword.cli.census.ProposedType.Component;
import dev.foreword.cli.census.ProposedType.Group;
import dev.foreword.cli.census.ProposedType.Listed;
import dev.foreword.cli.census.ProposedType.Mapped;
import dev.foreword.cli.census.ProposedType.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A JSON Schema of what was found: types, formats and values as they are on the pages, keys in the spellings that were
 * seen. Stricter than that of the record, which takes every notation that the binder reads.
 */
final class ProposedSchema {

    private ProposedSchema() {}

    static Map<String, Object> of(Group root) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", root.name());
        schema.putAll(group(root));
        return schema;
    }

    private static Map<String, Object> group(Group group) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        schema.put("type", "object");
        for (Component component : group.components()) {
            Map<String, Object> value = property(component);
            properties.put(component.key(), value);
            component.count().spellings().keySet().forEach(spelling -> properties.putIfAbsent(spelling, value));
            if (!component.optional() && component.count().spellings().size() == 1) {
                required.add(component.key());
            }
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private static Map<String, Object> property(Component component) {
        List<Map<String, Object>> alternatives = new ArrayList<>();
        add(component.type(), alternatives);
        if (component.count().values().nothings() > 0) {
            alternatives.add(nothing());
        }
        return anyOf(alternatives);
    }

    private static void add(ProposedType type, List<Map<String, Object>> alternatives) {
        if (type instanceof Plain plain) {
            plain(plain, alternatives);
        } else if (type instanceof Choice choice) {
            Set<String> spellings = new LinkedHashSet<>(choice.values());
            choice.counts().forEach(count -> spellings.addAll(count.texts().keySet()));
            alternatives.add(Map.of("enum", List.copyOf(spellings)));
            if (choice.counts().stream().anyMatch(count -> count.sorts().containsKey("boolean"))) {
                alternatives.add(Map.of("type", "boolean"));
            }
            if (choice.counts().stream()
                    .map(ValueCount::sorts)
                    .anyMatch(sorts -> sorts.containsKey("number") || sorts.containsKey("whole number"))) {
                alternatives.add(Map.of("type", "number"));
            }
        } else if (type instanceof Listed listed) {
            List<Map<String, Object>> items = new ArrayList<>();
            add(listed.item(), items);
            List<Map<String, Object>> inList = new ArrayList<>(items);
            if (listed.items().nothings() > 0) {
                inList.add(nothing());
            }
            Map<String, Object> array = new LinkedHashMap<>();
            array.put("type", "array");
            array.put("items", anyOf(inList));
            alternatives.add(array);
            alternatives.addAll(items);
        } else if (type instanceof Mapped mapped) {
            List<Map<String, Object>> values = new ArrayList<>();
            add(mapped.value(), values);
            values.add(nothing());
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("type", "object");
            object.put("additionalProperties", anyOf(values));
            alternatives.add(object);
        } else {
            alternatives.add(group((Group) type));
        }
    }

    private static void plain(Plain plain, List<Map<String, Object>> alternatives) {
        boolean text = plain.counts().stream().anyMatch(count -> count.sorts().containsKey("text"));
        switch (plain.sort()) {
            case TEXT -> alternatives.add(Map.of("type", List.of("string", "number", "boolean")));
            case ANYTHING -> alternatives.add(Map.of());
            case TRUTH -> {
                alternatives.add(Map.of("type", "boolean"));
                if (text) {
                    Set<String> words = new LinkedHashSet<>(List.of("true", "false"));
                    plain.counts().forEach(count -> words.addAll(count.texts().keySet()));
                    alternatives.add(Map.of("enum", List.copyOf(words)));
                }
            }
            case INT, LONG -> {
                alternatives.add(Map.of("type", "integer"));
                if (!plain.counts().stream().allMatch(count -> count.fits(ScalarType.BARE))) {
                    alternatives.add(pattern("^[-+]?(?:[0-9][0-9_]*|0[xXoObB][0-9a-fA-F_]+)$"));
                }
            }
            case NUMBER -> alternatives.add(Map.of("type", "number"));
            case DATE -> alternatives.add(dated(plain, ScalarType.ISO_DATE, "date"));
            case TIME -> alternatives.add(dated(plain, ScalarType.ISO_TIME, "date-time"));
        }
    }

    private static Map<String, Object> dated(Plain plain, ScalarType strict, String format) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        if (plain.counts().stream().allMatch(count -> count.fits(strict))) {
            schema.put("format", format);
        }
        return schema;
    }

    private static Map<String, Object> pattern(String pattern) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", pattern);
        return schema;
    }

    private static Map<String, Object> nothing() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("string", "null"));
        schema.put("maxLength", 0);
        return schema;
    }

    private static Map<String, Object> anyOf(List<Map<String, Object>> alternatives) {
        if (alternatives.stream().anyMatch(Map::isEmpty)) {
            return Map.of();
        }
        return alternatives.size() == 1 ? alternatives.get(0) : Map.of("anyOf", alternatives);
    }
}
