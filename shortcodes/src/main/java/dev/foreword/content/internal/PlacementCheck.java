package dev.foreword.content.internal;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.content.internal.Composer.Composition;
import dev.foreword.markdown.internal.Fragment;
import dev.foreword.markdown.internal.FragmentPlaces;
import dev.foreword.markdown.internal.FragmentPlaces.Place;
import dev.foreword.shortcode.internal.Misplaced;
import dev.foreword.shortcode.internal.Piece;
import dev.foreword.shortcode.internal.Piece.Caller;
import dev.foreword.shortcode.internal.Piece.Edge;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at where calls came to stand, which only the Markdown tree knows.
 *
 * <p>Two things are wrong: a call that stands elsewhere than its definition says, and one whose HTML begins in one
 * container and ends in another, such as in a list item and behind the list, so that tags would cross. Of the latter
 * only the words are left, and so is the page well-nested whatever the author does.
 */
public final class PlacementCheck implements FragmentPlaces.Visitor {

    private static final Object NOWHERE = new Object();

    private static final Set<String> BROKEN =
            Set.of("shortcode.syntax", "shortcode.unclosed", "shortcode.unopened", "shortcode.crossed");

    private final SourceText source;
    private final List<Piece.Fragment> placed;
    /** Lines of the file with tags that were not understood: what stands there may be no text. */
    private final BitSet brokenLines = new BitSet();

    /** One for each open block around Markdown, and for the page. */
    private final Deque<Level> levels = new ArrayDeque<>();

    private final Deque<Caller> openInlines = new ArrayDeque<>();
    /** Of those, the ones that no block has split yet. */
    private final List<Caller> unsplit = new ArrayList<>();

    private int line;

    /** Those around Markdown. */
    private final Map<Integer, Caller> callers = new HashMap<>();

    private final Map<Integer, Object> containers = new HashMap<>();
    /** At most one for each call: what is worse replaces what is not so bad. */
    private final Map<Integer, Diagnostic> found = new LinkedHashMap<>();

    private final BitSet frameless = new BitSet();
    private final BitSet asWords = new BitSet();
    private final BitSet behindHeading = new BitSet();

    /** What stands directly between the tags of a call, as far as its last line. */
    private static final class Level {
        final int call;
        int lineOfWords = -1;
        int lineOfBlocks = -1;
        /** Blocks on that line, which are misplaced if words follow. */
        final List<Caller> blocks = new ArrayList<>(0);

        Level(int call) {
            this.call = call;
        }
    }

    private PlacementCheck(SourceText source, List<Piece.Fragment> placed, List<Diagnostic> before) {
        this.source = source;
        this.placed = placed;
        before.stream()
                .filter(diagnostic -> BROKEN.contains(diagnostic.code()))
                .forEach(diagnostic -> brokenLines.set(lineOf(diagnostic.span())));
        levels.push(new Level(-1));
        for (Piece.Fragment piece : placed) {
            for (Edge edge : piece.edges()) {
                if (edge.kind() == Edge.Kind.OPENS) {
                    callers.put(edge.caller().number(), edge.caller());
                }
            }
        }
    }

    /**
     * What came out.
     *
     * @param fragments what markers stand for, in a shape that their places allow
     * @param diagnostics at most one for each call
     */
    public record Outcome(List<Fragment> fragments, List<Diagnostic> diagnostics) {}

    /**
     * Looks at a page.
     *
     * @param before what was found in its calls
     */
    public static Outcome check(
            SourceText source, Document document, Composition composition, List<Diagnostic> before) {
        List<Piece.Fragment> placed = composition.fragments();
        if (placed.stream().allMatch(piece -> piece.edges().isEmpty())) {
            return new Outcome(composition.markdownFragments(), List.of());
        }
        PlacementCheck check = new PlacementCheck(source, placed, before);
        FragmentPlaces.visit(document, composition.text(), placed.size(), check);
        return new Outcome(check.mended(composition.markdownFragments()), List.copyOf(check.found.values()));
    }

    private List<Fragment> mended(List<Fragment> fragments) {
        List<Fragment> mended = new ArrayList<>(fragments);
        for (int i = 0; i < mended.size(); i++) {
            Fragment fragment = mended.get(i);
            if (asWords.get(i)) {
                mended.set(i, fragment.words());
            } else if (behindHeading.get(i)) {
                mended.set(i, fragment.behindHeading());
            } else if (!frameless.isEmpty()
                    && placed.get(i).parts().stream()
                            .anyMatch(part -> part.call() >= 0 && frameless.get(part.call()))) {
                mended.set(i, fragment.frameless(frameless));
            }
        }
        return mended;
    }

    @Override
    public void newLine() {
        line++;
    }

    @Override
    public void words() {
        Level level = levels.getFirst();
        level.lineOfWords = line;
        if (level.lineOfBlocks == line) {
            level.blocks.forEach(this::inLine);
            level.blocks.clear();
        }
    }

    @Override
    public void split() {
        if (!unsplit.isEmpty()) {
            aroundBlock(unsplit.get(unsplit.size() - 1), "a block");
        }
        frameless(unsplit);
    }

    @Override
    public boolean skips() {
        return unsplit.isEmpty();
    }

