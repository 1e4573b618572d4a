package dev.foreword.markdown.internal;

import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.testkit.SpecFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class InlineSpecTest {

    @TestFactory
    Stream<DynamicTest> inlines() {
        return SpecFile.tests("inlines.md", example -> {
            MarkdownOptions options = example.has("commonmark") ? MarkdownOptions.commonMark() : MarkdownOptions.hugo();
            return new SpecFile.Outcome(InlineHtml.render(options, example.input()), List.of());
        });
    }
}
