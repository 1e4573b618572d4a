package dev.foreword.bind.internal;

import dev.foreword.bind.BindContext;
import dev.foreword.bind.Converter;
import dev.foreword.bind.TypeToken;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Severity;
import dev.foreword.text.SourceText;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type of the user's own, read by the user's converter. */
final class ConverterReader extends ValueReader {

    private final Class<?> type;
    private final Converter<?> converter;

    ConverterReader(Class<?> type, Converter<?> converter) {
        this.type = type;
        this.converter = converter;
    }

    @Override
    public @Nullable Object read(DataNode node, @Nullable Scalar key, Slot slot, BindRun run) {
        Context context = new Context(slot, run);
        try {
            Optional<?> value = converter.convert(node, context);
            if (value.isEmpty() && !context.reported) {
                run.expected(node, expected(), slot);
            }
            return value.orElse(null);
        } catch (IllegalArgumentException | DateTimeException e) {
            refuse(node, e, slot, run);
            return null;
        }
    }

    private void refuse(DataNode node, RuntimeException e, Slot slot, BindRun run) {
        // Java's own words, such as: For input string: "x".
        boolean forPeople = e.getMessage() != null
                && !e.getMessage().isBlank()
                && !(e instanceof NumberFormatException)
                && !e.getMessage().startsWith("No enum constant");
        if (!forPeople) {
            run.expected(node, expected(), slot);
            return;
        }
        Diagnostic.Builder diagnostic = run.error("bind.type", node.span());
        slot.explain(diagnostic);
        run.report(diagnostic.message(Wording.oneLine(e.getMessage())));
    }

    @Override
    boolean emptyIsAbsent() {
        return false;
    }

    @Override
    String expected() {
        String words = Wording.kebab(type.getSimpleName()).replace('-', ' ');
        return Wording.article(words) + " " + words;
    }

    private static final class Context implements BindContext {

        private final Slot slot;
        private final BindRun run;
        private boolean reported;

        Context(Slot slot, BindRun run) {
            this.slot = slot;
            this.run = run;
        }

        @Override
        public SourceText source() {
            return run.source();
        }

        @Override
        public ZoneId zone() {
            return run.plans().zone();
        }

        @Override
        public <U> Optional<U> bind(DataNode node, Class<U> type) {
            return read(node, run.plans().reader(type));
        }

        @Override
        public <U> Optional<U> bind(DataNode node, TypeToken<U> type) {
            return read(node, run.plans().reader(type));
        }

        @SuppressWarnings("unchecked")
        private <U> Optional<U> read(DataNode node, ValueReader reader) {
            U value = (U) reader.read(node, null, slot, run);
            reported |= value == null;
            return Optional.ofNullable(value);
        }

        @Override
        public void expected(DataNode node, String what) {
            reported = true;
            run.expected(node, what, slot);
        }

        @Override
        public void error(DataNode node, String message) {
            reported = true;
            Diagnostic.Builder diagnostic = run.error("bind.invalid", node.span());
            slot.explain(diagnostic);
            run.report(diagnostic.message(message));
        }

        @Override
        public void report(Diagnostic diagnostic) {
            reported |= diagnostic.severity() == Severity.ERROR;
            run.report(diagnostic);
        }
    }
}
