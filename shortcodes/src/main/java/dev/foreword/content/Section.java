package dev.foreword.content;

import dev.foreword.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a page: a heading and the text below it, up to the next heading.
 *
 * <pre>{@code
 * for (Section section : page.sections()) {
 *     index.add(url + section.anchor(), section.path(), section.plainText());
 * }
 * }</pre>
 *
 * @param path the heading of the section, behind those of the sections that it is in, outermost first; empty for what
 *     stands before the first heading
 * @param plainText the text below the heading as {@link Content#plainText()} has it, without the heading; footnotes that
 *     do not fit into the line stand at the end of the section that refers to them first
 * @param span from the heading to the next one in the original file, or to its end
 */
public record Section(List<Heading> path, String plainText, Span span) {

    /** Copies the list. */
    public Section {
        path = List.copyOf(path);
        Objects.requireNonNull(plainText, "plainText");
        Objects.requireNonNull(span, "span");
    }

    /**
     * The heading of the section.
     *
     * @return empty for what stands before the first heading
     */
    public Optional<Heading> heading() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    /**
     * What leads to the section when it is put behind the address of the page.
     *
     * @return such as {@code #opening-hours}; empty when there is no heading, or it has no id
     */
    public String anchor() {
        return heading()
                .map(Heading::id)
                .filter(id -> !id.isEmpty())
                .map(id -> "#" + id)
                .orElse("");
    }
}
