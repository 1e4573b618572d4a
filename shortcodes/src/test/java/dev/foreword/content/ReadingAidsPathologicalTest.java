package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.text.SourceText;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that make careless counting quadratic. */
class ReadingAidsPathologicalTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int TIMES = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "< ",
                "<a ",
                "</",
                "<!-- ",
                "<script> ",
                "<textarea>",
                "<a b='",
                "<x =",
                "鐘",
                "a ",
                "# a\n\n",
                "###### a\n\n",
                "<!--more-->",
                "> a\n\n",
                "\n"
            })
    void aidsAreLinear(String part) {
        String text = part.repeat(TIMES);
        for (ContentPipeline pipeline : new ContentPipeline[] {
            ContentPipeline.builder().trustAuthorHtml().build(),
            ContentPipeline.builder()
                    .trustAuthorHtml()
                    .summaryOfBlocks()
                    .detectCjk()
                    .build()
        }) {
            Assertions.assertTimeoutPreemptively(LIMIT, () -> {
                Content<?> page = pipeline.process(SourceText.of("page.md", text));
                assertThat(page.wordCount().words()).isNotNegative();
                assertThat(page.summary().html()).isNotNull();
                assertThat(page.tableOfContents().html()).startsWith("<nav");
            });
        }
    }

    @Test
    void aHeadingFullOfLinks() {
        String text = "# " + "[a](/x) ".repeat(TIMES);
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            Content<?> page = ContentPipeline.builder()
                    .markdown(MarkdownOptions.hugo().toBuilder()
                            .maxInlines(Integer.MAX_VALUE)
                            .build())
                    .build()
                    .process(SourceText.of("page.md", text));
            assertThat(page.headings().get(0).html()).hasSize(2 * TIMES - 1);
        });
    }
}
