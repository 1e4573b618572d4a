package dev.foreword.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Random data, and random ways to write it in each notation. */
final class RandomData {

    private static final String[] TEXTS = {
        "a",
        "My page",
        "å ø æ",
        "\uD83D\uDE00 smile",
        "it's",
        "say \"hi\"",
        "C:\\dir",
        "- no item",
        "a: b",
        "x # y",
        "true",
        "12",
        "",
        " blanks ",
        "one\ntwo",
        "tab\tstop",
        "2024-01-02",
        "null",
        "#fff",
        "[x]",
        "{y}",
        "@me",
        "*",
        "&",
        "!",
        "%",
        "\u201Cq\u201D",
        "one\n\n  two\n",
        "\uFEFF",
        "~",
        "e\u0301",
        "---",
        "..."
    };

    private final SplittableRandom random;

    RandomData(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Map<String, Object> mapping() {
        return mapping(3);
    }

    private Map<String, Object> mapping(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        int size = random.nextInt(depth == 3 ? 1 : 0, 6);
        for (int i = 0; i < size; i++) {
            map.put(random.nextInt(4) == 0 ? text() + i : "k" + i, value(depth - 1));
        }
        return map;
    }

    private Object value(int depth) {
        int choice = random.nextInt(depth > 0 ? 10 : 7);
        if (choice < 4) {
            return text();
        }
        if (choice == 4) {
            return (long) random.nextInt(-1000, 1000);
        }
        if (choice == 5) {
            return random.nextInt(-1000, 1000) / 8.0;
        }
        if (choice == 6) {
            return random.nextBoolean();
        }
        if (choice < 9) {
            return mapping(depth);
        }
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(depth - 1));
        }
        return list;
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    String json(Object value) {
        StringBuilder out = new StringBuilder();
        flow(value, out, ": ", true);
        return out.toString();
    }

    private void flow(Object value, StringBuilder out, String colon, boolean lines) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            String comma = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(comma).append(space(lines));
                out.append(quote((String) entry.getKey())).append(colon);
                flow(entry.getValue(), out, colon, lines);
                comma = ",";
            }
            out.append(space(lines)).append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            String comma = "";
            for (Object item : list) {
                out.append(comma).append(space(true));
                flow(item, out, colon, lines);
                comma = ",";
            }
            out.append(space(true)).append(']');
        } else {
            out.append(value instanceof String text ? quote(text) : value.toString());
        }
    }

    private String space(boolean lines) {
        return switch (random.nextInt(4)) {
            case 0 -> " ";
            case 1 -> lines ? "\n " : " ";
            default -> "";
        };
    }

    String toml(Map<String, Object> map) {
        StringBuilder out = new StringBuilder();
        Map<String, Object> tables = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value instanceof Map<?, ?> && random.nextBoolean()) {
                tables.put(key, value);
            } else {
                out.append(quote(key)).append(" = ");
                flow(value, out, " = ", false);
                out.append(random.nextInt(4) == 0 ? " # comment\n" : "\n");
            }
        });
        tables.forEach((key, table) -> {
            out.append("\n[ ").append(quote(key)).append("]\n");
            ((Map<?, ?>) table).forEach((name, value) -> {
                out.append(quote((String) name)).append("=");
                flow(value, out, "=", false);
                out.append('\n');
            });
        });
        return out.toString();
    }

    String yaml(Map<String, Object> map) {
        StringBuilder out = new StringBuilder();
        block(map, "", out);
        return out.toString();
    }

    private void block(Map<?, ?> map, String indent, StringBuilder out) {
        map.forEach((key, value) -> {
            out.append(indent).append(yamlText((String) key, indent, true)).append(':');
            yamlValue(value, indent, out);
        });
    }

    private void yamlValue(Object value, String indent, StringBuilder out) {
        if (value instanceof Map<?, ?> map && !map.isEmpty() && random.nextInt(3) > 0) {
            out.append(" # a comment\n");
            block(map, indent + "  ", out);
        } else if (value instanceof List<?> list && !list.isEmpty() && random.nextInt(3) > 0) {
            out.append('\n');
            for (Object item : list) {
                out.append(indent).append("  -");
                yamlValue(item, indent + "    ", out);
            }
        } else if (value instanceof String text) {
            out.append(' ').append(yamlText(text, indent, false)).append('\n');
        } else {
            out.append(' ');
            StringBuilder flow = new StringBuilder();
            flow(value, flow, ": ", false);
            out.append(flow).append(random.nextInt(5) == 0 ? " # comment\n\n" : "\n");
        }
    }

    private String yamlText(String text, String indent, boolean key) {
        boolean words = text.chars().allMatch(c -> Character.isLetter(c) || c == ' ') && text.equals(text.strip());
        boolean plain = words && !text.isEmpty() && !List.of("true", "null").contains(text);
        int style = random.nextInt(4);
        if (plain && style > 0) {
            return text;
        }
        if (!key && style == 1 && text.endsWith("\n") && !text.startsWith(" ")) {
            return "|\n" + indent + "  " + text.stripTrailing().replace("\n", "\n" + indent + "  ");
        }
        boolean single = text.indexOf('\n') < 0 && style > 1;
        return single ? "'" + text.replace("'", "''") + "'" : quote(text);
    }

    /** A JSON string, which is also a TOML and a YAML string. */
    private String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c < 0x10000 && random.nextInt(20) == 0) {
                out.append(String.format("\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
