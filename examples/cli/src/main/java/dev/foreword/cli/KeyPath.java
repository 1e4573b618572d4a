package dev.foreword.cli;

import dev.foreword.data.DataNode;
import dev.foreword.frontmatter.FrontMatterEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way to a value, as it is written on the command line: {@code params.author.name}, {@code tags[0]},
 * {@code "og:title"."a.b"}. Keys with a point, a bracket or an equals sign stand in quotes.
 *
 * @param text as written
 * @param steps a key is a {@code String}, an index an {@code Integer}; the first is a key
 */
record KeyPath(String text, List<Object> steps) {

    /**
     * A path and what stands behind it.
     *
     * @param rest what follows the equals sign; empty when there is none
     */
    record Assignment(KeyPath path, Optional<String> rest) {}

    static KeyPath parse(String text) {
        Assignment parsed = parseAssignment(text);
        if (parsed.rest().isPresent()) {
            throw new IllegalArgumentException("expected a key without a value, found " + text);
        }
        return parsed.path();
    }

    /** Reads a path up to the first equals sign outside of quotes. */
    static Assignment parseAssignment(String text) {
        List<Object> steps = new ArrayList<>();
        int at = 0;
        while (true) {
            at = key(text, at, steps);
            while (at < text.length() && text.charAt(at) == '[') {
                at = index(text, at, steps);
            }
            if (at == text.length()) {
                return new Assignment(new KeyPath(text, List.copyOf(steps)), Optional.empty());
            }
            if (text.charAt(at) == '=') {
                KeyPath path = new KeyPath(text.substring(0, at), List.copyOf(steps));
                return new Assignment(path, Optional.of(text.substring(at + 1)));
            }
            if (text.charAt(at) != '.') {
                throw malformed(text);
            }
            at++;
        }
    }

    private static int key(String text, int start, List<Object> steps) {
        if (start < text.length() && (text.charAt(start) == '"' || text.charAt(start) == '\'')) {
            int close = text.indexOf(text.charAt(start), start + 1);
            if (close < 0) {
                throw malformed(text);
            }
            steps.add(text.substring(start + 1, close));
            return close + 1;
        }
        int end = start;
        while (end < text.length() && ".[]=".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == start) {
            throw malformed(text);
        }
        steps.add(text.substring(start, end));
        return end;
    }

    private static int index(String text, int open, List<Object> steps) {
        int close = text.indexOf(']', open);
        String digits = close < 0 ? "" : text.substring(open + 1, close);
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw malformed(text);
        }
        steps.add(Integer.parseInt(digits));
        return close + 1;
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException(
                "expected a key such as title, params.author.name, tags[0] or \"a.b\".c, found "
                        + (text.isEmpty() ? "nothing" : text));
    }

    /** The key at the end, when the path is nothing but that. */
    Optional<String> singleKey() {
        return steps.size() == 1 ? Optional.of((String) steps.get(0)) : Optional.empty();
    }

    FrontMatterEditor.Place in(FrontMatterEditor editor) {
        FrontMatterEditor.Place place = editor.at((String) steps.get(0));
        for (Object step : steps.subList(1, steps.size())) {
            place = step instanceof Integer index ? place.item(index) : place.at((String) step);
        }
        return place;
    }

    /** The value at the end of the path, found as the editor finds it. */
    Optional<DataNode> in(DataNode data) {
        Optional<DataNode> node = Optional.of(data);
        for (Object step : steps) {
            node = node.flatMap(each -> step instanceof Integer index ? item(each, index) : value(each, (String) step));
        }
        return node;
    }

    private static Optional<DataNode> item(DataNode node, int index) {
        return node instanceof DataNode.Sequence list && index < list.items().size()
                ? Optional.of(list.items().get(index))
                : Optional.empty();
    }

    private static Optional<DataNode> value(DataNode node, String key) {
        return node instanceof DataNode.Mapping mapping
                ? mapping.find(key).map(DataNode.Entry::value)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
