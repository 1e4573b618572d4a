package dev.foreword.shortcode.internal;

import dev.foreword.text.Span;
import java.util.List;

/**
 * A part of a page whose shortcodes are rendered: what is still to be read as Markdown, and HTML that is finished.
 *
 * <p>Pieces follow each other as they stand in the page. There is no nesting: Markdown between two fragments is part of
 * the page's Markdown, at any depth, so it shares footnotes, references and headings with the rest.
 */
public sealed interface Piece {

    /** What it came from. */
    Span origin();

    /** The author's own text, to be read as Markdown. */
    record Source(Span origin) implements Piece {}

    /** Text that stands for a tag that is only shown, or for one that is kept; Markdown as if the author had written it. */
    record Literal(String text, Span origin) implements Piece {}

    /** Markdown made by a renderer. */
    record Generated(String markdown, Span origin) implements Piece {}

    /**
     * A blank line, unless there is one; only where pieces become Markdown source.
     *
     * @param indent what the line behind it begins with
     */
    record Break(String indent, Span origin) implements Piece {}

    /**
     * An edge of a block within a line, where words must not grow together; only where pieces become Markdown source.
     *
     * @param behind whether what is before it came from the block
     */
    record Gap(boolean behind, Span origin) implements Piece {}

    /**
     * Finished HTML. A call around Markdown makes several; their {@link #edges} tell where it begins and ends.
     *
     * @param html finished, perhaps empty
     * @param block whether it stands between paragraphs rather than in one
     * @param edges what begins or ends here and goes on in other fragments, and the whole calls whose place is looked
     *     at, in order
     * @param parts which of the HTML comes from where
     */
    record Fragment(String html, boolean block, Span origin, List<Edge> edges, List<Part> parts) implements Piece {

        public Fragment {
            edges = List.copyOf(edges);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a fragment's HTML that a call wrote, or that is the author's text in one. Parts are nested or apart.
     *
     * @param from where it begins in the HTML
     * @param to where it ends
     * @param call a number that the parts of one call share, in whatever fragments; negative for text
     * @param origin the whole call, or the text
     */
    record Part(int from, int to, int call, Span origin) {}

    /**
     * A call of the page, as far as its place matters.
     *
     * @param number its own
     * @param tag its opening tag
     * @param name as the author wrote it
     * @param block whether it stands between paragraphs
     * @param strict whether its definition says so, so that it is a fault if it does not
     */
    record Caller(int number, Span tag, String name, boolean block, boolean strict) {}

    /**
     * An end of a call that has Markdown between its fragments, or a whole call. Two ends belong into one container of
     * the Markdown tree; otherwise the HTML is crossed.
     */
    record Edge(Caller caller, Kind kind) {

        /** What happens here. */
        public enum Kind {
            /** Its Markdown follows. */
            OPENS,
            /** Its Markdown went before. */
            CLOSES,
            /** All of it is in this fragment. */
            WHOLE
        }
    }
}
