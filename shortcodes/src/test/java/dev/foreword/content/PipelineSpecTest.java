package dev.foreword.content;

import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.SourceText;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PipelineSpecTest {

    record Nothing() {}

    private static final Shortcodes SHORTCODES = Shortcodes.builder()
            .add(ShortcodeDefinition.of("box", Nothing.class, PipelineSpecTest::box)
                    .inner(InnerContent.MARKDOWN))
            .add(ShortcodeDefinition.of("mark", Nothing.class, PipelineSpecTest::mark)
                    .inner(InnerContent.MARKDOWN)
                    .inline())
            .add(ShortcodeDefinition.of("raw", Nothing.class, PipelineSpecTest::box)
                    .inner(InnerContent.AS_WRITTEN))
            .add(ShortcodeDefinition.of(
                    "rule",
                    Nothing.class,
                    (arguments, context, out) -> out.html(dev.foreword.html.Html.trusted("<hr class=\"rule\">\n"))))
            .add(ShortcodeDefinition.of(
                            "icon",
                            Nothing.class,
                            (arguments, context, out) -> out.open("i").close())
                    .inline())
            .add(ShortcodeDefinition.of("say", Nothing.class, (nothing, context, out) -> out.text("it's <b>"))
                    .inline())
            .build();

    private final ContentPipeline pipeline =
            ContentPipeline.builder().shortcodes(SHORTCODES).build();
    private final ContentPipeline trusting =
            ContentPipeline.builder().shortcodes(SHORTCODES).trustAuthorHtml().build();

    private static void box(Nothing nothing, ShortcodeContext context, HtmlWriter out) {
        out.open("div").text("\n").inner().close().text("\n");
    }

    private static void mark(Nothing nothing, ShortcodeContext context, HtmlWriter out) {
        out.open("mark").inner().close();
    }

    @TestFactory
    Stream<DynamicTest> pipeline() {
        return SpecFile.tests("pipeline.md", example -> {
            SourceText source = SourceText.of("page.md", example.input());
            Content<Map<String, Object>> page = (example.has("trust") ? trusting : pipeline).process(source);
            return new Outcome(page.html(), page.diagnostics());
        });
    }
}
