package dev.foreword.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkEditTest {

    private static final SourceText PAGE = SourceText.of("om/page.md", """
            ---
            title:   "Bells"   # shown in lists
            sectiontext: Om os
            ---
            {{% info "Mind" %}}Wet.{{% /info %}}
            {{</* info */>}} stays.
            """);

    @Test
    void only_what_the_migration_is_about_changes() {
        assertThat(BulkEdit.diff(PAGE, BulkEdit.edit(PAGE))).isEqualTo("""
                --- a/om/page.md
                +++ b/om/page.md
                @@ -1,6 +1,7 @@
                 ---
                 title:   "Bells"   # shown in lists
                -sectiontext: Om os
                +section_title: Om os
                +draft: false
                 ---
                -{{% info "Mind" %}}Wet.{{% /info %}}
                +{{% note title="Mind" %}}Wet.{{% /note %}}
                 {{</* info */>}} stays.
                """);
    }

    @Test
    void a_second_run_changes_nothing() {
        SourceText once = SourceText.of(PAGE.name(), BulkEdit.edit(PAGE));
        assertThat(BulkEdit.edit(once)).isEqualTo(once.text());
        assertThat(BulkEdit.diff(once, BulkEdit.edit(once))).isEmpty();
    }

    @Test
    void git_applies_the_diff_of_several_pages_whatever_their_line_ends(@TempDir Path folder) throws Exception {
        SourceText windows = SourceText.of("b.md", PAGE.text().replace("\n", "\r\n"));
        SourceText openEnd = SourceText.of("c.md", PAGE.text().stripTrailing());
        StringBuilder diffs = new StringBuilder();
        for (SourceText page : List.of(windows, openEnd)) {
            Files.writeString(folder.resolve(page.name()), page.text());
            diffs.append(BulkEdit.diff(page, BulkEdit.edit(page)));
        }
        Files.writeString(folder.resolve("all.diff"), diffs);
        Process git = new ProcessBuilder("git", "apply", "all.diff")
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("b.md"))).isEqualTo(BulkEdit.edit(windows));
        assertThat(Files.readString(folder.resolve("c.md"))).isEqualTo(BulkEdit.edit(openEnd));
    }

    @Test
    void a_page_that_the_change_does_not_fit_stops_no_other(@TempDir Path folder) throws IOException {
        String both = "---\nsectiontext: a\nsection_title: b\n---\n";
        Path first = Files.writeString(folder.resolve("a.md"), both);
        Path second = Files.writeString(folder.resolve("b.md"), PAGE.text());
        BulkEdit.main(folder.toString(), "--write");
        assertThat(first).hasContent(both);
        assertThat(second).hasContent(BulkEdit.edit(PAGE));
    }

    @Test
    void nothing_is_written_unless_asked_for(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), PAGE.text());
        Path broken = Files.writeString(folder.resolve("broken.md"), "---\na: [\n---\n");
        BulkEdit.main(folder.toString());
        assertThat(file).hasContent(PAGE.text());
        BulkEdit.main(folder.toString(), "--write");
        assertThat(file).hasContent(BulkEdit.edit(PAGE));
        assertThat(broken).hasContent("---\na: [\n---\n");
    }
}
