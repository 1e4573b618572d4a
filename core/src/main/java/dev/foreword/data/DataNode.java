package dev.foreword.data;

import dev.foreword.data.internal.KeyNames;
import dev.foreword.data.internal.Nesting;
import dev.foreword.data.internal.PlainValues;
import dev.foreword.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A value as the author wrote it, with the {@link Span} where it stands: a {@link Scalar}, a {@link Sequence} or a
 * {@link Mapping}.
 *
 * <p>A scalar keeps its text and the kind that its format gave it; nothing is turned into a Java object until
 * the target type is known. So {@code language: no} is the string "no" for a {@code String} component and false for a
 * {@code boolean} one, and {@code version: 1.10} stays "1.10".
 *
 * <p>The hierarchy is closed: {@link Visitor} has a method for each variant and no defaults. Everything is
 * immutable. Trees from Foreword's own readers are at most 100 levels deep unless an option allows more.
 */
public sealed interface DataNode {

    /**
     * Where the value stands, quotes and brackets included, comments and blanks around it not. An empty span for
     * a value that is not there ({@code key:} and nothing behind it).
     *
     * @return a span of the source
     */
    Span span();

    /**
     * Calls the visitor's method for this variant.
     *
     * @param visitor the visitor
     * @param <R> what it returns
     * @return what it returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * The value as plain immutable Java objects, for template engines: {@code String}, {@code Boolean},
     * {@code Long} or {@code BigInteger}, {@code Double} or {@code BigDecimal} (where a double would lose digits),
     * {@code java.time} objects for kind {@link Kind#DATE}, {@code List}, {@code Map} with keys as written. Of exactly
     * repeated keys the last wins. Nulls are left out of lists and maps; a null by itself is the empty string.
     *
     * @return never null
     * @throws IllegalArgumentException when it nests more than 100 levels deep, which no reader makes
     */
    default Object toJava() {
        Nesting.check(this);
        return PlainValues.of(this);
    }

    /** What a format says about a scalar before any target type is known. */
    enum Kind {
        /** Text; everything that is quoted, and what the format has no other kind for. */
        STRING,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A whole number in the format's notation, such as {@code 12}, {@code 0x1F}, {@code 1_000}. */
        INTEGER,
        /** A number with a fraction or an exponent; also infinity and not-a-number. */
        DECIMAL,
        /** A date, a time or both, in a format that has them as values of their own (TOML). */
        DATE,
        /** Nothing: {@code null}, {@code ~} or an empty value. */
        NULL
    }

    /**
     * One value without parts.
     *
     * @param text the decoded text: without quotes, escapes resolved; for numbers, booleans and dates as written
     * @param kind what the format says it is
     * @param span where it stands, quotes included
     */
    record Scalar(String text, Kind kind, Span span) implements DataNode {

        /** Refuses null. */
        public Scalar {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(span, "span");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * Values in order.
     *
     * @param items the values
     * @param span from the first bracket or dash to the end of the last item or bracket
     */
    record Sequence(List<DataNode> items, Span span) implements DataNode {

        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
            Objects.requireNonNull(span, "span");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /**
     * Keys with values, in the order of the source, repeated keys included.
     *
     * @param entries the entries
     * @param span from the first key or brace to the end of the last value or brace
     */
    record Mapping(List<Entry> entries, Span span) implements DataNode {

        /** Copies the list. */
        public Mapping {
            entries = List.copyOf(entries);
            Objects.requireNonNull(span, "span");
        }

        /**
         * The entry that counts for a name. Keys match as in the binder: case, {@code -} and {@code _} do not
         * matter. Of several, those that differ from the name in case alone go before the others; among them a key
         * that is not all lower-case wins over one that is (Hugo's {@code maps.PrepareParams}), then the last one
         * in the file.
         *
         * @param name the name to look for
         * @return the entry, if there is one
         */
        public Optional<Entry> find(String name) {
            return KeyNames.find(entries, name);
        }

        /**
         * The value of the entry that {@link #find} gives.
         *
         * @param name the name to look for
         * @return the value, if there is one
         */
        public Optional<DataNode> get(String name) {
            return find(name).map(Entry::value);
        }

        /** As {@link DataNode#toJava()}, with the type that it always has. */
        @Override
        public Map<String, Object> toJava() {
            Nesting.check(this);
            return PlainValues.map(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapping(this);
        }

        /**
         * No entries.
         *
         * @param offset where they would stand
         * @return an empty mapping
         */
        public static Mapping empty(int offset) {
            return new Mapping(List.of(), Span.at(offset));
        }

        /**
         * The entries that count when keys are compared exactly: of repeated keys the last.
         *
         * @return key text to entry, in the order in which the keys first appear
         */
        public Map<String, Entry> byKey() {
            Map<String, Entry> map = new LinkedHashMap<>();
            entries.forEach(entry -> map.put(entry.key().text(), entry));
            return map;
        }
    }

    /**
     * A key and its value.
     *
     * @param key the key; its kind is always {@link Kind#STRING}
     * @param value the value
     */
    record Entry(Scalar key, DataNode value) {

        /** Refuses null. */
        public Entry {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }

        /**
         * From the key to the end of the value.
         *
         * @return the span of both
         */
        public Span span() {
            return key.span().cover(value.span());
        }
    }

    /**
     * A method for each variant. It has no defaults, so that a new variant is an error at compile time.
     *
     * @param <R> what the methods return
     */
    interface Visitor<R> {

        /**
         * Visits a scalar.
         *
         * @param scalar the node
         * @return anything
         */
        R scalar(Scalar scalar);

        /**
         * Visits a sequence.
         *
         * @param sequence the node
         * @return anything
         */
        R sequence(Sequence sequence);

        /**
         * Visits a mapping.
         *
         * @param mapping the node
         * @return anything
         */
        R mapping(Mapping mapping);
    }
}
