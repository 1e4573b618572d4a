package dev.foreword.bind.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a value of the right type must be besides. */
interface Constraint {

    /**
     * What was expected when the value is not allowed, to follow the word "expected"; null when all is well.
     *
     * @param value an object of the right type
     */
    @Nullable
    String violated(Object value);

    /** What was found, when the text itself does not show it. */
    default Optional<String> found(Object value) {
        return Optional.empty();
    }

    /** What it takes, in words for a guide. */
    default String kind(String unconstrained) {
        return unconstrained;
    }

    /** A value that is allowed, if its words have one. */
    default Optional<String> example() {
        return Optional.empty();
    }

    /** Reads with one reader, then checks. */
    final class Checked extends ValueReader {

        private final ValueReader inner;
        private final List<Constraint> constraints;

        Checked(ValueReader inner, List<Constraint> constraints) {
            this.inner = inner;
            this.constraints = constraints;
        }

        @Override
        public @Nullable Object read(DataNode node, @Nullable Scalar key, Slot slot, BindRun run) {
            Object value = inner.read(node, key, slot, run);
            if (value == null) {
                return null;
            }
            for (Constraint constraint : constraints) {
                String expected = constraint.violated(value);
                if (expected != null) {
                    run.notAllowed(node, expected, constraint.found(value).orElse(Wording.found(node)), slot);
                    return null;
                }
            }
            return value;
        }

        /** An absent list that must have items is a missing one. */
        @Override
        @Nullable
        Object absent() {
            Object value = inner.absent();
            boolean fits = value != null && constraints.stream().allMatch(each -> each.violated(value) == null);
            return fits ? value : null;
        }

        @Override
        boolean emptyIsAbsent() {
            return inner.emptyIsAbsent();
        }

        @Override
        String expected() {
            return inner.expected();
        }

        @Override
        String kind() {
            String kind = inner.kind();
            for (Constraint constraint : constraints) {
                kind = constraint.kind(kind);
            }
            return kind;
        }

        @Override
        List<String> choices() {
            return inner.choices();
        }

        @Override
        Optional<String> example() {
            return constraints.stream()
                    .flatMap(each -> each.example().stream())
                    .findFirst()
                    .or(inner::example);
        }
    }
}
