package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.content.Section;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.standard.StandardShortcodes;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelinePageTest extends PageTest {

    PipelinePageTest() {
        super("docs/pipeline.md");
    }

    @Test
    void the_style_sheet(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("foreword.css"), StandardShortcodes.styleSheet());
        assertThat(site.resolve("foreword.css")).content().contains(".sidenote", ".note");
    }

    @Test
    void what_comes_out() {
        SourceText source = SourceText.of("care.md", block("markdown", 0));

        ContentPipeline pipeline =
                ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

        Content<HugoPage> page = pipeline.process(source, HugoPage.class);

        assertThat(page.diagnostics()).isEmpty();
        assertThat(page.plainText() + "\n").isEqualTo(block("text", 0));

        List<String> lines = new ArrayList<>();
        for (Section section : page.sections()) {
            lines.add(section.anchor() + " | " + section.plainText().replace("\n\n", " / "));
        }
        assertThat(String.join("\n", lines) + "\n").isEqualTo(block("text", 1));
    }
}
