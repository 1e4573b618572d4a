package dev.foreword.bind.internal;

import dev.foreword.bind.Converter;
import dev.foreword.bind.TypeToken;
import java.lang.invoke.MethodHandles;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plans of one binder: how to read each type, worked out when it is first asked for.
 *
 * <p>They hang on the classes themselves, so a binder that outlives a class loader does not keep it alive. A
 * plan holds on to nothing but the classes that its own class names, and to the binder's converters.
 */
public final class Plans {

    private final ZoneId zone;
    private final Map<Class<?>, Converter<?>> converters;
    private final List<MethodHandles.Lookup> lookups;

    private final ClassValue<ValueReader> readers = new ClassValue<>() {
        @Override
        protected ValueReader computeValue(Class<?> type) {
            return plan(type);
        }
    };

    /** Copies everything. */
    public Plans(ZoneId zone, Map<Class<?>, Converter<?>> converters, List<MethodHandles.Lookup> lookups) {
        this.zone = zone;
        this.converters = Map.copyOf(converters);
        this.lookups = List.copyOf(lookups);
    }

    ZoneId zone() {
        return zone;
    }

    /**
     * How to read a type.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public ValueReader reader(Class<?> type) {
        return readers.get(type);
    }

    /**
     * How to read a type with arguments. The plan hangs on the token's own class.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public ValueReader reader(TypeToken<?> token) {
        return readers.get(token.getClass());
    }

    private ValueReader plan(Class<?> type) {
        return TypeToken.class.isAssignableFrom(type) && type.getSuperclass() == TypeToken.class
                ? planner().reader(TypeUse.ofToken(type), "the type token")
                : planner().reader(TypeUse.of(type), type.getSimpleName());
    }

    /** A planner for one more type, which remembers nothing here. */
    Planner planner() {
        return new Planner(this, lookups);
    }

    /** What reads a type in place of the binder itself. */
    @Nullable
    Converter<?> converter(Class<?> type) {
        Converter<?> own = converters.get(type);
        ReadBy readBy = own == null ? type.getAnnotation(ReadBy.class) : null;
        if (readBy == null) {
            return own;
        }
        try {
            return readBy.value().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
