package dev.foreword.footnote;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import dev.foreword.footnote.internal.BlockInText;
import dev.foreword.footnote.internal.FootnoteScan;
import dev.foreword.footnote.internal.TreeWalk;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A note that readers see: it is defined, and the text, or another such note, refers to it.
 *
 * <pre>
 * Water is wet.[^1] So is rain.[^1]
 *
 * [^1]: Says who?
 * </pre>
 *
 * <p>Spans point into the source that {@link Footnotes#resolve} was given. Immutable, but for flexmark's own nodes,
 * which {@link #body()} and {@link Reference#node()} hand out.
 */
public final class Footnote {

    private final int number;
    private final String label;
    private final Span definition;
    private final Span marker;
    private final FootnoteBlock body;
    private final boolean isOneParagraph;
    private final List<Reference> references;
    private final Optional<Reference> firstInText;

    Footnote(
            int number,
            FootnoteBlock body,
            Span definition,
            Span marker,
            List<FootnoteScan.Found> found,
            Function<FootnoteScan.Found, Span> spans) {
        this.number = number;
        this.label = body.getText().toString();
        this.definition = definition;
        this.marker = marker;
        this.body = body;
        this.isOneParagraph = body.getFirstChild() instanceof Paragraph paragraph
                && paragraph == body.getLastChild()
                && !TreeWalk.any(paragraph, node -> node instanceof BlockInText block && block.isBlock());
        Reference[] made = new Reference[found.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] = new Reference(this, i, spans.apply(found.get(i)), found.get(i));
        }
        this.references = List.of(made);
        this.firstInText = references.stream()
                .filter(reference -> reference.found.inRunningText())
                .findFirst();
    }

    /**
     * The number that readers see.
     *
     * @return from 1, without gaps
     */
    public int number() {
        return number;
    }

    /**
     * What the author calls it: the text between {@code [^} and {@code ]}, as written.
     *
     * @return never blank
     */
    public String label() {
        return label;
    }

    /**
     * The whole definition, from its {@code [^label]:} to the end of its last block.
     *
     * @return in the source
     */
    public Span definition() {
        return definition;
    }

    /**
     * The {@code [^label]} that the definition begins with, without the colon.
     *
     * @return in the source
     */
    public Span marker() {
        return marker;
    }

    /**
     * Where it is referred to: first the text in reading order, then other notes.
     *
     * @return at least one
     */
    public List<Reference> references() {
        return references;
    }

    /**
     * The first reference in running text, where a note can be shown beside it: not in another note, a heading, a table,
     * a link, or the alternative text of an image.
     *
     * @return empty when there is none
     */
    public Optional<Reference> firstInText() {
        return firstInText;
    }

    /**
     * Whether the note is a single paragraph, so that it can be shown inside of a line of text.
     *
     * @return false for several blocks, for another kind of block, for a shortcode in the paragraph that is one, and for
     *     an empty note
     */
    public boolean isOneParagraph() {
        return isOneParagraph;
    }

    /**
     * The definition in flexmark's tree; its children are the blocks of the note. flexmark's tree can be changed, so do
     * not share it between threads while anyone does that.
     *
     * @return the node
     */
    public FootnoteBlock body() {
        return body;
    }

    /** Number, label and how often it is used. */
    @Override
    public String toString() {
        return number + " [^" + label + "] (" + references.size() + (references.size() == 1 ? " use)" : " uses)");
    }

    /** A place that refers to a note: {@code [^label]} in the text or in another note. Immutable. */
    public static final class Reference {

        private final Footnote footnote;
        private final int index;
        private final Span span;
        private final FootnoteScan.Found found;

        private Reference(Footnote footnote, int index, Span span, FootnoteScan.Found found) {
            this.footnote = footnote;
            this.index = index;
            this.span = span;
            this.found = found;
        }

        /**
         * The note that is meant.
         *
         * @return the footnote
         */
        public Footnote footnote() {
            return footnote;
        }

        /**
         * Which of the references to its note this is.
         *
         * @return the index in {@link Footnote#references()}, from 0
         */
        public int index() {
            return index;
        }

        /**
         * The {@code [^label]}.
         *
         * @return in the source
         */
        public Span span() {
            return span;
        }

        /**
         * Whether the reference leaves a mark in the HTML that a back-link can lead to; one in the alternative text of
         * an image does not.
         *
         * @return false inside of an image
         */
        public boolean isVisible() {
            return !found.inImage();
        }

        /**
         * Whether the reference stands in a note and not in the text of the page.
         *
         * @return true inside of a definition
         */
        public boolean isInNote() {
            return found.owner() != null;
        }

        /**
         * The reference in flexmark's tree.
         *
         * @return the node
         */
        public com.vladsch.flexmark.ext.footnotes.Footnote node() {
            return found.node();
        }

        /** Label, index and place. */
        @Override
        public String toString() {
            return "[^" + footnote.label + "] #" + index + " at " + span.start() + ".." + span.end();
        }
    }
}
