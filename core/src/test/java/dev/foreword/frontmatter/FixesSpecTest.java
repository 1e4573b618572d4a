package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FixesSpecTest {

    enum Level {
        LOW,
        HIGH
    }

    record Post(String title, List<String> tags, Optional<Level> level, Optional<String> language) {}

    @TestFactory
    Stream<DynamicTest> fixes() {
        return SpecFile.tests("fixes.md", example -> {
            SourceText source = SourceText.of("post.md", example.input());
            List<Diagnostic> found = diagnostics(source, example);
            StringBuilder titles = new StringBuilder();
            found.stream()
                    .flatMap(diagnostic -> diagnostic.fixes().stream())
                    .forEach(fix -> titles.append(fix.isSafe() ? "safe: " : "guess: ")
                            .append(fix.title())
                            .append('\n'));
            SourceText mended = Fix.applyAll(
                    source,
                    found.stream()
                            .flatMap(diagnostic -> diagnostic.fixes().stream().limit(1))
                            .toList());
            return new Outcome(titles + "~~~~\n" + mended.text(), diagnostics(mended, example));
        });
    }

    private static List<Diagnostic> diagnostics(SourceText source, Example example) {
        FrontMatter file = FrontMatter.parse(source);
        return example.has("post") ? file.as(Post.class).diagnostics() : file.diagnostics();
    }

    /** A second fault may show behind a mended one, but the mended one is gone. */
    @Test
    void every_fix_of_every_specification_mends() {
        List<String> titles = new ArrayList<>();
        for (String spec : List.of("yaml.md", "toml.md", "json.md", "front-matter.md", "fixes.md")) {
            for (Example example : SpecFile.examples(spec)) {
                SourceText source = SourceText.of("post.md", example.input());
                for (Diagnostic diagnostic : FrontMatter.parse(source).diagnostics()) {
                    for (Fix fix : diagnostic.fixes()) {
                        titles.add(fix.title());
                        assertThat(FrontMatter.parse(fix.apply(source)).diagnostics())
                                .as("%s, %s: %s", spec, example.name(), fix)
                                .noneMatch(left -> left.code().equals(diagnostic.code())
                                        && left.message().equals(diagnostic.message())
                                        && left.position().equals(diagnostic.position()));
                    }
                }
            }
        }
        assertThat(titles).hasSizeGreaterThan(20);
    }
}
