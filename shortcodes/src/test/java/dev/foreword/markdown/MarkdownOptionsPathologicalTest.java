package dev.foreword.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.ContentPipeline;
import dev.foreword.markdown.MarkdownOptions.EastAsianLineBreaks;
import dev.foreword.markdown.MarkdownOptions.IdStyle;
import dev.foreword.text.SourceText;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is off by default is linear too. */
class MarkdownOptionsPathologicalTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int TIMES = 40_000;
    private static final ContentPipeline EVERYTHING = ContentPipeline.builder()
            .markdown(MarkdownOptions.hugo().toBuilder()
                    .with(MarkdownFeature.values())
                    .without(MarkdownFeature.STRIKETHROUGH, MarkdownFeature.WRAP_STAND_ALONE_IMAGE)
                    .eastAsianLineBreaks(EastAsianLineBreaks.CSS3_DRAFT)
                    .idStyle(IdStyle.GITHUB_ASCII)
                    .passthroughInline(new Delimiters("$", "$"), new Delimiters("\\(", "\\)"))
                    .passthroughBlock(new Delimiters("$$", "$$"))
                    .build())
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "++a ",
                "a++ ",
                "++a",
                "==a ==b",
                "^a ",
                "~a ~~b ",
                "^a ++b ==c ~d ",
                "^",
                "++ ==",
                "鐘\n",
                "鐘 \n   ",
                "\\ ",
                "![a](b)\n\n",
                "## é\n",
                "a\n: b\n\n",
                "{.a}\n",
                "$a ",
                "$$a ",
                "\\(a ",
                "$$$",
                "\\\\(",
                "a\n{.b}\n\n"
            })
    void everySwitchIsLinear(String part) {
        isQuick("x\n\n" + part.repeat(TIMES));
    }

    @Test
    void manyAttributesOfOneBlock() {
        StringBuilder text = new StringBuilder("a\n");
        for (int i = 0; i < TIMES; i++) {
            text.append("{data-a").append(i).append("=x}\n");
        }
        isQuick(text.toString());
    }

    private static void isQuick(String text) {
        String html = Assertions.assertTimeoutPreemptively(
                LIMIT, () -> EVERYTHING.process(SourceText.of("page.md", text)).html());
        assertThat(html).isNotEmpty();
    }
}
