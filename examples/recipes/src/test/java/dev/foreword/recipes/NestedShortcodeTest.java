package dev.foreword.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NestedShortcodeTest {

    private final ContentPipeline pipeline =
            ContentPipeline.builder().shortcodes(NestedShortcode.SHORTCODES).build();

    private Content<?> page(String text) {
        return pipeline.process(SourceText.of("page.md", text));
    }

    @Test
    void tabs_show_their_children() {
        Content<?> page = page("""
                {{< tabs group="tools" >}}
                {{% tab "Maven" %}}
                Run `mvn verify`[^slow].
                {{% /tab %}}
                {{% tab "Gradle & Co" %}}
                {{% note %}}Not *tried*.{{% /note %}}
                {{% /tab %}}
                {{< /tabs >}}

                [^slow]: The first time is slow.
                """);
        assertThat(page.diagnostics()).isEmpty();
        Document html = Jsoup.parseBodyFragment(page.html());
        assertThat(html.select(".tabs > ul > li > a").eachText()).containsExactly("Maven", "Gradle & Co");
        for (var link : html.select(".tabs > ul a")) {
            assertThat(html.select(".tabs > section" + link.attr("href"))).hasSize(1);
        }
        assertThat(html.select("#tools-1 > p > code").text()).isEqualTo("mvn verify");
        assertThat(html.select("#tools-1 .footnote-ref").text()).isEqualTo("1");
        assertThat(html.select("#tools-2 .note em").text()).isEqualTo("tried");
        assertThat(page.plainText()).isEqualTo("""
                Maven:

                Run mvn verify [1: The first time is slow.].

                Gradle & Co:

                Not tried.""");
    }

    @Test
    void what_stands_in_the_wrong_place_is_reported() {
        Content<?> page = page(
                "{{% tab \"Alone\" %}}A{{% /tab %}}\n\n{{< tabs >}}{{% tab \"One\" %}}B{{% /tab %}}{{< /tabs >}}\n");
        assertThat(page.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("shortcode.misplaced", "shortcode.problem");
        assertThat(page.diagnostics().get(1).message()).isEqualTo("one tab alone is not worth a row of tabs");
    }
}
