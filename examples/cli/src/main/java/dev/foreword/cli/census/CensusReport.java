package dev.foreword.cli.census;

import dev.foreword.cli.census.ProposedType.Component;
import dev.foreword.cli.census.ProposedType.Group;
import dev.foreword.cli.census.ProposedType.Listed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A census for people, as a table, and for programs, as maps and lists. */
public final class CensusReport {

    private static final int MAX_EXAMPLES = 3;
    private static final int MAX_EXAMPLE_LENGTH = 20;
    private static final int MAX_NAME_LENGTH = 60;

    private final Census census;
    private final Proposal proposal;

    /** Reports a census together with the types that are proposed. */
    public CensusReport(Census census, Proposal proposal) {
        this.census = census;
        this.proposal = proposal;
    }

    /** A table with a line for each key, nested ones behind a dot; then the keys in more than one spelling. */
    public String text() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("key", "count", "type", "found", "values", "first in"));
        List<String> spellings = new ArrayList<>();
        rows(proposal.root(), "", rows, spellings);
        StringBuilder out = new StringBuilder();
        out.append(summary()).append("\n\n").append(table(rows));
        if (!spellings.isEmpty()) {
            out.append("\nIn more than one spelling:\n");
            spellings.forEach(line -> out.append("  ").append(line).append('\n'));
        }
        return out.toString();
    }

    private String summary() {
        int pages = census.root().mappings();
        String line = pages + " of " + census.files() + (census.files() == 1 ? " file has" : " files have")
                + " front matter, with " + census.root().keys().size() + " different keys";
        return census.dropped() == 0
                ? line
                : line + "; " + census.dropped() + " more were left out, too many or too long";
    }

    private static void rows(Group group, String prefix, List<List<String>> rows, List<String> spellings) {
        Map<KeyCount, Component> components = components(group);
        for (KeyCount key : group.keys().keys()) {
            Optional<Component> component = Optional.ofNullable(components.get(key));
            ValueCount values = key.values();
            String name = prefix + printable(shorten(key.name(), MAX_NAME_LENGTH));
            rows.add(List.of(
                    name,
                    Integer.toString(key.occurrences()),
                    component.map(Component::java).orElse("(rest)"),
                    counts(values.sorts()),
                    examples(values.scalars() == 0 ? values.items() : values),
                    key.files().isEmpty() ? "" : printable(key.files().get(0))));
            if (key.spellings().size() > 1) {
                spellings.add(name + ": " + counts(key.spellings()));
            }
            component.ifPresent(each -> nested(each.type())
                    .ifPresent(nested ->
                            rows(nested, name + (each.type() instanceof Listed ? "[]." : "."), rows, spellings)));
        }
    }

    private static Map<KeyCount, Component> components(Group group) {
        Map<KeyCount, Component> components = new HashMap<>();
        group.components().forEach(component -> components.put(component.count(), component));
        return components;
    }

    /** The record within a type. */
    private static Optional<Group> nested(ProposedType type) {
        ProposedType inner = type instanceof Listed listed ? listed.item() : type;
        return inner instanceof Group group ? Optional.of(group) : Optional.empty();
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> printable(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String examples(ValueCount values) {
        String list = examples(values, MAX_EXAMPLE_LENGTH).stream()
                .map(CensusReport::printable)
                .collect(Collectors.joining(" | "));
        int different = values.texts().size();
        return different <= MAX_EXAMPLES
                ? list
                : list + " | " + (values.hasMoreTexts() ? "over " : "") + different + " different";
    }

    private static List<String> examples(ValueCount values, int length) {
        return values.texts().entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(MAX_EXAMPLES)
                .map(entry -> shorten(entry.getKey(), length))
                .toList();
    }

    private static String shorten(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }

    /** One line, and nothing that a terminal would obey. */
    private static String printable(String text) {
        if (text.isEmpty()) {
            return "\"\"";
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean hidden = Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || c == 0x2028
                    || c == 0x2029
                    || Character.getType(c) == Character.SURROGATE;
            out.append(hidden ? c == '\n' ? " " : String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c));
        });
        return out.toString();
    }

    private static String table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                String blanks = " ".repeat(widths[i] - width(cell));
                line.append(i == 1 ? blanks + cell : cell + blanks).append("  ");
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Everything that is known, for JSON. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("files", census.files());
        data.put("pages", census.root().mappings());
        data.put("droppedKeys", census.dropped());
        data.put("keys", keys(proposal.root()));
        return data;
    }

    private static List<Object> keys(Group group) {
        Map<KeyCount, Component> components = components(group);
        return group.keys().keys().stream()
                .<Object>map(key -> data(key, Optional.ofNullable(components.get(key))))
                .toList();
    }

    private static Map<String, Object> data(KeyCount count, Optional<Component> component) {
        ValueCount values = count.values();
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("key", count.name());
        component.ifPresent(each -> {
            key.put("component", each.name());
            key.put("type", each.java());
        });
        key.put("count", count.occurrences());
        key.put("present", count.present());
        key.put("spellings", count.spellings());
        key.put("found", values.sorts());
        if (values.sequences() > 0) {
            key.put("items", values.items().sorts());
        }
        key.put("examples", examples(values.scalars() == 0 ? values.items() : values, MAX_NAME_LENGTH));
        key.put("files", count.files());
        component.flatMap(each -> nested(each.type())).ifPresent(nested -> key.put("keys", keys(nested)));
        return key;
    }
}
