package dev.foreword.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                 {{</* info */>}} stays.""");
    }

    @Test
    void a_second_run_changes_nothing() {
        SourceText once = SourceText.of(PAGE.name(), BulkEdit.edit(PAGE));
        assertThat(BulkEdit.edit(once)).isEqualTo(once.text());
        assertThat(BulkEdit.diff(once, BulkEdit.edit(once))).isEmpty();
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
