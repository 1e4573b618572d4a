package dev.foreword.content;

import dev.foreword.text.Span;
import java.util.Objects;

/**
 * A heading of the page; {@link TableOfContents} makes a tree of them.
 *
 * <pre>{@code
 * ## Opening *hours*      level 2, id "opening-hours", text "Opening hours"
 * }</pre>
 *
 * @param level 1 to 6
 * @param id the {@code id} in the HTML, unique on the page; empty when ids are switched off
 * @param text the text without markup
 * @param html the text with its markup, but without links and notes: what stands in a table of contents
 * @param span the whole heading in the original file, from its first mark to its last, blanks at the end not counted
 */
public record Heading(int level, String id, String text, String html, Span span) {

    /** Refuses null. */
    public Heading {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(span, "span");
    }
}
