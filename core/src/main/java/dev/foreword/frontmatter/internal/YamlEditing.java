package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.internal.YamlPlaces.Place;
import dev.foreword.frontmatter.internal.YamlSyntax.Node;
import dev.foreword.frontmatter.internal.YamlSyntax.Pair;
import dev.foreword.text.Edit;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes a YAML block. A value is what stands behind its colon or dash and, for block scalars and collections, the
 * lines below; an entry is its lines, with what comments stand deeper than its key.
 */
final class YamlEditing implements Editing {

    private final SourceText source;
    private final Span data;
    private final Lines lines;
    private final String eol;
    private final YamlSyntax syntax;
    private final YamlPlaces places;
    private final YamlHabits habits;
    private final YamlWriter writer;

    YamlEditing(FrontMatter file) {
        this.source = file.source();
        this.data = file.dataSpan();
        this.lines = new Lines(source.text(), data);
        this.eol = Lines.breakOf(source.text().substring(file.span().start()));
        this.syntax = new YamlSyntax(source, data);
        this.places = new YamlPlaces(source, data, lines, syntax.root());
        this.habits = new YamlHabits(lines);
        syntax.root().ifPresent(habits::see);
        this.writer = new YamlWriter(habits, eol);
    }

    @Override
    public DataNode asRead(DataNode value) {
        return readBack(value);
    }

    static DataNode readBack(DataNode value) {
        return Trees.map(
                value, scalar -> scalar.kind() == Kind.DATE ? Trees.text(scalar.text()) : YamlNumbers.plain(scalar));
    }

    static DataNode writable(DataNode value) {
        return Trees.map(value, scalar -> scalar.kind() == Kind.DATE ? scalar : YamlNumbers.plain(scalar));
    }

    @Override
    public List<Edit> replace(List<Step> way, DataNode value) {
        Node owner = places.node(way.subList(0, way.size() - 1));
        Step last = way.get(way.size() - 1);
        if (last.isKey() && owner.index(last.key()) < 0) {
            // A key that comes from a merge is overridden.
            return addKey(way.subList(0, way.size() - 1), last.key(), value);
        }
        return replace(places.place(owner, last), writable(value));
    }

    private List<Edit> replace(Place place, DataNode value) {
        Node old = place.node();
        boolean replacesDate = value instanceof Scalar scalar
                && scalar.kind() == Kind.STRING
                && old.style() == YamlStyle.PLAIN
                && YamlDates.isDate(old.text())
                && YamlDates.isDate(scalar.text());
        DataNode wanted = replacesDate ? new Scalar(((Scalar) value).text(), Kind.DATE, value.span()) : value;
        return place.owner().style().isFlow() ? replaceFlow(place, wanted) : replaceBlock(place, wanted);
    }

    private List<Edit> replaceFlow(Place place, DataNode value) {
        Node old = place.node();
        String text = writer.flow(value, old.style());
        if (!old.isMissing()) {
            return List.of(new Edit(new Span(places.replacedFrom(old), old.end()), text + gap(old.end())));
        }
        if (place.after() < 0) {
            return List.of(
                    Edit.insert(place.owner().pairs().get(place.index()).key().end(), ": " + text));
        }
        return List.of(Edit.insert(place.after(), " " + text + gap(place.after())));
    }

    /** Behind quotes and brackets a comment may begin at once, behind words it may not. */
    private String gap(int at) {
        return at < data.end() && source.text().charAt(at) == '#' ? " " : "";
    }

    private List<Edit> replaceBlock(Place place, DataNode value) {
        Node old = place.node();
        boolean ofMap = place.owner().style().isMap();
        int column = lines.column(places.start(place));
        boolean inBrackets = old.style() == YamlStyle.FLOW_LIST || !old.style().isList() && habits.inBrackets();
        YamlWriter fitting = writerBefore(lines.next(Math.max(place.after(), old.end())));
        Written written = ofMap
                ? fitting.behindKey(value, column, old.style(), inBrackets)
                : fitting.behindDash(value, column, places.contentColumn(place), old.style());
        if (place.after() < 0) {
            int behindKey =
                    lines.end(place.owner().pairs().get(place.index()).key().end());
            return List.of(Edit.insert(behindKey, eol + " ".repeat(column) + ":" + behindColon(written)));
        }
        if (old.style().isFlow() && (value instanceof Mapping || value instanceof Sequence)) {
            written = Written.inline(writer.flow(value));
        }
        Span inline = places.inlineSpan(place);
        Span below = places.belowSpan(place, inline);
        List<Edit> edits = new ArrayList<>();
        if (written.inline().isEmpty()) {
            int start = places.skipBack(inline.start(), place.after());
            edits.add(new Edit(new Span(start, inline.end()), gap(inline.end())));
        } else {
            // Where nothing but a block scalar or brackets may stand as far left as the key.
            boolean tooFarLeft = lines.start(inline.start()) > place.after() && lines.column(inline.start()) <= column;
            String before = inline.isEmpty() ? " " : tooFarLeft ? " ".repeat(habits.step() + column) : "";
            edits.add(new Edit(inline, before + written.inline() + gap(inline.end())));
        }
        edits.add(new Edit(below, written.below().isEmpty() ? "" : eol + written.below()));
        edits.removeIf(edit -> edit.span().isEmpty() && edit.replacement().isEmpty());
        return edits;
    }

