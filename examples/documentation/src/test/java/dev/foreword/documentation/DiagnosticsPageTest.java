package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticsPageTest extends PageTest {

    DiagnosticsPageTest() {
        super("docs/diagnostics.md");
    }

    /** Each example and each drawing stands in a specification file, which runs it. */
    @Test
    void examples_are_those_of_the_specifications() throws IOException {
        StringBuilder specifications = new StringBuilder();
        for (String module : List.of("core", "shortcodes")) {
            try (Stream<Path> files = Files.walk(Page.ROOT.resolve(module).resolve("src/test/resources/spec"))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    specifications.append(Files.readString(file));
                }
            }
        }
        long blocks = page().blocks().size();
        for (int i = 0; i < blocks; i++) {
            assertThat(specifications).contains(block("text", i).strip());
        }
    }
}
