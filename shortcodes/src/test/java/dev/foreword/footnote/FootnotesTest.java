package dev.foreword.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.markdown.internal.MarkdownEngine;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FootnotesTest {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(FootnoteExtension.create(), TablesExtension.create()))
            .build();

    private static Footnotes resolve(String text) {
        return Footnotes.resolve(PARSER.parse(text), SourceText.of("page.md", text));
    }

    private static String outline(String text) {
        return resolve(text).list().stream()
                .map(note -> note.number() + "=" + note.label() + "×"
                        + note.references().size())
                .collect(Collectors.joining(" "));
    }

    @Test
    void definitionsInDefinitionsAreNotDeepInFlexmarkEither() {
        int depth = 0;
        for (Node node = PARSER.parse("[^a]: ".repeat(1000) + "x\n"); node != null; node = node.getFirstChild()) {
            depth++;
        }
        // The document, the notes, the paragraph and its text.
        assertThat(depth).isBetween(100, 104);
    }

    @Test
    void numbersFollowTheFirstReference() {
        assertThat(outline("x[^a] y[^b] z[^a]\n\n[^b]: B\n[^a]: A\n")).isEqualTo("1=a×2 2=b×1");
    }

    @Test
    void tablesAreReadInTheirPlace() {
        assertThat(
                        outline(
                                "# H[^1]\n\n| a[^2] |\n|---|\n| b[^3](x) |\n\np[^1] ![^4]\n\n[^1]: a\n[^2]: b\n[^3]: c\n[^4]: d\n"))
                .isEqualTo("1=1×2 2=2×1 3=3×1 4=4×1");
    }

    /** goldmark puts the text above a table behind it when a definition or an underline wants that text. */
    @Test
    void numbersFollowThePageWhereItIsNotInTheOrderOfTheFile() {
        MarkdownEngine engine = new MarkdownEngine(MarkdownOptions.hugo());
        for (String text : List.of("[^b] x\n| a |\n|---|\n| [^a] |\n: d\n", "[^b]\n| a |\n|---|\n| [^a] |\n---\n")) {
            assertThat(Footnotes.resolve(engine.parse(text + "\n[^a]: A\n\n[^b]: B\n"))
                            .list())
                    .extracting(Footnote::label)
                    .containsExactly("a", "b");
        }
    }

    @Test
    void textBehindALinkIsNotLost() {
        assertThat(outline("[foo][^1] [l](u)[^2] [r][^3]\n\n[^1]: a\n[^2]: b\n[^3]: array[0]: c\n\n[r]: /u\n"))
                .isEqualTo("1=1×1 2=2×1 3=3×1");
    }

    @Test
    void spansPointIntoTheSource() {
        String body = "a[^1] b[^1]\n\n[^1]: one\n\n\ttwo\n\nafter\n";
        SourceText source = SourceText.of("page.md", "---\n---\n" + body);
        Footnotes notes =
                Footnotes.resolve(PARSER.parse(body), source, span -> new Span(span.start() + 8, span.end() + 8));
        Footnote note = notes.find("1").orElseThrow();
        assertThat(source.slice(note.definition())).isEqualTo("[^1]: one\n\n\ttwo");
        assertThat(source.slice(note.marker())).isEqualTo("[^1]");
        assertThat(note.references()).extracting(r -> source.slice(r.span())).containsOnly("[^1]");
        assertThat(note.references().get(1).span().start()).isEqualTo(15);
    }
}
