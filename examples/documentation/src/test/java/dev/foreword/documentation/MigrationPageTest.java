package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationPageTest extends PageTest {

    record Page(String title, String version, LocalDate date) {}

    record Language(String language) {}

    record Flag(boolean language) {}

    MigrationPageTest() {
        super("docs/migration.md");
    }

    private static String before(String text) {
        Matcher head =
                Pattern.compile("^---\\r?\\n(.*?)\\r?\\n---", Pattern.DOTALL).matcher(text);
        Map<String, Object> data = head.find() ? yaml(head.group(1)) : Map.of();
        String title = (String) data.get("title");
        return String.valueOf(title);
    }

    /** A line for a key is all that this test needs. */
    private static Map<String, Object> yaml(String block) {
        Map<String, Object> data = new LinkedHashMap<>();
        block.lines().forEach(line -> data.put(line.split(": ")[0], line.split(": ", 2)[1]));
        return data;
    }

    private static FrontMatter after(String text) {
        return FrontMatter.parse(SourceText.of("post.md", text));
    }

    @Test
    void step_by_step() {
        String text = "---\ntitle: The bell\n---\nIt said *tock*.\n";
        {
            FrontMatter file = FrontMatter.parse(SourceText.of("post.md", text));
            Map<String, Object> data = file.data().toJava();
            String body = file.body();
            assertThat(data).isEqualTo(Map.of("title", "The bell"));
            assertThat(body).isEqualTo("It said *tock*.\n");
        }
        FrontMatter file = after(text);
        HugoPage page = file.as(HugoPage.class).orThrow();
        String title = page.title();
        assertThat(title).isEqualTo("The bell").isEqualTo(before(text));
    }

    @Test
    void what_will_be_different() {
        assertThat(after("---\n---\nb").format()).isEqualTo(FrontMatter.Format.YAML);
        for (String page : List.of(
                "\uFEFF---\ntitle: a\n---\n",
                "\n---\ntitle: a\n---\n",
                "+++\ntitle = 'a'\n+++\n",
                "{\"title\": \"a\"}\n")) {
            assertThat(before(page)).isEqualTo("null");
            assertThat(after(page).data().toJava()).isEqualTo(Map.of("title", "a"));
        }
        assertThat(after("---\ntitle: 2026\nversion: 1.10\ndate: 2026-02-12\n---\n")
                        .as(Page.class)
                        .orThrow())
                .isEqualTo(new Page("2026", "1.10", LocalDate.of(2026, 2, 12)));
        assertThat(after("---\nlanguage: no\n---\n")
                        .as(Language.class)
                        .orThrow()
                        .language())
                .isEqualTo("no");
        assertThat(after("---\nlanguage: no\n---\n").as(Flag.class).orThrow().language())
                .isFalse();
        assertThat(after("---\na: 1\na: 2\n---\n").diagnostics())
                .extracting(d -> d.code() + d.related().size())
                .containsExactly("data.duplicate-key1");
        FrontMatter broken = after("---\na: 1\n\tb: 2\n---\nText.\n");
        assertThat(broken.diagnostics().get(0).position().line()).isEqualTo(3);
        assertThat(broken.body()).isEqualTo("Text.\n");
    }

    @Test
    void what_a_whole_site_says(@TempDir Path folder) throws IOException {
        runShell(block("sh", 0), folder);
    }
}
