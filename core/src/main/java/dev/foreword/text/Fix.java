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
 * meant. A safe one may be applied without asking: what could be read before is read as before, and what could not be
 * read has this one remedy that anybody could mean. A page's own diagnostics have tried the safe fixes of its shortcodes
 * besides: the fault is gone, and no other has come instead. Immutable.
 *
 * @param title what it does, for a menu: {@code rename "tgas" to "tags"}
 * @param edits the edits that belong together, in the source of the diagnostic; none overlaps another
 * @param isSafe whether it may be applied without asking
 */
public record Fix(String title, List<Edit> edits, boolean isSafe) {

    /**
     * A fix that is a guess.
     *
     * @param title what it does
     * @param edits the edits that belong together
     * @throws IllegalArgumentException when there is no edit, or two overlap
     */
    public Fix(String title, List<Edit> edits) {
        this(title, edits, false);
    }

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
     * A fix of one edit; a guess.
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
     * The same fix, to be applied without asking.
     *
     * @return a safe fix
     */
    public Fix safe() {
        return new Fix(title, edits, true);
    }

    /**
     * The mended text.
     *
     * @param source the source of the diagnostic
     * @return a text of the same name
     * @throws IndexOutOfBoundsException when the source is shorter than the one that the fix was made for
     * @throws ContentException when the source holds bytes that are not UTF-8: they would be lost
     */
    public SourceText apply(SourceText source) {
        return source.edited(edits);
    }

    /**
     * The text with all fixes that do not get into each other's way, see {@link #compatible}. Checking the result again
     * and applying what is then suggested does the rest.
     *
     * @param source the source of the diagnostics
     * @param fixes fixes for it
     * @return a text of the same name; the same object when there are no fixes
     * @throws IndexOutOfBoundsException when the source is shorter than the one that the fixes were made for
     * @throws ContentException when there are fixes, and the source holds bytes that are not UTF-8: they would be lost
     */
    public static SourceText applyAll(SourceText source, Collection<Fix> fixes) {
        return source.edited(
                compatible(fixes).stream().flatMap(fix -> fix.edits.stream()).toList());
    }

    /**
     * The fixes that can be applied together: of two that overlap, or put something into the same place, the one that
     * begins first.
     *
     * @param fixes fixes for one source
     * @return those that are left, in the order of the text
     */
    public static List<Fix> compatible(Collection<Fix> fixes) {
        List<Fix> sorted = new ArrayList<>(fixes);
        sorted.sort(Comparator.comparingInt(Fix::start));
        NavigableSet<Edit> taken = new TreeSet<>(SourceText.EDIT_ORDER);
        List<Fix> compatible = new ArrayList<>();
        for (Fix fix : sorted) {
            if (fix.edits.stream().noneMatch(edit -> meets(edit, taken))) {
                taken.addAll(fix.edits);
                compatible.add(fix);
            }
        }
        return compatible;
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
