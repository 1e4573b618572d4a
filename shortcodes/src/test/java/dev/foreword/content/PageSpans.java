package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.footnote.Footnote;
import dev.foreword.footnote.Footnotes;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks that every span of the footnotes and headings of a page, cut out of the file, is the text that it claims. */
final class PageSpans {

    private static final ContentPipeline TRUSTING =
            ContentPipeline.builder().trustAuthorHtml().build();

    private final Content<?> page;
    private final SourceText source;
    private int checked;

    private PageSpans(Content<?> page) {
        this.page = page;
        this.source = page.source();
    }

    /** How many spans were checked. */
    static int check(Content<?> page) {
        PageSpans spans = new PageSpans(page);
        page.headings().forEach(spans::heading);
        spans.footnotes(page.footnotes());
        return spans.checked;
    }

    private String cut(Span span) {
        checked++;
        assertThat(source.slice(page.file().bodySpan()).length())
                .as("a body around %s", span)
                .isGreaterThanOrEqualTo(span.end() - page.file().bodySpan().start());
        assertThat(span.start()).isGreaterThanOrEqualTo(page.file().bodySpan().start());
        return source.slice(span);
    }

    private void heading(Heading heading) {
        String cut = cut(heading.span());
        if (cut.startsWith("{{")) {
            // Written by a shortcode: the call is all there is in the file.
            return;
        }
        if (cut.startsWith("#")) {
            assertThat(cut)
                    .as("%s", heading)
                    .startsWith("#".repeat(heading.level()))
                    .doesNotContain("\n", "\r");
        } else {
            assertThat(cut).as("%s", heading).endsWith(heading.level() == 1 ? "=" : "-");
        }
        assertThat(cut).isEqualTo(cut.strip());
        String withoutTags = cut.replaceAll("</?[a-z][^>]*>", "");
        words(heading.text())
                .forEach(word -> assertThat(withoutTags).as("%s", heading).contains(word));
        if (Stream.of("[", "{{", "\n", "\r", "<", "&").noneMatch(cut::contains)) {
            List<Heading> alone =
                    TRUSTING.process(SourceText.of("heading.md", "\n" + cut)).headings();
            assertThat(alone).as("the heading %s alone", cut).hasSize(1);
            assertThat(alone.get(0).text()).isEqualTo(heading.text());
            assertThat(alone.get(0).level()).isEqualTo(heading.level());
        }
    }

    /** Runs of letters and digits, but for those that entities may have made. */
    private static Stream<String> words(String text) {
        return Stream.of(text.split("[^\\p{IsAlphabetic}\\p{IsDigit}]+")).filter(word -> word.length() > 1);
    }

    private void footnotes(Footnotes notes) {
        for (Footnote note : notes.list()) {
            String definition = cut(note.definition());
            if (definition.startsWith("{{")) {
                continue;
            }
            String marker = "[^" + note.label() + "]";
            assertThat(definition).startsWith(marker + ":").isEqualTo(definition.stripTrailing());
            assertThat(cut(note.marker())).isEqualTo(marker);
            note.references().forEach(reference -> label(note.label(), reference.span()));
        }
        Map<String, List<Footnotes.Label>> labels =
                Map.of("unused", notes.unused(), "duplicate", notes.duplicates(), "undefined", notes.undefined());
        labels.values().forEach(list -> list.forEach(label -> label(label.name(), label.span())));
    }

    private void label(String name, Span span) {
        String cut = cut(span);
        if (!cut.startsWith("{{")) {
            assertThat(cut).isEqualTo("[^" + name + "]");
        }
    }
}
