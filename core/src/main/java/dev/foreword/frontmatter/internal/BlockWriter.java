package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a whole block from nothing, as a person would. The same data always gives the same text. */
public final class BlockWriter {

    private static final String EOL = "\n";

    private BlockWriter() {}

    /**
     * The block with its delimiters.
     *
     * @throws IllegalArgumentException when it is no mapping, or the format cannot hold it
     */
    public static String write(DataNode data, Format format) {
        if (!(data instanceof Mapping mapping)) {
            throw new IllegalArgumentException("front matter is keys with values; give a record or a map");
        }
        String text = switch (format) {
            case YAML -> "---" + EOL + yaml(mapping) + "---" + EOL;
            case TOML -> "+++" + EOL + toml(mapping) + "+++" + EOL;
            case JSON -> new JsonWriter(EOL, " ", 2, false).value(JsonEditing.readBack(mapping), 0) + EOL;
            case NONE -> throw new IllegalArgumentException("choose YAML, TOML or JSON");
        };
        FrontMatter read = FrontMatter.parse(SourceText.of("block", text));
        Optional<String> difference = read.hasErrors()
                ? Optional.of(read.diagnostics().get(0).toString())
                : Trees.difference(readBack(mapping, format), read.data(), "");
        if (difference.isPresent()) {
            throw new IllegalStateException("what would be written reads otherwise: " + difference.get());
        }
        return text;
    }

    private static DataNode readBack(Mapping mapping, Format format) {
        return switch (format) {
            case YAML -> YamlEditing.readBack(mapping);
            case TOML -> Trees.map(mapping, TomlWriter::plain);
            default -> JsonEditing.readBack(mapping);
        };
    }

    private static String yaml(Mapping mapping) {
        YamlHabits habits = new YamlHabits(new Lines("", Span.at(0)));
        YamlWriter writer = new YamlWriter(habits, EOL);
        StringBuilder out = new StringBuilder();
        for (Entry entry : ((Mapping) YamlEditing.writable(mapping)).entries()) {
            out.append(writer.entry(entry.key().text(), entry.value(), 0));
        }
        return out.toString();
    }

    private static String toml(Mapping mapping) {
        StringBuilder out = new StringBuilder();
        table((Mapping) Trees.map(mapping, TomlWriter::plain), List.of(), out);
        return out.toString();
    }

    /** First what fits on a line, then the tables, each under its own header. */
    private static void table(Mapping table, List<String> path, StringBuilder out) {
        for (Entry entry : table.entries()) {
            if (!isTable(entry.value()) && !isTables(entry.value())) {
                String value = entry.value() instanceof Scalar scalar && scalar.kind() == Kind.STRING
                        ? TomlWriter.text(scalar.text(), "", EOL)
                        : TomlWriter.inline(entry.value());
                out.append(TomlWriter.key(entry.key().text()))
                        .append(" = ")
                        .append(value)
                        .append(EOL);
            }
        }
        for (Entry entry : table.entries()) {
            List<String> below = new ArrayList<>(path);
            below.add(TomlWriter.key(entry.key().text()));
            String name = String.join(".", below);
            if (isTable(entry.value())) {
                header("[" + name + "]", out);
                table((Mapping) entry.value(), below, out);
            } else if (isTables(entry.value())) {
                for (DataNode item : ((Sequence) entry.value()).items()) {
                    header("[[" + name + "]]", out);
                    table((Mapping) item, below, out);
                }
            }
        }
    }

    private static void header(String header, StringBuilder out) {
        out.append(out.isEmpty() ? "" : EOL).append(header).append(EOL);
    }

    private static boolean isTable(DataNode value) {
        return value instanceof Mapping mapping && !mapping.entries().isEmpty();
    }

    private static boolean isTables(DataNode value) {
        return value instanceof Sequence sequence
                && !sequence.items().isEmpty()
                && sequence.items().stream().allMatch(Mapping.class::isInstance);
    }
}
