package dev.foreword.shortcode.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.markdown.internal.HugoSite;
import dev.foreword.shortcode.ShortcodeGuide;
import dev.foreword.shortcode.Shortcodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real Hugo takes the examples of the guide to its shortcodes; it refuses a page for the least fault in a call. */
@Tag("shared")
class GuideHugoTest {

    @TempDir
    private Path site;

    @Test
    void hugoTakesEveryExample() throws IOException, InterruptedException {
        Map<String, String> pages = new TreeMap<>();
        for (ShortcodeGuide.Entry entry : ShortcodeGuide.of(Shortcodes.hugo()).entries()) {
            pages.put(entry.name(), "---\ntitle: A page\n---\n" + entry.example() + "\n");
        }
        Files.writeString(Files.createDirectories(site.resolve("content")).resolve("page.md"), "There.\n");
        // Of those, the one that the Hugo used here does not bring along yet.
        Files.writeString(
                Files.createDirectories(site.resolve("layouts/shortcodes")).resolve("details.html"),
                "<details><summary>{{ .Get \"summary\" }}</summary>{{ .Inner }}</details>");
        Map<String, String> html = HugoSite.render(site, "baseURL: https://example.org/\n", "{{ .Content }}", pages);
        assertThat(html)
                .hasSize(9)
                .allSatisfy((name, page) -> assertThat(page.strip()).as(name).isNotEmpty());
        assertThat(html.get("highlight")).contains("answer").doesNotContain("{{");
        assertThat(html.get("param")).contains("A page");
        assertThat(html.get("relref")).contains("href=\"/page/\"");
    }
}
