package dev.foreword.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value, or the errors that stood in its way; and always everything that was noticed.
 *
 * <pre>{@code
 * Result<Post> result = file.as(Post.class);
 * result.diagnostics().forEach(d -> System.err.println(d.render()));
 * Post post = result.orThrow();
 * }</pre>
 *
 * <p>When a diagnostic is an error there is no value; warnings never take the value away. Immutable.
 *
 * @param <T> the value's type
 */
public final class Result<T> {

    private final @Nullable T value;
    private final List<Diagnostic> diagnostics;

    private Result(@Nullable T value, List<Diagnostic> diagnostics) {
        this.value = value;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A value with nothing to say about it.
     *
     * @param value the value
     * @param <T> its type
     * @return the result
     */
    public static <T> Result<T> of(T value) {
        return of(value, List.of());
    }

    /**
     * A value with warnings.
     *
     * @param value the value
     * @param warnings what was noticed
     * @param <T> its type
     * @return the result
     * @throws IllegalArgumentException when one of the diagnostics is an error
     */
    public static <T> Result<T> of(T value, List<Diagnostic> warnings) {
        if (Diagnostic.anyError(warnings)) {
            throw new IllegalArgumentException("a result with an error has no value; use Result.failure");
        }
        return new Result<>(Objects.requireNonNull(value, "value"), warnings);
    }

    /**
     * No value.
     *
     * @param diagnostics why; at least one of them an error
     * @param <T> the type of the missing value
     * @return the result
     * @throws IllegalArgumentException when none of the diagnostics is an error
     */
    public static <T> Result<T> failure(List<Diagnostic> diagnostics) {
        if (!Diagnostic.anyError(diagnostics)) {
            throw new IllegalArgumentException("a failure needs an error among its diagnostics");
        }
        return new Result<>(null, diagnostics);
    }

    /**
     * The value, if there is one.
     *
     * @return empty exactly when {@link #hasErrors()}
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Everything that was noticed, errors and warnings.
     *
     * @return the diagnostics in source order
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Whether there is no value.
     *
     * @return true when a diagnostic is an error
     */
    public boolean hasErrors() {
        return value == null;
    }

    /**
     * The value, or an exception that carries every diagnostic.
     *
     * @return the value
     * @throws ContentException when there is none
     */
    public T orThrow() {
        if (value == null) {
            throw new ContentException(diagnostics);
        }
        return value;
    }

    /**
     * Another value made from this one; the diagnostics stay.
     *
     * @param change makes the other value, never null
     * @param <R> its type
     * @return a result with the other value, or without one
     */
    public <R> Result<R> map(Function<? super T, ? extends R> change) {
        return value == null
                ? new Result<>(null, diagnostics)
                : new Result<>(Objects.requireNonNull(change.apply(value), "value"), diagnostics);
    }

    @Override
    public String toString() {
        return (value == null ? "no value" : value.toString()) + (diagnostics.isEmpty() ? "" : " " + diagnostics);
    }
}
