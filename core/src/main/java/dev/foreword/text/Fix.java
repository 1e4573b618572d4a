package dev.foreword.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A change that mends what a {@link Diagnostic} is about.
 *
 * <pre>{@code
 * SourceText mended = Fix.applyAll(source, diagnostics.stream().flatMap(d -> d.fixes().stream().limit(1)).toList());
 * }</pre>
 *
 * <p>A fix is a suggestion: it makes the text one that no longer has the fault, not always the one that the author
 * meant. Immutable.
 *
 * @param title what it does, for a menu: {@code rename "tgas" to "tags"}
 * @param edits the edits that belong together, in the source of the diagnostic; none overlaps another
 */
public record Fix(String title, List<Edit> edits) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when there is no edit, or two overlap
     */
    public Fix {
        Objects.requireNonNull(title, "title");
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix needs at least one edit");
        }
        SourceText.inOrder(edits);
    }

    /**
     * A fix of one edit.
     *
     * @param title what it does
     * @param span what goes
     * @param replacement what comes
     * @return the fix
     */
    public static Fix of(String title, Span span, String replacement) {
        return new Fix(title, List.of(new Edit(span, replacement)));
    }

    /**
     * The mended text.
     *
     * @param source the source of the diagnostic
     * @return a text of the same name
     * @throws IndexOutOfBoundsException when the source is shorter than the one that the fix was made for
     */
    public SourceText apply(SourceText source) {
        return source.edited(edits);
    }

    /**
     * The text with all fixes that do not get into each other's way: of two that overlap, or put something into the
     * same place, the one that begins first. Checking the result again and applying what is then suggested does the rest.
     *
     * @param source the source of the diagnostics
     * @param fixes fixes for it
     * @return a text of the same name; the same object when there are no fixes
     */
    public static SourceText applyAll(SourceText source, Collection<Fix> fixes) {
        List<Fix> sorted = new ArrayList<>(fixes);
        sorted.sort(Comparator.comparingInt(Fix::start));
        NavigableSet<Edit> taken = new TreeSet<>(SourceText.EDIT_ORDER);
        List<Edit> edits = new ArrayList<>();
        for (Fix fix : sorted) {
            if (fix.edits.stream().noneMatch(edit -> meets(edit, taken))) {
                taken.addAll(fix.edits);
                edits.addAll(fix.edits);
            }
        }
        return source.edited(edits);
    }

    /** Whether an edit overlaps another one, or inserts where another one does; those taken do not overlap. */
    private static boolean meets(Edit edit, NavigableSet<Edit> taken) {
        Edit before = taken.floor(edit);
        Edit behind = taken.higher(edit);
        return before != null
                        && (before.span().equals(edit.span())
                                || before.span().end() > edit.span().start())
                || behind != null && behind.span().start() < edit.span().end();
    }

    private int start() {
        return edits.stream().mapToInt(edit -> edit.span().start()).min().orElseThrow();
    }
}
