package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what there is. Its Java is run beside the library. */
class ReadmePageTest extends PageTest {

    @TempDir
    Path folder;

    ReadmePageTest() {
        super("README.md", "shortcodes/src/test/java/dev/foreword/UsageExampleTest.java");
    }

    @Test
    void the_page_becomes_the_html() throws IOException {
        Output output = foreword("render", write(block("markdown", 0)));
        assertThat(output).isEqualTo(new Output(0, output.out(), ""));
        assertThat(output.out()).isEqualToIgnoringWhitespace(block("html", 0));
    }

    @Test
    void the_mistakes_become_the_messages() throws IOException {
        String page = write(block("markdown", 1));
        String report = foreword("render", page).err().replace(page, "post.md");
        assertThat(report.stripTrailing()).isEqualTo(block("text", 0).stripTrailing());
    }

    /** The checks run the two commands; this keeps them the same. */
    @Test
    void commands_are_those_that_the_checks_run() throws IOException {
        assertThat(Page.readFile(".ci/run"))
                .contains(List.of(block("sh", 0).strip(), block("sh", 1).strip()));
        runShell(block("sh", 2), folder);
    }

    @Test
    void the_dependency_is_this_one() {
        String pom = Page.readFile("shortcodes/pom.xml");
        assertThat(pom)
                .contains(block("xml", 0)
                        .lines()
                        .filter(line -> line.contains("<groupId>") || line.contains("<version>"))
                        .map(String::strip)
                        .toList());
        assertThat(pom).contains("<artifactId>foreword-shortcodes</artifactId>");
        assertThat(block("xml", 0)).contains("<artifactId>foreword-shortcodes</artifactId>");
    }

    /** What the table says of Foreword is held by the test that the row names. */
    @Test
    void each_row_of_the_comparison_names_a_test() {
        List<String> rows = page().text()
                .lines()
                .dropWhile(line -> !line.startsWith("## Beside others"))
                .takeWhile(line -> !line.startsWith("## Good"))
                .filter(line -> line.startsWith("| ") && !line.contains("| Hugo |"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(10).allMatch(row -> {
            var link = Pattern.compile("\\[[^\\]]+]\\(([^)]+(Test\\.java|spec/[a-z-]+\\.md))\\) \\|$")
                    .matcher(row);
            return link.find() && Files.exists(Page.ROOT.resolve(link.group(1)));
        });
    }

    private String write(String page) throws IOException {
        return Files.writeString(folder.resolve("post.md"), page).toString();
    }
}
