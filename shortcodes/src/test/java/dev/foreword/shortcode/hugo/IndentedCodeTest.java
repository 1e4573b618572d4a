package dev.foreword.shortcode.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndentedCodeTest {

    @Test
    void codeInAListLosesTheIndentationOfItsCallAsInHugo() {
        assertThat(page(Shortcodes.hugo(), "- i\n\n  {{< highlight text >}}\n  a\n    b\n  {{< /highlight >}}\n")
                        .html())
                .contains("<code class=\"language-text\" data-lang=\"text\">a\n  b</code>");
    }

    @Test
    void noPartOfATagWithoutItsEndIsInThePlainText() {
        assertThat(page(Shortcodes.standard(), "a {{< note title=\"x\" }} b\n").plainText())
                .doesNotContain("note", "}}");
        assertThat(page(Shortcodes.standard(), "{{% note %}}a{{< /note }} b\n").plainText())
                .doesNotContain("note", "}}");
    }

    @Test
    void aBackslashBetweenWordsIsMendedWithoutAChangeOfTheArguments() {
        for (String[] pair : new String[][] {
            {"{{< n a\\b >}}", "{{< n a b >}}"}, {"{{< n\\x >}}", "{{< n x >}}"}, {"{{< n \\x >}}", "{{< n x >}}"}
        }) {
            SourceText source = SourceText.of("page.md", pair[0]);
            assertThat(source.edited(dev.foreword.shortcode.ShortcodeDocument.parse(source)
                                    .diagnostics()
                                    .get(0)
                                    .fixes()
                                    .get(0)
                                    .edits())
                            .text())
                    .isEqualTo(pair[1]);
        }
    }

    private static Content<Map<String, Object>> page(Shortcodes shortcodes, String text) {
        return ContentPipeline.builder().shortcodes(shortcodes).build().process(SourceText.of("page.md", text));
    }
}
