package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.bind.Default;
import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeNode;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortcodesPageTest extends PageTest {

    ShortcodesPageTest() {
        super("docs/shortcodes.md");
    }

    @Test
    void one_of_your_own() {
        record Badge(String text, @Default("gray") String color) {}

        ShortcodeDefinition<Badge> badge = ShortcodeDefinition.of(
                        "badge",
                        Badge.class,
                        (parameters, context, out) -> out.open("span")
                                .attr("class", "badge")
                                .style("background", parameters.color())
                                .text(parameters.text())
                                .close())
                .inline();

        ContentPipeline pipeline = ContentPipeline.builder()
                .shortcodes(Shortcodes.builder().addStandard().add(badge).build())
                .build();

        Content<?> page = pipeline.process(SourceText.of("page.md", block("markdown", 0)));
        assertThat(page.diagnostics()).isEmpty();
        assertThat(page.html()).isEqualTo(block("html", 0));
        Content<?> wrong = pipeline.process(SourceText.of("page.md", "Now {{< badge >}}.\n"));
        assertThat(wrong.diagnostics().get(0) + "\n").isEqualTo(block("text", 0));
    }

    @Test
    void inner_content() {
        record Box(Optional<String> title) {}

        ShortcodeDefinition<Box> box = ShortcodeDefinition.of("box", Box.class, (parameters, context, out) -> {
                    out.open("section");
                    parameters
                            .title()
                            .ifPresent(title -> out.open("h3").text(title).close());
                    out.inner();
                    out.close();
                })
                .inner(InnerContent.MARKDOWN);

        Content<?> page = ContentPipeline.builder()
                .shortcodes(Shortcodes.builder().add(box).build())
                .build()
                .process(SourceText.of("page.md", block("markdown", 1)));
        assertThat(page.diagnostics()).isEmpty();
        assertThat(page.html()).isEqualTo(block("html", 1));
    }

    @Test
    void without_rendering() {
        SourceText source = SourceText.of("page.md", "{{< a >}}{{% b %}}{{< c >}}{{% /b %}}{{</* d */>}}");

        ShortcodeDocument document = ShortcodeDocument.parse(source);
        List<String> names = document.calls().map(ShortcodeNode.Call::name).toList();

        assertThat(names).containsExactly("a", "b", "c");
    }

    @Test
    void the_table_of_calls_is_true() {
        assertThat(call("{{< name >}}").arguments().isEmpty()).isTrue();
        assertThat(call("{{< name \"a\" 3 >}}").arguments().positional()).hasSize(2);
        assertThat(call("{{< name title=\"a\" size=3 >}}").arguments().named()).containsOnlyKeys("title", "size");
        assertThat(call("{{< name `a \"b\"` >}}")
                        .arguments()
                        .positional()
                        .get(0)
                        .text())
                .isEqualTo("a \"b\"");
        assertThat(call("{{% name %}}*text*{{% /name %}}").notation()).isEqualTo(Notation.MARKDOWN);
        assertThat(call("{{< name >}}text{{< /name >}}").inner().orElseThrow()).hasSize(1);
        assertThat(call("{{< name />}}").inner().orElseThrow()).isEmpty();
        assertThat(ShortcodeDocument.parse(SourceText.of("page.md", "{{</* name */>}}"))
                        .calls())
                .isEmpty();
    }

    private static ShortcodeNode.Call call(String text) {
        return ShortcodeDocument.parse(SourceText.of("page.md", text))
                .calls()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void names_that_nobody_registered() {
        SourceText source = SourceText.of("page.md", "A {{< x >}}b{{< /x >}}.");
        assertThat(html(Shortcodes.builder(), source)).isEqualTo("<p>A .</p>\n");
        assertThat(html(Shortcodes.builder().keepUnknown(), source))
                .isEqualTo("<p>A {{&lt; x &gt;}}b{{&lt; /x &gt;}}.</p>\n");
        assertThat(html(Shortcodes.builder().dropUnknown(), source)).isEqualTo("<p>A .</p>\n");
        assertThat(html(
                        Shortcodes.builder().renderUnknown((arguments, context, out) -> out.text(context.name())),
                        source))
                .contains("x");
    }

    private static String html(Shortcodes.Builder shortcodes, SourceText source) {
        return ContentPipeline.builder()
                .shortcodes(shortcodes.build())
                .build()
                .process(source)
                .html();
    }
}
