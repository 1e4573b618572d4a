package dev.foreword.content;

import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.SourceText;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ReadingAidsSpecTest {

    @TestFactory
    Stream<DynamicTest> aids() {
        return SpecFile.tests("reading-aids.md", ReadingAidsSpecTest::draw);
    }

    private static Outcome draw(Example example) {
        Content<?> page = pipeline(example).process(SourceText.of("page.md", example.input()));
        Summary summary = page.summary();
        WordCount count = page.wordCount();
        String contents = page.headings().isEmpty() ? "" : "\n" + contents(page.tableOfContents(), example);
        return new Outcome(
                String.format(
                        Locale.ROOT,
                        "%s: %s%s%nwords: %d, minutes: %d%s",
                        summary.kind().name().toLowerCase(Locale.ROOT),
                        summary.html().stripTrailing(),
                        summary.truncated() ? " …" : "",
                        count.words(),
                        count.readingMinutes(),
                        contents),
                page.diagnostics());
    }

    static ContentPipeline pipeline(Example example) {
        ContentPipeline.Builder builder = ContentPipeline.builder()
                .shortcodes(Shortcodes.standard())
                .trustAuthorHtml()
                .summaryLength(Integer.parseInt(example.option("summaryLength", "70")));
        if (example.has("later")) {
            builder.summaryOfBlocks();
        }
        if (example.has("detectCjk")) {
            builder.detectCjk();
        }
        return builder.build();
    }

    static String contents(TableOfContents contents, Example example) {
        String[] levels = example.option("toc", "2-3").split("-", 2);
        return contents.html(Integer.parseInt(levels[0]), Integer.parseInt(levels[1]), example.has("ordered"));
    }
}
