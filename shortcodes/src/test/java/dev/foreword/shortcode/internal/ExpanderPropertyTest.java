package dev.foreword.shortcode.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.foreword.data.DataNode;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpanderPropertyTest {

    record Nothing() {}

    /** Each frame is one letter: upper case opens, lower case closes. */
    private static ShortcodeDefinition<Nothing> frame(String name, String opening, String closing) {
        return ShortcodeDefinition.of(
                name,
                Nothing.class,
                (nothing, context, out) -> out.text(opening).inner().text(closing));
    }

    private static final Shortcodes SHORTCODES = Shortcodes.builder()
            .add(frame("written", "⟨", "⟩").inner(InnerContent.AS_WRITTEN))
            .add(frame("markdown", "⟨", "⟩").inner(InnerContent.MARKDOWN))
            .add(frame("inline", "⟨", "⟩").inner(InnerContent.AS_WRITTEN).inline())
            .add(frame("inlinemd", "⟨", "⟩")
                    .optionalInner(InnerContent.MARKDOWN)
                    .inline())
            .add(ShortcodeDefinition.of("silent", Nothing.class, (nothing, context, out) -> out.inner())
                    .inner(InnerContent.AS_WRITTEN))
            .add(ShortcodeDefinition.of("leaf", Nothing.class, (nothing, context, out) -> out.text("⟨⟩")))
            .add(ShortcodeDefinition.of("fails", Nothing.class, ExpanderPropertyTest::fails)
                    .inner(InnerContent.AS_WRITTEN))
            .build();

    private static void fails(Nothing nothing, ShortcodeContext context, HtmlWriter out) {
        if (context.ordinal() % 2 == 0) {
            out.inner();
        }
        throw new IllegalStateException("on purpose");
    }

    private static final List<String> NAMES =
            List.of("written", "markdown", "inline", "inlinemd", "silent", "leaf", "fails", "unknown");

    private static final List<String> TEXTS = List.of("a", " ", "\n", "\n\n", "- b\n", "  ", "> ", "<b>", "{{", "æ😀");

    private static String randomPage(SplittableRandom random) {
        StringBuilder page = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            int choice = random.nextInt(10);
            String name = NAMES.get(random.nextInt(NAMES.size()));
            boolean markdown = random.nextBoolean();
            if (choice < 4) {
                page.append(TEXTS.get(random.nextInt(TEXTS.size())));
            } else if (choice < 5 && !open.isEmpty()) {
                page.append("{{< /").append(open.pop()).append(" >}}");
            } else if (choice < 6) {
                page.append(markdown ? "{{% " + name + " /%}}" : "{{< " + name + " />}}");
            } else {
                page.append(markdown ? "{{% " + name + " %}}" : "{{< " + name + " >}}");
                open.push(name);
            }
        }
        while (!open.isEmpty() && random.nextInt(8) > 0) {
            page.append("{{< /").append(open.pop()).append(" >}}");
        }
        return page.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void piecesKeepOrderAndBalance(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 3000; i++) {
            String page = randomPage(random);
            List<Piece> pieces = expand(page).pieces();
            checkOrder(page, pieces);
            checkFrames(page, pieces);
            checkEdges(page, pieces);
        }
    }

    private static void checkOrder(String page, List<Piece> pieces) {
        int end = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Source) {
                assertThat(piece.origin().start()).as(page).isGreaterThanOrEqualTo(end);
                assertThat(piece.origin().isEmpty()).as(page).isFalse();
                end = piece.origin().end();
            }
            assertThat(piece.origin().end()).as(page).isLessThanOrEqualTo(page.length());
        }
    }

    private static void checkFrames(String page, List<Piece> pieces) {
        int depth = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Fragment fragment) {
                for (char c : fragment.html().toCharArray()) {
                    depth += c == '⟨' ? 1 : c == '⟩' ? -1 : 0;
                    assertThat(depth).as(page).isNotNegative();
                }
            }
        }
        assertThat(depth).as(page).isZero();
    }

    private static void checkEdges(String page, List<Piece> pieces) {
        Deque<Piece.Edge> open = new ArrayDeque<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Fragment fragment) {
                for (Piece.Edge edge : fragment.edges()) {
                    if (edge.kind() == Piece.Edge.Kind.OPENS) {
                        open.push(edge);
                    } else if (edge.kind() == Piece.Edge.Kind.CLOSES) {
                        assertThat(open.pop().caller()).as(page).isEqualTo(edge.caller());
                    }
                }
            }
        }
        assertThat(open).as(page).isEmpty();
    }

    @Test
    void hostilePagesTakeLinearTime() {
        withinThreeSeconds(() -> expand("{{< leaf >}}\n".repeat(20_000)));
        withinThreeSeconds(() -> expand("{{< written >}}".repeat(20_000)));
        withinThreeSeconds(() -> expand("{{< unknown >}}x".repeat(20_000)));
        withinThreeSeconds(() -> expand("{{% markdown %}}x{{% /markdown %}} ".repeat(20_000)));
        withinThreeSeconds(() ->
                expand(("{{< written >}}".repeat(90) + "<".repeat(1000) + "{{< /written >}}".repeat(90)).repeat(100)));
        withinThreeSeconds(
                () -> expand(("{{% markdown %}}".repeat(90) + "x" + "{{% /markdown %}}".repeat(90)).repeat(100)));
        withinThreeSeconds(() -> expand("{{< leaf " + "a ".repeat(100_000) + ">}}"));
    }

    private static void withinThreeSeconds(Supplier<Expander.Expansion> action) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(3), () -> assertThat(action.get()).isNotNull());
    }

    private static Expander.Expansion expand(String page) {
        return Expander.expand(
                ShortcodeDocument.parse(SourceText.of("page.md", page)), SHORTCODES, DataNode.Mapping.empty(0), false);
    }
}
