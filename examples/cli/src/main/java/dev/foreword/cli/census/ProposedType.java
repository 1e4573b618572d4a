package dev.foreword.cli.census;

import java.util.List;

/** A type for a component of a proposed record. */
sealed interface ProposedType {

    /** Everything that fits no better. */
    ProposedType ANYTHING = new Plain(Plain.Sort.ANYTHING, List.of());

    /**
     * A type of Java's own.
     *
     * @param counts what it was made of
     */
    record Plain(Sort sort, List<ValueCount> counts) implements ProposedType {

        enum Sort {
            TEXT("String", "Optional<String>", "String"),
            TRUTH("boolean", "Optional<Boolean>", "Boolean"),
            INT("int", "OptionalInt", "Integer"),
            LONG("long", "OptionalLong", "Long"),
            NUMBER("double", "OptionalDouble", "Double"),
            DATE("LocalDate", "Optional<LocalDate>", "LocalDate"),
            TIME("OffsetDateTime", "Optional<OffsetDateTime>", "OffsetDateTime"),
            ANYTHING("Object", "Optional<Object>", "Object");

            final String required;
            final String optional;
            final String boxed;

            Sort(String required, String optional, String boxed) {
                this.required = required;
                this.optional = optional;
                this.boxed = boxed;
            }
        }
    }

    /**
     * An enum.
     *
     * @param values what authors write, one spelling each, the most frequent first
     */
    record Choice(String name, List<String> values, List<ValueCount> counts) implements ProposedType {}

    /** A list. */
    record Listed(ProposedType item, ValueCount items) implements ProposedType {}

    /** Keys that are data themselves. */
    record Mapped(ProposedType value) implements ProposedType {}

    /**
     * A record.
     *
     * @param hasRest whether some keys have no component
     * @param keys all keys that it was made of
     */
    record Group(String name, List<Component> components, boolean hasRest, KeyGroup keys) implements ProposedType {}

    /**
     * A component of a record.
     *
     * @param name the Java name
     * @param key what authors write
     * @param optional whether it is missing somewhere
     */
    record Component(String name, String key, ProposedType type, boolean optional, KeyCount count) {

        /** Whether the binder would not find the key by the Java name. */
        boolean needsKey() {
            return !KeyGroup.normalise(name).equals(KeyGroup.normalise(key));
        }

        /** The type as it stands in a record. */
        String java() {
            if (type instanceof Plain plain) {
                return optional ? plain.sort().optional : plain.sort().required;
            }
            String boxed = boxed(type);
            boolean emptyWillDo = type instanceof Listed || type instanceof Mapped;
            return optional && !emptyWillDo ? "Optional<" + boxed + ">" : boxed;
        }

        private static String boxed(ProposedType type) {
            if (type instanceof Plain plain) {
                return plain.sort().boxed;
            }
            if (type instanceof Choice choice) {
                return choice.name();
            }
            if (type instanceof Listed listed) {
                return "List<" + boxed(listed.item()) + ">";
            }
            return type instanceof Mapped mapped ? "Map<String, " + boxed(mapped.value()) + ">" : ((Group) type).name();
        }
    }
}
