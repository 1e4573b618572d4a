package dev.foreword.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What must hold for any page: random rows of pieces that matter to footnotes. */
class FootnotePropertyTest {

    private static final String[] PIECES = {
        "[^1]",
        "[^2]",
        "[^3]",
        "[^b c]",
        "[^x]",
        "[^",
        "]",
        "[",
        ":",
        "[^1]: ",
        "[^2]: ",
        "\n[^3]: ",
        "\n[^b c]: ",
        "\n",
        "\n\n",
        "\n    ",
        "\n\t",
        "\n- ",
        "\n> ",
        "![",
        "](u)",
        "`",
        "*",
        "\\",
        "a",
        " word ",
        "| ",
        "\n|-|-|\n",
        "<b>",
        "\r\n",
        "```\n",
        "é",
        "\ud83d\ude00"
    };
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(FootnoteExtension.create(), TablesExtension.create()))
            .build();

    @Test
    void everyPageHasACleanModel() {
        Random random = new Random(20240331);
        int notes = 0;
        for (int i = 0; i < 8_000; i++) {
            notes += check(page(random));
        }
        assertThat(notes)
                .as("footnotes in all pages; else the pieces are no good")
                .isGreaterThan(2_000);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Random random = new Random(7);
        for (String style : List.of("endnotes", "sidenotes", "popovers", "inline-text")) {
            FootnotePage page = FootnotePage.HUGO.with(FootnoteStyleSpecTest.style(style));
            for (int i = 0; i < 1_500; i++) {
                String text = page(random);
                FootnotePage.Rendered rendered = page.render(text);
                Element body = Jsoup.parseBodyFragment(rendered.html()).body();
                List<String> ids = body.select("[id]").eachAttr("id");
                assertThat(ids).as(text).doesNotHaveDuplicates();
                List<String> targets =
                        new ArrayList<>(body.select("[popovertarget]").eachAttr("popovertarget"));
                body.select("a[role]").eachAttr("href").forEach(href -> targets.add(href.substring(1)));
                assertThat(ids).as(text + "\n" + rendered.html()).containsAll(targets);
                assertThat(rendered.html()).as(text).doesNotContain("<p></p>");
            }
        }
    }

    private static String page(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(30); pieces >= 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static int check(String text) {
        SourceText source = SourceText.of("page.md", text);
        Footnotes notes = Footnotes.resolve(PARSER.parse(text), source);
        String page = text.replace("\n", "⏎");
        Set<String> labels = new HashSet<>();
        List<Footnote.Reference> references = new ArrayList<>();
        int number = 0;
        int lastFirstUse = -1;
        for (Footnote note : notes.list()) {
            assertThat(note.number()).as(page).isEqualTo(++number);
            assertThat(labels.add(note.label())).as(page).isTrue();
            assertThat(notes.find(note.label())).as(page).containsSame(note);
            assertThat(source.slice(note.marker())).as(page).isEqualTo("[^" + note.label() + "]");
            assertThat(source.slice(note.definition())).as(page).startsWith("[^" + note.label() + "]:");
            assertThat(note.references()).as(page).isNotEmpty();
            references.addAll(note.references());
            Footnote.Reference first = note.references().get(0);
            if (!first.isInNote()) {
                assertThat(first.span().start()).as(page).isGreaterThan(lastFirstUse);
                lastFirstUse = first.span().start();
            }
        }
        for (Footnote.Reference reference : references) {
            assertThat(source.slice(reference.span()))
                    .as(page)
                    .isEqualTo("[^" + reference.footnote().label() + "]");
            assertThat(reference.footnote().references().get(reference.index())).isSameAs(reference);
            assertThat(notes.reference(reference.node())).containsSame(reference);
        }
        for (Footnotes.Label unused : notes.unused()) {
            assertThat(labels.add(unused.name())).as(page).isTrue();
            assertThat(source.slice(unused.span())).as(page).isEqualTo("[^" + unused.name() + "]");
        }
        notes.duplicates().forEach(label -> assertThat(labels).as(page).contains(label.name()));
        notes.undefined().forEach(label -> assertThat(labels).as(page).doesNotContain(label.name()));
        int offset = 0;
        for (Diagnostic diagnostic : notes.diagnostics()) {
            assertThat(diagnostic.span().start()).as(page).isGreaterThanOrEqualTo(offset);
            assertThat(source.slice(diagnostic.span()))
                    .as(page)
                    .startsWith("[^")
                    .endsWith("]");
            offset = diagnostic.span().start();
        }
        return number;
    }
}
