package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Spans on generated pages: in containers and shortcodes, with each kind of line end, with a byte order mark. Each heading
 * and note has a number of its own, so that what a span holds cannot be right by accident.
 */
class PageSpansTest {

    private static final int PAGES = 1_500;
    private static final String[] WORDS = {
        "bell", "鐘", "برج", "שעון", "*loud*", "`x`", "😀", "naïve", "a&amp;b", "**b**"
    };
    private static final ContentPipeline PIPELINE = ContentPipeline.builder()
            .shortcodes(Shortcodes.standard())
            .trustAuthorHtml()
            .build();

    private SplittableRandom random = new SplittableRandom(0);
    private int next;
    private final List<String> headings = new ArrayList<>();
    private final List<Integer> notes = new ArrayList<>();

    @Test
    void everySpanHoldsWhatItClaims() {
        int checked = 0;
        int headingsFound = 0;
        int notesFound = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            random = new SplittableRandom(seed);
            headings.clear();
            notes.clear();
            String text = page();
            SourceText source = SourceText.of("page" + seed + ".md", text);
            Content<?> page = PIPELINE.process(source);
            checked += PageSpans.check(page);
            Set<String> cuts = new HashSet<>();
            page.headings().forEach(heading -> cuts.add(source.slice(heading.span())));
            for (String heading : headings) {
                assertThat(cuts).as("page %d:\n%s", seed, text).contains(heading);
            }
            for (int note : notes) {
                var found = page.footnotes().find("n" + note);
                assertThat(found)
                        .as("note %d of page %d:\n%s", note, seed, text)
                        .isPresent();
                assertThat(source.slice(found.get().definition())).contains("note" + note);
            }
            headingsFound += headings.size();
            notesFound += notes.size();
        }
        assertThat(checked).isGreaterThan(12_000);
        assertThat(headingsFound).isGreaterThan(1_400);
        assertThat(notesFound).isGreaterThan(1_900);
    }

    private String page() {
        List<String> lines = new ArrayList<>();
        if (random.nextBoolean()) {
            lines.addAll(List.of("---", "title: Bells [^x]", "---"));
        }
        int blocks = 1 + random.nextInt(8);
        for (int i = 0; i < blocks; i++) {
            lines.addAll(block(2));
            lines.add("");
        }
        String end = new String[] {"\n", "\r\n", "\n", "\r\n", "\r"}[random.nextInt(5)];
        // Hugo's front matter ends at a line feed.
        end = end.equals("\r") && lines.get(0).equals("---") ? "\r\n" : end;
        return (random.nextInt(3) == 0 ? "\uFEFF" : "") + String.join(end, lines) + (random.nextBoolean() ? end : "");
    }

    private List<String> block(int depth) {
        switch (random.nextInt(depth == 0 ? 3 : 7)) {
            case 0:
                return heading();
            case 1:
                return note();
            case 2:
                return List.of(words() + " [^n" + random.nextInt(40) + "] " + words());
            case 3:
                return prefixed("> ", "> ", block(depth - 1));
            case 4:
                return prefixed("- ", "  ", block(depth - 1));
            case 5:
                return List.of(
                        "| a[^n" + random.nextInt(40) + "] | b |",
                        "|---|---|",
                        "| " + words() + " | [^n" + random.nextInt(40) + "] |");
            default:
                List<String> lines = new ArrayList<>(List.of("{{% note \"Title\" %}}"));
                lines.addAll(block(depth - 1));
                lines.add("");
                lines.addAll(block(depth - 1));
                lines.add("{{% /note %}}");
                return lines;
        }
    }

    private List<String> heading() {
        String text = "h" + next++ + " " + words();
        if (random.nextInt(3) == 0) {
            return List.of(text, random.nextBoolean() ? "===" : "---");
        }
        String line = "#".repeat(1 + random.nextInt(6)) + " " + text;
        headings.add(line);
        return List.of(line);
    }

    private List<String> note() {
        int number = 100 + next++;
        notes.add(number);
        List<String> lines = new ArrayList<>();
        lines.add("see[^n" + number + "] " + words());
        lines.add("");
        lines.add("[^n" + number + "]: note" + number + " " + words());
        if (random.nextBoolean()) {
            lines.addAll(List.of("", "    more " + words()));
        }
        return lines;
    }

    private List<String> prefixed(String first, String other, List<String> lines) {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            out.add((out.isEmpty() ? first : other) + line);
        }
        return out;
    }

    private String words() {
        StringBuilder out = new StringBuilder("w");
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            out.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return out.toString();
    }
}
