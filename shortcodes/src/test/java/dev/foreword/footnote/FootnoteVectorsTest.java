package dev.foreword.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import dev.foreword.testkit.Json;
import dev.foreword.testkit.SharedFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Numbers and references, on stock flexmark with our extension, against what Hugo printed. */
@Tag("shared")
class FootnoteVectorsTest {

    private static final Pattern REFERENCE = Pattern.compile("<sup id=\"[^\"]*fnref(\\d*):(\\d+)\">");
    private static final Pattern BACKLINK = Pattern.compile("href=\"#[^\"]*fnref\\d*:(\\d+)\"");

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    FootnoteExtension.create(),
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListExtension.create(),
                    DefinitionExtension.create()))
            .build();

    @Test
    void threeWay() {
        List<String> differing = new ArrayList<>();
        List<Map<String, Object>> cases =
                Json.objects(Json.object(Json.read(SharedFolder.path("vectors/footnotes-3way.json")))
                        .get("cases"));
        for (Map<String, Object> vector : cases) {
            String html = (String) Json.object(vector.get("html")).get("goldmark_hugo_0_111_3");
            compare((String) vector.get("id"), (String) vector.get("input"), html, differing);
        }
        assertThat(cases).hasSizeGreaterThan(130);
        assertThat(differing)
                .as("goldmark's faults, and an autolink, which stock flexmark does not know")
                .containsExactlyInAnyOrder(
                        "nested-defs-at-top",
                        "nested-from-unused",
                        "mutual-reference-unreferenced",
                        "ref-start-of-para-colon",
                        "ref-in-autolink");
    }

    private static void compare(String id, String input, String html, List<String> differing) {
        String expected = ofHtml(html);
        String actual = ofModel(input);
        if (!expected.equals(actual)) {
            differing.add(id);
            System.out.println(id + "\n  input    " + input.replace("\n", "⏎") + "\n  hugo     " + expected
                    + "\n  foreword " + actual);
        }
    }

    /** References in the order of the HTML, then how many links lead back from each note. */
    private static String ofHtml(String html) {
        StringBuilder out = new StringBuilder();
        Matcher reference = REFERENCE.matcher(html);
        while (reference.find()) {
            out.append(reference.group(2))
                    .append('.')
                    .append(reference.group(1))
                    .append(' ');
        }
        Map<Integer, Integer> backlinks = new TreeMap<>();
        Matcher backlink = BACKLINK.matcher(html);
        while (backlink.find()) {
            backlinks.merge(Integer.valueOf(backlink.group(1)), 1, Integer::sum);
        }
        return out.append(backlinks).toString();
    }

    private static String ofModel(String input) {
        Footnotes notes = Footnotes.resolve(PARSER.parse(input));
        List<Footnote.Reference> inText = new ArrayList<>();
        List<Footnote.Reference> inNotes = new ArrayList<>();
        Map<Integer, Integer> backlinks = new TreeMap<>();
        for (Footnote note : notes.list()) {
            for (Footnote.Reference reference : note.references()) {
                if (reference.isVisible()) {
                    (reference.isInNote() ? inNotes : inText).add(reference);
                }
                backlinks.merge(note.number(), 1, Integer::sum);
            }
        }
        inText.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        // The HTML has the notes in the order of their numbers, not of their definitions.
        inNotes.sort((a, b) -> Integer.compare(
                owner(notes, a) * 100_000 + a.span().start(),
                owner(notes, b) * 100_000 + b.span().start()));
        StringBuilder out = new StringBuilder();
        for (List<Footnote.Reference> references : List.of(inText, inNotes)) {
            for (Footnote.Reference reference : references) {
                out.append(reference.footnote().number())
                        .append('.')
                        .append(reference.index() == 0 ? "" : reference.index())
                        .append(' ');
            }
        }
        return out.append(backlinks).toString();
    }

    private static int owner(Footnotes notes, Footnote.Reference reference) {
        return notes.list().stream()
                .filter(note -> note.definition().contains(reference.span()))
                .mapToInt(Footnote::number)
                .max()
                .orElse(0);
    }
}
