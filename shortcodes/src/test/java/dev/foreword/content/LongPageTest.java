package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages so long that their text and their HTML are put together of pieces. */
class LongPageTest {

    /** More characters than any part that is put away at once, and of odd numbers of each. */
    private static final int LONG = 700_001;

    /** Enough of it between calls and blocks that a page has no more of them than it may. */
    private static final String WORDS = "the words go on – and on, ".repeat(20);

    private static final ContentPipeline PIPELINE = ContentPipeline.builder()
            .shortcodes(Shortcodes.builder()
                    .addStandard()
                    .add(ShortcodeDefinition.of("key", Nothing.class, (nothing, context, out) -> out.text("K"))
                            .inline())
                    .build())
            .build();

    record Nothing() {}

    private Content<?> process(String text) {
        return PIPELINE.process(SourceText.of("long.md", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An odd 😀 paragraph, né: WORDS.\n\n",
                "Press {{< key >}}+{{< key >}} – WORDS.\n\n",
                "{{< note >}}\nMind *this* WORDS.\n{{< /note >}}\n\nand WORDS that\n\n",
                "{{% note %}}\nMind *this* WORDS.\n{{% /note %}}\n\n- and WORDS that\n\n",
                "- {{% note %}}1{{% /note %}}\n\n  WORDS\n\n> {{< key >}}1 {{< key >}} WORDS\n\n",
                "1234 – 5678 9012 – 3456 7890 – 1234 5678 – 9012\n\n",
                "\uFDD1 is none, nor is \uD83D, but 😀 is WORDS\n\n",
                "<!-- html -->\n\nWORDS\n\n"
            })
    void areWrittenAsManyShortOnes(String written) {
        String page = written.replace("WORDS", WORDS);
        int count = LONG / page.length();
        assertThat(process(page.repeat(count))
                        .html()
                        .equals(process(page).html().repeat(count)))
                .isTrue();
    }

    @Test
    void onesWithoutABreakAreWrittenInOneGo() {
        assertThat(process("😀".repeat(LONG)).html().equals("<p>" + "😀".repeat(LONG) + "</p>\n"))
                .isTrue();
        String line = "word ".repeat(LONG / 5);
        assertThat(process("{{< key >}} " + line + "{{< key >}}\n").html().equals("<p>K " + line + "K</p>\n"))
                .isTrue();
    }

    @Test
    void aCallAroundAllOfItKeepsItsWords() {
        String words = ("1 2 3 " + "4 5 6 ".repeat(20)).strip() + "\n\n";
        int count = LONG / words.length();
        String html = process("{{% note %}}\n" + words.repeat(count) + "{{% /note %}}\n")
                .html();
        assertThat(html.split("<p>1 2 3 4 ", -1)).hasSize(count + 1);
        assertThat(html).startsWith("<aside").endsWith("</aside>\n");
    }

    @Test
    void placesAtTheEndAreThoseOfTheFile() {
        String paragraph = WORDS + "{{< key >}}.\n\n";
        Content<?> content = process(
                paragraph.repeat(LONG / paragraph.length()) + "A {{< nobody >}} and [^none][^one].\n\n[^one]: Note.\n");
        assertThat(content.diagnostics())
                .extracting(found -> content.source().slice(found.span()))
                .containsExactly("nobody", "[^none]");
    }

    @Test
    void dividersAreFoundWhereTheyStand() {
        String paragraph = "Before it {{< key >}} – " + WORDS.strip() + "\n\n";
        int count = LONG / paragraph.length();
        Content<?> content = process(paragraph.repeat(count) + "<!--more-->\n\nBehind it.\n");
        assertThat(content.summary().html().split("<p>Before it K – ", -1)).hasSize(count + 1);
        assertThat(content.summary().html()).doesNotContain("Behind");
    }
}
