package dev.foreword.shortcode.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExpanderTest {

    record Nothing() {}

    record Titled(Optional<String> title) {}

    record Required(String title) {}

    record Tab(String name) {}

    record Styled(Optional<String> href, Optional<String> color, Optional<String> title) {}

    private static final Shortcodes SHORTCODES = shortcodes().build();

    private static Shortcodes.Builder shortcodes() {
        return Shortcodes.builder()
                .add(ShortcodeDefinition.of("box", Titled.class, ExpanderTest::box)
                        .inner(InnerContent.AS_WRITTEN))
                .add(ShortcodeDefinition.of(
                                "card",
                                Required.class,
                                (card, context, out) -> out.open("div")
                                        .attr("title", card.title())
                                        .inner()
                                        .close())
                        .inner(InnerContent.MARKDOWN)
                        .alias("tile"))
                .add(ShortcodeDefinition.of(
                        "line",
                        Nothing.class,
                        (line, context, out) -> out.open("hr").close()))
                .add(ShortcodeDefinition.of(
                                "mark",
                                Nothing.class,
                                (mark, context, out) -> out.open("mark").inner().close())
                        .inline()
                        .optionalInner(InnerContent.AS_WRITTEN))
                .add(ShortcodeDefinition.of("dot", Nothing.class, (dot, context, out) -> out.text("·"))
                        .inline())
                .add(ShortcodeDefinition.of("either", Nothing.class, (either, context, out) -> out.text("e"))
                        .placed(Placement.EITHER))
                .add(ShortcodeDefinition.of("list", Nothing.class, (list, context, out) -> out.markdown("- a\n- b\n")))
                .add(ShortcodeDefinition.of(
                                "twice",
                                Nothing.class,
                                (twice, context, out) ->
                                        out.open("div").inner().inner().close())
                        .inner(InnerContent.AS_WRITTEN))
                .add(ShortcodeDefinition.of(
                                "paragraph",
                                Nothing.class,
                                (paragraph, context, out) ->
                                        out.open("p").inner().close())
                        .inner(InnerContent.AS_WRITTEN))
                .add(ShortcodeDefinition.of("broken", Nothing.class, (broken, context, out) -> {
                            throw new IllegalStateException("no database");
                        })
                        .optionalInner(InnerContent.AS_WRITTEN))
                .add(ShortcodeDefinition.of(
                        "unbalanced",
                        Nothing.class,
                        (unbalanced, context, out) -> out.open("ul").open("li").text("x")))
                .add(ShortcodeDefinition.of("where", Nothing.class, ExpanderTest::where)
                        .optionalInner(InnerContent.AS_WRITTEN)
                        .inline())
                .add(ShortcodeDefinition.of("tabs", Titled.class, ExpanderTest::tabs)
                        .inner(InnerContent.AS_WRITTEN)
                        .containing("tab"))
                .add(ShortcodeDefinition.of("tab", Tab.class, ExpanderTest::tab)
                        .inner(InnerContent.MARKDOWN)
                        .within("tabs"))
                .add(ShortcodeDefinition.of("picky", Nothing.class, (picky, context, out) -> {
                    context.warn("expected something nicer");
                    context.error("expected something right");
                }))
                .add(ShortcodeDefinition.of("old", Nothing.class, (old, context, out) -> out.text("old"))
                        .deprecated("use \"new\""))
                .add(ShortcodeDefinition.of("styled", Styled.class, ExpanderTest::styled)
                        .inline());
    }

    private static void box(Titled box, ShortcodeContext context, HtmlWriter out) {
        out.open("div").attr("class", "box").attr("title", box.title()).inner().close();
    }

    private static void where(Nothing nothing, ShortcodeContext context, HtmlWriter out) {
        out.text(context.name() + " " + context.notation().word() + " " + context.position() + " #" + context.ordinal()
                + " [" + context.innerText() + "]");
    }

    private static void tabs(Titled tabs, ShortcodeContext context, HtmlWriter out) {
        out.open("div");
        context.children("tab", Tab.class)
                .forEach(tab -> out.open("button").text(tab.name()).close());
        out.inner().close();
    }

    private static void tab(Tab tab, ShortcodeContext context, HtmlWriter out) {
        String title = context.parent(Titled.class).flatMap(Titled::title).orElse("-");
        out.open("section").attr("title", title + "/" + tab.name()).inner().close();
    }

    private static void styled(Styled styled, ShortcodeContext context, HtmlWriter out) {
        out.open("a").attr("href", styled.href()).attr("title", styled.title());
        styled.color().ifPresent(color -> out.style("color", color));
        out.text("x").close();
    }

    private static Outcome expand(Example example) {
        Shortcodes.Builder builder = shortcodes();
        if (example.has("keep")) {
            builder.keepUnknown();
        } else if (example.has("drop")) {
            builder.dropUnknown();
        } else if (example.has("handler")) {
            builder.renderUnknown((arguments, context, out) ->
                    out.open("x-" + context.name()).inner().close());
        }
        ShortcodeDocument document = ShortcodeDocument.parse(SourceText.of("page.md", example.input()));
        Expander.Expansion expansion =
                Expander.expand(document, builder.build(), DataNode.Mapping.empty(0), example.has("trusted"));
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        diagnostics.addAll(expansion.diagnostics());
        return new Outcome(DrawnPieces.draw(expansion.pieces(), document.source()), diagnostics);
    }

    @TestFactory
    Stream<DynamicTest> rendering() {
        return SpecFile.tests("rendering.md", ExpanderTest::expand);
    }

    @TestFactory
    Stream<DynamicTest> escaping() {
        return SpecFile.tests("escaping.md", ExpanderTest::expand);
    }

    @Test
    void theFrontMatterIsThere() {
        SourceText source = SourceText.of("page.md", "color: red\n{{< page >}}");
        DataNode.Mapping page = ShortcodeDocument.parse(source)
                .calls()
                .findFirst()
                .orElseThrow()
                .arguments()
                .toData(List.of(), source.span());
        List<DataNode.Mapping> seen = new ArrayList<>();
        Shortcodes shortcodes = Shortcodes.builder()
                .add(ShortcodeDefinition.of("page", Nothing.class, (nothing, context, out) -> seen.add(context.page())))
                .build();
        Expander.expand(ShortcodeDocument.parse(source), shortcodes, page, false);
        assertThat(seen).containsExactly(page);
    }

    /** Where the call stands, for renderers that write source, or messages of their own. */
    @Test
    void theContextTellsWhereTheCallStands() {
        String text = "one\n\t {{< spot >}}\r{{< spot >}} and {{< spot >}}";
        SourceText source = SourceText.of("page.md", text);
        List<String> seen = new ArrayList<>();
        Shortcodes shortcodes = Shortcodes.builder()
                .add(ShortcodeDefinition.of(
                        "spot",
                        Nothing.class,
                        (spot, context, out) -> seen.add(context.file() + " " + context.position() + " "
                                + context.ordinal() + " [" + context.indentation() + "]")))
                .build();
        Expander.expand(ShortcodeDocument.parse(source), shortcodes, DataNode.Mapping.empty(0), false);
        assertThat(seen).containsExactly("page.md 2:3 0 [\t ]", "page.md 3:1 1 []", "page.md 3:18 2 []");
    }

    /** What a renderer says about a call that it has written comes before what was said about the inside. */
    @Test
    void messagesAreToldInTheOrderOfThePage() {
        SourceText source = SourceText.of("page.md", "{{< late >}}{{< nosuch >}}{{< /late >}}{{< nosuch >}}");
        Shortcodes shortcodes = Shortcodes.builder()
                .add(ShortcodeDefinition.of("late", Nothing.class, (late, context, out) -> {
                            out.inner();
                            context.warn("late");
                        })
                        .inner(InnerContent.AS_WRITTEN))
                .build();
        assertThat(Expander.expand(ShortcodeDocument.parse(source), shortcodes, DataNode.Mapping.empty(0), false)
                        .diagnostics())
                .extracting(each -> each.span().start())
                .containsExactly(0, 16, 43);
    }

    /** One that may be both is a block when it is alone on its lines, as far as they belong to what is read. */
    @Test
    void aPartOfATextHasLinesOfItsOwn() {
        String call = "{{< either >}}";
        for (String around : List.of("|", "x|", "|x", "x|x", " \t| \t", "x\n|\nx", "x\r|\rx")) {
            String before = around.substring(0, around.indexOf('|'));
            String text = before + call + around.substring(before.length() + 1);
            Span own = new Span(before.length(), before.length() + call.length());
            assertThat(isBlock(text, own)).as(around).isTrue();
            assertThat(isBlock(text, new Span(0, text.length())))
                    .as(around)
                    .isEqualTo(!before.endsWith("x") && !text.endsWith("}x"));
        }
    }

    private static boolean isBlock(String text, Span part) {
        ShortcodeDocument document = ShortcodeDocument.parse(SourceText.of("page.md", text), part);
        return Expander.expand(document, SHORTCODES, DataNode.Mapping.empty(0), false).pieces().stream()
                .anyMatch(piece -> piece instanceof Piece.Fragment fragment && fragment.block());
    }

    @Test
    void childrenAreAskedForByTheirNameAndParameters() {
        assertThat(messagesOf(context -> context.children("nosuch", Tab.class)))
                .singleElement()
                .asString()
                .contains("there is no shortcode \"nosuch\"");
        assertThat(messagesOf(context -> context.children("tab", Titled.class)))
                .singleElement()
                .asString()
                .contains("the parameters of \"tab\" are", Tab.class.getName() + ", not " + Titled.class.getName());
    }

    private static List<Optional<String>> messagesOf(Consumer<ShortcodeContext> ask) {
        Shortcodes shortcodes = shortcodes()
                .add(ShortcodeDefinition.of("ask", Nothing.class, (nothing, context, out) -> ask.accept(context)))
                .build();
        SourceText source = SourceText.of("page.md", "{{< ask >}}");
        return Expander.expand(ShortcodeDocument.parse(source), shortcodes, DataNode.Mapping.empty(0), false)
                .diagnostics()
                .stream()
                .map(Diagnostic::help)
                .toList();
    }

    @Test
    void manyNeighboursBecomeOneFragment() {
        SourceText source = SourceText.of("page.md", "{{< line >}}".repeat(1000));
        List<Piece> pieces = Expander.expand(
                        ShortcodeDocument.parse(source), SHORTCODES, DataNode.Mapping.empty(0), false)
                .pieces();
        assertThat(pieces).hasSize(1).first().isInstanceOfSatisfying(Piece.Fragment.class, fragment -> {
            assertThat(fragment.html()).isEqualTo("<hr>".repeat(1000));
            assertThat(fragment.origin()).isEqualTo(source.span());
        });
    }
}
