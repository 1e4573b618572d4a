package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.internal.TomlSyntax.Part;
import dev.foreword.frontmatter.internal.TomlSyntax.Statement;
import dev.foreword.frontmatter.internal.TomlSyntax.Value;
import dev.foreword.text.Edit;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Changes a TOML block. A table may be spread over headers, dotted keys and braces: what is there is changed where it
 * is, and what is new goes beside what there is of its table.
 */
final class TomlEditing implements Editing {

    private final SourceText source;
    private final Mapping tree;
    private final Span data;
    private final Lines lines;
    private final String eol;
    private final List<Statement> statements;

    TomlEditing(FrontMatter file) {
        this.source = file.source();
        this.tree = file.data();
        this.data = file.dataSpan();
        this.lines = new Lines(source.text(), data);
        String first = Lines.breakOf(source.text().substring(file.span().start()));
        // A lone carriage return ends the opening line, as in Hugo, but no line of TOML.
        this.eol = first.equals("\r") ? "\n" : first;
        this.statements = new TomlSyntax(source.text(), data).statements();
    }

    /** A value within an assignment: the array or inline table that holds it, or none when it is all of it. */
    private record Place(Optional<Value> owner, int index, Value value) {}

    @Override
    public DataNode asRead(DataNode value) {
        return Trees.map(value, TomlWriter::plain);
    }

    @Override
    public List<Edit> replace(List<Step> way, DataNode given) {
        DataNode value = asRead(given);
        Optional<Place> place = place(way);
        if (place.isPresent()) {
            Span old = place.get().value().span();
            String lineBreak = place.get().owner().isEmpty() ? eol : "";
            return List.of(new Edit(old, written(value, source.slice(old), lineBreak)));
        }
        Step last = way.get(way.size() - 1);
        if (!last.isKey()) {
            return replaceTable(way, value);
        }
        List<Edit> edits = new ArrayList<>(deletion(way));
        edits.addAll(addKey(way.subList(0, way.size() - 1), last.key(), value, without(way)));
        return edits;
    }

    /** An item of an array of tables. What is no table goes into no such array, so the array gets brackets. */
    private List<Edit> replaceTable(List<Step> way, DataNode value) {
        List<Step> array = way.subList(0, way.size() - 1);
        int index = way.get(way.size() - 1).item();
        if (!(value instanceof Mapping table)) {
            return replace(array, Trees.withItem(Trees.withoutItem(node(array), index), index, value));
        }
        List<Edit> edits = new ArrayList<>(deletion(way));
        edits.set(0, new Edit(edits.get(0).span(), block(statementsIn(way).get(0), table)));
        return edits;
    }

    /** A table of an array, all lines. */
    private String block(Statement header, Mapping table) {
        StringBuilder block = new StringBuilder(source.text().substring(header.start(), header.end())).append(eol);
        for (Entry entry : table.entries()) {
            block.append(TomlWriter.key(entry.key().text()))
                    .append(" = ")
                    .append(written(entry.value(), "", eol))
                    .append(eol);
        }
        return block.toString();
    }

    private DataNode node(List<Step> way) {
        DataNode node = tree;
        for (Step step : way) {
            node = step.isKey()
                    ? ((Mapping) node).byKey().get(step.key()).value()
                    : ((Sequence) node).items().get(step.item());
        }
        return node;
    }

    private static String written(DataNode value, String old, String lineBreak) {
        return value instanceof Scalar scalar && scalar.kind() == Kind.STRING
                ? TomlWriter.text(scalar.text(), old, lineBreak)
                : TomlWriter.inline(value);
    }

    @Override
    public List<Edit> addKey(List<Step> way, String key, DataNode value) {
        return addKey(way, key, asRead(value), statements);
    }

    private List<Edit> addKey(List<Step> way, String key, DataNode value, List<Statement> kept) {
        Optional<Place> inline = place(way);
        if (inline.isPresent()) {
            Value table = inline.get().value();
            String entry = TomlWriter.key(key) + " = " + TomlWriter.inline(value);
            return brackets(table).insert(table.parts().size(), padded(table, entry));
        }
        String assignment = TomlWriter.key(key) + " = " + written(value, "", eol) + eol;
        Optional<Statement> header = header(way, kept);
        if (header.isEmpty() && !way.isEmpty()) {
            Optional<Statement> dotted = kept.stream()
                    .filter(statement -> !statement.isHeader() && statement.isIn(way) && prefix(statement, way) > 0)
                    .reduce((a, b) -> b);
            if (dotted.isPresent()) {
                Statement beside = dotted.get();
                String prefix = beside.path().subList(0, prefix(beside, way)).stream()
                        .map(part -> source.slice(part.span()))
                        .collect(Collectors.joining("."));
                return insertBehind(beside, prefix + "." + assignment);
            }
            return addKeyBelow(way, assignment, kept);
        }
        return insertInSection(header, assignment, kept);
    }