    @Override
    public List<Edit> addKey(List<Step> way, String key, DataNode given) {
        DataNode value = writable(given);
        Optional<Node> found = way.isEmpty() ? syntax.root() : Optional.of(places.node(way));
        if (found.isEmpty()) {
            return List.of(Edit.insert(data.end(), writer.entry(key, value, 0)));
        }
        Node map = found.get();
        if (!map.style().isMap()) {
            return insteadOfNull(map, key, value);
        }
        if (map.isBarePair(source.text())) {
            return List.of(
                    Edit.insert(map.start(), "{"),
                    Edit.insert(map.end(), ", " + writer.flowEntry(key, value) + "}" + gap(map.end())));
        }
        if (map.style().isFlow()) {
            return brackets(map).insert(map.pairs().size(), writer.flowEntry(key, value));
        }
        int end = places.end(new Place(map, map.pairs().size() - 1, -1));
        int at = way.isEmpty() && isLast(end) ? data.end() : lines.next(end);
        int column = lines.column(places.start(new Place(map, 0, -1)));
        return List.of(Edit.insert(at, writerBefore(at).entry(key, value, column)));
    }

    /** The block says null. */
    private List<Edit> insteadOfNull(Node nothing, String key, DataNode value) {
        int start = nothing.outer().start();
        boolean first = lines.skipBlanks(lines.start(start)) >= start;
        int end = nothing.outer().end();
        boolean endsLine = lines.skipBlanks(end) == lines.end(end);
        YamlWriter fitting = endsLine ? writerBefore(lines.next(end)) : writer.withoutBlocks();
        // Behind a line of dashes, which begins the data anew, no key can stand.
        return List.of(new Edit(
                new Span(first ? lines.start(start) : start, endsLine ? lines.end(end) : end),
                (first ? "" : eol) + withoutBreak(fitting.entry(key, value, 0))));
    }

    /** Whether YAML reads nothing behind; below a line of dots or one that stands too far left it does not. */
    private boolean isLast(int end) {
        return lines.skipTrivia(end, data.end()) == data.end();
    }

    private String behindColon(Written written) {
        return (written.inline().isEmpty() ? "" : " " + written.inline())
                + (written.below().isEmpty() ? "" : eol + written.below());
    }

    @Override
    public List<Edit> addItem(List<Step> way, int index, DataNode given) {
        DataNode value = writable(given);
        Node list = places.node(way);
        if (list.style().isFlow()) {
            return brackets(list).insert(index, writer.flow(value));
        }
        int dash = places.dash(list, Math.min(index, list.items().size() - 1));
        int column = lines.column(dash);
        if (index < list.items().size()) {
            return List.of(Edit.insert(dash, writer.item(value, column) + " ".repeat(column)));
        }
        int at = lines.next(places.end(new Place(list, index - 1, -1)));
        return List.of(Edit.insert(at, " ".repeat(column) + writerBefore(at).item(value, column)));
    }

    /** Lines of blanks, and comments that are indented, would become part of a block scalar above them. */
    private YamlWriter writerBefore(int lineStart) {
        return indentedTrivia(lineStart).isEmpty() ? writer : writer.withoutBlocks();
    }

    /** The blanks at the beginning of the blank lines and comments that follow. */
    private List<Span> indentedTrivia(int lineStart) {
        List<Span> found = new ArrayList<>();
        for (int at = lineStart; at < data.end(); at = lines.next(at)) {
            int first = lines.skipBlanks(at);
            if (first < lines.end(at) && source.text().charAt(first) != '#') {
                break;
            }
            if (first > at) {
                found.add(new Span(at, first));
            }
        }
        return found;
    }

