package dev.foreword.shortcode.internal;

import dev.foreword.html.internal.Escape;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects pieces. HTML goes into one text until Markdown comes in between, so neighbouring HTML becomes one fragment
 * and a page of a thousand calls needs one buffer.
 */
final class PieceBuilder {

    private final StringBuilder html = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece.Edge> edges = new ArrayList<>();
    private final List<Piece.Part> parts = new ArrayList<>();
    /** The calls whose renderers run now, outermost first. */
    private final List<Entered> entered = new ArrayList<>();
    /** How many of those have a part of themselves in a fragment that is done. */
    private int opened;

    private int calls;

    /** The calls that have HTML at one of their ends. */
    private final BitSet visible = new BitSet();

    /** Whether a fragment has none. */
    private boolean hasEmpty;

    /** What the pending fragment came from; null when there is none. */
    private @Nullable Span origin;

    private boolean block;
    private boolean strict;

    /** {@code from} is where it begins in the fragment in which it does. */
    private record Entered(Piece.Caller caller, Span call, int from) {}

    /** Where HTML is written; call {@link #begin} first. */
    StringBuilder html() {
        return html;
    }

    /**
     * Makes sure that HTML can be appended.
     *
     * @param asStrict whether a definition says that it is a block
     * @param insideHtml whether what is around is HTML too: then it is one with the HTML before, else only if both are
     *     blocks or both are not
     */
    void begin(boolean asBlock, boolean asStrict, boolean insideHtml, Span from) {
        if (origin != null && !insideHtml && (block != asBlock || strict != asStrict)) {
            flush();
        }
        block = origin == null ? asBlock : block | asBlock;
        strict = origin == null ? asStrict : strict | asStrict;
        origin = origin == null ? from : origin.cover(from);
    }

    void enter(Span call, Span tag, String name, boolean asBlock, boolean asStrict) {
        entered.add(new Entered(new Piece.Caller(calls++, tag, name, asBlock, asStrict), call, html.length()));
    }

    void leave() {
        Entered call = entered.remove(entered.size() - 1);
        int from = call.from();
        if (opened > entered.size()) {
            opened = entered.size();
            edges.add(new Piece.Edge(call.caller(), Piece.Edge.Kind.CLOSES));
            from = 0;
        } else if (call.caller().strict()) {
            edges.add(new Piece.Edge(call.caller(), Piece.Edge.Kind.WHOLE));
        }
        parts.add(new Piece.Part(from, html.length(), call.caller().number(), call.call()));
    }

    /** The author's text as HTML, which it is if the author is trusted. */
    void htmlText(String text, Span span, boolean trusted) {
        int from = html.length();
        if (trusted) {
            Escape.markup(html, text, span.start(), span.end());
        } else {
            Escape.text(html, text, span.start(), span.end());
        }
        parts.add(new Piece.Part(from, html.length(), -1, span));
    }

    /** Text that stands for a tag. */
    void htmlText(String text, Span span) {
        int from = html.length();
        Escape.text(html, text);
        parts.add(new Piece.Part(from, html.length(), -1, span));
    }

    void markdown(Piece piece) {
        flush();
        pieces.add(piece);
    }

    List<Piece> build() {
        flush();
        if (!hasEmpty) {
            return List.copyOf(pieces);
        }
        List<Piece> all = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Fragment fragment) {
                visiblePart(fragment).ifPresent(all::add);
            } else {
                all.add(piece);
            }
        }
        return List.copyOf(all);
    }

    /**
     * A call that wrote no HTML at either of its ends has no ends: nothing holds its Markdown together. One that wrote
     * nothing at all still ends a paragraph if it is a block.
     */
    private Optional<Piece> visiblePart(Piece.Fragment fragment) {
        if (!fragment.html().isEmpty()) {
            return Optional.of(fragment);
        }
        List<Piece.Edge> edges = fragment.edges().stream()
                .filter(edge -> edge.kind() == Piece.Edge.Kind.WHOLE
                        || visible.get(edge.caller().number()))
                .toList();
        boolean whole = fragment.edges().stream().allMatch(edge -> edge.kind() == Piece.Edge.Kind.WHOLE);
        return (whole ? fragment.block() : !edges.isEmpty())
                ? Optional.of(new Piece.Fragment("", fragment.block(), fragment.origin(), edges, List.of()))
                : Optional.empty();
    }

    private void flush() {
        if (origin == null) {
            return;
        }
        for (; opened < entered.size(); opened++) {
            Entered call = entered.get(opened);
            edges.add(new Piece.Edge(call.caller(), Piece.Edge.Kind.OPENS));
            parts.add(new Piece.Part(call.from(), html.length(), call.caller().number(), call.call()));
        }
        if (html.isEmpty()) {
            hasEmpty = true;
        } else {
            edges.forEach(edge -> visible.set(edge.caller().number()));
        }
        pieces.add(new Piece.Fragment(html.toString(), block, origin, edges, parts));
        html.setLength(0);
        edges.clear();
        parts.clear();
        origin = null;
    }
}
