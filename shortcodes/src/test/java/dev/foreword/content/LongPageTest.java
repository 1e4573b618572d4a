package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.text.SourceText;
import org.junit.jupiter.api.Test;

/** A page so long that its HTML is put together of pieces. */
class LongPageTest {

    @Test
    void isWrittenAsManyShortOnes() {
        int paragraphs = 60_000;
        // Of an odd length, so that pieces end within the character of two units, too.
        String source = "An odd 😀 paragraph, né.\n\n".repeat(paragraphs);
        String html = ContentPipeline.builder()
                .build()
                .process(SourceText.of("long.md", source))
                .html();
        assertThat(html.equals("<p>An odd 😀 paragraph, né.</p>\n".repeat(paragraphs)))
                .isTrue();
    }
}
