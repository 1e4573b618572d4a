package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.DiagnosticReport;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page of a real site goes the whole way, with and without trust in its authors. */
@Tag("shared")
class CorpusPagesTest {

    private int spans;

    @Test
    void everyPageComesOut() throws IOException {
        List<Diagnostic> all = new ArrayList<>();
        int pages = 0;
        for (ContentPipeline pipeline : List.of(
                ContentPipeline.builder().shortcodes(Shortcodes.standard()).build(),
                ContentPipeline.builder()
                        .shortcodes(Shortcodes.standard())
                        .trustAuthorHtml()
                        .build())) {
            pages = 0;
            all.clear();
            for (Path path : SharedFolder.pages("corpus")) {
                SourceText source = SourceText.read(path);
                Content<Map<String, Object>> page = pipeline.process(source);
                pages++;
                all.addAll(page.diagnostics());
                assertThat(page.html().chars().filter(c -> c >= 0xFDD0 && c <= 0xFDEF))
                        .as("noncharacters in %s", path)
                        .isEmpty();
                checkSpans(page);
            }
        }
        assertThat(pages).isEqualTo(407);
        assertThat(spans).isGreaterThan(2_000);
        DiagnosticReport report = DiagnosticReport.of(all);
        // Six calls of one page are shown in code without being commented out, and two notes begin in a line of text.
        assertThat(all.stream().filter(diagnostic -> diagnostic.code().equals("shortcode.misplaced")))
                .hasSize(8);
        System.out.println(pages + " pages, " + spans + " spans; trusted: " + report.byCode());
    }

    /** What the model says stands at a span does stand there. */
    private void checkSpans(Content<?> page) {
        SourceText source = page.source();
        for (Diagnostic diagnostic : page.diagnostics()) {
            assertThat(diagnostic.render()).startsWith(source.name() + ":");
        }
        spans += PageSpans.check(page);
    }
}
