package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.internal.RandomPages;
import dev.foreword.text.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of the texts of every page, however broken or hostile. */
class TextFormsPropertyTest {

    record Nothing() {}

    /** The calls of the random pages take any arguments here; a form may still be Markdown. */
    private static final Shortcodes SHORTCODES = Shortcodes.builder()
            .add(ShortcodeDefinition.of("b", Nothing.class, (nothing, context, out) -> out.inner())
                    .inner(InnerContent.MARKDOWN)
                    .markdown((nothing, context, out) ->
                            out.markdown("**").text("{{< t >}}").markdown("**").inner()))
            .renderUnknown((arguments, context, out) -> out.inner())
            .build();

    @Test
    void noTagIsLeftOfARandomPage() {
        ContentPipeline pipeline =
                ContentPipeline.builder().shortcodes(SHORTCODES).build();
        ContentPipeline trusting = ContentPipeline.builder()
                .shortcodes(Shortcodes.builder().keepUnknown().build())
                .trustAuthorHtml()
                .build();
        RandomPages random = new RandomPages(new SplittableRandom(20260106));
        int pages = 0;
        for (int i = 0; i < 10_000; i++) {
            String page = random.page();
            // What the author escapes is to be seen.
            if (page.contains("/*") || page.contains("\\{") || page.contains("\\<") || page.contains("\\%")) {
                continue;
            }
            pages++;
            SourceText source = SourceText.of("page.md", "---\n---\n" + page);
            check(pipeline.process(source), "{{< t >}}");
            check(trusting.process(source), "");
        }
        assertThat(pages).isGreaterThan(3_000);
    }

    private static void check(Content<?> page, String shown) {
        String plain = page.plainText();
        String markdown = page.markdownText();
        String rest = shown.isEmpty() ? plain : plain.replace(shown, "");
        String source = page.source().text();
        assertThat(rest).as(source).doesNotContain("{{<", "{{%");
        assertThat(markdown).as(source).doesNotContain("{{<", "{{%");
        for (String text : List.of(plain, markdown)) {
            assertThat(text.chars().filter(c -> c >= 0xFDD0 && c <= 0xFDEF))
                    .as(source)
                    .isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> hostilePagesTakeLittleTimeAndRoom() {
        Map<String, String> pages = Map.of(
                "calls", "{{< x >}}\n".repeat(50_000),
                "calls in a line", "{{< x >}} ".repeat(50_000),
                "left delimiters", "{{< ".repeat(50_000),
                "left delimiters on lines", "{{< x\n".repeat(50_000),
                "deep quotes and lazy lines", "> ".repeat(100) + "\na".repeat(100_000),
                "deep lists", "- ".repeat(100) + "a" + "\n\na".repeat(20_000),
                "numbers with lists in them", "1. a\n   1. b\n".repeat(20_000),
                "markers before calls", ("- ".repeat(90) + "{{< b >}}x{{< /b >}}\n").repeat(500),
                "footnotes", "[^a] ".repeat(20_000) + "\n\n[^a]: a[^b]\n[^b]: b[^a]\n",
                "HTML", "<div>".repeat(50_000) + "\n\n" + "a <b> ".repeat(50_000));
        ContentPipeline pipeline = ContentPipeline.builder()
                .shortcodes(SHORTCODES)
                .trustAuthorHtml()
                .build();
        return pages.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    Content<?> page = pipeline.process(SourceText.of("page.md", "\n" + entry.getValue()));
                    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                        assertThat(page.plainText().length())
                                .isLessThan(30 * entry.getValue().length());
                        assertThat(page.markdownText().length())
                                .isLessThan(30 * entry.getValue().length());
                    });
                }));
    }
}
