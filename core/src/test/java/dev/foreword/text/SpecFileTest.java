package dev.foreword.text;

import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SpecFileTest {

    @TestFactory
    Stream<DynamicTest> diagnostics() {
        return SpecFile.tests("diagnostics.md", example -> {
            SourceText source = SourceText.of("post.md", example.input());
            String word = example.option("mark", "");
            int start = example.input().indexOf(word);
            Diagnostic diagnostic = Diagnostic.error("test.code", source, new Span(start, start + word.length()))
                    .message("look here");
            return new Outcome(diagnostic.position().toString(), List.of(diagnostic));
        });
    }
}
