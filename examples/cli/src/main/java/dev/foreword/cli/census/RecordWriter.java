package dev.foreword.cli.census;

import dev.foreword.cli.census.ProposedType.Choice;
import dev.foreword.cli.census.ProposedType.Component;
import dev.foreword.cli.census.ProposedType.Group;
import dev.foreword.cli.census.ProposedType.Listed;
import dev.foreword.cli.census.ProposedType.Mapped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a proposed record as Java. What authors wrote stands in string literals alone, and escaped there. */
final class RecordWriter {

    private static final Map<String, String> IMPORTS = Map.of(
            "@Key", "dev.foreword.bind.Key",
            "@Rest", "dev.foreword.bind.Rest",
            "LocalDate", "java.time.LocalDate",
            "OffsetDateTime", "java.time.OffsetDateTime",
            "List<", "java.util.List",
            "Map<", "java.util.Map",
            "Optional<", "java.util.Optional",
            "OptionalInt", "java.util.OptionalInt",
            "OptionalLong", "java.util.OptionalLong",
            "OptionalDouble", "java.util.OptionalDouble");

    private final Set<String> used = new HashSet<>();
    private final List<ProposedType> nested = new ArrayList<>();

    private RecordWriter() {}

    static String write(Group root, int pages) {
        RecordWriter writer = new RecordWriter();
        String body = writer.record(root, "");
        StringBuilder inner = new StringBuilder();
        // Grows while it is walked: records have records in them.
        for (int i = 0; i < writer.nested.size(); i++) {
            inner.append('\n').append(writer.nested(writer.nested.get(i)));
        }
        String imports = writer.used.stream()
                .sorted()
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
        return imports + (imports.isEmpty() ? "" : "\n")
                + "/** The front matter of " + pages + (pages == 1 ? " page" : " pages")
                + ", as foreword schema found it. */\n" + "public "
                + body + " {" + (inner.isEmpty() ? "" : "\n" + inner) + "}\n";
    }

    private String nested(ProposedType type) {
        if (type instanceof Choice choice) {
            Set<String> taken = new HashSet<>();
            String constants = choice.values().stream()
                    .map(value -> constant(value, taken))
                    .collect(Collectors.joining(",\n"));
            return "    public enum " + choice.name() + " {\n" + constants + "\n    }\n";
        }
        return "    public " + record((Group) type, "    ") + " {}\n";
    }

    private String constant(String value, Set<String> taken) {
        String name = JavaNames.constant(value, taken);
        return KeyGroup.normalise(name).equals(KeyGroup.normalise(value))
                ? "        " + name
                : "        " + key(value) + "\n        " + name;
    }

    private String record(Group group, String indent) {
        List<String> lines = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Component component : group.components()) {
            taken.add(component.name());
            note(component.type());
            String java = component.java();
            IMPORTS.forEach((word, name) -> {
                if (java.startsWith(word) || java.contains("<" + word) || java.contains(" " + word)) {
                    used.add(name);
                }
            });
            lines.add((component.needsKey() ? key(component.key()) + " " : "") + java + " " + component.name());
        }
        if (group.hasRest()) {
            used.add(IMPORTS.get("@Rest"));
            used.add(IMPORTS.get("Map<"));
            String name = "others";
            while (!taken.add(name)) {
                name += "Too";
            }
            lines.add("@Rest Map<String, Object> " + name);
        }
        String separator = ",\n" + indent + "        ";
        return "record " + group.name() + "("
                + (lines.isEmpty() ? "" : "\n" + indent + "        " + String.join(separator, lines)) + ")";
    }

    private void note(ProposedType type) {
        if (type instanceof Listed listed) {
            note(listed.item());
        } else if (type instanceof Mapped mapped) {
            note(mapped.value());
        } else if (type instanceof Choice || type instanceof Group) {
            nested.add(type);
        }
    }

    private String key(String name) {
        used.add(IMPORTS.get("@Key"));
        StringBuilder out = new StringBuilder("@Key(\"");
        name.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (Character.isLetterOrDigit(c) || c >= ' ' && c < 0x7f) {
                out.append((char) c);
            } else {
                // A Unicode escape of a line break would end the literal.
                out.append(String.format(c < ' ' ? "\\%03o" : "\\u%04x", c));
            }
        });
        return out.append("\")").toString();
    }
}
