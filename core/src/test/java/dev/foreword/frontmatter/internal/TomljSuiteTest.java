package dev.foreword.frontmatter.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.internal.PlainValues;
import dev.foreword.testkit.Json;
import dev.foreword.testkit.SharedFolder;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;
import org.tomlj.TomlVersion;

/** What tomlj itself makes of toml-test's files: the list of what our reader has to do by itself. */
@Tag("shared")
class TomljSuiteTest {

    /** It takes the mark for a character of the first line. */
    private static final String[] BYTE_ORDER_MARK = {"valid/utf8-bom-01.toml", "valid/utf8-bom-02.toml"};

    @Test
    void listsWhatTomljGetsWrong() throws IOException {
        Path suite = SharedFolder.path("suites/toml-test");
        List<String> wrong = new ArrayList<>();
        int files = 0;
        for (String name : Files.readAllLines(suite.resolve("files-toml-1.0.0"))) {
            if (name.endsWith(".toml")) {
                files++;
                verdict(suite, name).ifPresent(found -> wrong.add(name + ": " + found));
            }
        }
        System.out.println("tomlj by itself: of " + files + " files it gets " + wrong.size() + " wrong");
        wrong.forEach(System.out::println);
        assertThat(files).isGreaterThan(500);
        // When it gets more right, some of our work around it can go.
        assertThat(wrong)
                .extracting(found -> found.substring(0, found.indexOf(':')))
                .containsExactly(BYTE_ORDER_MARK);
    }

    private static Optional<String> verdict(Path suite, String name) throws IOException {
        String text;
        try {
            text = Files.readString(suite.resolve(name));
        } catch (CharacterCodingException e) {
            // It gets text, and this is none.
            return Optional.empty();
        }
        TomlParseResult result;
        try {
            result = Toml.parse(text, TomlVersion.V1_0_0);
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of("throws " + e.getClass().getSimpleName());
        }
        if (name.startsWith("invalid/")) {
            return result.hasErrors() ? Optional.empty() : Optional.of("accepted");
        }
        if (result.hasErrors()) {
            return Optional.of("refused, " + result.errors().get(0).getMessage());
        }
        String expected = expected(Json.read(suite.resolve(name.replace(".toml", ".json"))));
        String found = found(result);
        return expected.equals(found) ? Optional.empty() : Optional.of("read as " + found + ", not " + expected);
    }

    private static String expected(Object json) {
        if (json instanceof List<?> list) {
            return list.stream().map(TomljSuiteTest::expected).toList().toString();
        }
        Map<String, Object> map = Json.object(json);
        if (map.size() == 2 && map.get("type") instanceof String type && map.get("value") instanceof String value) {
            return switch (type) {
                case "string" -> "text " + value;
                case "integer" -> "integer " + value;
                case "float" -> "float " + number(value);
                case "bool" -> "bool " + value;
                default -> "date " + PlainValues.temporal(value).orElseThrow();
            };
        }
        Map<String, String> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key, expected(value)));
        return sorted.toString();
    }

    private static double number(String text) {
        return switch (text) {
            case "inf", "+inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan", "+nan", "-nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    private static String found(Object value) {
        if (value instanceof TomlTable table) {
            Map<String, String> sorted = new TreeMap<>();
            for (List<String> path : table.keyPathSet(true)) {
                if (path.size() == 1) {
                    sorted.put(path.get(0), found(Objects.requireNonNull(table.get(path))));
                }
            }
            return sorted.toString();
        }
        if (value instanceof TomlArray array) {
            return array.toList().stream().map(TomljSuiteTest::found).toList().toString();
        }
        if (value instanceof String text) {
            return "text " + text;
        }
        if (value instanceof Boolean) {
            return "bool " + value;
        }
        return (value instanceof Long ? "integer " : value instanceof Double ? "float " : "date ") + value;
    }
}
