package dev.foreword;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes are API: {@code docs/diagnostics.md} lists exactly those that the code reports, and each has a test. */
class DiagnosticCodesTest {

    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES = List.of("core", "shortcodes");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+\\.[a-z-]+)` \\|");

    private final Set<String> documented =
            ROW.matcher(read(ROOT.resolve("docs/diagnostics.md"))).results().collect(names());

    @Test
    void the_table_lists_what_the_code_reports() {
        // The areas are a closed set, so a literal that looks like a code is one.
        Set<String> areas = new TreeSet<>();
        documented.forEach(code -> areas.add(code.substring(0, code.indexOf('.'))));
        Pattern literal = Pattern.compile("\"((?:" + String.join("|", areas) + ")\\.[a-z][a-z-]*)\"");
        Set<String> reported = files("src/main")
                .flatMap(file -> literal.matcher(read(file)).results())
                .collect(names());
        assertThat(documented).isEqualTo(reported);
    }

    @Test
    void every_code_is_reported_in_a_test() {
        Set<String> untested = new TreeSet<>(documented);
        files("src/test")
                .filter(file -> !file.endsWith("DiagnosticCodesTest.java"))
                .map(DiagnosticCodesTest::read)
                .forEach(text -> untested.removeIf(text::contains));
        assertThat(untested).isEmpty();
    }

    @Test
    void the_table_has_every_code_once() {
        assertThat(ROW.matcher(read(ROOT.resolve("docs/diagnostics.md"))).results())
                .extracting(row -> row.group(1))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_code_is_explained_and_every_drawing_is_one_of_a_specification() {
        String page = read(ROOT.resolve("docs/diagnostics.md"));
        assertThat(Pattern.compile("(?m)^## `([^`]+)`$").matcher(page).results().collect(names()))
                .isEqualTo(documented);
        String specifications =
                files("src/test/resources/spec").map(DiagnosticCodesTest::read).collect(Collectors.joining("\n"));
        List<String> drawings = Pattern.compile("(?ms)^````text\n([a-z]+\\.md:\\d.*?)\n````$")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(drawings).hasSizeGreaterThan(30).allMatch(specifications::contains);
    }

    private static Collector<MatchResult, ?, Set<String>> names() {
        return Collectors.mapping(match -> match.group(1), Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(String below) {
        return MODULES.stream().flatMap(module -> {
            try (Stream<Path> walk = Files.walk(ROOT.resolve(module).resolve(below))) {
                return walk.filter(file -> file.toString().matches(".*\\.(java|md)")).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
