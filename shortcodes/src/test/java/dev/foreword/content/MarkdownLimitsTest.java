package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import org.junit.jupiter.api.Test;

class MarkdownLimitsTest {

    @Test
    void tooManyBlocks() {
        String text = "a\n\n".repeat(150_000) + "the <rest>\n";
        Content<?> content = ContentPipeline.builder().build().process(SourceText.of("page.md", text));
        assertThat(content.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("limit.blocks");
            assertThat(d.position().line()).isEqualTo(300_001);
        });
        assertThat(content.html()).endsWith("<p>a</p>\n<p>the &lt;rest&gt;</p>\n");
    }

    @Test
    void tooDeepEmphasis() {
        String text = "*a _b ".repeat(60) + "c" + "_*".repeat(60);
        Content<?> content = ContentPipeline.builder().build().process(SourceText.of("page.md", text));
        assertThat(content.diagnostics()).extracting(Diagnostic::code).containsExactly("limit.inline-nesting");
    }
}
