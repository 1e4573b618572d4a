package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.footnote.Footnote;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootnotesPageTest extends PageTest {

    FootnotesPageTest() {
        super("docs/footnotes.md");
    }

    @Test
    void the_page_in_another_style_and_as_a_model() {
        ContentPipeline pipeline =
                ContentPipeline.builder().footnotes(FootnoteStyle.inlineText()).build();

        Content<?> page = pipeline.process(SourceText.of("page.md", block("markdown", 0)));
        assertThat(page.html()).isEqualTo(block("html", 0));

        List<String> lines = new ArrayList<>();
        for (Footnote note : page.footnotes().list()) {
            lines.add(note.number() + " " + note.label() + " ×"
                    + note.references().size());
        }
        assertThat(String.join("\n", lines) + "\n").isEqualTo(block("text", 0));
    }
}
