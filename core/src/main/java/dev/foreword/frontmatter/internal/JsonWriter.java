package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Writes values as JSON: lists of single values on one line, all else on lines of its own, if lines are wanted. */
final class JsonWriter {

    private static final int LINE = 80;

    private final String eol;
    private final String blank;
    private final int step;
    private final boolean compact;

    /**
     * Takes the habits of a file.
     *
     * @param eol the line break; empty for all on one line
     * @param blank what indents, a blank or a tab
     * @param compact whether no blank stands behind colons and commas
     */
    JsonWriter(String eol, String blank, int step, boolean compact) {
        this.eol = eol;
        this.blank = blank;
        this.step = step;
        this.compact = compact;
    }

    String entry(String key, DataNode value, int column) {
        return string(key) + (compact ? ":" : ": ") + value(value, column);
    }

    /**
     * A value.
     *
     * @param column the indentation of the line that it begins on
     */
    String value(DataNode value, int column) {
        if (value instanceof Scalar scalar) {
            return scalar(scalar);
        }
        String line = line(value);
        boolean flat =
                value instanceof Sequence sequence && sequence.items().stream().allMatch(Scalar.class::isInstance);
        if (eol.isEmpty() || line.length() == 2 || flat && line.length() < LINE) {
            return line;
        }
        List<String> parts = new ArrayList<>();
        if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> parts.add(value(item, column + step)));
        } else {
            for (Entry entry : ((Mapping) value).entries()) {
                parts.add(entry(entry.key().text(), entry.value(), column + step));
            }
        }
        String indent = eol + blank.repeat(column + step);
        return line.charAt(0)
                + indent
                + String.join("," + indent, parts)
                + eol
                + blank.repeat(column)
                + line.charAt(line.length() - 1);
    }

    private String line(DataNode value) {
        String comma = compact ? "," : ", ";
        if (value instanceof Scalar scalar) {
            return scalar(scalar);
        }
        if (value instanceof Sequence sequence) {
            return "["
                    + String.join(
                            comma, sequence.items().stream().map(this::line).toList()) + "]";
        }
        return "{"
                + String.join(
                        comma,
                        ((Mapping) value)
                                .entries().stream()
                                        .map(entry -> string(entry.key().text())
                                                + (compact ? ":" : ": ")
                                                + line(entry.value()))
                                        .toList())
                + "}";
    }

    private static String scalar(Scalar scalar) {
        return scalar.kind() == Kind.STRING ? string(scalar.text()) : scalar.text();
    }

    static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c >= 0xFFFE) {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
