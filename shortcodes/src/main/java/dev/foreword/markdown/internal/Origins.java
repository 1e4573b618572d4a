package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.text.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a page writer says of where its HTML comes from: in the HTML, as attributes; beside it, as a {@link HtmlTrace};
 * or nowhere, which costs nothing. Offsets of nodes are those of the composed text. One for each page.
 */
public final class Origins {

    /** Outermost first: of parts that begin with one tag, the innermost has the last word. */
    private static final Comparator<Fragment.Part> IN_ORDER =
            Comparator.comparingInt(Fragment.Part::from).thenComparing(Fragment.Part::to, Comparator.reverseOrder());

    private static final String ATTRIBUTE = " data-source=\"";

    private final @Nullable SourcePositions positions;
    private final boolean attributes;
    private @Nullable HtmlTrace trace;

    private Origins(@Nullable SourcePositions positions, boolean attributes, boolean recorded) {
        this.positions = positions;
        this.attributes = attributes;
        this.trace = recorded && positions != null ? new HtmlTrace(positions) : null;
    }

    /** Nobody wants to know. */
    public static Origins untold() {
        return new Origins(null, false, false);
    }

    /**
     * What is to be said.
     *
     * @param attributes whether each element gets {@code data-source="line:column"}
     * @param recorded whether there is to be a {@link #trace()}
     */
    public static Origins of(SourcePositions positions, boolean attributes, boolean recorded) {
        return new Origins(positions, attributes, recorded);
    }

    /** What was recorded, null when nothing is. */
    public @Nullable HtmlTrace trace() {
        return trace;
    }

    boolean hasAttributes() {
        return attributes;
    }

    /** Records what is written from now on, to another output, apart; the one that goes on recording afterwards. */
    @Nullable
    HtmlTrace apart() {
        HtmlTrace outer = trace;
        trace = outer == null ? null : outer.fresh();
        return outer;
    }

    /** Goes back to what {@link #apart} gave. */
    void back(@Nullable HtmlTrace outer) {
        trace = outer;
    }

    /** Writes the attribute of an element whose tag is being written. */
    void attribute(StringBuilder out, int offset) {
        if (attributes && positions != null) {
            out.append(attribute(positions.span(offset, offset).start()));
        }
    }

    private String attribute(int offset) {
        if (positions == null) {
            return "";
        }
        Position position = positions.position(offset);
        return ATTRIBUTE + position.line() + ':' + position.column() + '"';
    }

    /** Where a tag goes on behind its attribute, if it has one there. */
    static int behindAttribute(CharSequence out, int at) {
        if (!Scan.startsWith(out, at, ATTRIBUTE)) {
            return at;
        }
        int end = at + ATTRIBUTE.length();
        while (end < out.length() && out.charAt(end) != '"') {
            end++;
        }
        return end + 1;
    }

    /** Puts the attribute into the tag that begins at {@code start}, if an element begins there. */
    void mark(StringBuilder out, int start, int offset) {
        int at = attributes ? TagNames.end(out, start, out.length()) : -1;
        if (at >= 0) {
            insert(out, at, offset);
        }
    }

    /** Puts the attribute where there is room for one in the tag that is at the end of the output. */
    void insertInto(StringBuilder out, int tag, int offset) {
        if (attributes) {
            int nameEnd = TagNames.end(out, tag, out.length());
            // A name that is not ended yet has its attributes still to come.
            insert(out, nameEnd < 0 ? out.length() : nameEnd, offset);
        }
    }

    private void insert(StringBuilder out, int at, int offset) {
        if (positions == null) {
            return;
        }
        String attribute = attribute(positions.span(offset, offset).start());
        out.insert(at, attribute);
        if (trace != null) {
            trace.inserted(at, attribute.length());
        }
    }

    void enter(StringBuilder out, Node node) {
        if (trace != null) {
            trace.enter(out.length(), node);
        }
    }

    void leave(StringBuilder out, Node node) {
        if (trace != null) {
            trace.leave(out, node);
        }
    }

    /** A stretch of the output comes from a stretch of the composed text. */
    void wrote(int start, int end, int sourceStart, int sourceEnd) {
        if (trace != null) {
            trace.add(start, end, sourceStart, sourceEnd);
        }
    }

    /** The element of a node was ended, but goes on after what interrupts it. */
    void pause(StringBuilder out, Node node, int sourceEnd) {
        if (trace != null) {
            trace.pause(out, node, sourceEnd);
        }
    }

    void resume(StringBuilder out, Node node, int sourceStart) {
        if (trace != null) {
            trace.resume(out.length(), node, sourceStart);
        }
    }

    /** The end of what was written was taken back. */
    void takenBack(StringBuilder out) {
        if (trace != null) {
            trace.cut(out.length());
        }
    }

    /** Writes finished HTML, and where its parts come from. */
    void fragment(StringBuilder out, Fragment fragment) {
        if (positions == null || fragment.parts().isEmpty()) {
            out.append(fragment.html());
            return;
        }
        List<Fragment.Part> parts = new ArrayList<>(fragment.parts());
        parts.sort(IN_ORDER);
        TreeMap<Integer, String> inserts = new TreeMap<>();
        if (attributes) {
            for (Fragment.Part part : parts) {
                int at = TagNames.end(fragment.html(), part.from(), part.to());
                if (at >= 0) {
                    inserts.put(at, attribute(part.origin().start()));
                }
            }
        }
        int base = out.length();
        TreeMap<Integer, Integer> shifts = copy(out, fragment.html(), inserts);
        if (trace != null) {
            for (Fragment.Part part : parts) {
                trace.call(
                        part.call(),
                        base + part.from() + shift(shifts, part.from()),
                        base + part.to() + shift(shifts, part.to()),
                        part.origin());
            }
        }
    }

    /** By how much what stands behind an offset moved. */
    private static TreeMap<Integer, Integer> copy(StringBuilder out, String html, TreeMap<Integer, String> inserts) {
        TreeMap<Integer, Integer> shifts = new TreeMap<>();
        int copied = 0;
        int inserted = 0;
        for (Map.Entry<Integer, String> insert : inserts.entrySet()) {
            out.append(html, copied, insert.getKey()).append(insert.getValue());
            copied = insert.getKey();
            inserted += insert.getValue().length();
            shifts.put(copied, inserted);
        }
        out.append(html, copied, html.length());
        return shifts;
    }

    private static int shift(TreeMap<Integer, Integer> shifts, int offset) {
        Map.Entry<Integer, Integer> before = shifts.lowerEntry(offset);
        return before == null ? 0 : before.getValue();
    }
}
