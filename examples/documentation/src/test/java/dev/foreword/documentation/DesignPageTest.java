package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DesignPageTest extends PageTest {

    DesignPageTest() {
        super("docs/design.md");
    }

    /** Drawings, not code; but what they name has to exist. */
    @Test
    void the_drawings_name_what_there_is() {
        assertThat(block("text", 0))
                .contains("SourceText.read", "FrontMatter.parse", "Footnotes.resolve", "PageWriter");
        Path core = Page.ROOT.resolve("core/src/main/java/dev/foreword");
        Path shortcodes = Page.ROOT.resolve("shortcodes/src/main/java/dev/foreword");
        block("text", 1)
                .replaceAll("\\(.*?\\)|everything", "")
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split("<-|,")))
                .map(name -> name.strip().replace('.', '/'))
                .filter(name -> !name.isEmpty())
                .forEach(name -> assertThat(
                                Files.isDirectory(core.resolve(name)) || Files.isDirectory(shortcodes.resolve(name)))
                        .as("package %s", name)
                        .isTrue());
    }
}