    /** How many keys of an assignment lead to a table above it; none when its header does. */
    private static int prefix(Statement assignment, List<Step> table) {
        return assignment.path().size() - (assignment.way().size() - table.size());
    }

    /** Where nothing but deeper headers make the table: a dotted key in the next table that has a place of its own. */
    private List<Edit> addKeyBelow(List<Step> way, String assignment, List<Statement> kept) {
        int above = way.size() - 1;
        while (above > 0 && header(way.subList(0, above), kept).isEmpty()) {
            above--;
        }
        String prefix = way.subList(above, way.size()).stream()
                .map(step -> TomlWriter.key(step.key()))
                .collect(Collectors.joining("."));
        return insertInSection(header(way.subList(0, above), kept), prefix + "." + assignment, kept);
    }

    private static Optional<Statement> header(List<Step> way, List<Statement> kept) {
        return kept.stream()
                .filter(statement -> statement.isHeader() && statement.way().equals(way))
                .findFirst();
    }

    private List<Edit> insertInSection(Optional<Statement> header, String assignment, List<Statement> kept) {
        int index = header.map(kept::indexOf).orElse(-1);
        while (index + 1 < kept.size() && !kept.get(index + 1).isHeader()) {
            index++;
        }
        if (index >= 0 && (header.isPresent() || index + 1 < kept.size())) {
            return insertBehind(kept.get(index), assignment);
        }
        // The block itself: its end, or its beginning, if that is where the first table stands.
        boolean first = !kept.isEmpty() && index < 0;
        boolean marked = source.text().startsWith("\uFEFF", data.start());
        return List.of(Edit.insert(first ? data.start() + (marked ? 1 : 0) : data.end(), assignment));
    }

    private List<Edit> insertBehind(Statement statement, String assignment) {
        int lineStart = lines.start(statement.start());
        String indent = source.text().substring(lineStart, lines.skipBlanks(lineStart));
        return List.of(Edit.insert(lines.next(statement.end()), indent + assignment));
    }

    private static String padded(Value table, String entry) {
        return table.parts().isEmpty() ? " " + entry + " " : entry;
    }

    @Override
    public List<Edit> addItem(List<Step> way, int index, DataNode given) {
        DataNode value = asRead(given);
        Optional<Place> place = place(way);
        if (place.isPresent()) {
            return brackets(place.get().value()).insert(index, TomlWriter.inline(value));
        }
        if (!(value instanceof Mapping table)) {
            return replace(way, Trees.withItem(node(way), index, value));
        }
        List<Statement> items = statementsIn(way);
        Statement first = items.get(0);
        String block = block(first, table);
        List<Step> next = new ArrayList<>(way);
        next.add(Step.item(index));
        Optional<Statement> before = items.stream()
                .filter(statement -> statement.kind() == TomlSyntax.Kind.ITEM
                        && statement.way().equals(next))
                .findFirst();
        if (before.isPresent()) {
            return List.of(Edit.insert(lines.start(before.get().start()), block));
        }
        int at = lines.next(items.get(items.size() - 1).end());
        boolean apart = first.start() > data.start()
                && isBlankLineBefore(items.stream()
                        .filter(statement -> statement.kind() == TomlSyntax.Kind.ITEM)
                        .reduce((a, b) -> b)
                        .orElse(first)
                        .start());
        return List.of(Edit.insert(at, (apart ? eol : "") + block));
    }

    private boolean isBlankLineBefore(int offset) {
        int start = lines.start(offset);
        if (start <= data.start()) {
            return false;
        }
        int before = lines.endBefore(start);
        return lines.skipBlanks(lines.start(before)) == before;
    }

    @Override
    public List<Edit> remove(List<Step> way) {
        Optional<Place> place = place(way);
        if (place.isPresent() && place.get().owner().isPresent()) {
            return brackets(place.get().owner().get()).remove(place.get().index());
        }
        List<Edit> edits = new ArrayList<>(deletion(way));
        List<Step> parent = way.subList(0, way.size() - 1);
        List<Statement> kept = without(way);
        if (parent.isEmpty() || kept.stream().anyMatch(statement -> statement.isIn(parent))) {
            return edits;
        }
        // Nothing is left that would make the parent, which is to stay as an empty one.
        DataNode empty = way.get(way.size() - 1).isKey() ? Mapping.empty(0) : new Sequence(List.of(), Span.at(0));
        Step last = parent.get(parent.size() - 1);
        edits.addAll(addKey(parent.subList(0, parent.size() - 1), last.key(), empty, kept));
        return edits;
    }

    @Override
    public List<Edit> removeAt(int keyOffset) {
        return find(tree, keyOffset, List.of()).map(this::remove).orElseThrow();
    }

