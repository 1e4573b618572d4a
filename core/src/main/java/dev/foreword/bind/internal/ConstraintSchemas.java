package dev.foreword.bind.internal;

import static dev.foreword.bind.internal.Shape.map;
import static dev.foreword.bind.internal.Shape.types;
import static dev.foreword.bind.internal.Shape.with;

import dev.foreword.bind.Length;
import dev.foreword.bind.OneOf;
import dev.foreword.bind.Pattern;
import dev.foreword.bind.Range;
import dev.foreword.data.internal.Numbers;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the annotations before a type say, as far as JSON Schema has words for it. */
final class ConstraintSchemas {

    private ConstraintSchemas() {}

    /**
     * Narrows a shape.
     *
     * @param emptyItemIsAbsent for a list: whether its items may be empty texts that do not count
     */
    static Shape around(Shape plain, TypeUse type, boolean emptyItemIsAbsent) {
        Shape shape = plain;
        for (Annotation annotation : type.annotations()) {
            if (annotation instanceof OneOf oneOf) {
                shape = oneOf(shape, type.raw(), List.of(oneOf.value()));
            } else if (annotation instanceof Range range && ScalarSchemas.isNumber(type.raw())) {
                shape = range(shape, range);
            } else if (annotation instanceof Length length) {
                shape = length(shape, type.raw(), length, emptyItemIsAbsent);
            } else if (annotation instanceof Pattern pattern) {
                shape = pattern(shape, pattern);
            }
        }
        return shape;
    }

    private static Shape oneOf(Shape shape, Class<?> type, List<String> values) {
        if (ScalarSchemas.isText(type)) {
            return new Shape(Choices.words(values, values), null, null, true);
        }
        return ScalarSchemas.isNumber(type) ? Shape.of(Choices.numbers(values)) : shape;
    }

    private static Shape range(Shape shape, Range range) {
        return scalars(shape, scalar -> {
            if (!"integer".equals(scalar.get("type")) && !"number".equals(scalar.get("type"))) {
                return scalar;
            }
            Map<String, Object> narrowed = new LinkedHashMap<>(scalar);
            Numbers.decimal(range.min()).ifPresent(min -> narrowed.put("minimum", Choices.plain(min)));
            Numbers.decimal(range.max()).ifPresent(max -> narrowed.put("maximum", Choices.plain(max)));
            return narrowed;
        });
    }

    private static Shape length(Shape shape, Class<?> type, Length length, boolean emptyItemIsAbsent) {
        if (Map.class.isAssignableFrom(type)) {
            return Shape.object(bounds(shape.object(), "minProperties", "maxProperties", length));
        }
        if (!Collection.class.isAssignableFrom(type)) {
            return scalars(shape, scalar -> bounds(scalar, "minLength", "maxLength", length));
        }
        Map<String, Object> array = new LinkedHashMap<>(shape.array());
        if (length.min() > 0) {
            array.put("minItems", length.min());
        }
        // Items that do not count may be among them; and those of a set may be equal in the end.
        array.put("contains", map("not", emptyItemIsAbsent ? nothing() : types("null")));
        array.put("minContains", length.min());
        if (length.max() < Integer.MAX_VALUE && type != Set.class) {
            array.put("maxContains", length.max());
        }
        boolean oneWillDo = length.min() <= 1 && length.max() >= 1;
        return new Shape(
                oneWillDo ? shape.scalars() : List.of(), array, oneWillDo ? shape.object() : null, shape.takesEmpty());
    }

    /** A null or an empty text. */
    static Map<String, Object> nothing() {
        return with(types("string", "null"), "maxLength", 0);
    }

    private static Map<String, Object> bounds(Map<String, Object> schema, String min, String max, Length length) {
        Map<String, Object> narrowed = new LinkedHashMap<>(schema);
        if (length.min() > 0) {
            narrowed.put(min, length.min());
        }
        if (length.max() < Integer.MAX_VALUE) {
            narrowed.put(max, length.max());
        }
        return narrowed;
    }

    private static Shape pattern(Shape shape, Pattern pattern) {
        java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(pattern.value());
        boolean truths = Stream.of("true", "True", "TRUE", "false", "False", "FALSE")
                .anyMatch(text -> BoundedText.matches(compiled, text));
        return scalars(shape, scalar -> {
            Map<String, Object> narrowed = new LinkedHashMap<>(scalar);
            if (scalar.get("type") instanceof List<?> several) {
                List<Object> types = new ArrayList<>(several);
                if (!truths) {
                    types.remove("boolean");
                }
                if (!PortablePattern.mayMatchDigits(pattern.value())) {
                    types.remove("number");
                }
                narrowed.put("type", types.size() == 1 ? types.get(0) : types);
            }
            narrowed.putIfAbsent("maxLength", BoundedText.MAX_LENGTH);
            PortablePattern.of(pattern.value()).ifPresent(portable -> {
                narrowed.put("pattern", portable);
                if (!pattern.expected().isEmpty()) {
                    narrowed.put("patternErrorMessage", "expected " + pattern.expected());
                }
            });
            return narrowed;
        });
    }

    private interface Change {
        Map<String, Object> of(Map<String, Object> scalar);
    }

    private static Shape scalars(Shape shape, Change change) {
        return new Shape(
                shape.scalars().stream().map(change::of).toList(), shape.array(), shape.object(), shape.takesEmpty());
    }
}
