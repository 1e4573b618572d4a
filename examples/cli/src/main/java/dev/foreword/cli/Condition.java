package dev.foreword.cli;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import java.util.Objects;
import java.util.Optional;

/**
 * Which files to edit: {@code draft=true}, where the key has the value or a list that holds it; {@code draft}, where
 * the key is there.
 *
 * @param path the key
 * @param value what it must be; empty for anything
 */
record Condition(KeyPath path, Optional<DataNode> value) {

    static Condition parse(String words) {
        KeyPath.Assignment assignment = KeyPath.parseAssignment(words);
        return new Condition(assignment.path(), assignment.rest().map(ValueText::parse));
    }

    boolean holds(DataNode data) {
        Optional<DataNode> found = path.in(data);
        return found.isPresent() && (value.isEmpty() || isEqual(found.get(), value.get()) || holdsItem(found.get()));
    }

    private boolean holdsItem(DataNode node) {
        return node instanceof Sequence list
                && list.items().stream().anyMatch(item -> isEqual(item, value.orElseThrow()));
    }

    /** Quotes make no difference here: {@code weight=10} finds {@code weight: "10"}, too. */
    private static boolean isEqual(DataNode found, DataNode wanted) {
        if (found instanceof Scalar one
                && wanted instanceof Scalar other
                && one.text().equals(other.text())) {
            return true;
        }
        return Objects.equals(found.toJava(), wanted.toJava());
    }
}
