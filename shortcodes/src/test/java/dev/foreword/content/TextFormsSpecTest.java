package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.TextForm;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TextFormsSpecTest {

    record Nothing() {}

    record Badge(String text) {}

    private static final Shortcodes.Builder SHORTCODES = Shortcodes.builder()
            .addStandard()
            .add(ShortcodeDefinition.of("box", Nothing.class, TextFormsSpecTest::box)
                    .inner(InnerContent.MARKDOWN))
            .add(ShortcodeDefinition.of("mark", Nothing.class, TextFormsSpecTest::box)
                    .inner(InnerContent.MARKDOWN)
                    .inline())
            .add(ShortcodeDefinition.of("raw", Nothing.class, TextFormsSpecTest::box)
                    .inner(InnerContent.AS_WRITTEN))
            .add(ShortcodeDefinition.of("rule", Nothing.class, (nothing, context, out) -> {})
                    .markdown((nothing, context, out) -> out.markdown("---")))
            .add(ShortcodeDefinition.of("gone", Nothing.class, (nothing, context, out) -> out.text("here"))
                    .inline()
                    .plainText(TextForm.nothing()))
            .add(ShortcodeDefinition.of("badge", Badge.class, (badge, context, out) -> out.text(badge.text()))
                    .inline()
                    .plainText((badge, context, out) ->
                            out.text("[").text(badge.text()).text("]")))
            .add(ShortcodeDefinition.of("fails", Nothing.class, TextFormsSpecTest::box)
                    .inner(InnerContent.MARKDOWN)
                    .inline()
                    .plainText((nothing, context, out) -> {
                        throw new IllegalStateException("no text today");
                    }));

    private final ContentPipeline pipeline =
            ContentPipeline.builder().shortcodes(SHORTCODES.build()).build();
    private final ContentPipeline trusting = ContentPipeline.builder()
            .shortcodes(SHORTCODES.build())
            .trustAuthorHtml()
            .build();
    private final ContentPipeline keeping = ContentPipeline.builder()
            .shortcodes(SHORTCODES.keepUnknown().build())
            .build();

    private static void box(Nothing nothing, ShortcodeContext context, HtmlWriter out) {
        out.open("b").inner().close();
    }

    @TestFactory
    Stream<DynamicTest> texts() {
        return SpecFile.tests("text-forms.md", example -> {
            ContentPipeline chosen = example.has("trust") ? trusting : example.has("keep") ? keeping : pipeline;
            Content<?> page = chosen.process(SourceText.of("page.md", example.input()));
            assertThat(page.hasErrors()).isEqualTo(example.has("errors") && !example.has("keep"));
            String text = example.has("both")
                    ? page.plainText() + "\n==========\n" + page.markdownText()
                    : example.has("markdown") ? page.markdownText() : page.plainText();
            return new Outcome(text, page.textDiagnostics());
        });
    }
}
