package dev.foreword.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.bind.Binder;
import dev.foreword.bind.Default;
import dev.foreword.bind.Description;
import dev.foreword.bind.Key;
import dev.foreword.bind.Length;
import dev.foreword.bind.OneOf;
import dev.foreword.bind.Pattern;
import dev.foreword.bind.Range;
import dev.foreword.bind.Rest;
import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.hugo.HugoShortcodes;
import dev.foreword.text.SourceText;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ShortcodeGuideTest {

    enum Level {
        LOW,
        VERY_HIGH
    }

    enum Shape {
        IconBlock
    }

    record Nothing() {}

    record Hard(
            OptionalInt width,
            @Rest Map<String, String> others,
            Shape shape,
            @Length(min = 1) List<String> tags,
            @Length(min = 12, max = 14) String summary,

            @Pattern(value = "#[0-9a-f]{3}", expected = "a colour such as #fa0")
            String colour,

            Duration length,
            @Range(max = "-3") int below,
            URI address,
            Locale spoken) {}

    record Odd(
            @Description("How | much.") Level level,
            @Range(min = "2", max = "5") int columns,
            double ratio,
            LocalDate date,
            @OneOf({"left", "right"}) String align,
            List<String> tags,
            @Default("false") boolean open,
            Optional<String> link) {}

    record Even(int number) {
        Even {
            if (number % 2 != 0) {
                throw new IllegalArgumentException("an even number is wanted");
            }
        }
    }

    record Code(String letters) {}

    record Coded(Code code) {}

    private static final Shortcodes SHORTCODES = Shortcodes.builder()
            .addStandard()
            .addHugo(HugoShortcodes.create().links(link -> Optional.of("/there/")))
            .add(ShortcodeDefinition.of("odd", Odd.class, (odd, context, out) -> {})
                    .alias("strange")
                    .formerly("weird"))
            .add(ShortcodeDefinition.of("hard", Hard.class, (hard, context, out) -> {}))
            .add(ShortcodeDefinition.of("tabs", Nothing.class, (nothing, context, out) -> out.inner())
                    .inner(InnerContent.AS_WRITTEN)
                    .containing("tab"))
            .add(ShortcodeDefinition.of("tab", Nothing.class, (nothing, context, out) -> out.inner())
                    .inner(InnerContent.MARKDOWN)
                    .within("tabs"))
            .add(ShortcodeDefinition.of("mark", Nothing.class, (nothing, context, out) -> out.inner())
                    .inner(InnerContent.MARKDOWN)
                    .inline())
            .build();

    private final ContentPipeline pipeline =
            ContentPipeline.builder().shortcodes(SHORTCODES).build();

    @Test
    void everyExampleIsWithoutAFault() {
        List<ShortcodeGuide.Entry> entries = ShortcodeGuide.of(SHORTCODES).entries();
        assertThat(entries).hasSize(SHORTCODES.definitions().size());
        for (ShortcodeGuide.Entry entry : entries) {
            Content<?> page =
                    pipeline.process(SourceText.of("page.md", "---\ntitle: A page\n---\n" + entry.example() + "\n"));
            assertThat(page.diagnostics()).as(entry.example()).isEmpty();
            assertThat(page.shortcodes().calls().map(ShortcodeNode.Call::name)).contains(entry.name());
        }
    }

    @Test
    void everyParameterOfOurShortcodesIsDescribed() {
        assertThat(ShortcodeGuide.of(Shortcodes.builder()
                                .addStandard()
                                .addHugo(HugoShortcodes.create())
                                .build())
                        .entries())
                .allSatisfy(entry -> assertThat(entry.parameters())
                        .as(entry.name())
                        .allSatisfy(parameter -> assertThat(parameter.description())
                                .as(parameter.name())
                                .isPresent()));
    }

    @Test
    void parametersAreToldInWords() {
        Shortcodes odd = Shortcodes.builder()
                .add(SHORTCODES.find("odd").orElseThrow())
                .add(SHORTCODES.find("tabs").orElseThrow())
                .add(SHORTCODES.find("tab").orElseThrow())
                .build();
        assertThat(ShortcodeGuide.of(odd).toText()).isEqualTo("""
                odd
                  a block; nothing between tags
                  also called strange
                  formerly weird
                  level    one of: low, very-high, required; How | much.
                  columns  whole number from 2 to 5, required
                  ratio    number, required
                  date     date, required
                  align    text: left, right, required
                  tags     list of text
                  open     true or false, default false
                  link     text

                    {{< odd level="low" columns=2 ratio=1 date=2024-03-31 align="left" >}}

                tabs
                  a block; text between its tags, which is Markdown in the % notation
                  holds only tab

                    {{< tabs >}}
                    {{% tab %}}
                    Text.
                    {{% /tab %}}
                    {{< /tabs >}}

                tab
                  a block; Markdown between its tags
                  directly inside of tabs

                    {{< tabs >}}
                    {{% tab %}}
                    Text.
                    {{% /tab %}}
                    {{< /tabs >}}
                """);
    }

    enum Size {
        @Key("xl")
        HUGE,
        @Key("m")
        MIDDLE
    }

    record Rich(Duration delay, Size size, @Range(max = "9") long src, String image, String href, float ratio) {}

    record Easy(Optional<String> title, Map<String, Integer> extra) {}

    /** A sample is a value that the parameter takes; without a required one, the first stands for all. */
    @Test
    void examplesHoldSamples() {
        Shortcodes shortcodes = Shortcodes.builder()
                .add(ShortcodeDefinition.of("rich", Rich.class, (rich, context, out) -> {})
                        .placed(ShortcodeDefinition.Placement.EITHER)
                        .deprecated("use another"))
                .add(ShortcodeDefinition.of("easy", Easy.class, (easy, context, out) -> out.inner())
                        .optionalInner(InnerContent.AS_WRITTEN)
                        .describeInner("Bread"))
                .add(ShortcodeDefinition.of("shown", Nothing.class, (nothing, context, out) -> {})
                        .example("{{< shown >}} and {{% shown %}}, {{< not"))
                .add(ShortcodeDefinition.of("tree", Nothing.class, (nothing, context, out) -> out.inner())
                        .inner(InnerContent.MARKDOWN)
                        .containing("tree"))
                .build();
        assertThat(ShortcodeGuide.of(shortcodes).toText()).isEqualTo("""
                rich
                  deprecated: use another
                  a block, or in a line of text; nothing between tags
                  delay  length of time, required
                  size   one of: xl, m, required
                  src    whole number to 9, required
                  image  text, required
                  href   text, required
                  ratio  number, required

                    {{< rich delay="1h30m" size="xl" src=1 image="/picture.jpg" href="/page/" ratio=1 >}}

                easy
                  a block; Bread between its tags, or no closing tag
                  title  text
                  extra  keys and values

                    {{< easy title="title" >}}
                    Text.
                    {{< /easy >}}

                shown
                  a block; nothing between tags

                    {{< shown >}} and {{% shown %}}, {{< not

                tree
                  a block; Markdown between its tags
                  holds only tree

                    {{% tree %}}
                    Text.
                    {{% /tree %}}
                """);
        assertThat(ShortcodeGuide.of(shortcodes).toMarkdown())
                .contains("{{</* shown */>}} and {{%/* shown */%}}, {{< not");
    }

    @Test
    void parametersAreThoseOfTheBinder() {
        Shortcodes hard =
                Shortcodes.builder().add(SHORTCODES.find("hard").orElseThrow()).build();
        assertThat(ShortcodeGuide.of(hard).toText()).isEqualTo("""
                hard
                  a block; nothing between tags
                  width    whole number
                  shape    one of: icon-block, required
                  tags     list of text, at least 1 item, required
                  summary  text, 12 to 14 characters, required
                  colour   colour, required
                  length   length of time, required
                  below    whole number to -3, required
                  address  address, required
                  spoken   language code, required

                    {{< hard shape="icon-block" tags="tags" summary="Some text th" colour="#fa0" length="1h30m" below=-3 address="address" spoken="da" >}}
                """);
    }

    @Test
    void whatNobodyTakesIsNoExample() {
        Shortcodes picky = Shortcodes.builder()
                .binder(Binder.builder()
                        .converter(Code.class, (node, context) -> {
                            throw new IllegalStateException("a bug");
                        })
                        .build())
                .add(ShortcodeDefinition.of("even", Even.class, (even, context, out) -> {}))
                .add(ShortcodeDefinition.of("coded", Coded.class, (coded, context, out) -> {}))
                .build();
        assertThat(ShortcodeGuide.of(picky).entries())
                .extracting(ShortcodeGuide.Entry::example)
                .containsExactly("{{< even number=2 >}}", "{{< coded code=\"code\" >}}");
    }

    @Test
    void theMarkdownIsAPageOfItsOwn() {
        Content<?> page = pipeline.process(
                SourceText.of("guide.md", ShortcodeGuide.of(SHORTCODES).toMarkdown()));
        assertThat(page.shortcodes().calls()).isEmpty();
        assertThat(page.diagnostics()).isEmpty();
        assertThat(page.html())
                .contains("<h2 id=\"odd\"><code>odd</code></h2>", "{{&lt; odd level=&quot;low&quot;")
                .contains("<td>How | much.</td>");
    }
}
