package dev.foreword.markdown.internal;

import dev.foreword.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A piece of finished HTML that stands in the composed Markdown as a marker; its place in the list is the number
 * in the marker, see {@link FragmentMarker}.
 *
 * @param html trusted HTML, written as it is wherever text may stand
 * @param block whether it may not stand inside of a paragraph
 * @param parts which of it comes from where
 */
public record Fragment(String html, boolean block, List<Part> parts) {

    public Fragment {
        Objects.requireNonNull(html, "html");
        parts = List.copyOf(parts);
    }

    /** HTML of which nobody knows where it comes from. */
    public Fragment(String html, boolean block) {
        this(html, block, List.of());
    }

    /**
     * A part of the HTML that comes from one place. Parts are nested or apart.
     *
     * @param from where it begins in the HTML
     * @param to where it ends
     * @param call a number that all parts of one call share, in whatever fragments; negative for what is in no other
     * @param origin the place, in the file
     */
    public record Part(int from, int to, int call, Span origin) {}
}
