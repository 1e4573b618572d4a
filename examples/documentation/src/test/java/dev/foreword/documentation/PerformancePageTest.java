package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformancePageTest extends PageTest {

    private static final String SCRIPT = "examples/cli/foreword";
    private static final String BENCHMARKS =
            "examples/benchmarks/src/main/java/dev/foreword/benchmarks/compare/Compare.java";

    @TempDir
    Path folder;

    PerformancePageTest() {
        super("docs/performance.md");
    }

    /** They take minutes; this holds that each word of them is known. */
    @Test
    void the_commands_are_understood() {
        List<String> lines = block("sh", 0).lines().toList();
        assertThat(Page.readFile(".ci/run")).contains(lines.get(0));
        String source = Page.readFile(BENCHMARKS);
        for (String line : lines.subList(1, lines.size())) {
            assertThat(line).startsWith("java -jar examples/benchmarks/target/benchmarks.jar compare");
            for (String word :
                    line.substring(line.indexOf("compare") + 7).strip().split(" ")) {
                if (word.matches("-*[a-z]+(-[a-z]+)*") && !word.equals("content")) {
                    assertThat(source).contains('"' + word + '"');
                }
            }
        }
    }

    @Test
    void the_table_names_the_parts() {
        String parts = Page.readFile(BENCHMARKS).replaceAll("(?s).*PARTS =\\s*List.of\\((.*?)\\);.*", "$1");
        for (String part : parts.replace("\"", "").split(",\\s*")) {
            assertThat(page().text()).contains("\n| `" + part + "` |");
        }
    }

    /** The script with the words behind it; what they say of the content is what the command in this process says. */
    @Test
    void the_script_runs_the_command() throws IOException {
        assertThat(Page.ROOT.resolve(SCRIPT)).isExecutable();
        String script = Page.readFile(SCRIPT);
        for (String line : block("sh", 1).lines().toList()) {
            if (line.startsWith("FOREWORD_JAVA_OPTIONS=")) {
                assertThat(script).contains("${FOREWORD_JAVA_OPTIONS-}");
            }
            String words = line.substring(line.indexOf(SCRIPT) + SCRIPT.length());
            runShell("foreword" + words, folder);
            assertThat(Files.exists(folder.resolve("site/index.html"))).isTrue();
        }
    }
}
