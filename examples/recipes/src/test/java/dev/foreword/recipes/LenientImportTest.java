package dev.foreword.recipes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.recipes.LenientImport.Page;
import dev.foreword.recipes.LenientImport.Site;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LenientImportTest {

    @TempDir
    Path folder;

    @Test
    void every_page_arrives_and_nothing_is_lost_in_silence() throws IOException {
        page("a-clean.md", "---\ntitle: Clean\ntags: one\n---\nA.\n");
        page("b-tab.md", "---\ntitle: Tab\nmenu:\n\tmain: 1\n---\nB.\n");
        page("c-toml.md", "+++\ntitle = 'Toml'\nweight = 3\n+++\nC.\n");
        page("d-broken.md", "---\ntitle: [never closed\n---\nD.\n");
        page("e-none.md", "E.\n");
        page("f-odd.md", "---\ntitle: 2026\ndraft: maybe\n---\nF.\n");

        Site site = LenientImport.read(folder);

        assertThat(site.pages())
                .extracting(Page::title)
                .containsExactly("Clean", "Tab", "Toml", "d-broken", "e-none", "2026");
        assertThat(site.pages()).extracting(Page::body).containsExactly("A.\n", "B.\n", "C.\n", "D.\n", "E.\n", "F.\n");
        assertThat(site.pages())
                .extracting(page -> page.fields().isPresent())
                .containsExactly(true, true, true, false, true, true);
        assertThat(site.pages().get(0).fields().orElseThrow().tags()).isEqualTo(List.of("one"));
        assertThat(site.pages().get(1).fields().orElseThrow().params()).containsKey("menu");
        assertThat(site.diagnostics())
                .extracting(diagnostic ->
                        folder.relativize(Path.of(diagnostic.source().name())) + " " + diagnostic.code())
                .containsExactly("b-tab.md yaml.syntax", "d-broken.md yaml.syntax", "f-odd.md hugo.conversion");
        assertThat(SourceText.read(folder.resolve("b-tab.md")).text()).contains("\t");
    }

    @Test
    void a_byte_that_is_no_text_is_told_and_stops_nothing() throws IOException {
        byte[] text = "---\ntitle:\tTab\n---\nR?d.\n".getBytes(ISO_8859_1);
        text[text.length - 4] = (byte) 0xF8;
        Files.write(folder.resolve("a-latin.md"), text);
        page("b-clean.md", "---\ntitle: Clean\n---\nB.\n");

        Site site = LenientImport.read(folder);

        assertThat(site.pages()).extracting(Page::body).containsExactly("R\uFFFDd.\n", "B.\n");
        assertThat(site.diagnostics()).extracting(Diagnostic::code).contains("text.encoding");
    }

    private void page(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
