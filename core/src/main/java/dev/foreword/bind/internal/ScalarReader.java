package dev.foreword.bind.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a single text, whatever kind the format gave it: the target type decides what the text means. */
abstract class ScalarReader extends ValueReader {

    private final String expected;

    ScalarReader(String expected) {
        this.expected = expected;
    }

    /** Reads a text with a function that gives null, or throws one of two exceptions, for a bad one. */
    static ScalarReader of(String expected, Function<String, @Nullable Object> parse) {
        return new ScalarReader(expected) {
            @Override
            @Nullable
            Object parse(Scalar scalar, BindRun run) {
                return parse.apply(scalar.text());
            }
        };
    }

    /** The object, or null when the text is no good. */
    abstract @Nullable Object parse(Scalar scalar, BindRun run);

    /** What to say for a text that {@link #parse} refused. */
    String expected(Scalar refused) {
        return expected;
    }

    /** What to do about a text that {@link #parse} refused, if it is a frequent slip. */
    Optional<String> advice(Scalar refused) {
        return Optional.empty();
    }

    @Override
    final String expected() {
        return expected;
    }

    @Override
    public final @Nullable Object read(DataNode node, @Nullable Scalar key, Slot slot, BindRun run) {
        if (!(node instanceof Scalar scalar)) {
            explainStructure(node, slot, run);
            return null;
        }
        Object value = parse(scalar, run);
        if (value == null) {
            Optional<String> advice = advice(scalar);
            if (advice.isPresent()) {
                run.expected(node, expected(scalar), advice.get());
            } else {
                run.expected(node, expected(scalar), slot);
            }
        }
        return value;
    }

    private void explainStructure(DataNode node, Slot slot, BindRun run) {
        Optional<String> advice = structureAdvice(node, run);
        if (advice.isPresent()) {
            run.expected(node, expected, advice.get());
        } else {
            run.expected(node, expected, slot);
        }
    }

    /** What to do about a list or a mapping, if it is a frequent slip. */
    Optional<String> structureAdvice(DataNode node, BindRun run) {
        boolean one = node instanceof Sequence sequence && sequence.items().size() == 1;
        return one ? Optional.of("write the value alone, not as a list") : Optional.empty();
    }
}
