package dev.foreword.footnote;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import dev.foreword.testkit.SpecFile;
import dev.foreword.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The model, on flexmark's own parser with our extension alone. */
class FootnoteSpecTest {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(FootnoteExtension.create(), TablesExtension.create(), DefinitionExtension.create()))
            .build();

    @TestFactory
    Stream<DynamicTest> model() {
        return SpecFile.tests("footnotes.md", example -> {
            SourceText source = SourceText.of("page.md", example.input());
            Footnotes notes = Footnotes.resolve(PARSER.parse(source.text()), source);
            return new SpecFile.Outcome(outline(notes, source), notes.diagnostics());
        });
    }

    private static String outline(Footnotes notes, SourceText source) {
        return notes.list().stream()
                .map(note -> note.number() + " " + source.slice(note.marker()) + " at "
                        + source.position(note.definition().start()) + " \""
                        + source.slice(note.definition()).replace("\n", "⏎") + "\" used at "
                        + note.references().stream()
                                .map(reference ->
                                        source.position(reference.span().start()) + "")
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
