package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.Edit;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes a JSON object. Everything in it says by itself where it begins and ends. */
final class JsonEditing implements Editing {

    private final Mapping data;
    private final String text;
    private final Lines lines;
    private final int step;
    private final String eol;
    private final JsonWriter writer;

    JsonEditing(FrontMatter file) {
        this.data = file.data();
        this.text = file.source().text();
        this.lines = new Lines(text, file.dataSpan());
        this.eol = Lines.breakOf(text.substring(file.span().start()));
        boolean onLines = lines.hasBreak(data.span().start(), data.span().end());
        this.step = step();
        String blank = text.startsWith("\t", lines.next(data.span().start())) ? "\t" : " ";
        this.writer = new JsonWriter(onLines ? eol : "", blank, step, isCompact());
    }

    private int step() {
        return data.entries().stream()
                .map(entry -> entry.key().span().start())
                .filter(lines::isFirst)
                .findFirst()
                .map(start -> lines.column(start) - indent(data.span().start()))
                .filter(step -> step > 0)
                .orElse(2);
    }

    private boolean isCompact() {
        return !data.entries().isEmpty()
                && data.entries().stream()
                        .allMatch(entry -> entry.value().span().start()
                                == entry.key().span().end() + 1);
    }

    @Override
    public DataNode asRead(DataNode value) {
        return readBack(value);
    }

    static DataNode readBack(DataNode value) {
        return Trees.map(value, JsonEditing::plain);
    }

    private static Scalar plain(Scalar scalar) {
        return switch (scalar.kind()) {
            case BOOLEAN -> PlainNumbers.bool(scalar);
            case NULL -> new Scalar("null", Kind.NULL, scalar.span());
            case INTEGER -> PlainNumbers.integer(scalar);
            case DECIMAL -> {
                if (PlainNumbers.special(scalar).isPresent()) {
                    throw new IllegalArgumentException(
                            "JSON cannot write " + scalar.text() + "; give it as a text, or leave it out");
                }
                yield PlainNumbers.isStrict(scalar.text()) ? scalar : PlainNumbers.decimal(scalar);
            }
            case DATE -> Trees.text(scalar.text());
            case STRING -> scalar;
        };
    }

    @Override
    public List<Edit> replace(List<Step> way, DataNode value) {
        DataNode old = node(way);
        int column = indent(old.span().start());
        return List.of(new Edit(old.span(), writer.value(asRead(value), column)));
    }

    @Override
    public List<Edit> addKey(List<Step> way, String key, DataNode value) {
        Mapping mapping = (Mapping) node(way);
        return brackets(mapping).insert(mapping.entries().size(), writer.entry(key, asRead(value), inside(mapping)));
    }

    @Override
    public List<Edit> addItem(List<Step> way, int index, DataNode value) {
        DataNode list = node(way);
        return brackets(list).insert(index, writer.value(asRead(value), inside(list)));
    }

    /** The indentation of what stands in a list or a mapping. */
    private int inside(DataNode node) {
        List<Span> elements = elements(node);
        return elements.isEmpty()
                ? indent(node.span().start()) + step
                : indent(elements.get(elements.size() - 1).start());
    }

    private int indent(int offset) {
        int start = lines.start(offset);
        return lines.skipBlanks(start) - start;
    }

    @Override
    public List<Edit> remove(List<Step> way) {
        DataNode owner = node(way.subList(0, way.size() - 1));
        Step last = way.get(way.size() - 1);
        int index = last.isKey() ? Trees.last(((Mapping) owner).entries(), last.key()) : last.item();
        return brackets(owner).remove(index);
    }

    @Override
    public List<Edit> removeAt(int keyOffset) {
        return removeAt(data, keyOffset).orElseThrow();
    }

    private Optional<List<Edit>> removeAt(DataNode node, int keyOffset) {
        List<DataNode> below = new ArrayList<>();
        if (node instanceof Sequence sequence) {
            below.addAll(sequence.items());
        } else if (node instanceof Mapping mapping) {
            for (int i = 0; i < mapping.entries().size(); i++) {
                Entry entry = mapping.entries().get(i);
                if (entry.key().span().start() == keyOffset) {
                    return Optional.of(brackets(mapping).remove(i));
                }
                below.add(entry.value());
            }
        }
        return below.stream()
                .filter(child -> child.span().start() < keyOffset
                        && keyOffset < child.span().end())
                .findFirst()
                .flatMap(child -> removeAt(child, keyOffset));
    }

    @Override
    public List<Edit> rename(List<Step> way, String key) {
        Mapping owner = (Mapping) node(way.subList(0, way.size() - 1));
        Entry entry = owner.byKey().get(way.get(way.size() - 1).key());
        return List.of(new Edit(entry.key().span(), JsonWriter.string(key)));
    }

    private DataNode node(List<Step> way) {
        DataNode node = data;
        for (Step step : way) {
            node = step.isKey()
                    ? ((Mapping) node).byKey().get(step.key()).value()
                    : ((Sequence) node).items().get(step.item());
        }
        return node;
    }

    private static List<Span> elements(DataNode node) {
        return node instanceof Sequence sequence
                ? sequence.items().stream().map(DataNode::span).toList()
                : ((Mapping) node).entries().stream().map(Entry::span).toList();
    }

    private Brackets brackets(DataNode node) {
        return new Brackets(lines, node.span().start() + 1, node.span().end() - 1, elements(node), step, eol);
    }
}
