package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Value trees without their places: what changes in one, and where two differ. */
final class Trees {

    private Trees() {}

    static Scalar text(String text) {
        return new Scalar(text, Kind.STRING, Span.at(0));
    }

    /** The tree with every scalar changed; keys stay. */
    static DataNode map(DataNode tree, UnaryOperator<Scalar> change) {
        if (tree instanceof Scalar scalar) {
            checkText(scalar.text());
            return change.apply(scalar);
        }
        if (tree instanceof Sequence sequence) {
            // Streams would take a dozen frames for each level.
            List<DataNode> items = new ArrayList<>(sequence.items().size());
            for (DataNode item : sequence.items()) {
                items.add(map(item, change));
            }
            return new Sequence(items, tree.span());
        }
        List<Entry> entries = new ArrayList<>(((Mapping) tree).entries().size());
        for (Entry entry : ((Mapping) tree).entries()) {
            checkText(entry.key().text());
            entries.add(new Entry(entry.key(), map(entry.value(), change)));
        }
        return new Mapping(entries, tree.span());
    }

    /** Half of a surrogate pair is no character: it can be written in no file. */
    static void checkText(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isHighSurrogate(text.charAt(at))
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(text.charAt(at))) {
                throw new IllegalArgumentException("the text holds half of a surrogate pair at index " + at
                        + ", which no file can hold; was it cut within a character?");
            }
        }
    }

    static boolean isNull(DataNode node) {
        return node instanceof Scalar scalar && scalar.kind() == Kind.NULL;
    }

    /** The tree with another value at the end of the way. */
    static DataNode change(DataNode tree, List<Step> way, UnaryOperator<DataNode> change) {
        if (way.isEmpty()) {
            return change.apply(tree);
        }
        Step step = way.get(0);
        List<Step> rest = way.subList(1, way.size());
        if (tree instanceof Sequence sequence) {
            List<DataNode> items = new ArrayList<>(sequence.items());
            items.set(step.item(), change(items.get(step.item()), rest, change));
            return new Sequence(items, sequence.span());
        }
        Mapping mapping = (Mapping) tree;
        List<Entry> entries = new ArrayList<>(mapping.entries());
        int index = last(entries, step.key());
        Entry old = entries.get(index);
        entries.set(index, new Entry(old.key(), change(old.value(), rest, change)));
        return new Mapping(entries, mapping.span());
    }

    static Mapping withKey(DataNode node, String key, DataNode value) {
        List<Entry> entries = new ArrayList<>(((Mapping) node).entries());
        entries.add(new Entry(text(key), value));
        return new Mapping(entries, node.span());
    }

    static Sequence withItem(DataNode node, int index, DataNode value) {
        List<DataNode> items = new ArrayList<>(((Sequence) node).items());
        items.add(index, value);
        return new Sequence(items, node.span());
    }

    static Sequence withoutItem(DataNode node, int index) {
        List<DataNode> items = new ArrayList<>(((Sequence) node).items());
        items.remove(index);
        return new Sequence(items, node.span());
    }

    /** Without any key that matches as in the binder. */
    static Mapping withoutKey(DataNode node, String key) {
        String name = KeyNames.normalise(key);
        return new Mapping(
                ((Mapping) node)
                        .entries().stream()
                                .filter(entry ->
                                        !KeyNames.normalise(entry.key().text()).equals(name))
                                .toList(),
                node.span());
    }

    static int last(List<Entry> entries, String key) {
        int index = entries.size() - 1;
        while (!entries.get(index).key().text().equals(key)) {
            index--;
        }
        return index;
    }

    static boolean same(DataNode a, DataNode b) {
        return difference(a, b, "").isEmpty();
    }

    /**
     * The first difference, in words. The order of different keys does not matter, since it means nothing; that of
     * equal keys does.
     *
     * @param where what the root is called; empty for the block
     */
    static Optional<String> difference(DataNode expected, DataNode actual, String where) {
        if (expected instanceof Scalar a && actual instanceof Scalar b) {
            boolean sameText = a.kind() == Kind.BOOLEAN
                    ? a.text().equalsIgnoreCase(b.text())
                    : a.text().equals(b.text());
            return a.kind() == b.kind() && (sameText || a.kind() == Kind.NULL)
                    ? Optional.empty()
                    : Optional.of(differs(where, expected, actual));
        }
        if (expected instanceof Sequence a
                && actual instanceof Sequence b
                && a.items().size() == b.items().size()) {
            return differenceOfItems(a.items(), b.items(), where);
        }
        if (expected instanceof Mapping a && actual instanceof Mapping b) {
            return differenceOfEntries(a, b, where);
        }
        return Optional.of(differs(where, expected, actual));
    }

    private static Optional<String> differenceOfItems(List<DataNode> expected, List<DataNode> actual, String where) {
        for (int i = 0; i < expected.size(); i++) {
            Optional<String> difference = difference(expected.get(i), actual.get(i), where + "[" + i + "]");
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> differenceOfEntries(Mapping expected, Mapping actual, String where) {
        Map<String, List<DataNode>> actuals = byKey(actual);
        for (Map.Entry<String, List<DataNode>> each : byKey(expected).entrySet()) {
            String place = (where.isEmpty() ? "" : where + ".") + each.getKey();
            List<DataNode> values = actuals.remove(each.getKey());
            if (values == null || values.size() != each.getValue().size()) {
                return Optional.of("expected " + place + " "
                        + times(each.getValue().size()) + ", found it " + times(values == null ? 0 : values.size()));
            }
            for (int i = 0; i < values.size(); i++) {
                Optional<String> difference = difference(each.getValue().get(i), values.get(i), place);
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        return actuals.keySet().stream()
                .findFirst()
                .map(key -> "found a key " + (where.isEmpty() ? "" : where + ".") + key + " that should not be there");
    }

    private static Map<String, List<DataNode>> byKey(Mapping mapping) {
        Map<String, List<DataNode>> map = new LinkedHashMap<>();
        mapping.entries()
                .forEach(entry -> map.computeIfAbsent(entry.key().text(), key -> new ArrayList<>(1))
                        .add(entry.value()));
        return map;
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 0 ? "nowhere" : count + " times";
    }

    private static String differs(String where, DataNode expected, DataNode actual) {
        return (where.isEmpty() ? "" : where + ": ") + "expected " + shown(expected) + ", found " + shown(actual);
    }

    private static String shown(DataNode node) {
        if (node instanceof Scalar scalar) {
            String text = scalar.text().length() > 60 ? scalar.text().substring(0, 60) + "…" : scalar.text();
            return "the " + scalar.kind().name().toLowerCase(Locale.ROOT) + " \"" + text + "\"";
        }
        return node instanceof Sequence sequence
                ? "a list of " + sequence.items().size()
                : "a mapping of " + ((Mapping) node).entries().size();
    }
}
