package dev.foreword.cli;

import static dev.foreword.cli.Run.foreword;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir
    Path folder;

    @Test
    void help_teaches_by_example() {
        Run run = foreword("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("foreword render content -o site", "inspect");
        assertThat(foreword("render", "--help").out())
                .contains("--trust-html", "--output=DIR", "Exit status: 0 no errors; 1 errors in the content");
        assertThat(foreword("inspect", "--help").out()).contains("UTF-16", "jq");
    }

    @Test
    void version_is_one_line() {
        assertThat(foreword("--version").out().lines())
                .singleElement()
                .asString()
                .startsWith("foreword ");
    }

    @Test
    void wrong_usage_is_status_2() {
        assertThat(foreword().err()).startsWith("say what to do: ");
        assertThat(foreword().status()).isEqualTo(2);
        assertThat(foreword("rendre").status()).isEqualTo(2);
        assertThat(foreword("rendre").err()).contains("Did you mean: foreword render");
        assertThat(foreword("render", "--trust").status()).isEqualTo(2);
        assertThat(foreword("inspect").status()).isEqualTo(2);
    }

    @Test
    void what_is_wrong_is_not_pushed_off_the_screen() {
        String err = foreword("check", "--fxi", folder).err();
        assertThat(err)
                .startsWith("Unknown option: '--fxi'")
                .contains("--fix")
                .endsWith("More: foreword check --help\n");
        assertThat(err.lines()).hasSizeLessThan(12);
    }

    @Test
    void missing_file() {
        Path missing = folder.resolve("missing.md");
        for (String command : List.of("render", "inspect")) {
            Run run = foreword(command, missing);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).isEqualToIgnoringNewLines("foreword: " + missing + ": no such file or folder");
        }
    }

    @Test
    void file_that_is_not_utf8() throws IOException {
        Path page = folder.resolve("page.md");
        Files.write(page, "bl\u00e5".getBytes(StandardCharsets.ISO_8859_1));
        for (String command : List.of("render", "inspect")) {
            Run run = foreword(command, page);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out() + run.err())
                    .contains("expected UTF-8, found the byte E5 at byte offset 2")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void folder_without_pages() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "no page");
        Run run = foreword("render", folder, "-o", folder.resolveSibling("site"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("foreword: " + folder
                        + ": no pages in this folder; pages are files that end in .md or .markdown");
    }

    @Test
    void site_inside_of_its_content() throws IOException {
        Files.writeString(folder.resolve("page.md"), "text");
        for (Path site : List.of(folder, folder.resolve("site"), folder.resolve("a/../site/deep"))) {
            Run run = foreword("render", folder, "-o", site);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("cannot be written into", "choose another folder with -o");
        }
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void site_that_cannot_be_written() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(content.resolve("page.md"), "text");
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Run run = foreword("render", content, "-o", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("foreword: " + file + ": a file stands where a folder should be");
        Run below = foreword("render", content, "-o", file.resolve("site"));
        assertThat(below.status()).isEqualTo(2);
        assertThat(below.err()).startsWith("foreword: " + file).doesNotContain("\tat ");
    }

    @Test
    void no_sample_site_here() {
        // Tests run in the module's own folder, where there is no examples/content.
        Run run = foreword("render");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("say what to render, such as foreword render content -o site");
    }
}
