package dev.foreword.frontmatter;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.data.internal.Numbers;
import dev.foreword.testkit.Json;
import dev.foreword.testkit.SharedFolder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Hugo's answers about front matter, and our data in the same words. */
final class HugoVectors {

    private HugoVectors() {}

    static List<Map<String, Object>> all() {
        return Json.objects(Json.object(Json.read(SharedFolder.path("vectors/hugo-frontmatter.json")))
                .get("vectors"));
    }

    /** A file on its own, as text that a Java string can hold. */
    static boolean isFile(Map<String, Object> vector) {
        boolean file = "page".equals(vector.get("kind")) || "lex".equals(vector.get("kind"));
        return file && vector.get("input") instanceof String && !vector.containsKey("inputNote");
    }

    /** As Hugo looks keys up: without case; the key that is not in lower case wins. */
    static Optional<DataNode> find(Mapping mapping, String key) {
        DataNode best = null;
        for (Entry entry : mapping.byKey().values()) {
            if (KeyNames.lowerCase(entry.key().text()).equals(key)
                    && (best == null || !KeyNames.isLowerCase(entry.key().text()))) {
                best = entry.value();
            }
        }
        return Optional.ofNullable(best);
    }

    /** A value with its type, of the vectors: {@code ["int", 3]} is {@code number 3}. */
    static String describe(List<?> typed) {
        Object value = typed.size() > 1 ? typed.get(1) : null;
        return switch (String.valueOf(typed.get(0))) {
            case "string" -> "text " + value;
            case "bool" -> "bool " + value;
            case "nil" -> "nil";
            case "int", "int64", "uint64", "float64" -> "number " + number(String.valueOf(value));
            case "map" -> {
                Map<String, String> map = new TreeMap<>();
                Json.object(value).forEach((key, item) -> map.put(KeyNames.lowerCase(key), describe((List<?>) item)));
                yield map.toString();
            }
            case "[]string", "[]any" ->
                ((List<?>) value)
                        .stream()
                                .map(item -> item instanceof List<?> list ? describe(list) : "text " + item)
                                .toList()
                                .toString();
            case "time.Time", "toml.LocalDate", "toml.LocalDateTime", "toml.LocalTime" -> "date";
            default -> String.join(" ", typed.stream().map(String::valueOf).toList());
        };
    }

    static String describe(DataNode node) {
        return node.accept(new DataNode.Visitor<String>() {
            @Override
            public String scalar(Scalar scalar) {
                return switch (scalar.kind()) {
                    case STRING -> "text " + scalar.text();
                    case BOOLEAN -> "bool " + scalar.text().toLowerCase(Locale.ROOT);
                    case NULL -> "nil";
                    case INTEGER, DECIMAL -> "number " + number(scalar.text());
                    case DATE -> "date";
                };
            }

            @Override
            public String sequence(Sequence sequence) {
                List<String> items = new ArrayList<>();
                sequence.items().forEach(item -> items.add(describe(item)));
                return items.toString();
            }

            @Override
            public String mapping(Mapping mapping) {
                Map<String, String> map = new TreeMap<>();
                mapping.entries()
                        .forEach(entry -> map.put(KeyNames.lowerCase(entry.key().text()), describe(entry.value())));
                return map.toString();
            }
        });
    }

    private static String number(String text) {
        String go = text.equals("+Inf") || text.equals("-Inf") ? text.toLowerCase(Locale.ROOT) : text;
        return Numbers.special(go)
                .map(Object::toString)
                .or(() -> Numbers.decimal(text)
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString))
                .orElse(text);
    }
}
