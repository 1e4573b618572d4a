package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.internal.RandomPages;
import dev.foreword.text.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SectionsTest {

    private static final ContentPipeline PIPELINE =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

    private static Content<?> page(String... lines) {
        return PIPELINE.process(SourceText.of("page.md", String.join("\n", lines) + "\n"));
    }

    private static List<String> shown(Content<?> page) {
        return page.sections().stream()
                .map(section -> section.path().stream().map(Heading::text).toList() + section.anchor() + " "
                        + section.plainText())
                .toList();
    }

    @Test
    void a_section_knows_the_headings_above_it() {
        Content<?> page = page(
                "---",
                "title: Bells",
                "---",
                "Before.",
                "",
                "## Care",
                "Dry it.",
                "### Oil",
                "None.",
                "## Sound",
                "*Loud*.");
        assertThat(shown(page))
                .containsExactly("[] Before.", "[Care]#care Dry it.", "[Care, Oil]#oil None.", "[Sound]#sound Loud.");
    }

    @Test
    void spans_cover_the_body_without_gaps() {
        Content<?> page = page("---", "title: Bells", "---", "Before.", "", "Care", "----", "Dry.", "", "## End");
        assertThat(page.sections())
                .extracting(section -> page.source().slice(section.span()))
                .containsExactly("Before.\n\n", "Care\n----\nDry.\n\n", "## End\n");
    }

    @Test
    void a_skipped_level_leaves_no_hole_in_the_path() {
        assertThat(shown(page("#### Deep", "a", "## Flat", "b"))).containsExactly("[Deep]#deep a", "[Flat]#flat b");
    }

    @Test
    void a_page_without_headings_is_one_section_and_an_empty_one_none() {
        assertThat(shown(page("Only", "this."))).containsExactly("[] Only\nthis.");
        assertThat(page("---", "title: x", "---").sections()).isEmpty();
    }

    @Test
    void headings_inside_of_calls_cut_where_their_text_is_markdown() {
        assertThat(shown(
                        page("{{% note %}}", "## Mind", "Wet.", "{{% /note %}}", "", "> ## Said", "> so", "", "Then.")))
                .containsExactly("[Mind]#mind Wet.\n\n> Said\n>\n> so\n\nThen.");
    }

    @Test
    void a_long_note_stands_in_the_section_that_refers_to_it_first() {
        Content<?> page = page(
                "## One",
                "Up[^long].",
                "## Two",
                "Again[^long], short[^s].",
                "",
                "[^s]: Brief.",
                "[^long]: First, see[^far].",
                "",
                "    Second.",
                "",
                "[^far]: Far.",
                "",
                "    Away.");
        assertThat(shown(page))
                .containsExactly(
                        "[One]#one Up [1].\n\n[1] First, see [3].\n\n    Second.\n\n[3] Far.\n\n    Away.",
                        "[Two]#two Again [1], short [2: Brief.].");
    }

    @Test
    void sections_of_any_page_follow_each_other_without_gaps() {
        RandomPages random = new RandomPages(new SplittableRandom(20260221));
        int cut = 0;
        for (int i = 0; i < 3_000; i++) {
            String body = random.page() + "\n\n## Then\n\n" + random.page() + "\n\n### Last\n\n" + random.page();
            Content<?> page = PIPELINE.process(SourceText.of("page.md", "---\n---\n" + body));
            List<Section> sections = page.sections();
            int end = sections.isEmpty() ? 0 : sections.get(0).span().start();
            for (Section section : sections) {
                assertThat(section.span().start()).as(body).isEqualTo(end);
                end = section.span().end();
                assertThat(page.headings()).as(body).containsAll(section.path());
            }
            if (sections.size() > 2) {
                cut++;
            }
        }
        assertThat(cut).isGreaterThan(1_000);
    }

    @Test
    void many_headings_take_little_time() {
        String body = "# a\n## b\n###### c\n\nText[^1].\n\n".repeat(10_000) + "[^1]: a\n\n    b[^1]\n";
        // More than a page may have, so that the work is done.
        Content<?> page = ContentPipeline.builder()
                .markdown(MarkdownOptions.hugo().toBuilder()
                        .maxBlocks(Integer.MAX_VALUE)
                        .build())
                .build()
                .process(SourceText.of("page.md", body));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(page.sections()).hasSize(30_000));
    }
}
