package dev.foreword.frontmatter.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.data.internal.Numbers;
import dev.foreword.data.internal.PlainValues;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** toml-test's list for TOML 1.0.0: right values for every valid file, a diagnostic for every invalid one. */
@Tag("shared")
class TomlSuiteTest {

    @Test
    void agreesWithTheSuite() throws IOException {
        Path suite = SharedFolder.path("suites/toml-test");
        List<String> wrong = new ArrayList<>();
        int valid = 0;
        int invalid = 0;
        for (String name : Files.readAllLines(suite.resolve("files-toml-1.0.0"))) {
            if (!name.endsWith(".toml")) {
                continue;
            }
            if (name.startsWith("valid/")) {
                valid++;
                Path expected = suite.resolve(name.replace(".toml", ".json"));
                read(suite.resolve(name))
                        .ifPresentOrElse(
                                found -> {
                                    String difference = difference("", json(expected), found);
                                    if (!difference.isEmpty()) {
                                        wrong.add(name + difference);
                                    }
                                },
                                () -> wrong.add(name + " refused"));
            } else {
                invalid++;
                if (read(suite.resolve(name)).isPresent()) {
                    wrong.add(name + " accepted");
                }
            }
        }
        System.out.println("TOML suite: " + valid + " valid, " + invalid + " invalid, " + wrong.size() + " wrong");
        assertThat(wrong).isEmpty();
        assertThat(valid).isGreaterThan(150);
        assertThat(invalid).isGreaterThan(300);
    }

    private static Optional<Mapping> read(Path file) throws IOException {
        try {
            SourceText source = SourceText.read(file);
            List<Diagnostic> diagnostics = new ArrayList<>(source.diagnostics());
            Mapping data = new TomlReader(source, source.span(), Limits.standard()).read(diagnostics);
            diagnostics.forEach(Diagnostic::render);
            return diagnostics.isEmpty() ? Optional.of(data) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Mapping json(Path file) {
        try {
            SourceText source = SourceText.read(file);
            return new JsonReader(source, source.span(), Limits.standard(), new ArrayList<>()).read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String difference(String path, DataNode expected, DataNode found) {
        if (expected instanceof Mapping mapping && isValue(mapping)) {
            String type = text(mapping, "type");
            String value = text(mapping, "value");
            return found instanceof Scalar scalar && equal(type, value, scalar)
                    ? ""
                    : " " + path + ": " + type + " " + value + ", not " + found;
        }
        if (expected instanceof Mapping mapping && found instanceof Mapping other) {
            Map<String, Entry> entries = other.byKey();
            if (mapping.entries().size() != entries.size()) {
                return " " + path + ": " + mapping.byKey().keySet() + ", not " + entries.keySet();
            }
            for (Entry entry : mapping.entries()) {
                String key = entry.key().text();
                String difference = entries.containsKey(key)
                        ? difference(
                                path + "/" + key,
                                entry.value(),
                                entries.get(key).value())
                        : " " + path + ": no " + key;
                if (!difference.isEmpty()) {
                    return difference;
                }
            }
            return "";
        }
        if (expected instanceof Sequence sequence
                && found instanceof Sequence other
                && sequence.items().size() == other.items().size()) {
            for (int i = 0; i < sequence.items().size(); i++) {
                String difference = difference(
                        path + "/" + i, sequence.items().get(i), other.items().get(i));
                if (!difference.isEmpty()) {
                    return difference;
                }
            }
            return "";
        }
        return " " + path + ": " + expected + ", not " + found;
    }

    private static boolean isValue(Mapping mapping) {
        Map<String, Entry> entries = mapping.byKey();
        return entries.size() == 2
                && entries.containsKey("type")
                && entries.containsKey("value")
                && entries.get("type").value() instanceof Scalar;
    }

    private static String text(Mapping mapping, String key) {
        return ((Scalar) mapping.byKey().get(key).value()).text();
    }

    private static boolean equal(String type, String value, Scalar found) {
        return switch (type) {
            case "string" -> found.kind() == Kind.STRING && found.text().equals(value);
            case "integer" ->
                found.kind() == Kind.INTEGER
                        && Numbers.integer(found.text()).equals(Optional.of(new BigInteger(value)));
            case "bool" -> found.kind() == Kind.BOOLEAN && found.text().equals(value);
            case "float" -> found.kind() == Kind.DECIMAL && number(found.text()) == number(value);
            default ->
                found.kind() == Kind.DATE
                        && PlainValues.temporal(value).isPresent()
                        && PlainValues.temporal(value).equals(PlainValues.temporal(found.text()));
        };
    }

    /** Not-a-number is made equal to itself. */
    private static double number(String text) {
        double value = Numbers.special(text)
                .orElseGet(() -> Numbers.decimal(text).orElseThrow().doubleValue());
        return Double.isNaN(value) ? 1e-300 : value;
    }
}
