package dev.foreword.shortcode;

import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SyntaxSpecTest {

    @TestFactory
    Stream<DynamicTest> syntax() {
        return SpecFile.tests("syntax.md", example -> {
            ShortcodeDocument document = ShortcodeDocument.parse(SourceText.of("post.md", example.input()));
            return new Outcome(Outline.of(document, example.has("spans")), document.diagnostics());
        });
    }
}
