package dev.foreword.bind.internal;

import static dev.foreword.bind.internal.Shape.map;

import dev.foreword.bind.Default;
import dev.foreword.bind.Description;
import dev.foreword.bind.Key;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.data.internal.Nesting;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schema of one record. Each key stands in {@code properties} under its plain name, which is what editors offer,
 * and in {@code patternProperties} for all of its spellings. So a key that is required cannot simply stand in
 * {@code required}: it is, if no spelling of it is there.
 */
final class RecordSchema {

    private final SchemaWalk walk;
    private final TypeUse type;
    private final String pointer;
    private final boolean caseOnly;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final Map<String, Object> spellings = new LinkedHashMap<>();
    private final List<Map<String, Object>> needs = new ArrayList<>();
    private @Nullable Map<String, Object> rest;

    /**
     * Starts a schema.
     *
     * @param pointer where it will stand, as a JSON pointer with {@code #} before it
     */
    RecordSchema(SchemaWalk walk, TypeUse type, String pointer) {
        this.walk = walk;
        this.type = type;
        this.pointer = pointer;
        this.caseOnly = type.raw().isAnnotationPresent(CaseOnly.class);
    }

    /** Adds the key that tells it from the other records of a union. */
    RecordSchema tagged(String key, List<String> tags) {
        List<String> main = List.of(tags.get(0));
        add(key, List.of(key), Shape.map("anyOf", Choices.words(main, tags)), true);
        return this;
    }

    Map<String, Object> write() {
        RecordReader.Plan plan = ((RecordReader) walk.reader(type)).plan();
        RecordComponent[] components = type.raw().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            TypeUse use = TypeUse.of(component.getAnnotatedType(), type.variables(), component.getName());
            if (i == plan.rest()) {
                rest = walk.mapping(use);
                continue;
            }
            RecordReader.Component planned = plan.components().get(i);
            add(
                    planned.key(),
                    Planner.names(component.getAnnotation(Key.class), component.getName()),
                    property(component, planned, use),
                    planned.absent() == null);
        }
        return assembled();
    }

    private void add(String key, List<String> names, Map<String, Object> schema, boolean required) {
        String pattern = caseOnly ? SpellingPattern.ofCaseOnly(names) : SpellingPattern.of(names);
        String tag = tagAmong(key);
        if (tag != null) {
            // The record has the tag as a component, too.
            properties.put(tag, map("allOf", List.of(properties.get(tag), schema)));
            return;
        }
        properties.put(key, schema);
        spellings.put(pattern, map("$ref", pointer + "/properties/" + pointerPart(key)));
        if (required) {
            needs.add(map(
                    "if",
                    map("propertyNames", map("not", map("pattern", pattern))),
                    "then",
                    map("required", List.of(key))));
        }
    }

    private @Nullable String tagAmong(String key) {
        return properties.keySet().stream()
                .filter(other -> KeyNames.normalise(other).equals(KeyNames.normalise(key)))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> property(RecordComponent component, RecordReader.Component planned, TypeUse use) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Description description = component.getAnnotation(Description.class);
        if (description != null) {
            if (!description.title().isEmpty()) {
                schema.put("title", description.title());
            }
            schema.put("description", description.value());
        }
        Shape shape = walk.value(use);
        boolean emptyIsAbsent = planned.reader().emptyIsAbsent();
        Map<String, Object> value =
                planned.absent() == null ? shape.required(emptyIsAbsent) : shape.optional(emptyIsAbsent);
        Besides besides = component.getAnnotation(Besides.class);
        schema.putAll(besides == null ? value : Shape.anyOf(List.of(value, Shape.types(besides.value()))));
        Default absent = component.getAnnotation(Default.class);
        if (absent != null && planned.absent() != null) {
            schema.put("default", plain(planned.absent(), absent));
        }
        return schema;
    }

    private static Object plain(Object value, Default written) {
        try {
            return Unbinder.data(value, Nesting.MAX).toJava();
        } catch (IllegalArgumentException e) {
            // A type of the user's own has only its text.
            return written.value().length == 1 ? written.value()[0] : List.of((Object[]) written.value());
        }
    }

    private Map<String, Object> assembled() {
        Map<String, Object> schema = SchemaWalk.described(type.raw(), type.toString());
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("patternProperties", spellings);
        if (rest != null) {
            if (rest.containsKey("additionalProperties")) {
                schema.put("additionalProperties", rest.get("additionalProperties"));
            }
            if (rest.containsKey("propertyNames")) {
                List<Object> names = new ArrayList<>();
                spellings.keySet().forEach(pattern -> names.add(map("pattern", pattern)));
                names.add(rest.get("propertyNames"));
                schema.put("propertyNames", map("anyOf", names));
            }
        } else if (walk.refusesUnknownKeys()) {
            schema.put("additionalProperties", false);
        }
        if (!needs.isEmpty()) {
            schema.put("allOf", needs);
        }
        return schema;
    }

    /** RFC 6901, chapters 3 and 6. */
    private static String pointerPart(String key) {
        String escaped = key.replace("~", "~0").replace("/", "~1");
        return URLEncoder.encode(escaped, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }
}
