package dev.foreword.bind.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that need not be there, in Java's four kinds. Empty text is not there, even where text is wanted: authors
 * leave {@code image: ""} behind where there is none, and Hugo's {@code with} skips it.
 */
final class OptionalReader extends ValueReader {

    private final ValueReader inner;
    private final Object empty;
    private final Function<Object, Object> wrap;

    private OptionalReader(ValueReader inner, Object empty, Function<Object, Object> wrap) {
        this.inner = inner;
        this.empty = empty;
        this.wrap = wrap;
    }

    static OptionalReader of(Class<?> type, ValueReader inner) {
        if (type == OptionalInt.class) {
            return new OptionalReader(inner, OptionalInt.empty(), value -> OptionalInt.of((Integer) value));
        }
        if (type == OptionalLong.class) {
            return new OptionalReader(inner, OptionalLong.empty(), value -> OptionalLong.of((Long) value));
        }
        if (type == OptionalDouble.class) {
            return new OptionalReader(inner, OptionalDouble.empty(), value -> OptionalDouble.of((Double) value));
        }
        return new OptionalReader(inner, Optional.empty(), Optional::of);
    }

    /** What the component of an optional type is about; primitives for the primitive kin. */
    static TypeUse inner(TypeUse type) {
        if (type.raw() == OptionalInt.class) {
            return TypeUse.of(int.class);
        }
        if (type.raw() == OptionalLong.class) {
            return TypeUse.of(long.class);
        }
        return type.raw() == OptionalDouble.class
                ? TypeUse.of(double.class)
                : type.arguments().get(0);
    }

    @Override
    public @Nullable Object read(DataNode node, @Nullable Scalar key, Slot slot, BindRun run) {
        Object value = inner.read(node, key, slot, run);
        return value == null ? null : wrap.apply(value);
    }

    @Override
    Object absent() {
        return empty;
    }

    @Override
    boolean hasKey(String key) {
        return inner.hasKey(key);
    }

    @Override
    String expected() {
        return inner.expected();
    }

    @Override
    String sort() {
        return inner.sort();
    }

    @Override
    String kind() {
        return inner.kind();
    }

    @Override
    List<String> choices() {
        return inner.choices();
    }

    @Override
    Optional<String> example() {
        return inner.example();
    }
}
