package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.footnote.FootnoteStyle.Settings;
import dev.foreword.footnote.FootnoteStyle.Words;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.ContentException;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ContentPipelineTest {

    private static final SourceText PAGE = SourceText.of("page.md", """
            ---
            title: Tuning
            language: sv
            ---
            ## Strike *note*

            It hums.[^hum]

            {{% note %}}
            ### Below
            {{% /note %}}

            [^hum]: An octave below.
            """);

    private final ContentPipeline pipeline =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

    record Page(String title, String language) {}

    record Strict(String title, int weight) {}

    @Test
    void givesTheFrontMatterAsARecordOrAsMaps() {
        assertThat(pipeline.process(PAGE, Page.class).frontMatter()).contains(new Page("Tuning", "sv"));
        assertThat(pipeline.process(PAGE).frontMatter().orElseThrow())
                .containsExactly(entry("title", "Tuning"), entry("language", "sv"));
    }

    @Test
    void givesHeadingsWithTheirPlaceInTheFile() {
        List<Heading> headings = pipeline.process(PAGE).headings();
        assertThat(headings).extracting(Heading::text).containsExactly("Strike note", "Below");
        assertThat(headings).extracting(Heading::id).containsExactly("strike-note", "below");
        assertThat(headings).extracting(Heading::level).containsExactly(2, 3);
        assertThat(PAGE.slice(headings.get(0).span())).isEqualTo("## Strike *note*");
        assertThat(PAGE.slice(headings.get(1).span())).isEqualTo("### Below");
    }

    @Test
    void givesFootnotesWithTheirPlaceInTheFile() {
        assertThat(pipeline.process(PAGE).footnotes().list()).singleElement().satisfies(note -> {
            assertThat(PAGE.slice(note.definition())).isEqualTo("[^hum]: An octave below.");
            assertThat(PAGE.slice(note.references().get(0).span())).isEqualTo("[^hum]");
        });
    }

    @Test
    void aPageIsWrittenEvenWhenItsFrontMatterIsWrong() {
        Content<Strict> page = pipeline.process(PAGE, Strict.class);
        assertThat(page.hasErrors()).isTrue();
        assertThat(page.frontMatter()).isEmpty();
        assertThat(page.html()).contains("It hums.");
        assertThatThrownBy(page::orThrow)
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("missing key \"weight\"");
        assertThat(pipeline.process(PAGE).orThrow().html()).contains("It hums.");
    }

    @Test
    void diagnosticsOfAllStagesAreInSourceOrder() {
        SourceText source = SourceText.of("page.md", "---\nweight: x\n---\n[^gone] {{< nope >}}\n\n[^gne]: x\n");
        assertThat(pipeline.process(source, Strict.class).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(
                        "bind.missing", "bind.type", "footnote.undefined", "shortcode.unknown", "footnote.unused");
    }

    @Test
    void footnotesTakeTheirWordsFromThePage() {
        ContentPipeline swedish = ContentPipeline.builder()
                .shortcodes(Shortcodes.standard())
                .footnoteSettings(file -> Settings.standard()
                        .withWords(Words.of(file.data().toJava().get("language").toString())
                                .orElse(Words.english()))
                        .withIdPrefix("p1-"))
                .build();
        assertThat(swedish.process(PAGE).html()).contains("Fotnot").contains("id=\"p1-fn:1\"");
        assertThat(pipeline.process(PAGE).html()).doesNotContain("Fotnot");
    }

    @Test
    void aBuilderMayGoOnAfterBuilding() {
        ContentPipeline.Builder builder = ContentPipeline.builder();
        ContentPipeline careful = builder.build();
        builder.trustAuthorHtml();
        SourceText source = SourceText.of("page.md", "<b>x</b>");
        assertThat(careful.process(source).html())
                .isEqualTo("<p><!-- raw HTML omitted -->x<!-- raw HTML omitted --></p>\n");
        assertThat(builder.build().process(source).html()).isEqualTo("<p><b>x</b></p>\n");
    }

    @Test
    void withoutARegistryEveryCallIsUnknown() {
        Content<Map<String, Object>> page = ContentPipeline.builder().build().process(PAGE);
        assertThat(page.diagnostics()).extracting(Diagnostic::code).containsExactly("shortcode.unknown");
        assertThat(page.shortcodes().calls()).hasSize(1);
    }

    @Test
    void anyTextComesOut() {
        String[] parts = {
            "{{< note >}}",
            "{{% /note %}}",
            "{{<",
            "[^1]",
            "[^1]:",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "    ",
            "```\n",
            "|",
            "|---|\n",
            "*",
            "`",
            "<b ",
            "<!--more-->",
            "---\n",
            "title: [",
            "\uFDD0",
            "\uFDD1",
            "# ",
            "a",
            "\r\n",
            "\uD83D",
            "{{< quote \"x\" >}}",
            "{{< /quote >}}",
            ": ",
            "\t",
            "[a](",
            "\""
        };
        java.util.Random random = new java.util.Random(11);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            SourceText source = SourceText.of("random", text.toString());
            Content<Map<String, Object>> page = pipeline.process(source);
            Span all = source.span();
            assertThat(page.html().chars().noneMatch(c -> c >= 0xFDD0 && c <= 0xFDEF))
                    .as(source.text())
                    .isTrue();
            assertThat(page.diagnostics()).allMatch(diagnostic -> all.contains(diagnostic.span()));
            assertThat(page.headings()).allMatch(heading -> all.contains(heading.span()));
            page.diagnostics().forEach(Diagnostic::render);
        }
    }

    @Test
    void aPageOfManyCallsTakesLinearTime() {
        String line = "x {{< localbutton \"a\" \"/b\" >}} {{% note %}}y{{% /note %}}\n";
        pipeline.process(SourceText.of("warm", line.repeat(500)));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Content<Map<String, Object>> page = pipeline.process(SourceText.of("many", line.repeat(20_000)));
            assertThat(page.html()).contains("class=\"note\"");
        });
    }

    @Test
    void inlineMarkupHasALimitOfDepthAndTheRestOfThePageComesOut() {
        SourceText source = SourceText.of("deep", "**a ".repeat(300) + "b" + "**".repeat(300) + "\n\n*good*\n");
        Content<Map<String, Object>> page = pipeline.process(source);
        assertThat(page.html()).endsWith("<p><em>good</em></p>\n");
        assertThat(page.diagnostics()).singleElement().satisfies(only -> {
            assertThat(only.code()).isEqualTo("limit.inline-nesting");
            assertThat(only.position().line()).isEqualTo(1);
        });
    }

    @Test
    void oneServesManyThreads() throws Exception {
        String expected = pipeline.process(PAGE).html();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> pages = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                pages.add(threads.submit(() -> pipeline.process(PAGE).html()));
            }
            for (Future<String> page : pages) {
                assertThat(page.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anInterruptedThreadGivesUp() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> pipeline.process(PAGE))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("interrupted while processing page.md");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
        assertThat(pipeline.process(PAGE).html()).isNotEmpty();
    }

    @Test
    void summaries_and_counts_are_the_same_wherever_notes_stand() {
        SourceText source = SourceText.of("page.md", "A bell[^1] rings in the tower.\n\n[^1]: Of bronze.\n");
        Content<?> hugo = ContentPipeline.builder().build().process(source);
        assertThat(hugo.summary().html()).startsWith("A bell1 rings in the tower.");
        for (FootnoteStyle style : List.of(FootnoteStyle.sidenotes(), FootnoteStyle.popovers())) {
            Content<?> page = ContentPipeline.builder().footnotes(style).build().process(source);
            assertThat(page.html()).isNotEqualTo(hugo.html());
            assertThat(page.summary()).isEqualTo(hugo.summary());
            assertThat(page.wordCount()).isEqualTo(hugo.wordCount());
        }
    }
}
