package dev.foreword.bind;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One key of a record as a {@link Binder} reads it, for documentation and forms. A value; immutable.
 *
 * <pre>{@code
 * for (BoundKey key : Binder.standard().describe(Post.class)) {
 *     System.out.println(key.name() + ": " + key.kind() + (key.required() ? ", required" : ""));
 * }
 * }</pre>
 *
 * @param name as authors write it
 * @param kind what it takes, in words without an article: {@code text}, {@code whole number from 2 to 5}, {@code list of
 *     text}; {@code one of} for the constants of an enum
 * @param allowed the only values, or those of the items of a list; empty for no such limit
 * @param required whether its absence is an error
 * @param defaultValue what {@link Default} says
 * @param example a value of the kind, which constraints may refuse; empty when any text is of the kind, or when nobody
 *     knows
 * @param description what {@link Description} says
 */
public record BoundKey(
        String name,
        String kind,
        List<String> allowed,
        boolean required,
        Optional<String> defaultValue,
        Optional<String> example,
        Optional<String> description) {

    /** Copies the list. */
    public BoundKey {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        allowed = List.copyOf(allowed);
        Objects.requireNonNull(defaultValue, "defaultValue");
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(description, "description");
    }
}
