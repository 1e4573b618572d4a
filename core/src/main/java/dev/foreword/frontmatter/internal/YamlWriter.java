package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes values as YAML, in the habits of a file. */
final class YamlWriter {

    /** A list in brackets that is longer goes on lines of its own. */
    private static final int LINE = 80;

    private final YamlHabits habits;
    private final String eol;
    private final boolean blocks;

    YamlWriter(YamlHabits habits, String eol) {
        this(habits, eol, true);
    }

    private YamlWriter(YamlHabits habits, String eol, boolean blocks) {
        this.habits = habits;
        this.eol = eol;
        this.blocks = blocks;
    }

    /** One that writes no block scalars, for a place where lines of blanks follow, which would be part of them. */
    YamlWriter withoutBlocks() {
        return new YamlWriter(habits, eol, false);
    }

    /** {@code key: value}, all lines, each with its line break. */
    String entry(String key, DataNode value, int column) {
        return " ".repeat(column) + entryWithoutIndent(key, value, column);
    }

    private String entryWithoutIndent(String key, DataNode value, int column) {
        Written written = behindKey(value, column, YamlStyle.PLAIN, habits.inBrackets());
        return key(key, YamlStyle.PLAIN) + ":"
                + (written.inline().isEmpty() ? "" : " " + written.inline())
                + eol
                + (written.below().isEmpty() ? "" : written.below() + eol);
    }

    String key(String key, YamlStyle style) {
        return YamlText.scalar(key, style, habits.quotes(), false);
    }

    /**
     * What goes behind the colon of a key.
     *
     * @param column of the key
     * @param style of the scalar that the value replaces
     * @param inBrackets whether short lists go on one line
     */
    Written behindKey(DataNode value, int column, YamlStyle style, boolean inBrackets) {
        if (value instanceof Scalar scalar) {
            return scalar(scalar, style, column + habits.step());
        }
        if (value instanceof Sequence sequence) {
            List<DataNode> items = sequence.items();
            boolean single = items.stream().allMatch(Scalar.class::isInstance);
            String flow = single ? flow(value) : "";
            if (items.isEmpty() || single && inBrackets && column + flow.length() < LINE) {
                return Written.inline(flow);
            }
            return new Written("", items(items, column + habits.listIndent()));
        }
        Mapping mapping = (Mapping) value;
        return mapping.entries().isEmpty()
                ? Written.inline("{}")
                : new Written("", entries(mapping, column + habits.step()));
    }

    /**
     * What goes behind the dash of an item; mappings begin on the same line.
     *
     * @param column of the dash
     * @param content the column where the value begins
     */
    Written behindDash(DataNode value, int column, int content, YamlStyle style) {
        if (value instanceof Scalar scalar) {
            return scalar(scalar, style, column + habits.step());
        }
        if (value instanceof Mapping mapping && !mapping.entries().isEmpty()) {
            String all = entries(mapping, content).substring(content);
            int end = all.indexOf(eol);
            return end < 0
                    ? Written.inline(all)
                    : new Written(all.substring(0, end), all.substring(end + eol.length()));
        }
        return Written.inline(flow(value));
    }

    /** {@code - value}, all lines, each with its line break; the first one without its indentation. */
    String item(DataNode value, int column) {
        Written written = behindDash(value, column, column + 2, YamlStyle.PLAIN);
        return "- " + written.inline() + eol + (written.below().isEmpty() ? "" : written.below() + eol);
    }

    private String items(List<DataNode> items, int column) {
        return withoutLastBreak(items.stream()
                .map(item -> " ".repeat(column) + item(item, column))
                .collect(Collectors.joining()));
    }

    private String entries(Mapping mapping, int column) {
        return withoutLastBreak(mapping.entries().stream()
                .map(entry -> entry(entry.key().text(), entry.value(), column))
                .collect(Collectors.joining()));
    }

    private String withoutLastBreak(String lines) {
        return lines.substring(0, lines.length() - eol.length());
    }

    private Written scalar(Scalar scalar, YamlStyle style, int column) {
        String text = scalar.text();
        if (scalar.kind() == Kind.STRING && style == YamlStyle.FOLDED && blocks) {
            Optional<Written> folded = YamlText.folded(text, column, eol);
            if (folded.isPresent()) {
                return folded.get();
            }
        }
        boolean block = style.isBlockScalar() || style != YamlStyle.DOUBLE && text.indexOf('\n') >= 0;
        if (scalar.kind() == Kind.STRING && block && blocks) {
            Optional<Written> literal = YamlText.literal(text, column, eol);
            if (literal.isPresent()) {
                return literal.get();
            }
        }
        return Written.inline(flowScalar(scalar, style, false));
    }

    /** On one line, wherever it may stand. */
    String flow(DataNode value) {
        return flow(value, YamlStyle.PLAIN);
    }

    String flow(DataNode value, YamlStyle style) {
        if (value instanceof Scalar scalar) {
            return flowScalar(scalar, style, true);
        }
        if (value instanceof Sequence sequence) {
            return sequence.items().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Mapping) value).entries().stream().map(this::flowEntry).collect(Collectors.joining(", ", "{", "}"));
    }

    private String flowEntry(Entry entry) {
        return flowEntry(entry.key().text(), entry.value());
    }

    String flowEntry(String key, DataNode value) {
        return YamlText.scalar(key, YamlStyle.PLAIN, habits.quotes(), true) + ": " + flow(value);
    }

    private String flowScalar(Scalar scalar, YamlStyle style, boolean flow) {
        String text = scalar.text();
        return switch (scalar.kind()) {
            case STRING -> YamlText.scalar(text, style, habits.quotes(), flow);
            case DATE -> YamlDates.scalar(text, style, habits.quotes(), flow);
            default -> text;
        };
    }
}
