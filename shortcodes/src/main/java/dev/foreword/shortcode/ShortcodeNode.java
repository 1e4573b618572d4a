package dev.foreword.shortcode;

import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a text with shortcodes: {@link Text}, a {@link Call}, or {@link Escaped}, a tag that is only shown.
 *
 * <p>The nodes of a document, and those of an inner content, follow each other without gaps. The hierarchy is
 * closed: {@link Visitor} has a method for each variant and no defaults. Everything is immutable. Trees made by
 * {@link ShortcodeDocument} are at most 100 levels deep unless asked for more.
 */
public sealed interface ShortcodeNode {

    /**
     * Where the node stands; for a call from its opening tag to the end of its closing tag.
     *
     * @return a span of the source
     */
    Span span();

    /**
     * Calls the visitor's method for this variant.
     *
     * @param visitor the visitor
     * @param <R> what it returns
     * @return what it returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * The author's text between calls.
     *
     * @param span never empty, never next to another text
     */
    record Text(Span span) implements ShortcodeNode {

        /** Refuses null. */
        public Text {
            Objects.requireNonNull(span, "span");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * A tag that is shown instead of called: {@code {{</* toc *}{@code />}}} stands for the text
     * {@code {{< toc >}}}.
     *
     * @param span the whole, comment marks included
     * @param literal the text that it stands for, without the comment marks
     */
    record Escaped(Span span, String literal) implements ShortcodeNode {

        /** Refuses null. */
        public Escaped {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(literal, "literal");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.escaped(this);
        }
    }

    /**
     * A shortcode that is called.
     *
     * <pre>{@code
     * {{< toc >}}                     no inner content
     * {{< box />}}                    empty inner content, closed by itself
     * {{< box "Hi" >}}text{{< /box >}}  inner content
     * }</pre>
     *
     * @param name the name as written, {@code /} included ({@code gallery/image})
     * @param nameSpan where the name stands in the opening tag
     * @param notation how the opening tag is written
     * @param arguments the arguments of the opening tag
     * @param inner what stands between the tags; empty when the call has no closing tag and does not close itself
     * @param span the whole call
     * @param opening the opening tag, delimiters included
     * @param closing the closing tag, delimiters included
     */
    record Call(
            String name,
            Span nameSpan,
            Notation notation,
            Arguments arguments,
            Optional<List<ShortcodeNode>> inner,
            Span span,
            Span opening,
            Optional<Span> closing)
            implements ShortcodeNode {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException when there is a closing tag but no inner content
         */
        public Call {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(nameSpan, "nameSpan");
            Objects.requireNonNull(notation, "notation");
            Objects.requireNonNull(arguments, "arguments");
            inner = inner.map(List::copyOf);
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(opening, "opening");
            if (closing.isPresent() && inner.isEmpty()) {
                throw new IllegalArgumentException(
                        "a call with a closing tag has inner content, if only an empty list");
            }
        }

        /**
         * Whether the opening tag ends with a slash, {@code {{< box />}}}: an inner content that is empty.
         *
         * @return false for a call with a closing tag and for one without inner content
         */
        public boolean isSelfClosing() {
            return inner.isPresent() && closing.isEmpty();
        }

        /**
         * Where the inner content stands.
         *
         * @return between the two tags, which may be empty; behind the tag of a call that closes itself; nothing for a
         *     call without inner content
         */
        public Optional<Span> innerSpan() {
            if (closing.isPresent()) {
                return Optional.of(new Span(opening.end(), closing.get().start()));
            }
            return inner.map(nodes -> Span.at(opening.end()));
        }

        /**
         * The calls that stand directly in the inner content.
         *
         * @return in the order of the source, without what is nested in them
         */
        public List<Call> children() {
            List<Call> children = new ArrayList<>();
            for (ShortcodeNode node : inner.orElse(List.of())) {
                if (node instanceof Call call) {
                    children.add(call);
                }
            }
            return Collections.unmodifiableList(children);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /**
     * A method for each variant. It has no defaults, so that a new variant is an error at compile time.
     *
     * @param <R> what the methods return
     */
    interface Visitor<R> {

        /**
         * Visits a text.
         *
         * @param text the node
         * @return anything
         */
        R text(Text text);

        /**
         * Visits a tag that is only shown.
         *
         * @param escaped the node
         * @return anything
         */
        R escaped(Escaped escaped);

        /**
         * Visits a call. What is nested in it is visited only if this method asks for it.
         *
         * @param call the node
         * @return anything
         */
        R call(Call call);
    }
}
