package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeEdit;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingPageTest extends PageTest {

    EditingPageTest() {
        super("docs/editing.md");
    }

    @Test
    void front_matter() {
        FrontMatter file = FrontMatter.parse(SourceText.of("page.md", block("markdown", 0)));

        String changed = file.edit()
                .set("draft", false)
                .append("tags", "bells")
                .rename("sectiontext", "section")
                .at("params", "color")
                .set("red")
                .remove("showthedate")
                .apply();

        assertThat(changed).isEqualTo(block("markdown", 1));
    }

    @Test
    void shortcodes() {
        SourceText source = SourceText.of("page.md", block("markdown", 2));
        FrontMatter file = FrontMatter.parse(source);

        ShortcodeDocument calls = ShortcodeDocument.parse(source, file.bodySpan());
        String migrated = calls.rewrite(call -> switch (call.name()) {
            case "info" -> ShortcodeEdit.keep().rename("note").nameArguments(List.of("title"));
            case "center" -> ShortcodeEdit.unwrap();
            case "clear" -> ShortcodeEdit.remove();
            default -> ShortcodeEdit.keep();
        });

        assertThat(migrated).isEqualTo(block("markdown", 3));
    }

    @Test
    void what_diagnostics_propose() {
        Content<?> page = ContentPipeline.builder()
                .shortcodes(Shortcodes.standard())
                .build()
                .process(SourceText.of("page.md", "---\nmenu:\n\tmain: 1\n---\n"));

        List<Fix> safe = page.diagnostics().stream()
                .flatMap(diagnostic -> diagnostic.fixes().stream())
                .filter(Fix::isSafe)
                .toList();
        SourceText mended = Fix.applyAll(page.source(), safe);

        assertThat(mended.text()).isEqualTo("---\nmenu:\n  main: 1\n---\n");
    }

    @Test
    void new_pages() {
        record Post(String title, List<String> tags) {}

        String text = FrontMatter.write(new Post("The bell", List.of("repairs")), FrontMatter.Format.YAML)
                + "It said *tock*.\n";

        assertThat(text).isEqualTo(block("markdown", 4));
    }

    @Test
    void from_the_command_line(@TempDir Path folder) throws IOException {
        runShell(block("sh", 0), folder);
    }
}
