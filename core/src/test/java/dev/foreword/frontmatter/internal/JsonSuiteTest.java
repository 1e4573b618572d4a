package dev.foreword.frontmatter.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The JSON test suite: every y_ file is accepted, every n_ file refused, no i_ file throws. */
@Tag("shared")
class JsonSuiteTest {

    @Test
    void acceptsWhatIsJsonAndNothingElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        int files = 0;
        try (Stream<Path> suite = Files.list(SharedFolder.path("suites/json"))) {
            for (Path file : suite.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                boolean accepted = accepts(file);
                if (name.startsWith("y_") && !accepted || name.startsWith("n_") && accepted) {
                    wrong.add(name);
                }
                files++;
            }
        }
        System.out.println("JSON suite: " + files + " files, " + wrong.size() + " wrong");
        assertThat(wrong).isEmpty();
        assertThat(files).isGreaterThan(300);
    }

    /** Front matter is an object, so what is no object by itself is read as a value in one. */
    private static boolean accepts(Path file) throws IOException {
        try {
            String text = SourceText.read(file).text();
            String document = text.startsWith("{") ? text : "{\"value\":" + text + "\n}";
            SourceText source = SourceText.of(file.getFileName().toString(), document);
            List<Diagnostic> diagnostics = new ArrayList<>();
            try {
                new JsonReader(source, source.span(), Limits.standard(), diagnostics).read();
                return !Diagnostic.anyError(diagnostics);
            } catch (Unreadable e) {
                assertThat(e.diagnostic().render()).contains(e.diagnostic().message());
                return false;
            }
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void spansPointIntoTheWholeFile() {
        SourceText source = SourceText.of("x", "....{\"a\": 1}");
        assertThat(new JsonReader(source, new Span(4, 12), Limits.standard(), new ArrayList<>())
                        .read()
                        .span())
                .isEqualTo(new Span(4, 12));
    }
}
