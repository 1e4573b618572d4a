package dev.foreword.bind.internal;

import dev.foreword.bind.OneOf;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.internal.KeyNames;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of the values that {@code @OneOf} lists. Text is matched as names are, and comes out as listed. */
final class ChoiceReader extends ValueReader {

    private final ValueReader inner;
    private final List<String> names;
    private final Map<Object, Object> values;

    private ChoiceReader(ValueReader inner, List<String> names, Map<Object, Object> values) {
        this.inner = inner;
        this.names = names;
        this.values = values;
    }

    static ChoiceReader of(ValueReader inner, OneOf oneOf, Function<String, Object> parse, String where) {
        if (oneOf.value().length == 0) {
            throw new IllegalArgumentException(where + ": @OneOf needs a value");
        }
        Map<Object, Object> values = new HashMap<>();
        for (String name : oneOf.value()) {
            Object value = parse.apply(name);
            values.put(comparable(value), value);
        }
        return new ChoiceReader(inner, List.of(oneOf.value()), values);
    }

    private static Object comparable(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        return value instanceof String text ? KeyNames.normalise(text) : value;
    }

    @Override
    public @Nullable Object read(DataNode node, @Nullable Scalar key, Slot slot, BindRun run) {
        Object value = inner.read(node, key, slot, run);
        if (value == null || !(node instanceof Scalar scalar)) {
            return value;
        }
        Object listed = values.get(comparable(value));
        if (listed == null) {
            EnumReader.refuse(scalar, names, slot, run);
        }
        return listed;
    }

    @Override
    @Nullable
    Object absent() {
        return inner.absent();
    }

    @Override
    boolean emptyIsAbsent() {
        return inner.emptyIsAbsent();
    }

    @Override
    String expected() {
        return Wording.anyOf(names);
    }

    @Override
    String sort() {
        return "";
    }

    @Override
    String kind() {
        return inner.kind();
    }

    @Override
    List<String> choices() {
        return names;
    }
}
