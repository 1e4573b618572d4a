package dev.foreword.recipes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentLintTest {

    @TempDir
    Path folder;

    @Test
    void rules_of_the_house_stand_beside_those_of_foreword() throws IOException {
        Files.createDirectories(folder.resolve("blog"));
        Files.writeString(
                folder.resolve("blog/post.md"),
                "---\ntitle: " + "long ".repeat(13) + "\n---\n# Again\n\nx[^1] {{< ntoe >}}\n");
        Path sarif = folder.resolve("lint.sarif");

        assertThat(ContentLint.run(folder, sarif)).isEqualTo(1);

        assertThat(ContentLint.check(folder).diagnostics())
                .extracting(diagnostic -> diagnostic.toString().replace(folder + "/", ""))
                .containsExactly(
                        "blog/post.md:2:8: warning: a title has at most 60 characters, this one 64 [house.title-length]",
                        "blog/post.md:4:1: error: expected headings from level 2 on, found one of level 1 [house.second-title]",
                        "blog/post.md:6:2: warning: footnote [^1] is not defined; it stays text [footnote.undefined]",
                        "blog/post.md:6:11: error: unknown shortcode \"ntoe\" [shortcode.unknown]");
        assertThat(strings(Files.readString(sarif), "ruleId"))
                .containsExactlyInAnyOrder(
                        "house.title-length", "house.second-title", "footnote.undefined", "shortcode.unknown");
        assertThat(strings(Files.readString(sarif), "uri"))
                .contains(folder.resolve("blog/post.md").toString());
    }

    @Test
    void a_page_that_is_not_utf8_is_a_finding_and_no_end() throws IOException {
        Files.write(folder.resolve("latin.md"), "---\ntitle: R\u00f8d\n---\n".getBytes(ISO_8859_1));
        Files.writeString(folder.resolve("next.md"), "---\ntitle: Bells\n---\nx[^1]\n");
        assertThat(ContentLint.check(folder).diagnostics())
                .extracting(Diagnostic::code)
                .contains("text.encoding", "footnote.undefined");
    }

    @Test
    void a_clean_folder_has_an_empty_report() throws IOException {
        Files.writeString(folder.resolve("post.md"), "---\ntitle: Bells\n---\n## Care\n");
        Path sarif = folder.resolve("lint.sarif");
        assertThat(ContentLint.run(folder, sarif)).isZero();
        assertThat(strings(Files.readString(sarif), "ruleId")).isEmpty();
        assertThat(strings(Files.readString(sarif), "version")).contains("2.1.0");
    }

    @Test
    void the_fix_of_a_rule_mends_what_it_is_about() {
        SourceText page = SourceText.of("post.md", "---\ntitle: Bells\n---\n# Care\n");
        Diagnostic second = ContentLint.check(page).get(0);
        SourceText mended = second.fixes().get(0).apply(page);
        assertThat(mended.text()).endsWith("\n## Care\n");
        assertThat(ContentLint.check(mended)).isEmpty();
    }

    private static List<String> strings(String json, String field) throws IOException {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && field.equals(parser.currentName())) {
                    values.add(parser.getText());
                }
            }
        }
        return values;
    }
}
