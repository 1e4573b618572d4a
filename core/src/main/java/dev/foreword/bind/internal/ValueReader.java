package dev.foreword.bind.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads data as one Java type. Made once for a place in a record; immutable when planning is over. */
public abstract class ValueReader {

    private static final String EXAMPLE = " such as ";

    /**
     * The object for a value that is there, or null when an error was reported.
     *
     * @param key the key that the value stands under, if it does
     */
    public abstract @Nullable Object read(DataNode node, @Nullable Scalar key, Slot slot, BindRun run);

    /** The object for all of the data, or null when an error was reported. */
    public final @Nullable Object readRoot(DataNode node, BindRun run) {
        if (isAbsent(node) && absent() != null) {
            return absent();
        }
        return read(node, null, Slot.ROOT, run);
    }

    /** The object when nothing is written; null makes it required. */
    @Nullable
    Object absent() {
        return null;
    }

    /** Whether an empty text is as good as nothing, as it is for everything but text: Hugo takes it so. */
    boolean emptyIsAbsent() {
        return true;
    }

    /** Whether it reads a group of keys with this one among them. */
    boolean hasKey(String key) {
        return false;
    }

    /** What an author should write, to follow "expected". */
    abstract String expected();

    /** The same without an example; empty when it is a list of words, which has been told. */
    String sort() {
        return withoutExample(expected());
    }

    /** The same for a guide: without an article, and with the constraints. */
    String kind() {
        return withoutArticle(sort());
    }

    /** The only values; empty for no such limit. */
    List<String> choices() {
        return List.of();
    }

    /** What {@link #expected} ends with. */
    Optional<String> example() {
        return exampleIn(expected());
    }

    static String withoutExample(String expected) {
        int example = expected.indexOf(EXAMPLE);
        return example < 0 ? expected : expected.substring(0, example);
    }

    static String withoutArticle(String words) {
        return words.startsWith("a ") ? words.substring(2) : words.startsWith("an ") ? words.substring(3) : words;
    }

    static Optional<String> exampleIn(String expected) {
        int example = expected.indexOf(EXAMPLE);
        return example < 0
                ? Optional.empty()
                : Optional.of(expected.substring(example + EXAMPLE.length()).split(" or ", 2)[0]);
    }

    final boolean isAbsent(DataNode node) {
        return node instanceof Scalar scalar
                && (scalar.kind() == Kind.NULL || scalar.text().isEmpty() && emptyIsAbsent());
    }
}
