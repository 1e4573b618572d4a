package dev.foreword.content;

import dev.foreword.content.SourceMap.Mapping;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SourceMapSpecTest {

    private static final int SHOWN = 56;

    @TestFactory
    Stream<DynamicTest> places() {
        return SpecFile.tests("source-map.md", example -> {
            ContentPipeline.Builder pipeline = ContentPipeline.builder().shortcodes(Shortcodes.standard());
            if (example.options().contains("trusted")) {
                pipeline.trustAuthorHtml();
            }
            Content<?> page = pipeline.build().process(SourceText.of("page.md", example.input()));
            return new Outcome(drawn(page), page.diagnostics());
        });
    }

    private static String drawn(Content<?> page) {
        StringBuilder out = new StringBuilder();
        Deque<Span> around = new ArrayDeque<>();
        for (Mapping mapping : page.sourceMap().mappings()) {
            while (!around.isEmpty() && around.peek().end() <= mapping.html().start()) {
                around.pop();
            }
            out.append("  ".repeat(around.size()))
                    .append(shown(page.html()
                            .substring(mapping.html().start(), mapping.html().end())))
                    .append(" ← ")
                    .append(place(page.source(), mapping.source().start()))
                    .append('-')
                    .append(place(page.source(), mapping.source().end()))
                    .append(' ')
                    .append(shown(page.source().slice(mapping.source())))
                    .append('\n');
            around.push(mapping.html());
        }
        return out.toString();
    }

    private static String place(SourceText source, int offset) {
        var position = source.position(offset);
        return position.line() + ":" + position.column();
    }

    private static String shown(String text) {
        String line = text.replace("\n", "⏎");
        return line.length() <= SHOWN
                ? line
                : line.substring(0, SHOWN / 2) + "…" + line.substring(line.length() - SHOWN / 2);
    }
}
