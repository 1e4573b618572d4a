package dev.foreword.bind.internal;

import dev.foreword.bind.TypeToken;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type as it is used in one place: no type variables or wildcards left in it, and with the annotations that
 * stand before each part, which are the constraints.
 *
 * @param annotations those before the type itself
 */
public record TypeUse(Class<?> raw, List<TypeUse> arguments, List<Annotation> annotations) {

    /** A class without type arguments; those of collections are {@code Object} then. */
    public static TypeUse of(Class<?> raw) {
        List<TypeUse> arguments = new ArrayList<>();
        if (raw.getName().startsWith("java.")) {
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                arguments.add(of(Object.class));
            }
        }
        return new TypeUse(raw, List.copyOf(arguments), List.of());
    }

    /** What a type token says. */
    public static TypeUse of(TypeToken<?> token) {
        return ofToken(token.getClass());
    }

    static TypeUse ofToken(Class<?> token) {
        AnnotatedParameterizedType type = (AnnotatedParameterizedType) token.getAnnotatedSuperclass();
        return of(type.getAnnotatedActualTypeArguments()[0], Map.of(), "the type token");
    }

    /**
     * Resolves a declared type.
     *
     * @param where what messages call the place
     * @throws IllegalArgumentException for a type variable that nothing decides
     */
    public static TypeUse of(AnnotatedType type, Map<TypeVariable<?>, TypeUse> variables, String where) {
        List<Annotation> annotations = List.of(((AnnotatedElement) type).getAnnotations());
        if (type instanceof AnnotatedParameterizedType generic) {
            Class<?> raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
            List<TypeUse> arguments = Arrays.stream(generic.getAnnotatedActualTypeArguments())
                    .map(argument -> of(argument, variables, where))
                    .toList();
            return new TypeUse(raw, arguments, annotations);
        }
        if (type instanceof AnnotatedTypeVariable) {
            TypeUse decided = variables.get((TypeVariable<?>) type.getType());
            if (decided == null) {
                throw new IllegalArgumentException(where + " has the type variable " + type.getType()
                        + ", and nothing says what it is; bind a type token such as"
                        + " new TypeToken<Page<Post>>() {}");
            }
            return annotations.isEmpty() ? decided : decided.with(annotations);
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return of(wildcard.getAnnotatedUpperBounds()[0], variables, where);
        }
        if (type.getType() instanceof GenericArrayType) {
            return new TypeUse(Object[].class, List.of(), annotations);
        }
        return new TypeUse(
                (Class<?>) type.getType(), of((Class<?>) type.getType()).arguments(), annotations);
    }

    /** The same type with more before it. */
    TypeUse with(List<Annotation> more) {
        return new TypeUse(
                raw,
                arguments,
                Stream.concat(more.stream(), annotations.stream()).toList());
    }

    /** The same type without what stands before it. */
    TypeUse bare() {
        return annotations.isEmpty() ? this : new TypeUse(raw, arguments, List.of());
    }

    /** What the type variables of the class stand for here. */
    Map<TypeVariable<?>, TypeUse> variables() {
        Map<TypeVariable<?>, TypeUse> variables = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            variables.put(raw.getTypeParameters()[i], arguments.get(i));
        }
        return variables;
    }

    boolean isOptional() {
        return raw == Optional.class;
    }

    boolean isAnyOptional() {
        return isOptional() || raw == OptionalInt.class || raw == OptionalLong.class || raw == OptionalDouble.class;
    }

    /** With simple names, as messages show it: {@code List<String>}. */
    @Override
    public String toString() {
        return raw.getSimpleName()
                + (arguments.isEmpty()
                        ? ""
                        : arguments.stream().map(TypeUse::toString).collect(Collectors.joining(", ", "<", ">")));
    }
}
