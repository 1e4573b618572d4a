package dev.foreword.cli;

import static dev.foreword.cli.Run.foreword;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the command does. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");

    @TempDir
    Path folder;

    private final String readme = read(ROOT.resolve("README.md"));

    @Test
    void the_page_becomes_the_html() {
        Run run = foreword("render", write(block("markdown", 0)));
        assertThat(run.out()).isEqualToIgnoringWhitespace(block("html", 0));
        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
    }

    @Test
    void the_mistakes_become_the_messages() {
        Path page = write(block("markdown", 1));
        String report = foreword("render", page).err().replace(page.toString(), "post.md");
        assertThat(report.stripTrailing()).isEqualTo(block("text", 0));
    }

    @Test
    void links_to_files_lead_somewhere() {
        for (String page : List.of("README.md", "CONTRIBUTING.md", "docs/design.md")) {
            Path file = ROOT.resolve(page);
            List<String> links = Pattern.compile("]\\(([^)#:]+)\\)")
                    .matcher(read(file))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            for (String link : links) {
                assertThat(file.resolveSibling(link))
                        .as("%s links to %s", page, link)
                        .exists();
            }
        }
    }

    /** The checks run the README's commands; this keeps the two the same. */
    @Test
    void commands_are_those_that_the_checks_run() {
        List<String> commands = List.of(block("sh", 0), block("sh", 1));
        assertThat(read(ROOT.resolve(".ci/run"))).contains(commands);
    }

    private Path write(String page) {
        try {
            return Files.writeString(folder.resolve("post.md"), page + "\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fenced code block of the README, by its language. */
    private String block(String language, int index) {
        String inside = readme.split("```" + language + "\n", -1)[index + 1];
        return inside.lines().takeWhile(line -> !line.equals("```")).collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
