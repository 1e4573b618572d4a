package dev.foreword.bind;

/**
 * What the {@link Binder} does about a key that no component of the record takes.
 *
 * <p>A record with a {@link Rest} component has no unknown keys.
 */
public enum UnknownKeys {
    /** Says nothing. */
    IGNORE,
    /** Warns with {@code bind.unknown-key} and binds all the same; the default. */
    WARN,
    /** Refuses with {@code bind.unknown-key}. */
    ERROR
}
