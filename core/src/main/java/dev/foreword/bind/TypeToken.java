package dev.foreword.bind;

import java.lang.reflect.ParameterizedType;

/**
 * A type with its type arguments, which a {@code Class} cannot say.
 *
 * <pre>{@code
 * static final TypeToken<Page<Post>> PAGE_OF_POST = new TypeToken<>() {};
 * Result<Page<Post>> page = binder.bind(data, source, PAGE_OF_POST);
 * }</pre>
 *
 * <p>Mind the braces: the type is remembered by the little class that they make. Immutable.
 *
 * @param <T> the type
 */
public abstract class TypeToken<T> {

    /**
     * Checks that the subclass says the type.
     *
     * @throws IllegalArgumentException when it does not
     */
    protected TypeToken() {
        if (getClass().getSuperclass() != TypeToken.class
                || !(getClass().getGenericSuperclass() instanceof ParameterizedType)) {
            throw new IllegalArgumentException("say the type where the token is made: new TypeToken<Page<Post>>() {}");
        }
    }

    /** The type as written in Java. */
    @Override
    public final String toString() {
        return ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0].getTypeName();
    }
}
