package dev.foreword.content;

import dev.foreword.content.internal.SpanIndex;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of the HTML comes from which part of the file, and the other way round: for a preview that scrolls along, a
 * click that leads to the source, a checker of the HTML that reports in the file.
 *
 * <pre>{@code
 * SourceMap map = page.sourceMap();
 * map.source(page.html().indexOf("flowerpot")).map(page.source()::slice);
 * map.nearest(cursor).ifPresent(html -> scrollTo(html.start()));
 * }</pre>
 *
 * <p>Every element and every run of text has its place, down to single words between marks: through shortcodes, for
 * what an author writes inside of them is mapped to the author's words, and what a renderer writes to its call; through
 * footnotes, whose texts stand elsewhere than in the file; and in an author's own HTML, line by line. What the library
 * adds, such as the links back from a note, belongs to the element around it.
 *
 * <p>Offsets are UTF-16 units from 0, in {@link Content#html()} and in the file. Immutable; a question costs a binary
 * search and the depth of nesting.
 */
public final class SourceMap {

    private static final Comparator<Mapping> OUTER_FIRST = Comparator.comparingInt(
                    (Mapping mapping) -> mapping.html().start())
            .thenComparing(mapping -> mapping.html().end(), Comparator.reverseOrder())
            .thenComparing(mapping -> mapping.source().length(), Comparator.reverseOrder())
            .thenComparingInt(mapping -> mapping.source().start());

    private final List<Mapping> mappings;
    private final SpanIndex html;
    private final SpanIndex source;

    SourceMap(List<Mapping> unsorted) {
        List<Mapping> sorted = new ArrayList<>(unsorted);
        sorted.sort(OUTER_FIRST);
        this.mappings = List.copyOf(sorted);
        this.html = SpanIndex.of(mappings.stream().map(Mapping::html).toList());
        this.source = SpanIndex.of(mappings.stream().map(Mapping::source).toList());
    }

    /**
     * A stretch of the HTML, and where it comes from.
     *
     * @param html an element with its tags, or a run of text
     * @param source what it comes from, in the file
     */
    public record Mapping(Span html, Span source) {

        /** Refuses null. */
        public Mapping {
            Objects.requireNonNull(html, "html");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * Everything that is known.
     *
     * @return in the order of the HTML, outer stretches before those in them
     */
    public List<Mapping> mappings() {
        return mappings;
    }

    /**
     * Where the HTML at an offset comes from: the innermost element or run of text that it is in.
     *
     * @param htmlOffset an offset in {@link Content#html()}
     * @return empty between blocks, and in what the library adds around them
     */
    public Optional<Span> source(int htmlOffset) {
        return html.innermost(htmlOffset).stream()
                .map(index -> mappings.get(index).source())
                .findFirst();
    }

    /**
     * What became of the file at an offset: the innermost element or run of text that comes from there. It can be in
     * several places, such as on both sides of a block that a paragraph was split by.
     *
     * @param sourceOffset an offset in the file
     * @return in the order of the HTML, none in another; empty for what is not shown, such as front matter and blank
     *     lines
     */
    public List<Span> html(int sourceOffset) {
        return outermost(source.innermost(sourceOffset));
    }

    /**
     * What became of a part of the file, such as {@link Heading#span()}, a note's definition or a call.
     *
     * @param source a span of the file
     * @return the largest stretches of HTML that come from there and from nowhere else, in the order of the HTML
     */
    public List<Span> html(Span source) {
        return outermost(this.source.within(source));
    }

    /**
     * Where to scroll to when the cursor is at an offset of the file: to what became of it or, when it is not shown, of
     * the last thing before it that is.
     *
     * @param sourceOffset an offset in the file
     * @return empty before the first thing that is shown: then it is the top
     */
    public Optional<Span> nearest(int sourceOffset) {
        List<Span> exact = html(sourceOffset);
        List<Span> found = exact.isEmpty() ? outermost(source.lastBefore(sourceOffset)) : exact;
        return found.stream().findFirst();
    }

    private List<Span> outermost(List<Integer> found) {
        List<Span> stretches = new ArrayList<>();
        int end = -1;
        Set<Span> seen = new HashSet<>();
        for (int index : found.stream().sorted().toList()) {
            Span stretch = mappings.get(index).html();
            if (stretch.end() > end && seen.add(stretch)) {
                stretches.add(stretch);
                end = stretch.end();
            }
        }
        return List.copyOf(stretches);
    }

    /** How many stretches are known. */
    @Override
    public String toString() {
        return mappings.size() + " stretches of HTML";
    }
}
