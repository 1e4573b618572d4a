package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import org.junit.jupiter.api.Test;

/** What stands for a call while Markdown is read is nobody's business. */
class CallsInAddressesTest {

    record Nothing() {}

    private static final ContentPipeline PIPELINE = ContentPipeline.builder()
            .shortcodes(Shortcodes.builder()
                    .add(ShortcodeDefinition.of("leaf", Nothing.class, (nothing, context, out) -> out.text("L")))
                    .build())
            .build();

    private static Content<?> page(String text) {
        return PIPELINE.process(SourceText.of("p.md", text));
    }

    @Test
    void idsOfHeadingsHoldTheWordsOfCalls() {
        Content<?> page = page("# x {#a-{{< leaf >}}}\n");
        assertThat(page.html()).isEqualTo("<h1 id=\"a-L\">x</h1>\n");
        assertThat(page.headings().get(0).id()).isEqualTo("a-L");
        assertThat(page.sections().get(0).toString()).doesNotContainPattern("[\uFDD0-\uFDEF]");
    }

    @Test
    void addressesHoldTheWordsOfCalls() {
        assertThat(page("<https://e.org/{{< leaf >}}>").html())
                .isEqualTo("<p><a href=\"https://e.org/L\">https://e.org/L</a></p>\n");
    }

    @Test
    void labelsOfNotesAreShownAsTheyAreWritten() {
        assertThat(page("a\n\n[^{{< leaf >}}]: y\n").diagnostics())
                .extracting(Diagnostic::toString)
                .noneMatch(said -> said.chars().anyMatch(c -> c >= 0xFDD0 && c <= 0xFDEF))
                .anyMatch(said -> said.contains("[^{{< leaf >}}]"));
    }
}
