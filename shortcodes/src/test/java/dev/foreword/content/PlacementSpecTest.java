package dev.foreword.content;

import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PlacementSpecTest {

    record Nothing() {}

    record Titled(Optional<String> title) {}

    static final Shortcodes SHORTCODES = Shortcodes.builder()
            .add(ShortcodeDefinition.of(
                            "rule",
                            Nothing.class,
                            (rule, context, out) -> out.open("hr").close())
                    .placed(Placement.BLOCK))
            .add(ShortcodeDefinition.of(
                            "card",
                            Titled.class,
                            (card, context, out) -> out.open("div")
                                    .text(card.title().orElse("card"))
                                    .close())
                    .placed(Placement.BLOCK))
            .add(ShortcodeDefinition.of("box", Titled.class, (box, context, out) -> {
                        out.open("section");
                        box.title()
                                .ifPresent(title -> out.open("h3").text(title).close());
                        out.inner().close();
                    })
                    .inner(InnerContent.MARKDOWN)
                    .placed(Placement.BLOCK))
            .add(ShortcodeDefinition.of(
                            "mark",
                            Nothing.class,
                            (mark, context, out) -> out.open("mark").inner().close())
                    .inner(InnerContent.MARKDOWN)
                    .inline())
            .add(ShortcodeDefinition.of(
                            "sure",
                            Nothing.class,
                            (sure, context, out) -> out.open("b").inner().close())
                    .inner(InnerContent.AS_WRITTEN)
                    .inline())
            .add(ShortcodeDefinition.of(
                            "icon",
                            Nothing.class,
                            (icon, context, out) -> out.open("i").close())
                    .inline())
            .add(ShortcodeDefinition.of(
                            "either",
                            Nothing.class,
                            (either, context, out) -> out.open("img").close())
                    .placed(Placement.EITHER))
            .add(ShortcodeDefinition.of(
                            "loose",
                            Nothing.class,
                            (loose, context, out) -> out.open("div").inner().close())
                    .optionalInner(InnerContent.MARKDOWN))
            .build();

    private final ContentPipeline pipeline =
            ContentPipeline.builder().shortcodes(SHORTCODES).build();
    private final ContentPipeline trusting =
            ContentPipeline.builder().shortcodes(SHORTCODES).trustAuthorHtml().build();

    @TestFactory
    Stream<DynamicTest> placement() {
        return SpecFile.tests("placement.md", example -> {
            SourceText source = SourceText.of("page.md", example.input());
            Content<Map<String, Object>> page = (example.has("trust") ? trusting : pipeline).process(source);
            return new Outcome(page.html(), page.diagnostics());
        });
    }
}