    private static Optional<List<Step>> find(DataNode node, int keyOffset, List<Step> way) {
        List<Step> steps = new ArrayList<>();
        List<DataNode> below = new ArrayList<>();
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                steps.add(Step.key(entry.key().text()));
                below.add(entry.value());
                if (entry.key().span().start() == keyOffset) {
                    return Optional.of(and(way, steps.get(steps.size() - 1)));
                }
            }
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                steps.add(Step.item(i));
                below.add(sequence.items().get(i));
            }
        }
        for (int i = 0; i < below.size(); i++) {
            Optional<List<Step>> found = find(below.get(i), keyOffset, and(way, steps.get(i)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Step> and(List<Step> way, Step step) {
        List<Step> longer = new ArrayList<>(way);
        longer.add(step);
        return longer;
    }

    @Override
    public List<Edit> rename(List<Step> way, String key) {
        Optional<Place> place = place(way);
        if (place.isPresent() && place.get().owner().isPresent()) {
            List<Part> path = place.get().owner().get().paths().get(place.get().index());
            return List.of(new Edit(path.get(path.size() - 1).span(), renamed(path.get(path.size() - 1), key)));
        }
        long depth = way.stream().filter(Step::isKey).count();
        List<Edit> edits = new ArrayList<>();
        for (Statement statement : statementsIn(way)) {
            long keys = statement.way().stream().filter(Step::isKey).count();
            int index = (int) (depth - 1 - (keys - statement.path().size()));
            if (index >= 0) {
                Part part = statement.path().get(index);
                edits.add(new Edit(part.span(), renamed(part, key)));
            }
        }
        return edits;
    }

    /** A key in quotes keeps them. */
    private String renamed(Part part, String key) {
        return source.text().charAt(part.span().start()) == '"' ? TomlWriter.basic(key) : TomlWriter.key(key);
    }

    private Optional<Place> place(List<Step> way) {
        for (Statement statement : statements) {
            int size = statement.way().size();
            if (!statement.isHeader() && size <= way.size() && statement.way().equals(way.subList(0, size))) {
                return Optional.of(inside(statement.value(), way, size));
            }
        }
        return Optional.empty();
    }

    private Place inside(Value value, List<Step> way, int from) {
        Place place = new Place(Optional.empty(), 0, value);
        for (int i = from; i < way.size(); i++) {
            Value owner = place.value();
            Step step = way.get(i);
            int index = step.item();
            if (step.isKey()) {
                index = 0;
                while (index < owner.parts().size()
                        && !owner.paths().get(index).get(0).text().equals(step.key())) {
                    index++;
                }
                // A table made of dotted keys within braces is nowhere as a whole.
                if (index == owner.parts().size() || owner.paths().get(index).size() > 1) {
                    throw refused(way, "keys with points between braces cannot be changed one by one");
                }
            }
            place = new Place(Optional.of(owner), index, owner.parts().get(index));
        }
        return place;
    }

    private RuntimeException refused(List<Step> way, String message) {
        Span span = statementsIn(way).stream()
                .findFirst()
                .map(statement -> new Span(statement.start(), statement.end()))
                .orElse(Span.at(data.start()));
        return Refused.at(source, span, message, "set the whole value of the key above it");
    }

    private List<Statement> statementsIn(List<Step> way) {
        return statements.stream().filter(statement -> statement.isIn(way)).toList();
    }

    private List<Statement> without(List<Step> way) {
        return statements.stream().filter(statement -> !statement.isIn(way)).toList();
    }

    /** The lines of all statements of a way, with what stands between those that follow each other. */
    private List<Edit> deletion(List<Step> way) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (!statements.get(i).isIn(way)) {
                continue;
            }
            Statement first = statements.get(i);
            while (i + 1 < statements.size() && statements.get(i + 1).isIn(way)) {
                i++;
            }
            edits.add(deletion(first, statements.get(i)));
        }
        return edits;
    }

    private Edit deletion(Statement first, Statement last) {
        if (!lines.isFirst(first.start())) {
            return Edit.delete(first.start(), lines.end(last.end()));
        }
        int start = lines.start(first.start());
        int end = lines.next(last.end());
        boolean nothingBehind = end >= data.end() || lines.skipBlanks(end) == lines.end(end);
        // The blank line above a table sets it off, so it goes with it.
        while (first.isHeader() && nothingBehind && isBlankLineBefore(start)) {
            start = lines.start(lines.endBefore(start));
        }
        return Edit.delete(start, end);
    }

    private Brackets brackets(Value value) {
        List<Span> elements = new ArrayList<>();
        for (int i = 0; i < value.parts().size(); i++) {
            int start = value.open() == '{'
                    ? value.paths().get(i).get(0).span().start()
                    : value.parts().get(i).span().start();
            elements.add(new Span(start, value.parts().get(i).span().end()));
        }
        return new Brackets(lines, value.span().start() + 1, value.span().end() - 1, elements, 2, eol);
    }
}
