package dev.foreword.frontmatter;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Edits at random, made twice: by the editor in the text, and on plain maps and lists. The keys of the texts are such
 * that no two of one mapping match.
 */
final class PlainEdits {

    /** A way to a value: keys and indexes. */
    record Way(List<Object> steps) {

        FrontMatterEditor.Place in(FrontMatterEditor editor) {
            FrontMatterEditor.Place place = editor.at((String) steps.get(0));
            for (Object step : steps.subList(1, steps.size())) {
                place = step instanceof Integer index ? place.item(index) : place.at((String) step);
            }
            return place;
        }

        Object last() {
            return steps.get(steps.size() - 1);
        }

        @SuppressWarnings("unchecked")
        Object parent(Object root) {
            Object node = root;
            for (Object step : steps.subList(0, steps.size() - 1)) {
                node = step instanceof Integer index
                        ? ((List<Object>) node).get(index)
                        : ((Map<String, Object>) node).get(step);
            }
            return node;
        }
    }

    private PlainEdits() {}

    /** A tree as maps, lists and texts such as {@code INTEGER 12}. */
    static Object plain(DataNode node) {
        if (node instanceof Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key().text(), plain(entry.value())));
            return map;
        }
        if (node instanceof Sequence sequence) {
            List<Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(plain(item)));
            return list;
        }
        Scalar scalar = (Scalar) node;
        return scalar.kind() == Kind.NULL ? "NULL" : scalar.kind() + " " + scalar.text();
    }

    /** A value for an edit in the same form. */
    static Object plain(Object value, Kind dates) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, each) -> plain.put((String) key, plain(each, dates)));
            return plain;
        }
        if (value instanceof List<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(each -> plain.add(plain(each, dates)));
            return plain;
        }
        Kind kind = value instanceof Boolean
                ? Kind.BOOLEAN
                : value instanceof Integer
                        ? Kind.INTEGER
                        : value instanceof Number ? Kind.DECIMAL : value instanceof LocalDate ? dates : Kind.STRING;
        return kind + " " + value;
    }

    /** Every way to a value in the tree. */
    static List<Way> ways(Object root) {
        List<Way> ways = new ArrayList<>();
        collect(root, List.of(), ways);
        return ways;
    }

    private static void collect(Object node, List<Object> steps, List<Way> ways) {
        if (!steps.isEmpty()) {
            ways.add(new Way(steps));
        }
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> collect(value, and(steps, key), ways));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), and(steps, i), ways);
            }
        }
    }

    static List<Object> and(List<Object> steps, Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
