package dev.foreword.footnote;

import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The footnotes of a page, resolved before anything is written: numbers, references, and what is wrong.
 *
 * <pre>{@code
 * Footnotes notes = Footnotes.resolve(document);
 * for (Footnote note : notes.list()) {
 *     System.out.println(note.number() + " " + note.label() + ": " + note.references().size() + " uses");
 * }
 * notes.diagnostics().forEach(d -> System.err.println(d.render()));
 * }</pre>
 *
 * <p>Only notes that readers see are footnotes here: those that the text refers to, and those that such notes refer to,
 * cycles and all. The text is numbered first, in reading order; then the notes themselves, in the order of their
 * definitions, as Hugo does for definitions behind the text. Of several definitions with one label the first counts.
 *
 * <p>Works on any flexmark document with {@code Footnote} and {@code FootnoteBlock} nodes; parse it with
 * {@link FootnoteExtension}. Takes time linear in the document. Immutable.
 */
public final class Footnotes {

    private static final Footnotes NONE = new Footnotes(List.of(), List.of(), List.of(), List.of(), List.of());

    private final List<Footnote> list;
    private final Map<String, Footnote> byLabel;
    private final Map<com.vladsch.flexmark.ext.footnotes.Footnote, Footnote.Reference> byNode;
    private final List<Label> unused;
    private final List<Label> duplicates;
    private final List<Label> undefined;
    private final List<Diagnostic> diagnostics;

    Footnotes(
            List<Footnote> list,
            List<Label> unused,
            List<Label> duplicates,
            List<Label> undefined,
            List<Diagnostic> diagnostics) {
        this.list = List.copyOf(list);
        this.unused = List.copyOf(unused);
        this.duplicates = List.copyOf(duplicates);
        this.undefined = List.copyOf(undefined);
        this.diagnostics = List.copyOf(diagnostics);
        this.byLabel = new HashMap<>();
        this.byNode = new IdentityHashMap<>();
        for (Footnote footnote : list) {
            byLabel.put(footnote.label(), footnote);
            for (Footnote.Reference reference : footnote.references()) {
                byNode.put(reference.node(), reference);
            }
        }
    }

    /**
     * A label in its brackets, {@code [^name]}, at a place.
     *
     * @param name the label, as written
     * @param span the brackets and what is between them, in the source
     */
    public record Label(String name, Span span) {

        /** Refuses null. */
        public Label {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * Resolves the footnotes of a document; spans point into the text that flexmark parsed, which diagnostics call
     * {@code document}.
     *
     * @param document what flexmark's parser made
     * @return the model
     */
    public static Footnotes resolve(Document document) {
        return FootnoteResolver.resolve(document, null, UnaryOperator.identity());
    }

    /**
     * Resolves the footnotes of a document that was parsed from the whole of a source.
     *
     * @param document what flexmark's parser made of {@code source.text()}
     * @param source what spans point into
     * @return the model
     */
    public static Footnotes resolve(Document document, SourceText source) {
        return resolve(document, source, UnaryOperator.identity());
    }

    /**
     * Resolves the footnotes of a document that was parsed from something made out of a source, such as the body of a
     * file: {@code resolve(document, source, span -> new Span(span.start() + body, span.end() + body))}.
     *
     * @param document what flexmark's parser made
     * @param source what the spans of the model point into
     * @param toSource leads from a span in the parsed text to the span in the source that it came from
     * @return the model
     */
    public static Footnotes resolve(Document document, SourceText source, UnaryOperator<Span> toSource) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(toSource, "toSource");
        return FootnoteResolver.resolve(document, source, toSource);
    }

    /**
     * The footnotes of a page without any.
     *
     * @return the empty model
     */
    public static Footnotes none() {
        return NONE;
    }

    /**
     * The footnotes that readers see, by number.
     *
     * @return number 1 first; empty when the page has none
     */
    public List<Footnote> list() {
        return list;
    }

    /**
     * Whether readers see no footnote.
     *
     * @return true when {@link #list()} is empty
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * The footnote with a label.
     *
     * @param label compared as written, case and blanks included
     * @return empty when readers see no such note
     */
    public Optional<Footnote> find(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    /**
     * What a reference in flexmark's tree refers to; for those who write the tree themselves.
     *
     * @param node a reference
     * @return empty when it leads nowhere, or stands in a note that readers do not see
     */
    public Optional<Footnote.Reference> reference(com.vladsch.flexmark.ext.footnotes.Footnote node) {
        return Optional.ofNullable(byNode.get(node));
    }

    /**
     * Definitions that readers do not see, because nothing that they see refers to them.
     *
     * @return in source order
     */
    public List<Label> unused() {
        return unused;
    }

    /**
     * Definitions whose label was already taken by an earlier one; they are left out.
     *
     * @return in source order
     */
    public List<Label> duplicates() {
        return duplicates;
    }

    /**
     * References without a definition; they stay text. {@code [^…]} that does not look like a footnote, such as the
     * {@code [^a-z]} of a regular expression, is not among them.
     *
     * @return in source order
     */
    public List<Label> undefined() {
        return undefined;
    }

    /**
     * What there is to say: {@code footnote.undefined} (one for each label), {@code footnote.unused},
     * {@code footnote.duplicate}.
     *
     * @return warnings, in source order
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The footnotes. */
    @Override
    public String toString() {
        return list.toString();
    }
}