    @Override
    public List<Edit> remove(List<Step> way) {
        List<Step> above = way.subList(0, way.size() - 1);
        Node owner = places.node(above);
        Step last = way.get(way.size() - 1);
        if (last.isKey() && owner.index(last.key()) < 0) {
            throw places.fromMerge(owner, last.key());
        }
        Place place = places.place(owner, last);
        if (place.size() == 1 && !owner.style().isFlow()) {
            DataNode empty = owner.style().isMap() ? Mapping.empty(0) : new Sequence(List.of(), Span.at(0));
            if (!above.isEmpty()) {
                return replace(above, empty);
            }
            if (owner.hasProperties() || !isLast(places.end(place))) {
                // With nothing at all there, what is left would mean something else.
                return List.of(new Edit(new Span(places.start(place), places.end(place)), writer.flow(empty)));
            }
        }
        return remove(place);
    }

    private List<Edit> remove(Place place) {
        if (place.owner().isBarePair(source.text())) {
            Node pair = place.owner();
            return List.of(new Edit(new Span(pair.start(), pair.end()), "{}" + gap(pair.end())));
        }
        if (place.owner().style().isFlow()) {
            return brackets(place.owner()).remove(place.index());
        }
        int start = places.start(place);
        int end = places.end(place);
        if (lines.isFirst(start)) {
            List<Edit> edits = new ArrayList<>();
            edits.add(Edit.delete(lines.start(start), lines.next(end)));
            if (syntax.reachesBlockScalar(lines.start(start))) {
                indentedTrivia(lines.next(end)).forEach(span -> edits.add(new Edit(span, "")));
            }
            return edits;
        }
        // On the line of a dash, or of the opening delimiter.
        if (place.index() + 1 < place.size()) {
            int next = places.start(new Place(place.owner(), place.index() + 1, -1));
            boolean comment = source.text().substring(end, next).indexOf('#') >= 0;
            boolean sameColumn = lines.column(start) == lines.column(next);
            if (!comment && sameColumn && lines.start(start) > data.start()) {
                return List.of(Edit.delete(start, next));
            }
        }
        return List.of(Edit.delete(lines.isFirst(start) ? start : places.skipBack(start, lines.start(start)), end));
    }

    @Override
    public List<Edit> removeAt(int keyOffset) {
        return syntax.root()
                .flatMap(root -> places.owner(root, keyOffset))
                .map(place -> remove(place))
                .orElseThrow(() -> places.fromMerge(syntax.root().orElseThrow(), "it"));
    }

    @Override
    public List<Edit> rename(List<Step> way, String key) {
        Node owner = places.node(way.subList(0, way.size() - 1));
        String old = way.get(way.size() - 1).key();
        int index = owner.index(old);
        if (index < 0) {
            throw places.fromMerge(owner, old);
        }
        Node node = owner.pairs().get(index).key();
        String text = YamlText.scalar(
                key, node.style(), habits.quotes(), owner.style().isFlow());
        int start = places.start(new Place(owner, index, -1));
        if (lines.start(node.start()) > start && lines.column(node.start()) <= lines.column(start)) {
            // Nothing but a block scalar may stand as far left as its question mark.
            text = " ".repeat(lines.column(start) + habits.step()) + text;
        }
        boolean behindMark = node.start() == node.end()
                && lines.skipBlanks(lines.start(node.start())) < node.start()
                && " \t".indexOf(source.text().charAt(node.start() - 1)) < 0;
        return List.of(new Edit(new Span(node.start(), node.end()), (behindMark ? " " : "") + text));
    }

    @Override
    public String doubt() {
        return syntax.hasAnchors() ? "values with an anchor (&) change for all who use it (*)" : "";
    }

    private Brackets brackets(Node node) {
        List<Span> elements = new ArrayList<>();
        node.items().forEach(item -> elements.add(new Span(item.outer().start(), item.end())));
        for (Pair pair : node.pairs()) {
            elements.add(new Span(
                    pair.key().outer().start(),
                    Math.max(pair.key().end(), pair.value().end())));
        }
        return new Brackets(lines, node.start() + 1, node.end() - 1, elements, habits.step(), eol);
    }

    private String withoutBreak(String entry) {
        return entry.substring(0, entry.length() - eol.length());
    }
}
