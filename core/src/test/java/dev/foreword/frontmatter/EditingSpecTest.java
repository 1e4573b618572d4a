package dev.foreword.frontmatter;

import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.ContentException;
import dev.foreword.text.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EditingSpecTest {

    private static final String SEPARATOR = "~~~~\n";

    @TestFactory
    Stream<DynamicTest> editing() {
        return SpecFile.tests("editing.md", EditingSpecTest::edit);
    }

    private static Outcome edit(Example example) {
        int separator = example.input().indexOf(SEPARATOR);
        List<String> script = example.input().substring(0, separator).lines().toList();
        String text = example.input().substring(separator + SEPARATOR.length());
        try {
            FrontMatterEditor editor =
                    FrontMatter.parse(SourceText.of("post.md", text)).edit();
            for (String line : script) {
                EditScript.run(editor, line);
            }
            return Outcome.of(editor.apply());
        } catch (ContentException e) {
            return new Outcome("", e.diagnostics());
        } catch (IllegalArgumentException e) {
            return Outcome.of("refused: " + e.getMessage());
        }
    }
}
