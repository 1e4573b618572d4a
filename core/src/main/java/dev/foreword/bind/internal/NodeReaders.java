package dev.foreword.bind.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.internal.Nesting;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Data as it is: the node itself, or plain Java objects. */
final class NodeReaders {

    private NodeReaders() {}

    static ValueReader object() {
        return reader("a value", DataNode::toJava);
    }

    static ValueReader node() {
        return reader("a value", node -> node);
    }

    static ValueReader node(Class<?> variant) {
        String expected = variant == DataNode.Mapping.class
                ? "keys and values"
                : variant == DataNode.Sequence.class ? "a list" : "a single value";
        return reader(expected, node -> variant.isInstance(node) ? node : null);
    }

    private static ValueReader reader(String expected, Function<DataNode, @Nullable Object> read) {
        return new ValueReader() {
            @Override
            public @Nullable Object read(DataNode node, @Nullable Scalar key, Slot slot, BindRun run) {
                if (Nesting.isDeeper(node, Nesting.MAX)) {
                    run.reportTooDeep(node);
                    return null;
                }
                Object value = read.apply(node);
                if (value == null) {
                    run.expected(node, expected, slot);
                }
                return value;
            }

            @Override
            boolean emptyIsAbsent() {
                return false;
            }

            @Override
            String expected() {
                return expected;
            }
        };
    }
}
