package dev.foreword.bind.internal;

import dev.foreword.bind.Length;
import dev.foreword.bind.OneOf;
import dev.foreword.bind.Pattern;
import dev.foreword.bind.Range;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Makes the constraints of a type from the annotations before it. */
final class Constraints {

    private Constraints() {}

    /**
     * Wraps a reader when there is something to check.
     *
     * @param type the type with its annotations, never an optional one: those hand theirs on
     * @param parse reads a text of an annotation as the type; refuses with an exception
     * @param where what messages call the place
     */
    static ValueReader around(ValueReader reader, TypeUse type, Function<String, Object> parse, String where) {
        List<Constraint> constraints = new ArrayList<>();
        ValueReader inner = reader;
        for (Annotation annotation : type.annotations()) {
            if (annotation instanceof OneOf oneOf) {
                requireSingle(type, where);
                inner = ChoiceReader.of(inner, oneOf, parse, where);
            } else if (annotation instanceof Range range) {
                constraints.add(range(range, type.raw(), parse, where));
            } else if (annotation instanceof Length length) {
                constraints.add(length(length, type.raw(), where));
            } else if (annotation instanceof Pattern pattern) {
                constraints.add(pattern(pattern, type.raw(), where));
            }
        }
        return constraints.isEmpty() ? inner : new Constraint.Checked(inner, List.copyOf(constraints));
    }

    private static void requireSingle(TypeUse type, String where) {
        if (Collection.class.isAssignableFrom(type.raw()) || Map.class.isAssignableFrom(type.raw())) {
            throw new IllegalArgumentException(where + ": @OneOf is about one value; write it before the type of the"
                    + " elements, as in List<@OneOf({\"a\", \"b\"}) String>");
        }
    }

    private static Constraint range(Range range, Class<?> type, Function<String, Object> parse, String where) {
        if (range.min().isEmpty() && range.max().isEmpty()) {
            throw new IllegalArgumentException(where + ": @Range needs a min, a max or both");
        }
        Comparable<Object> min = range.min().isEmpty() ? null : bound(parse.apply(range.min()), type, where);
        Comparable<Object> max = range.max().isEmpty() ? null : bound(parse.apply(range.max()), type, where);
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException(where + ": @Range has a min greater than its max");
        }
        String words = rangeInWords(range, min == null ? max : min);
        String bounds = (min == null ? "" : " from " + range.min()) + (max == null ? "" : " to " + range.max());
        return new RangeConstraint(min, max, words, bounds);
    }

    private record RangeConstraint(
            @Nullable Comparable<Object> min, @Nullable Comparable<Object> max, String words, String bounds)
            implements Constraint {

        @Override
        public @Nullable String violated(Object value) {
            return (min == null || min.compareTo(value) <= 0) && (max == null || max.compareTo(value) >= 0)
                    ? null
                    : words;
        }

        @Override
        public String kind(String unconstrained) {
            return unconstrained + bounds;
        }
    }

    private static String rangeInWords(Range range, @Nullable Object bound) {
        boolean number = bound instanceof Number;
        if (range.min().isEmpty()) {
            return number ? "at most " + range.max() : range.max() + " or earlier";
        }
        if (range.max().isEmpty()) {
            return number ? "at least " + range.min() : range.min() + " or later";
        }
        return (number ? "a number" : "a value") + " from " + range.min() + " to " + range.max();
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> bound(Object value, Class<?> type, String where) {
        if (!(value instanceof Comparable)) {
            throw new IllegalArgumentException(
                    where + ": @Range needs a type with an order, not " + type.getSimpleName());
        }
        return (Comparable<Object>) value;
    }

    private static Constraint length(Length length, Class<?> type, String where) {
        boolean text = CharSequence.class.isAssignableFrom(type);
        if (!text && !Collection.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(
                    where + ": @Length is for text, lists, sets and maps, not " + type.getSimpleName());
        }
        if (length.min() < 0 || length.max() < length.min()) {
            throw new IllegalArgumentException(where + ": @Length needs 0 <= min <= max");
        }
        return new LengthConstraint(length.min(), length.max(), text ? "character" : "item");
    }

    private record LengthConstraint(int min, int max, String unit) implements Constraint {

        @Override
        public @Nullable String violated(Object value) {
            int size = size(value);
            return size >= min && size <= max ? null : words();
        }

        @Override
        public String kind(String unconstrained) {
            return min == 0 && max == Integer.MAX_VALUE ? unconstrained : unconstrained + ", " + words();
        }

        private String words() {
            if (max == Integer.MAX_VALUE) {
                return "at least " + count(min);
            }
            return min == 0
                    ? "at most " + count(max)
                    : min == max ? "exactly " + count(min) : min + " to " + count(max);
        }

        @Override
        public Optional<String> found(Object value) {
            return Optional.of(size(value) == 0 ? "none" : Integer.toString(size(value)));
        }

        private String count(int number) {
            return number + " " + unit + (number == 1 ? "" : "s");
        }

        private static int size(Object value) {
            if (value instanceof Collection<?> collection) {
                return collection.size();
            }
            if (value instanceof Map<?, ?> map) {
                return map.size();
            }
            String text = value.toString();
            return text.codePointCount(0, text.length());
        }
    }

    private static Constraint pattern(Pattern pattern, Class<?> type, String where) {
        if (type != String.class) {
            throw new IllegalArgumentException(where + ": @Pattern is for String, not " + type.getSimpleName());
        }
        java.util.regex.Pattern compiled;
        try {
            compiled = java.util.regex.Pattern.compile(pattern.value());
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(where + ": @Pattern cannot be read: " + e.getMessage(), e);
        }
        String words = pattern.expected().isEmpty() ? "text that matches " + pattern.value() : pattern.expected();
        return new PatternConstraint(compiled, words);
    }

    private record PatternConstraint(java.util.regex.Pattern pattern, String words) implements Constraint {

        @Override
        public @Nullable String violated(Object value) {
            return BoundedText.matches(pattern, (String) value) ? null : words;
        }

        @Override
        public String kind(String unconstrained) {
            return ValueReader.withoutArticle(ValueReader.withoutExample(words));
        }

        @Override
        public Optional<String> example() {
            return ValueReader.exampleIn(words);
        }
    }
}
