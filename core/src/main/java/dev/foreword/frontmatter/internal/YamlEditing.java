package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.internal.YamlSyntax.Node;
import dev.foreword.frontmatter.internal.YamlSyntax.Pair;
import dev.foreword.text.ContentException;
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
    private final YamlHabits habits;
    private final YamlWriter writer;

    YamlEditing(FrontMatter file) {
        this.source = file.source();
        this.data = file.dataSpan();
        this.lines = new Lines(source.text(), data);
        this.eol = Lines.breakOf(source.text().substring(file.span().start()));
        this.syntax = new YamlSyntax(source, data);
        this.habits = new YamlHabits(lines);
        syntax.root().ifPresent(habits::see);
        this.writer = new YamlWriter(habits, eol);
    }

    /** A pair of a mapping or an item of a list; {@code after} is behind its colon or dash, -1 where there is none. */
    private record Place(Node owner, int index, int after) {

        Node node() {
            return owner.style().isMap()
                    ? owner.pairs().get(index).value()
                    : owner.items().get(index);
        }

        int size() {
            return owner.style().isMap() ? owner.pairs().size() : owner.items().size();
        }
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
        Node owner = node(way.subList(0, way.size() - 1));
        Step last = way.get(way.size() - 1);
        if (last.isKey() && owner.index(last.key()) < 0) {
            // A key that comes from a merge is overridden.
            return addKey(way.subList(0, way.size() - 1), last.key(), value);
        }
        return replace(place(owner, last), writable(value));
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
            return List.of(new Edit(new Span(replacedFrom(old), old.end()), text));
        }
        return List.of(
                Edit.insert(place.after() < 0 ? old.start() : place.after(), (place.after() < 0 ? ": " : " ") + text));
    }

    private List<Edit> replaceBlock(Place place, DataNode value) {
        Node old = place.node();
        if (place.after() < 0) {
            throw Refused.at(
                    source,
                    place.owner().pairs().get(place.index()).key().outer(),
                    "a key with a question mark and without a colon cannot be set",
                    "write it as \"key: value\"");
        }
        boolean ofMap = place.owner().style().isMap();
        int column = lines.column(start(place));
        boolean inBrackets = old.style() == YamlStyle.FLOW_LIST || !old.style().isList() && habits.inBrackets();
        YamlWriter fitting = writerBefore(lines.next(Math.max(place.after(), old.end())));
        Written written = ofMap
                ? fitting.behindKey(value, column, old.style(), inBrackets)
                : fitting.behindDash(value, column, contentColumn(place), old.style());
        if (old.style().isFlow() && (value instanceof Mapping || value instanceof Sequence)) {
            written = Written.inline(writer.flow(value));
        }
        Span inline = inlineSpan(place);
        Span below = belowSpan(place, inline);
        List<Edit> edits = new ArrayList<>();
        if (written.inline().isEmpty()) {
            int start = skipBack(inline.start(), place.after());
            edits.add(Edit.delete(start, inline.end()));
        } else {
            edits.add(
                    inline.isEmpty()
                            ? Edit.insert(inline.start(), " " + written.inline())
                            : new Edit(inline, written.inline()));
        }
        edits.add(new Edit(below, written.below().isEmpty() ? "" : eol + written.below()));
        edits.removeIf(edit -> edit.span().isEmpty() && edit.replacement().isEmpty());
        return edits;
    }

    /** Where the keys of a mapping stand that takes the place of an item. */
    private int contentColumn(Place place) {
        Span inline = inlineSpan(place);
        return lines.column(inline.start()) + (inline.isEmpty() ? 1 : 0);
    }

    /** What stands behind the colon or dash, the comment and what stands on the lines below not included. */
    private Span inlineSpan(Place place) {
        Node old = place.node();
        if (old.isMissing()) {
            return Span.at(place.after());
        }
        if (old.style().isBlockCollection() && lines.start(old.start()) > place.after()) {
            return old.hasProperties()
                    ? new Span(old.outer().start(), behindWords(old.outer().start()))
                    : Span.at(place.after());
        }
        return new Span(replacedFrom(old), old.style().isBlockScalar() ? behindWords(old.start()) : old.end());
    }

    /** An anchor stays, since aliases may need it; a tag would say what the new value is, and it says something else. */
    private int replacedFrom(Node old) {
        boolean tagged =
                source.text().substring(old.outer().start(), old.start()).indexOf('!') >= 0;
        return tagged ? old.outer().start() : old.start();
    }

    private Span belowSpan(Place place, Span inline) {
        Node old = place.node();
        int end = lines.end(inline.end());
        if (old.style().isBlockCollection()) {
            return new Span(end, Math.max(end, lines.end(old.end())));
        }
        return old.style().isBlockScalar() ? new Span(end, Math.max(end, old.end())) : Span.at(end);
    }

    /** Behind anchor and tag, or behind the header of a block scalar: words up to a comment or the end of the line. */
    private int behindWords(int from) {
        String text = source.text();
        int end = from;
        for (int at = from; at < lines.end(from) && text.charAt(at) != '#'; at = lines.skipBlanks(end)) {
            end = at;
            while (end < lines.end(from) && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
                end++;
            }
        }
        return end;
    }

    private int skipBack(int from, int limit) {
        int at = from;
        while (at > limit && " \t\r\n".indexOf(source.text().charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    @Override
    public List<Edit> addKey(List<Step> way, String key, DataNode given) {
        DataNode value = writable(given);
        Optional<Node> found = way.isEmpty() ? syntax.root() : Optional.of(node(way));
        if (found.isEmpty()) {
            return List.of(Edit.insert(data.end(), writer.entry(key, value, 0)));
        }
        Node map = found.get();
        if (!map.style().isMap()) {
            // The block says null.
            return List.of(new Edit(map.outer(), withoutBreak(writer.entry(key, value, 0))));
        }
        if (map.style().isFlow()) {
            return brackets(map).insert(map.pairs().size(), writer.flowEntry(key, value));
        }
        int last = map.pairs().size() - 1;
        int at = way.isEmpty() && !syntax.isEnded() ? data.end() : lines.next(end(new Place(map, last, -1)));
        int column = lines.column(start(map.pairs().get(0)));
        return List.of(Edit.insert(at, writerBefore(at).entry(key, value, column)));
    }

    @Override
    public List<Edit> addItem(List<Step> way, int index, DataNode given) {
        DataNode value = writable(given);
        Node list = node(way);
        if (list.style().isFlow()) {
            return brackets(list).insert(index, writer.flow(value));
        }
        int dash = dash(list, Math.min(index, list.items().size() - 1));
        int column = lines.column(dash);
        if (index < list.items().size()) {
            return List.of(Edit.insert(dash, writer.item(value, column) + " ".repeat(column)));
        }
        int at = lines.next(end(new Place(list, index - 1, -1)));
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
        Node owner = node(above);
        Step last = way.get(way.size() - 1);
        if (last.isKey() && owner.index(last.key()) < 0) {
            throw fromMerge(owner, last.key());
        }
        Place place = place(owner, last);
        if (place.size() == 1 && !above.isEmpty() && !owner.style().isFlow()) {
            DataNode empty = owner.style().isMap() ? Mapping.empty(0) : new Sequence(List.of(), Span.at(0));
            return replace(above, empty);
        }
        return remove(place);
    }

    private List<Edit> remove(Place place) {
        if (place.owner().style().isFlow()) {
            return brackets(place.owner()).remove(place.index());
        }
        int start = start(place);
        int end = end(place);
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
            int next = start(new Place(place.owner(), place.index() + 1, -1));
            boolean comment = source.text().substring(end, next).indexOf('#') >= 0;
            boolean sameColumn = lines.column(start) == lines.column(next);
            if (!comment && sameColumn && lines.start(start) > data.start()) {
                return List.of(Edit.delete(start, next));
            }
        }
        return List.of(Edit.delete(lines.isFirst(start) ? start : skipBack(start, lines.start(start)), end));
    }

    @Override
    public List<Edit> removeAt(int keyOffset) {
        return syntax.root()
                .flatMap(root -> owner(root, keyOffset))
                .map(place -> remove(place))
                .orElseThrow(() -> fromMerge(syntax.root().orElseThrow(), "it"));
    }

    private Optional<Place> owner(Node node, int keyOffset) {
        for (int i = 0; i < node.pairs().size(); i++) {
            if (node.pairs().get(i).key().start() == keyOffset) {
                return Optional.of(new Place(node, i, -1));
            }
        }
        List<Node> below = new ArrayList<>(node.items());
        node.pairs().forEach(pair -> below.add(pair.value()));
        return below.stream()
                .filter(child -> child.start() <= keyOffset && keyOffset < child.end())
                .findFirst()
                .flatMap(child -> owner(child, keyOffset));
    }

    @Override
    public List<Edit> rename(List<Step> way, String key) {
        Node owner = node(way.subList(0, way.size() - 1));
        String old = way.get(way.size() - 1).key();
        int index = owner.index(old);
        if (index < 0) {
            throw fromMerge(owner, old);
        }
        Node node = owner.pairs().get(index).key();
        String text = YamlText.scalar(
                key, node.style(), habits.quotes(), owner.style().isFlow());
        return List.of(new Edit(new Span(node.start(), node.end()), text));
    }

    @Override
    public String doubt() {
        return syntax.hasAnchors() ? "; values with an anchor (&) change for all who use it (*)" : "";
    }

    private Node node(List<Step> way) {
        Node node = syntax.root().orElseThrow();
        for (Step step : way) {
            node = place(node, step).node();
            if (node.style() == YamlStyle.ALIAS) {
                throw Refused.at(
                        source,
                        node.outer(),
                        "what *" + node.text() + " stands for cannot be changed here",
                        "change it where &" + node.text() + " is, for all who use it; or set the whole value");
            }
        }
        return node;
    }

    private Place place(Node owner, Step step) {
        if (!step.isKey()) {
            int dash = owner.style().isFlow() ? -2 : dash(owner, step.item());
            return new Place(owner, step.item(), dash + 1);
        }
        int index = owner.index(step.key());
        if (index < 0) {
            throw fromMerge(owner, step.key());
        }
        return new Place(owner, index, behindColon(owner.pairs().get(index)));
    }

    /** -1 when there is no colon: in braces, or behind a question mark. */
    private int behindColon(Pair pair) {
        int colon = lines.skipTrivia(pair.key().end(), data.end());
        return colon < data.end() && source.text().charAt(colon) == ':' ? colon + 1 : -1;
    }

    private ContentException fromMerge(Node owner, String key) {
        Span merge = owner.pairs().stream()
                .filter(Pair::isMerge)
                .map(pair -> pair.key().outer())
                .findFirst()
                .orElse(owner.outer());
        return Refused.at(
                source,
                merge,
                "\"" + key + "\" comes from what is merged here, so it cannot be taken from this mapping alone",
                "change it where it is written; or set it, which overrides it");
    }

    /** Where the key or the dash of an entry begins. */
    private int start(Place place) {
        return place.owner().style().isMap()
                ? start(place.owner().pairs().get(place.index()))
                : dash(place.owner(), place.index());
    }

    /** Where the key begins, or the question mark before it. */
    private int start(Pair pair) {
        int key = pair.key().outer().start();
        int lineStart = lines.start(key);
        int mark = skipBack(key, lineStart) - 1;
        boolean marked = mark >= lineStart && mark < key - 1 && source.text().charAt(mark) == '?';
        // Dashes, and marks of mappings around it, may stand before it.
        return marked && source.text().substring(lineStart, mark).chars().allMatch(c -> " \t-?:".indexOf(c) >= 0)
                ? mark
                : key;
    }

    private int dash(Node list, int index) {
        return index == 0
                ? list.start()
                : lines.skipTrivia(list.items().get(index - 1).end(), data.end());
    }

    /** Where the last line of an entry ends, with the comments below it that stand deeper than its key. */
    private int end(Place place) {
        int start = start(place);
        // What is missing has no place of its own: it may seem to stand on a later line.
        int end = place.node().isMissing() ? start + 1 : place.node().end();
        if (place.owner().style().isMap()) {
            Pair pair = place.owner().pairs().get(place.index());
            end = Math.max(end, Math.max(pair.key().end(), behindColon(pair)));
        }
        end = lines.end(end);
        int column = lines.column(start);
        for (int next = lines.next(end); next < data.end(); next = lines.next(end)) {
            int first = lines.skipBlanks(next);
            if (first - next <= column || source.text().charAt(first) != '#') {
                break;
            }
            end = lines.end(first);
        }
        return end;
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
