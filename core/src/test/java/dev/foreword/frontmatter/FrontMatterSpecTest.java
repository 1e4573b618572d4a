package dev.foreword.frontmatter;

import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FrontMatterSpecTest {

    @TestFactory
    Stream<DynamicTest> splitting() {
        return SpecFile.tests("front-matter.md", example -> {
            FrontMatter file = parse(example);
            String output = file.format().word() + "\n"
                    + "data:" + oneLine(file.source().slice(file.dataSpan())) + "\n"
                    + "body:" + oneLine(file.body());
            return new Outcome(output, file.diagnostics());
        });
    }

    @TestFactory
    Stream<DynamicTest> yaml() {
        return SpecFile.tests("yaml.md", FrontMatterSpecTest::tree);
    }

    @TestFactory
    Stream<DynamicTest> toml() {
        return SpecFile.tests("toml.md", FrontMatterSpecTest::tree);
    }

    @TestFactory
    Stream<DynamicTest> json() {
        return SpecFile.tests("json.md", FrontMatterSpecTest::tree);
    }

    private static Outcome tree(Example example) {
        FrontMatter file = parse(example);
        return new Outcome(TreePrinter.print(file, example.has("spans")), file.diagnostics());
    }

    private static FrontMatter parse(Example example) {
        return FrontMatter.parse(SourceText.of("post.md", example.input()));
    }

    private static String oneLine(String text) {
        return (text.isEmpty() ? "" : " ") + text.replace("\r", "\\r").replace("\n", "\\n");
    }
}
