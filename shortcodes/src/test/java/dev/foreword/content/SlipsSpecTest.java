package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.standard.Note;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What authors are told about their slips, and what becomes of the page when they take the advice. */
class SlipsSpecTest {

    record Nothing() {}

    record Citation(String author) {}

    static final ContentPipeline PIPELINE = ContentPipeline.builder()
            .shortcodes(Shortcodes.builder()
                    .addStandard()
                    .add(ShortcodeDefinition.of("box", Nothing.class, (nothing, context, out) -> out.inner())
                            .inner(InnerContent.MARKDOWN)
                            .formerly("frame"))
                    .add(ShortcodeDefinition.of("hint", Note.class, (note, context, out) -> out.inner())
                            .inner(InnerContent.MARKDOWN)
                            .replacedBy("note"))
                    .add(ShortcodeDefinition.of("citation", Citation.class, (quote, context, out) -> out.inner())
                            .inner(InnerContent.MARKDOWN)
                            .replacedBy("quote"))
                    .build())
            .build();

    @TestFactory
    Stream<DynamicTest> slips() {
        return SpecFile.tests("slips.md", example -> {
            SourceText source = SourceText.of("page.md", example.input());
            List<Diagnostic> found = PIPELINE.process(source).diagnostics();
            StringBuilder titles = new StringBuilder();
            found.stream()
                    .flatMap(diagnostic -> diagnostic.fixes().stream())
                    .forEach(fix -> titles.append(fix.title()).append(fix.isSafe() ? "\n" : " (a guess)\n"));
            SourceText mended = Fix.applyAll(
                    source,
                    found.stream()
                            .flatMap(diagnostic -> diagnostic.fixes().stream().limit(1))
                            .toList());
            return new Outcome(titles + "~~~~\n" + mended.text(), found);
        });
    }

    /** A second fault may show behind a mended one, but the mended one is gone. */
    @Test
    void everyFixOfEveryExampleMends() {
        int fixes = 0;
        for (String spec : List.of("slips.md", "syntax.md", "rendering.md")) {
            for (Example example : SpecFile.examples(spec)) {
                fixes += check(SourceText.of("page.md", example.input()), new TreeMap<>());
            }
        }
        assertThat(fixes).isGreaterThan(60);
    }

    static int check(SourceText source, Map<String, Integer> titles) {
        int fixes = 0;
        for (Diagnostic diagnostic : PIPELINE.process(source).diagnostics()) {
            for (Fix fix : diagnostic.fixes()) {
                fixes++;
                titles.merge(fix.title(), 1, Integer::sum);
                SourceText mended = fix.apply(source);
                int shift = mended.length() - source.length();
                int start = diagnostic.span().start();
                assertThat(PIPELINE.process(mended).diagnostics())
                        .as("%s%n%s%n%s", source.text(), diagnostic, fix)
                        .noneMatch(left -> left.code().equals(diagnostic.code())
                                && left.message().equals(diagnostic.message())
                                && (left.span().start() == start || left.span().start() == start + shift));
            }
        }
        return fixes;
    }
}
