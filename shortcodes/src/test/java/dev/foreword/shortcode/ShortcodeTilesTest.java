package dev.foreword.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.ShortcodeNode.Escaped;
import dev.foreword.shortcode.ShortcodeNode.Text;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nodes and spans tile every text, however broken; a part of a text is read like a text of its own. */
class ShortcodeTilesTest {

    @Test
    void nodesTileEveryPrefixAndSuffixOfEveryExample() {
        for (Example example : SpecFile.examples("syntax.md")) {
            String input = example.input();
            for (int cut = 0; cut <= input.length(); cut++) {
                check(input.substring(0, cut));
                check(input.substring(cut));
            }
        }
    }

    /** A part of a text is read as if there were nothing around it. */
    @Test
    void aPartIsReadLikeATextOfItsOwn() {
        for (Example example : SpecFile.examples("syntax.md")) {
            String input = example.input();
            for (int cut = 1; cut < input.length(); cut++) {
                isReadAlone(input, new Span(0, cut));
                isReadAlone(input, new Span(cut, input.length()));
            }
        }
    }

    private static void isReadAlone(String text, Span span) {
        ShortcodeDocument part = check(SourceText.of("p", text), span);
        ShortcodeDocument whole = ShortcodeDocument.parse(SourceText.of("p", text.substring(span.start(), span.end())));
        assertThat(Outline.of(part, false)).as(text).isEqualTo(Outline.of(whole, false));
        assertThat(told(part)).as(text).isEqualTo(told(whole));
    }

    /** Messages and where they stand, counted from the beginning of what was read. */
    private static List<String> told(ShortcodeDocument document) {
        int from = document.span().start();
        return document.diagnostics().stream()
                .map(each -> each.span().start() - from + ".." + (each.span().end() - from) + " " + each.message() + " "
                        + each.help().orElse("") + " "
                        + each.fixes().stream()
                                .map(fix -> fix.title() + fix.isSafe())
                                .toList())
                .toList();
    }

    /** A text without errors keeps its tree when it is read behind another one. */
    @Test
    void textInFrontMovesTheSpansOnly() {
        for (Example example : SpecFile.examples("syntax.md")) {
            ShortcodeDocument alone = ShortcodeDocument.parse(SourceText.of("p", example.input()));
            String before = "Some text.\n";
            SourceText moved = SourceText.of("p", before + example.input());
            ShortcodeDocument behind = check(moved, new Span(before.length(), moved.length()));
            assertThat(Outline.of(behind, false)).isEqualTo(Outline.of(alone, false));
            assertThat(behind.diagnostics())
                    .extracting(diagnostic -> diagnostic.span().start())
                    .isEqualTo(alone.diagnostics().stream()
                            .map(diagnostic -> diagnostic.span().start() + before.length())
                            .toList());
        }
    }

    static void check(String text) {
        SourceText source = SourceText.of("p", text);
        check(source, source.span());
    }

    private static ShortcodeDocument check(SourceText source, Span body) {
        ShortcodeDocument document = ShortcodeDocument.parse(source, body);
        tile(source, document.nodes(), body);
        document.calls().forEach(call -> checkCall(source, call));
        int last = 0;
        for (Diagnostic diagnostic : document.diagnostics()) {
            assertThat(body.contains(diagnostic.span())).as(source.text()).isTrue();
            assertThat(diagnostic.span().isEmpty()).as(source.text()).isFalse();
            assertThat(diagnostic.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(diagnostic.render()).isNotEmpty();
            last = diagnostic.span().start();
        }
        return document;
    }

    private static void tile(SourceText source, List<ShortcodeNode> nodes, Span whole) {
        int at = whole.start();
        boolean afterText = false;
        for (ShortcodeNode node : nodes) {
            assertThat(node.span().start()).as(source.text()).isEqualTo(at);
            assertThat(node.span().isEmpty()).isFalse();
            assertThat(afterText && node instanceof Text)
                    .as("two texts: " + source.text())
                    .isFalse();
            at = node.span().end();
            afterText = node instanceof Text;
        }
        assertThat(at).as(source.text()).isEqualTo(whole.end());
    }

    private static void checkCall(SourceText source, Call call) {
        String opening = source.slice(call.opening());
        assertThat(opening)
                .startsWith(call.notation().leftDelimiter())
                .endsWith(call.notation().rightDelimiter());
        assertThat(source.slice(call.nameSpan())).isEqualTo(call.name());
        assertThat(call.opening().contains(call.nameSpan())).isTrue();
        assertThat(call.span().start()).isEqualTo(call.opening().start());
        assertThat(call.span().end())
                .isEqualTo(call.closing().orElse(call.opening()).end());
        call.closing()
                .ifPresent(closing ->
                        assertThat(source.slice(closing)).contains("/").contains(call.name()));
        List<Span> spans = new ArrayList<>(List.of(call.nameSpan()));
        call.arguments().list().forEach(argument -> {
            assertThat(call.opening().contains(argument.span())).isTrue();
            assertThat(argument.span().contains(argument.value().span())).isTrue();
            spans.add(argument.span());
        });
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start())
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
        call.innerSpan().ifPresent(inner -> tile(source, call.inner().orElseThrow(), inner));
        assertThat(call.innerSpan().isPresent()).isEqualTo(call.inner().isPresent());
        call.inner().orElse(List.of()).forEach(node -> {
            if (node instanceof Escaped escaped) {
                assertThat(escaped.literal()).hasSize(escaped.span().length() - 4);
            }
        });
    }
}