    @Override
    public void fragment(int index, Place place, @Nullable Node container, boolean splits) {
        Piece.Fragment piece = placed.get(index);
        for (Piece.Part part : piece.parts()) {
            Caller caller = callers.get(part.call());
            if (caller != null) {
                isIn(caller, container);
            }
        }
        boolean strict = piece.edges().stream().anyMatch(edge -> edge.caller().strict());
        if (splits && strict) {
            frameless(unsplit);
        } else if (splits) {
            split();
        }
        for (Edge edge : piece.edges()) {
            if (edge.kind() != Edge.Kind.WHOLE) {
                isIn(edge.caller(), container);
            }
            edge(edge, place);
        }
        if (piece.edges().isEmpty() && !piece.block()) {
            words();
        }
        if (strict && place == Place.CODE) {
            asWords.set(index);
        } else if (strict && place == Place.HEADING) {
            if (piece.edges().stream().allMatch(edge -> edge.kind() == Edge.Kind.WHOLE)) {
                behindHeading.set(index);
            } else {
                asWords.set(index);
            }
        }
    }

    private void edge(Edge edge, Place place) {
        Caller caller = edge.caller();
        switch (edge.kind()) {
            case WHOLE -> {
                place(caller, place);
                before(caller);
            }
            case OPENS -> {
                place(caller, place);
                if (caller.block()) {
                    levels.push(new Level(caller.number()));
                } else {
                    words();
                    openInlines.push(caller);
                    unsplit.add(caller);
                }
            }
            case CLOSES -> {
                if (!caller.block()) {
                    openInlines.remove(caller);
                    unsplit.remove(caller);
                    words();
                } else if (levels.getFirst().call == caller.number()) {
                    levels.pop();
                    before(caller);
                }
            }
        }
    }

    /** Words may follow. */
    private void before(Caller caller) {
        Level level = levels.getFirst();
        if (level.lineOfBlocks != line) {
            level.blocks.clear();
            level.lineOfBlocks = line;
        }
        if (caller.strict() && !found.containsKey(caller.number())) {
            level.blocks.add(caller);
        }
    }

    private void place(Caller caller, Place place) {
        if (!caller.strict() || place == Place.ALONE || place == Place.HTML) {
            return;
        }
        Caller inline = openInlines.peek();
        if (inline != null && place != Place.CODE) {
            found.put(caller.number(), Misplaced.insideOf(source, caller.tag(), caller.name(), inline.name()));
            return;
        }
        switch (place) {
            case EMPHASIS -> misplaced(caller, "in emphasis", "put it on a line of its own, outside of the marks");
            case LINK -> misplaced(caller, "in a link", "put it on a line of its own, outside of the link");
            case HEADING -> misplaced(caller, "in a heading", "put it on a line of its own below the heading");
            case CELL -> misplaced(caller, "in a table cell", "put it on a line of its own, outside of the table");
            case CODE ->
                misplaced(
                        caller,
                        "in code",
                        "put it on a line of its own; to show the tag, write " + commentedOut(caller.tag()));
            case CHARACTERS ->
                misplaced(
                        caller,
                        "in the address or the title of a link",
                        "put it on a line of its own; here it is only text");
            default -> {
                if (levels.getFirst().lineOfWords == line) {
                    inLine(caller);
                }
            }
        }
    }

    private String commentedOut(Span tag) {
        String text = source.slice(tag);
        return text.substring(0, 3) + "/* … */" + text.substring(text.length() - 3);
    }

    private int lineOf(Span span) {
        return source.position(span.start()).line();
    }

    private void inLine(Caller caller) {
        if (!brokenLines.get(lineOf(caller.tag()))) {
            misplaced(caller, "in a line of text", "put it on a line of its own");
        }
    }

    private void misplaced(Caller caller, String where, String help) {
        found.put(caller.number(), Misplaced.block(source, caller.tag(), caller.name(), where, help));
    }

    private void aroundBlock(Caller caller, String what) {
        found.put(caller.number(), Misplaced.aroundBlocks(source, caller.tag(), caller.name(), what));
    }

    private void frameless(List<Caller> callers) {
        callers.forEach(caller -> frameless.set(caller.number()));
        callers.clear();
    }

    /** Notes the container of a part of a call; all have to be in one. */
    private void isIn(Caller caller, @Nullable Node container) {
        Object here = container == null ? NOWHERE : container;
        Object begins = containers.putIfAbsent(caller.number(), here);
        if (begins == null || begins == here || frameless.get(caller.number())) {
            return;
        }
        frameless.set(caller.number());
        if (block(begins) == block(here) || begins == NOWHERE || here == NOWHERE) {
            crosses(
                    caller,
                    "put both tags inside of it, or both outside",
                    "expected both tags of this call on one side of an emphasis, a link or code, found one of them"
                            + " inside and one outside");
        } else if (caller.block()) {
            crosses(
                    caller,
                    "indent both tags alike, and put blank lines around them",
                    "expected this call to end in the list, quote, cell or paragraph in which it begins,"
                            + " found its end in another");
        } else {
            aroundBlock(caller, "more than one paragraph");
        }
    }

    private void crosses(Caller caller, String help, String message) {
        found.put(
                caller.number(),
                Diagnostic.error("shortcode.crosses-block", source, caller.tag())
                        .help(help)
                        .message(message));
    }

    private static Object block(Object container) {
        if (!(container instanceof Node)) {
            return container;
        }
        Node node = (Node) container;
        while (!(node instanceof Block) && !(node instanceof TableCell) && node.getParent() != null) {
            node = node.getParent();
        }
        return node;
    }
}
