package dev.foreword.text;

import dev.foreword.text.internal.DiagnosticPrinter;
import dev.foreword.text.internal.Once;
import dev.foreword.text.internal.Suggestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about a content file: what is wrong, where, and what to do.
 *
 * <pre>
 * post.md:3:7: error: expected a date such as 2024-03-31, found "tomorrow" [bind.type]
 *   3 | date: tomorrow
 *     |       ^^^^^^^^
 *   help: "date" takes a date
 * </pre>
 *
 * <p>{@link #toString()} is the first line, which terminals and editors make clickable; {@link #render()} is
 * the whole block. Codes are {@code area.kebab-case} and stable; {@code docs/diagnostics.md} lists them all.
 * Immutable.
 */
public final class Diagnostic {

    private static final Supplier<List<Fix>> NO_FIXES = List::of;

    private final Severity severity;
    private final String code;
    private final String message;
    private final SourceText source;
    private final Span span;
    private final @Nullable String help;
    private final List<Related> related;
    private final Supplier<List<Fix>> fixes;

    private Diagnostic(Builder builder, String message) {
        this.severity = builder.severity;
        this.code = builder.code;
        this.message = message;
        this.source = builder.source;
        this.span = builder.span;
        this.help = builder.help;
        this.related = List.copyOf(builder.related);
        List<Fix> known = List.copyOf(builder.fixes);
        this.fixes = known.isEmpty() ? NO_FIXES : () -> known;
    }

    private Diagnostic(Diagnostic of, Supplier<List<Fix>> more) {
        this.severity = of.severity;
        this.code = of.code;
        this.message = of.message;
        this.source = of.source;
        this.span = of.span;
        this.help = of.help;
        this.related = of.related;
        this.fixes = new Once<>(() -> {
            List<Fix> all = new ArrayList<>(of.fixes());
            all.addAll(more.get());
            all.forEach(fix -> check(fix, source));
            return List.copyOf(all);
        });
    }

    /**
     * Another place that belongs to the story, such as the first of two equal keys.
     *
     * @param span a span of the same source
     * @param message what is there
     */
    public record Related(Span span, String message) {}

    /**
     * Starts an error.
     *
     * @param code {@code area.kebab-case}
     * @param source the text that it is about
     * @param span the place in it
     * @return a builder, to be ended with {@link Builder#message}
     * @throws IndexOutOfBoundsException when the span is not inside of the source
     */
    public static Builder error(String code, SourceText source, Span span) {
        return new Builder(Severity.ERROR, code, source, span);
    }

    /**
     * Starts a warning.
     *
     * @param code {@code area.kebab-case}
     * @param source the text that it is about
     * @param span the place in it
     * @return a builder, to be ended with {@link Builder#message}
     * @throws IndexOutOfBoundsException when the span is not inside of the source
     */
    public static Builder warning(String code, SourceText source, Span span) {
        return new Builder(Severity.WARNING, code, source, span);
    }

    /**
     * Whether one of them is an error.
     *
     * @param diagnostics any diagnostics
     * @return true when at least one has {@link Severity#ERROR}
     */
    public static boolean anyError(Collection<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * How much it matters.
     *
     * @return error or warning
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The stable name of the fault.
     *
     * @return such as {@code bind.type}
     */
    public String code() {
        return code;
    }

    /**
     * One line that says what was expected and what was found.
     *
     * @return the message, without place and code
     */
    public String message() {
        return message;
    }

    /**
     * The text that it is about.
     *
     * @return the source
     */
    public SourceText source() {
        return source;
    }

    /**
     * The place in the source.
     *
     * @return in UTF-16 offsets
     */
    public Span span() {
        return span;
    }

    /**
     * Where the span starts, as a person counts.
     *
     * @return line and column, from 1
     */
    public Position position() {
        return source.position(span.start());
    }

    /**
     * What to do about it.
     *
     * @return advice, if there is any
     */
    public Optional<String> help() {
        return Optional.ofNullable(help);
    }

    /**
     * Other places that belong to the story.
     *
     * @return often empty
     */
    public List<Related> related() {
        return related;
    }

    /**
     * Changes that would mend it. Each one does by itself; the first is the likeliest.
     *
     * @return often empty
     */
    public List<Fix> fixes() {
        return fixes.get();
    }

    /**
     * The same diagnostic with more suggested changes, which are worked out when they are first asked for: a program that
     * only prints messages does not pay for them.
     *
     * @param more gives changes of the same source, the likeliest first; called once at most
     * @return a derived diagnostic
     */
    public Diagnostic withFixes(Supplier<List<Fix>> more) {
        return new Diagnostic(this, Objects.requireNonNull(more, "more"));
    }

    private static void check(Fix fix, SourceText source) {
        for (Edit edit : fix.edits()) {
            Objects.checkFromToIndex(edit.span().start(), edit.span().end(), source.length());
        }
    }

    /**
     * The whole block for people: first line, source lines with carets, help. Plain text, no colours, lines
     * separated by LF, no LF at the end.
     *
     * @return several lines
     */
    public String render() {
        return DiagnosticPrinter.print(this);
    }

    /** The first line: {@code name:line:column: severity: message [code]}. */
    @Override
    public String toString() {
        return source.name() + ":" + position() + ": " + severity.word() + ": " + message + " [" + code + "]";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Diagnostic that
                && severity == that.severity
                && code.equals(that.code)
                && message.equals(that.message)
                && source == that.source
                && span.equals(that.span)
                && Objects.equals(help, that.help)
                && related.equals(that.related)
                && fixes().equals(that.fixes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(severity, code, message, span, help);
    }

    /** Collects the optional parts; {@link #message} ends it. Not for several threads. */
    public static final class Builder {

        private final Severity severity;
        private final String code;
        private final SourceText source;
        private final Span span;
        private @Nullable String help;
        private final List<Related> related = new ArrayList<>(0);
        private final List<Fix> fixes = new ArrayList<>(0);

        private Builder(Severity severity, String code, SourceText source, Span span) {
            this.severity = severity;
            this.code = Objects.requireNonNull(code, "code");
            this.source = Objects.requireNonNull(source, "source");
            this.span = Objects.requireNonNull(span, "span");
            Objects.checkFromToIndex(span.start(), span.end(), source.length());
        }

        /**
         * What to do about it. A second call adds to the first, behind a semicolon.
         *
         * @param help advice in one line
         * @return this
         */
        public Builder help(String help) {
            this.help = this.help == null ? help : this.help + "; " + help;
            return this;
        }

        /**
         * Adds help from the words that would have been right: {@code did you mean "tags"?} for a near miss
         * (at most three edits, and a third of the length; case, {@code -} and {@code _} ignored), else the list of
         * them. Adds nothing when there are no known words.
         *
         * @param word what the author wrote
         * @param known what would have been right
         * @return this
         */
        public Builder suggest(String word, Collection<String> known) {
            Suggestions.help(word, known).ifPresent(this::help);
            return this;
        }

        /**
         * As {@link #suggest(String, Collection)}; for a near miss the fix besides.
         *
         * @param word what the author wrote
         * @param known what would have been right
         * @param fix makes a fix of the word that was meant
         * @return this
         */
        public Builder suggest(String word, Collection<String> known, Function<String, Fix> fix) {
            Optional<String> near = Suggestions.nearest(word, known);
            near.map(fix).ifPresent(this::fix);
            Suggestions.help(near, known).ifPresent(this::help);
            return this;
        }

        /**
         * Points to another place in the same source.
         *
         * @param span the place
         * @param message what is there
         * @return this
         */
        public Builder related(Span span, String message) {
            Objects.checkFromToIndex(span.start(), span.end(), source.length());
            related.add(new Related(span, message));
            return this;
        }

        /**
         * Suggests a change that mends it. May be called several times, the likeliest first.
         *
         * @param fix a change of the same source
         * @return this
         * @throws IndexOutOfBoundsException when an edit is not inside of the source
         */
        public Builder fix(Fix fix) {
            check(fix, source);
            fixes.add(fix);
            return this;
        }

        /**
         * The message: what was expected, what was found. Ends the building.
         *
         * @param message one line, without place and code
         * @return the diagnostic
         */
        public Diagnostic message(String message) {
            return new Diagnostic(this, Objects.requireNonNull(message, "message"));
        }
    }
}
