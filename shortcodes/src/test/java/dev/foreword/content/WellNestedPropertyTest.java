package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.text.SourceText;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever an author does with calls, elements do not cross, and no block stands where only words may. */
class WellNestedPropertyTest {

    private static final List<String> PARTS = List.of(
            "{{< rule >}}",
            "{{< card >}}",
            "{{% box %}}",
            "{{% /box %}}",
            "{{% box \"T\" %}}",
            "{{% /box %}}",
            "{{% mark %}}",
            "{{% /mark %}}",
            "{{< mark >}}",
            "{{< /mark >}}",
            "{{< icon >}}",
            "*",
            "**",
            "`",
            "```\n",
            "[",
            "](/x)",
            "](/x \"",
            "\")",
            "![",
            "<i title=\"",
            "\">",
            "<div>\n",
            "a",
            " b ",
            "\n",
            "\n",
            "\n\n",
            "\n- ",
            "\n  ",
            "\n> ",
            "\n## ",
            "\n| a | b |\n|---|---|\n| ",
            " | ",
            "[^1]",
            "\n\n[^1]: ",
            "\nterm\n: ",
            "\n---\n",
            "    ",
            "<!--more-->",
            "~~");

    private static final Set<String> VOID = Set.of("hr", "br", "img");
    private static final Set<String> BLOCKS =
            Set.of("div", "section", "hr", "p", "ul", "ol", "h1", "h2", "h3", "table", "blockquote", "pre", "dl", "li");
    private static final Set<String> WORDS_ONLY =
            Set.of("p", "h1", "h2", "em", "strong", "del", "mark", "code", "i", "sup");

    private final ContentPipeline pipeline =
            ContentPipeline.builder().shortcodes(PlacementSpecTest.SHORTCODES).build();

    @Test
    void elementsAreNestedInEachOther() {
        SplittableRandom random = new SplittableRandom(20_261_121);
        int misplaced = 0;
        int crossing = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder page = new StringBuilder("x ");
            int parts = 2 + random.nextInt(14);
            for (int k = 0; k < parts; k++) {
                page.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            Content<?> content = pipeline.process(SourceText.of("page.md", page.toString()));
            check(page.toString(), content.html());
            String codes = content.diagnostics().toString();
            misplaced += codes.contains("shortcode.misplaced") ? 1 : 0;
            crossing += codes.contains("shortcode.crosses-block") ? 1 : 0;
        }
        assertThat(misplaced).isGreaterThan(5_000);
        assertThat(crossing).isGreaterThan(200);
    }

    /** A heading in a box is one of the frame's own, and links may go around blocks. */
    private static void check(String page, String html) {
        Deque<String> open = new ArrayDeque<>();
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (html.startsWith("<!--", at)) {
                at = html.indexOf("-->", at);
                continue;
            }
            boolean closing = html.charAt(at + 1) == '/';
            int start = closing ? at + 2 : at + 1;
            int end = start;
            while (Character.isLetterOrDigit(html.charAt(end))) {
                end++;
            }
            String name = html.substring(start, end);
            if (closing) {
                assertThat(open.poll()).as("%s%n---%n%s", page, html).isEqualTo(name);
            } else {
                if (BLOCKS.contains(name)) {
                    assertThat(open)
                            .as("<%s> in%n%s%n---%n%s", name, page, html)
                            .doesNotContainAnyElementsOf(WORDS_ONLY);
                }
                if (!VOID.contains(name)) {
                    open.push(name);
                }
            }
        }
        assertThat(open).as("%s%n---%n%s", page, html).isEmpty();
    }

    @Test
    void hostilePagesTakeLinearTime() {
        List<String> pages = List.of(
                "a {{% mark %}}b {{< card >}} c{{% /mark %}} d ".repeat(10_000),
                ("{{% mark %}}".repeat(90) + "{{< card >}} ".repeat(50) + "{{% /mark %}}".repeat(90) + "\n\n")
                        .repeat(200),
                "{{< card >}} ".repeat(30_000) + "x",
                "## {{< card >}} {{% box %}}a{{% /box %}}\n".repeat(10_000),
                ("{{% box \"t\" %}}".repeat(90) + "\n- x" + "{{% /box %}}".repeat(90) + "\n").repeat(200),
                ("*a ".repeat(90) + "{{< card >}} x".repeat(90) + "*".repeat(90) + "\n\n").repeat(50));
        for (String page : pages) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> pipeline.process(SourceText.of("page.md", page)));
        }
    }
}
