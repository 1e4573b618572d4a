package dev.foreword.shortcode;

import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import dev.foreword.shortcode.internal.GuideEntries;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What authors need to know of the shortcodes of a registry: names, parameters, and an example of each.
 *
 * <pre>{@code
 * Files.writeString(Path.of("shortcodes.md"), ShortcodeGuide.of(shortcodes).toMarkdown());
 * }</pre>
 *
 * <p>Everything is read off the definitions, and parameters are told as the binder reads them
 * ({@link dev.foreword.bind.Binder#describe}), so it cannot be out of date.
 * Descriptions are those of {@link dev.foreword.bind.Description}. Immutable.
 */
public final class ShortcodeGuide {

    private final List<Entry> entries;

    private ShortcodeGuide(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * The guide to all shortcodes of a registry.
     *
     * @param shortcodes the registry
     * @return entries in the order of {@link Shortcodes#definitions()}
     */
    public static ShortcodeGuide of(Shortcodes shortcodes) {
        return new ShortcodeGuide(GuideEntries.of(shortcodes));
    }

    /**
     * One shortcode.
     *
     * @param name as authors write it
     * @param aliases other names
     * @param formerNames names that still work, with a warning
     * @param parameters in the order of positional arguments
     * @param inner what its inner content is taken for
     * @param innerDescription what authors write there; empty when nobody said so
     * @param innerOptional whether it may be left out
     * @param placement where it may stand
     * @param parents the shortcodes that it stands directly in; empty for everywhere
     * @param children the shortcodes that may stand directly in it; empty for all
     * @param deprecation what to use instead, when it is not to be used any more
     * @param example a call without a fault; where nobody could guess a value (a pattern without an example in its
     *     words, a check of the record's own) {@link ShortcodeDefinition#example(String)} has to give one
     */
    public record Entry(
            String name,
            List<String> aliases,
            List<String> formerNames,
            List<Parameter> parameters,
            InnerContent inner,
            Optional<String> innerDescription,
            boolean innerOptional,
            Placement placement,
            List<String> parents,
            List<String> children,
            Optional<String> deprecation,
            String example) {

        /** Copies the lists. */
        public Entry {
            Objects.requireNonNull(name, "name");
            aliases = List.copyOf(aliases);
            formerNames = List.copyOf(formerNames);
            parameters = List.copyOf(parameters);
            Objects.requireNonNull(inner, "inner");
            Objects.requireNonNull(innerDescription, "innerDescription");
            Objects.requireNonNull(placement, "placement");
            parents = List.copyOf(parents);
            children = List.copyOf(children);
            Objects.requireNonNull(deprecation, "deprecation");
            Objects.requireNonNull(example, "example");
        }
    }

    /**
     * One parameter.
     *
     * @param name as authors write it
     * @param type what it takes, in words: {@code text}, {@code true or false}, {@code whole number from 2 to 5}
     * @param required whether a call must have it
     * @param defaultValue what it is without an argument, as an author would write it
     * @param allowed the only values; empty for no such limit
     * @param description what it is for; empty when nobody said so
     */
    public record Parameter(
            String name,
            String type,
            boolean required,
            Optional<String> defaultValue,
            List<String> allowed,
            Optional<String> description) {

        /** Copies the list. */
        public Parameter {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(defaultValue, "defaultValue");
            allowed = List.copyOf(allowed);
            Objects.requireNonNull(description, "description");
        }
    }

    /**
     * The shortcodes.
     *
     * @return an entry for each
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The guide as plain text, for a terminal.
     *
     * @return lines ending in {@code \n}
     */
    public String toText() {
        StringBuilder out = new StringBuilder();
        for (Entry entry : entries) {
            out.append(out.length() == 0 ? "" : "\n").append(entry.name).append('\n');
            facts(entry).forEach(fact -> out.append("  ").append(fact).append('\n'));
            int width = entry.parameters.stream()
                    .mapToInt(parameter -> parameter.name.length())
                    .max()
                    .orElse(0);
            for (Parameter parameter : entry.parameters) {
                out.append("  ").append(parameter.name).append(" ".repeat(width - parameter.name.length() + 2));
                out.append(words(parameter));
                parameter.description.ifPresent(text -> out.append("; ").append(text));
                out.append('\n');
            }
            out.append('\n');
            entry.example
                    .lines()
                    .forEach(line -> out.append("    ").append(line).append('\n'));
        }
        return out.toString();
    }

    /**
     * The guide as a page of Markdown, for a site or a repository. Example calls are escaped, so the page can itself be
     * one of the site.
     *
     * @return lines ending in {@code \n}
     */
    public String toMarkdown() {
        StringBuilder out = new StringBuilder("# Shortcodes\n");
        for (Entry entry : entries) {
            out.append("\n## `").append(entry.name).append("`\n");
            facts(entry).forEach(fact -> out.append('\n').append(fact).append(".\n"));
            if (!entry.parameters.isEmpty()) {
                out.append("\n| parameter | value | |\n|---|---|---|\n");
            }
            for (Parameter parameter : entry.parameters) {
                out.append("| `").append(parameter.name).append("` | ").append(cell(words(parameter)));
                out.append(" | ").append(cell(parameter.description.orElse(""))).append(" |\n");
            }
            out.append("\n```text\n").append(GuideEntries.shown(entry.example)).append("\n```\n");
        }
        return out.toString();
    }

    private static List<String> facts(Entry entry) {
        return GuideEntries.facts(entry);
    }

    private static String words(Parameter parameter) {
        String allowed = parameter.allowed.isEmpty() ? "" : ": " + String.join(", ", parameter.allowed);
        String need = parameter.required
                ? ", required"
                : parameter.defaultValue.map(value -> ", default " + value).orElse("");
        return parameter.type + allowed + need;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** The names of the shortcodes. */
    @Override
    public String toString() {
        return entries.stream().map(Entry::name).toList().toString();
    }
}
