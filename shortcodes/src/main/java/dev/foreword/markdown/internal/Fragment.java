package dev.foreword.markdown.internal;

import java.util.Objects;

/**
 * A piece of finished HTML that stands in the composed Markdown as a marker; its place in the list is the number
 * in the marker, see {@link FragmentMarker}.
 *
 * @param html trusted HTML, written as it is wherever text may stand
 * @param block whether it may not stand inside of a paragraph
 */
public record Fragment(String html, boolean block) {

    public Fragment {
        Objects.requireNonNull(html, "html");
    }
}
