package dev.foreword.shortcode.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeNode;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All real pages. */
@org.junit.jupiter.api.Tag("shared")
class CorpusTest {

    @Test
    void everyPageIsRead() throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        long calls = 0;
        List<Path> pages = SharedFolder.pages("corpus");
        for (Path page : pages) {
            SourceText source = SourceText.read(page);
            ShortcodeDocument document = ShortcodeDocument.parse(source, HugoVectors.body(source.text()));
            diagnostics.addAll(document.diagnostics());
            calls += document.calls().count();
            assertThat(document.toSource()).isEqualTo(source.text());
        }
        System.out.println(pages.size() + " pages, " + calls + " calls");
        diagnostics.forEach(diagnostic -> System.out.println(diagnostic.render()));
        assertThat(pages).hasSize(407);
        // 2128 calls that Hugo executes, and 46 on the page that it cannot build.
        assertThat(calls).isEqualTo(2174);
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void everyVectorIsWrittenBack() {
        for (Json vector : HugoVectors.pages()) {
            assertThat(HugoVectors.document(vector).toSource())
                    .isEqualTo(vector.get("input").text());
        }
    }

    @Test
    void nodesTileEveryPrefixAndSuffixOfEveryVector() {
        int texts = 0;
        for (Json vector : Stream.concat(HugoVectors.pages().stream(), HugoVectors.lexed().stream())
                .toList()) {
            String input = vector.get("input").text();
            for (int cut = 0; cut <= Math.min(input.length(), 2_000); cut++) {
                checkTiles(input.substring(0, cut));
                checkTiles(input.substring(cut));
                texts += 2;
            }
        }
        System.out.println(texts + " prefixes and suffixes of vectors");
        assertThat(texts).isGreaterThan(40_000);
    }

    private static void checkTiles(String text) {
        ShortcodeDocument document = ShortcodeDocument.parse(SourceText.of("p.md", text));
        assertThat(tiles(document.nodes(), 0)).as(text).isEqualTo(text.length());
        assertThat(document.toSource()).isEqualTo(text);
    }

    /** Where the last node ends, if each begins where the one before ends; -1 if not. */
    private static int tiles(List<ShortcodeNode> nodes, int from) {
        int at = from;
        for (ShortcodeNode node : nodes) {
            if (node.span().start() != at) {
                return -1;
            }
            at = node.span().end();
            if (node instanceof ShortcodeNode.Call call && call.inner().isPresent()) {
                int end = tiles(call.inner().get(), call.opening().end());
                if (end != call.closing().map(Span::start).orElse(call.opening().end())) {
                    return -1;
                }
            }
        }
        return at;
    }
}
