package dev.foreword.bind.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.text.internal.Invisible;
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
            Optional<String> advice = advice(scalar).or(() -> tooMuch(scalar, run));
            if (advice.isPresent()) {
                run.expected(node, expected(scalar), advice.get());
            } else {
                run.expected(node, expected(scalar), slot);
            }
        }
        return value;
    }

    /** A comma as in JSON, a comment without its space, a space that is none: what is left without it may be fine. */
    private Optional<String> tooMuch(Scalar refused, BindRun run) {
        String text = refused.text();
        String visible = Invisible.without(text);
        if (!visible.equals(text)) {
            return didYouMean(visible, "?", refused, run);
        }
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (last == ',' || last == ';') {
            return didYouMean(
                    text.substring(0, text.length() - 1),
                    ", without the " + (last == ',' ? "comma?" : "semicolon?"),
                    refused,
                    run);
        }
        int comment = text.indexOf('#');
        return comment > 0
                ? didYouMean(text.substring(0, comment), "? A comment needs a space before its #", refused, run)
                : Optional.empty();
    }

    private Optional<String> didYouMean(String text, String end, Scalar refused, BindRun run) {
        Object value = parse(new Scalar(text, refused.kind(), refused.span()), run);
        return value == null ? Optional.empty() : Optional.of("did you mean " + text + end);
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
