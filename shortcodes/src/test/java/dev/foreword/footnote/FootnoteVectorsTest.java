package dev.foreword.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.footnote.FootnoteStyle.Settings;
import dev.foreword.html.Html;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.testkit.Json;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** HTML to the byte against Hugo's; what differs is named here, with the reason. */
@Tag("shared")
class FootnoteVectorsTest {

    private static final String UNSEEN = "goldmark lists notes that only unseen notes refer to";
    private static final String EARLY = "goldmark numbers notes that stand before the text first";
    private static final String ALT = "goldmark links back to an image's alternative text";
    private static final String NESTED = "goldmark loses the text of nested definitions";
    private static final String IDS = "Hugo 0.111 makes heading ids of raw text, later ones of plain text";
    private static final String CODE = "Hugo's highlighter writes fenced code";

    private static final Pattern PREFIX = Pattern.compile("id=\"([^\"]+)fnref:1\"");

    @Test
    void threeWay() {
        List<Map<String, Object>> cases =
                Json.objects(Json.object(Json.read(SharedFolder.path("vectors/footnotes-3way.json")))
                        .get("cases"));
        FootnotePage page = new FootnotePage(
                FootnotePage.HUGO.options().toBuilder()
                        .without(MarkdownFeature.TYPOGRAPHER)
                        .build(),
                FootnotePage.HUGO.style(),
                FootnotePage.HUGO.settings());
        Map<String, String> differing = new TreeMap<>();
        for (Map<String, Object> vector : cases) {
            compare(
                    page,
                    (String) vector.get("id"),
                    (String) vector.get("input"),
                    (String) Json.object(vector.get("html")).get("goldmark_hugo_0_111_3"),
                    differing);
        }
        assertThat(cases).hasSize(134);
        assertThat(print(
                        differing,
                        Map.of(
                                "nested-defs-at-top", EARLY,
                                "nested-from-unused", UNSEEN,
                                "ref-in-image-alt", ALT,
                                "def-nested-in-def", NESTED,
                                "linkdef-inside-def", "goldmark puts the back-link behind the paragraph",
                                "ref-in-heading", IDS,
                                "ref-in-setext", IDS,
                                "ref-order-table-heading", IDS)))
                .isEmpty();
    }

    @Test
    void hugo() {
        List<Map<String, Object>> vectors =
                Json.objects(Json.object(Json.read(SharedFolder.path("vectors/hugo-footnotes.json")))
                        .get("vectors"));
        Map<String, String> differing = new TreeMap<>();
        int compared = 0;
        for (Map<String, Object> vector : vectors) {
            if (vector.get("input") instanceof String input) {
                compared++;
                Map<String, Object> head = Json.object(vector.getOrDefault("head", Map.of()));
                String html = (String) head.getOrDefault(
                        "content_1_8_5", Json.object(vector.get("expect")).get("content"));
                String id = (String) vector.get("id");
                compare(page(id, html), id, input.substring(input.indexOf("\n---\n") + 5), html, differing);
            }
        }
        assertThat(compared).isGreaterThan(100);
        Map<String, String> known = new TreeMap<>(Map.of(
                "fn.basic.060", ALT,
                "fn.nested.005", UNSEEN,
                "fn.nested.006", UNSEEN,
                "fn.nested.007", NESTED,
                "fn.nested.008", NESTED,
                "fn.more.002", EARLY,
                "fn.place.008", IDS,
                "fn.place.009", IDS,
                "fn.basic.089", CODE,
                "fn.basic.093", CODE));
        known.put("t.fn.more-border", "the pipeline takes the summary divider out");
        known.put("fn.more.006", "shortcodes are the pipeline's");
        assertThat(print(differing, known)).isEmpty();
    }

    @Test
    void everySpanInRealPagesIsWhatItClaims() throws IOException {
        int notes = 0;
        Map<String, Integer> codes = new TreeMap<>();
        for (Path file : SharedFolder.pages("corpus")) {
            SourceText source = SourceText.read(file);
            Footnotes found = FootnotePage.HUGO.render(source.text()).notes();
            for (Footnote note : found.list()) {
                notes++;
                String label = "[^" + note.label() + "]";
                assertThat(source.slice(note.marker())).isEqualTo(label);
                assertThat(source.slice(note.definition())).startsWith(label + ":");
                note.references()
                        .forEach(reference ->
                                assertThat(source.slice(reference.span())).isEqualTo(label));
            }
            found.diagnostics().forEach(diagnostic -> codes.merge(diagnostic.code(), 1, Integer::sum));
        }
        System.out.println(notes + " notes " + codes);
        assertThat(notes).isGreaterThanOrEqualTo(84);
        assertThat(codes)
                .as("the pages have three references without a note, all meant")
                .hasSize(1)
                .containsEntry("footnote.undefined", 3);
    }

    private static FootnotePage page(String id, String html) {
        Settings settings = Settings.standard();
        Matcher prefix = PREFIX.matcher(html);
        if (prefix.find()) {
            settings = settings.withIdPrefix(prefix.group(1));
        }
        if (id.equals("t.fn.backlink")) {
            settings = settings.withBacklink(Html.trusted("back"));
        }
        MarkdownOptions.Builder options = FootnotePage.HUGO.options().toBuilder();
        switch (id) {
            case "t.fn.disabled" -> options.without(MarkdownFeature.FOOTNOTE);
            case "fn.configx.001" -> options.with(MarkdownFeature.XHTML);
            default -> {}
        }
        return new FootnotePage(options.build(), FootnotePage.HUGO.style(), settings);
    }

    private static void compare(
            FootnotePage page, String id, String input, String html, Map<String, String> differing) {
        String actual = page.render(input).html();
        if (!actual.stripTrailing().equals(html.stripTrailing())) {
            differing.put(id, "--- input\n" + input + "\n--- hugo\n" + html + "\n--- foreword\n" + actual);
        }
    }

    /** Prints what differs for a known reason in one line each; gives back the rest, and what differs no more. */
    private static Map<String, String> print(Map<String, String> differing, Map<String, String> known) {
        known.forEach((id, reason) -> {
            if (differing.remove(id) == null) {
                differing.put(id, "is like Hugo's now");
            } else {
                System.out.printf("%-32s %s%n", id, reason);
            }
        });
        return differing;
    }
}
