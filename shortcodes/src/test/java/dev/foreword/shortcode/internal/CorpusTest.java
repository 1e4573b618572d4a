package dev.foreword.shortcode.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All real pages. */
@org.junit.jupiter.api.Tag("shared")
class CorpusTest {

    @Test
    void everyPageIsRead() throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        long calls = 0;
        List<Path> pages = SharedFolder.pages("corpus");
        for (Path page : pages) {
            SourceText source = SourceText.read(page);
            ShortcodeDocument document = ShortcodeDocument.parse(source, HugoVectors.body(source.text()));
            diagnostics.addAll(document.diagnostics());
            calls += document.calls().count();
            assertThat(document.toSource()).isEqualTo(source.text());
        }
        System.out.println(pages.size() + " pages, " + calls + " calls");
        diagnostics.forEach(diagnostic -> System.out.println(diagnostic.render()));
        assertThat(pages).hasSize(407);
        // 2128 calls that Hugo executes, and 46 on the page that it cannot build.
        assertThat(calls).isEqualTo(2174);
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void everyVectorIsWrittenBack() {
        for (Json vector : HugoVectors.pages()) {
            assertThat(HugoVectors.document(vector).toSource())
                    .isEqualTo(vector.get("input").text());
        }
    }
}
