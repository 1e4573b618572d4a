package dev.foreword;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/hugo-compatibility.md} says of shortcodes is shown: each line names its examples, and they exist. */
class CompatibilityTest {

    private static final Path ROOT = Path.of("..");
    private static final Path TESTS = Path.of("src/test");

    @Test
    void every_line_on_shortcodes_has_an_example() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/hugo-compatibility.md"));
        List<String> lines = page.substring(page.indexOf("\n## Shortcodes\n"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| where "))
                .toList();
        assertThat(lines).hasSizeGreaterThan(35);
        for (String line : lines) {
            assertThat(line).endsWith(" |");
            String cell = line.substring(line.lastIndexOf(" | ") + 3, line.length() - 2);
            assertThat(isShown(cell)).as("%s%nis shown in: %s", line, cell).isTrue();
        }
    }

    private static boolean isShown(String cell) throws IOException {
        if (cell.startsWith("`")) {
            String test = cell.replace("`", "") + ".java";
            try (Stream<Path> files = Files.walk(TESTS)) {
                return files.anyMatch(file -> file.endsWith(test));
            }
        }
        int colon = cell.indexOf(": ");
        if (colon < 0) {
            return false;
        }
        List<String> examples =
                Files.readAllLines(TESTS.resolve("resources/spec").resolve(cell.substring(0, colon)));
        return Stream.of(cell.substring(colon + 2).split(", "))
                .allMatch(name -> examples.stream()
                        .anyMatch(line -> line.startsWith("`````example ")
                                && List.of(line.split(" ")).get(1).equals(name)));
    }
}
