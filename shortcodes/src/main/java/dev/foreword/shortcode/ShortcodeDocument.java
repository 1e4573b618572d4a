package dev.foreword.shortcode;

import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.internal.ShortcodeParser;
import dev.foreword.text.ContentException;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A text read for shortcodes: nodes that cover it without gaps, and what is wrong with it.
 *
 * <pre>{@code
 * ShortcodeDocument document = ShortcodeDocument.parse(SourceText.of("post.md", "See {{< ref \"about\" >}}."));
 * document.calls().map(Call::name).toList();   // [ref]
 * }</pre>
 *
 * <p>The syntax is Hugo's. Which shortcodes there are plays no part in it: a closing tag belongs to the nearest open
 * tag of its name, and a tag without a closing tag is a call without inner content. Tags count everywhere, in code and
 * HTML comments too; {@code {{</* toc *}{@code />}}} shows a tag. Faults never stop the reading: a tag that cannot
 * be understood stays text and is an error among the {@link #diagnostics()}. Takes time in proportion to the
 * length of the text, whatever is in it. Immutable.
 */
public final class ShortcodeDocument {

    private final SourceText source;
    private final Span span;
    private final List<ShortcodeNode> nodes;
    private final List<Diagnostic> diagnostics;

    private ShortcodeDocument(SourceText source, Span span, List<ShortcodeNode> nodes, List<Diagnostic> diagnostics) {
        this.source = source;
        this.span = span;
        this.nodes = List.copyOf(nodes);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads a whole text.
     *
     * @param source a text without front matter
     * @return its nodes
     */
    public static ShortcodeDocument parse(SourceText source) {
        return parse(source, source.span());
    }

    /**
     * Reads a part of a text, such as the body behind the front matter.
     *
     * @param source the text
     * @param body the part of it to read; all spans point into the whole text
     * @return its nodes
     * @throws IndexOutOfBoundsException when the part is not inside of the text
     */
    public static ShortcodeDocument parse(SourceText source, Span body) {
        return parse(source, body, ShortcodeLimits.standard());
    }

    /**
     * Reads a part of a text with limits of one's own.
     *
     * @param source the text
     * @param body the part of it to read; all spans point into the whole text
     * @param limits how much of them it may have
     * @return its nodes
     * @throws IndexOutOfBoundsException when the part is not inside of the text
     */
    public static ShortcodeDocument parse(SourceText source, Span body, ShortcodeLimits limits) {
        Objects.checkFromToIndex(body.start(), body.end(), source.length());
        ShortcodeParser.Parsed parsed = ShortcodeParser.parse(source, body, limits);
        return new ShortcodeDocument(source, body, parsed.nodes(), parsed.diagnostics());
    }

    /**
     * The text.
     *
     * @return what all spans point into
     */
    public SourceText source() {
        return source;
    }

    /**
     * The part of it that was read.
     *
     * @return what the nodes cover
     */
    public Span span() {
        return span;
    }

    /**
     * The nodes at the top.
     *
     * @return in order; together they cover {@link #span()}
     */
    public List<ShortcodeNode> nodes() {
        return nodes;
    }

    /**
     * All calls, nested ones included.
     *
     * @return an outer call before its inner ones, else in the order of the source
     */
    public Stream<Call> calls() {
        return nodes.stream().flatMap(ShortcodeDocument::calls);
    }

    private static Stream<Call> calls(ShortcodeNode node) {
        if (node instanceof Call call) {
            return Stream.concat(
                    Stream.of(call), call.inner().stream().flatMap(List::stream).flatMap(ShortcodeDocument::calls));
        }
        return Stream.empty();
    }

    /**
     * What is wrong with the text.
     *
     * @return in source order
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * The whole text, written from the tree: the text that was read, to the character.
     *
     * @return the same as the text of {@link #source()}
     */
    public String toSource() {
        // What is not UTF-8 in the file cannot be rewritten, not even as it is.
        return source.diagnostics().isEmpty() ? rewrite(call -> ShortcodeEdit.keep()) : source.text();
    }

    /**
     * The whole text with changed calls, for migrations.
     *
     * <pre>{@code
     * String text = document.rewrite(call ->
     *         call.name().equals("img") ? ShortcodeEdit.keep().rename("figure") : ShortcodeEdit.keep());
     * }</pre>
     *
     * @param edits asked about every call, an outer one before its inner ones
     * @return the text; what nobody changed stays as it is, to the character
     * @throws IllegalStateException when an edit does not fit its call, such as a named argument beside positional ones
     * @throws ContentException when the source holds bytes that are not UTF-8: they would be lost
     */
    public String rewrite(Function<Call, ShortcodeEdit> edits) {
        return rewrite(new ShortcodeNode.Visitor<>() {
            @Override
            public ShortcodeEdit text(ShortcodeNode.Text text) {
                return ShortcodeEdit.keep();
            }

            @Override
            public ShortcodeEdit escaped(ShortcodeNode.Escaped escaped) {
                return ShortcodeEdit.keep();
            }

            @Override
            public ShortcodeEdit call(Call call) {
                return edits.apply(call);
            }
        });
    }

    /**
     * The whole text with changed nodes of any sort.
     *
     * @param edits asked about every node, an outer one before its inner ones
     * @return the text; what nobody changed stays as it is, to the character
     * @throws IllegalArgumentException when a text is edited like a call
     * @throws IllegalStateException when an edit does not fit its call
     * @throws ContentException when the source holds bytes that are not UTF-8: they would be lost
     */
    public String rewrite(ShortcodeNode.Visitor<ShortcodeEdit> edits) {
        if (!source.diagnostics().isEmpty()) {
            throw new ContentException(source.diagnostics());
        }
        return Rewriter.rewrite(this, edits);
    }

    /** Prints where the text is from and how many nodes it has at the top, never the text. */
    @Override
    public String toString() {
        return source + ", " + nodes.size() + " nodes";
    }
}
