package dev.foreword.shortcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.ShortcodeNode.Escaped;
import dev.foreword.shortcode.ShortcodeNode.Text;
import dev.foreword.shortcode.ShortcodeNode.Visitor;
import dev.foreword.testkit.SpecFile;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortcodeEditTest {

    private static ShortcodeDocument document(String text) {
        return ShortcodeDocument.parse(SourceText.of("p.md", text));
    }

    private static String rewritten(String text, ShortcodeEdit edit) {
        return document(text).rewrite(call -> edit);
    }

    private static final ShortcodeEdit KEEP = ShortcodeEdit.keep();

    @Test
    void renamesInBothTags() {
        assertThat(rewritten("x {{< img \"a\" >}} {{%  box%}}y{{% /  box %}}", KEEP.rename("new")))
                .isEqualTo("x {{< new \"a\" >}} {{%  new%}}y{{% /  new %}}");
        assertThat(rewritten("{{< a/b >}}{{< /a/b >}}", KEEP.rename("c"))).isEqualTo("{{< c >}}{{< /c >}}");
    }

    @Test
    void changesTheNotationOfBothTags() {
        assertThat(rewritten("{{< a >}}x{{% /a %}}", KEEP.notation(Notation.MARKDOWN)))
                .isEqualTo("{{% a %}}x{{% /a %}}");
    }

    @Test
    void namesPositionalArguments() {
        assertThat(rewritten("{{< a \"x\" 640 `y`z>}}", KEEP.nameArguments(List.of("src", "width", "alt text", "z"))))
                .isEqualTo("{{< a \"src\"=\"x\" \"width\"=640 \"alt text\"=`y` \"z\"=z >}}");
    }

    @Test
    void renamesSetsAndRemovesNamedArguments() {
        ShortcodeEdit edit =
                KEEP.renameArgument("file", "src").setArgument("alt", "new").removeArgument("class");
        assertThat(rewritten("{{< a file = \"x.png\"\n  class=big   alt='old' />}}", edit))
                .isEqualTo("{{< a src=\"x.png\"   alt=\"new\" />}}");
        assertThat(rewritten("{{<a>}}", edit)).isEqualTo("{{<a alt=\"new\">}}");
        assertThat(rewritten("{{< a class=\"x\"/>}}", KEEP.removeArgument("class")))
                .isEqualTo("{{< a />}}");
        assertThat(rewritten("{{< a x=y class=\"x\">}}", KEEP.removeArgument("class")))
                .isEqualTo("{{< a x=y >}}");
        assertThat(rewritten("{{< a n=1 >}}", KEEP.renameArgument("n", "m").setArgument("m", "2")))
                .isEqualTo("{{< a m=\"2\" >}}");
    }

    @Test
    void namesStayOfOneSortForHugo() {
        assertThat(rewritten("{{< a \"x\"=1 >}}", KEEP.setArgument("y", "2"))).isEqualTo("{{< a x=1 y=\"2\" >}}");
        assertThat(rewritten("{{< a x = 1 >}}", KEEP.setArgument("y", "2"))).isEqualTo("{{< a x=1 y=\"2\" >}}");
        assertThat(rewritten("{{< a x=1 >}}", KEEP.setArgument("two words", "2")))
                .isEqualTo("{{< a \"x\"=1 \"two words\"=\"2\" >}}");
        assertThat(rewritten("{{< a \"x\"=1 \"z\"=2 >}}", KEEP.setArgument("z", "3")))
                .isEqualTo("{{< a \"x\"=1 \"z\"=\"3\" >}}");
    }

    @Test
    void setsAndRemovesPositionalArguments() {
        String tag = "{{< a \"x\"  640 `y` />}}";
        assertThat(rewritten(tag, KEEP.setArgument(1, "a \"b\""))).isEqualTo("{{< a \"x\"  `a \"b\"` `y` />}}");
        assertThat(rewritten(tag, KEEP.removeArgument(0))).isEqualTo("{{< a  640 `y` />}}");
        assertThat(rewritten(tag, KEEP.setArgument(3, "new").removeArgument(1)))
                .isEqualTo("{{< a \"x\" `y` \"new\" />}}");
        assertThat(rewritten(tag, KEEP.removeArgument(7))).isEqualTo(tag);
        assertThat(rewritten("{{<a>}}", KEEP.setArgument(0, "x"))).isEqualTo("{{<a \"x\">}}");
        assertThat(rewritten("{{< a x y >}}", KEEP.setArgument(0, "X").nameArguments(List.of("p", "q"))))
                .isEqualTo("{{< a p=\"X\" q=y >}}");
        assertThat(rewritten("{{< a x >}}", KEEP.setArgument(1, "y").setArgument(2, "z")))
                .isEqualTo("{{< a x \"y\" \"z\" >}}");
        assertThatThrownBy(() -> rewritten("{{< a x >}}", KEEP.setArgument(2, "z")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no place for an argument 2 without a name: {{< a x >}}");
        assertThatThrownBy(() -> rewritten("{{< a n=1 >}}", KEEP.setArgument(0, "z")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> KEEP.removeArgument(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arguments are counted from 0, not from -1");
    }

    @Test
    void unwrapsReplacesAndRemoves() {
        assertThat(rewritten("1{{< a >}}2{{< b >}}3{{< /a >}}4", ShortcodeEdit.unwrap()))
                .isEqualTo("1234");
        assertThat(rewritten("1{{< a >}}2{{< /a >}}3", ShortcodeEdit.unwrap("**", "**")))
                .isEqualTo("1**2**3");
        assertThat(rewritten("1{{< a >}}2{{< /a >}}3", ShortcodeEdit.remove())).isEqualTo("13");
        assertThat(rewritten("1{{< a >}}2{{< /a >}}3", ShortcodeEdit.replaceWith("<hr>")))
                .isEqualTo("1<hr>3");
    }

    @Test
    void editsWhatIsNestedInWhatRemains() {
        String text = "{{< a >}}{{< b >}}x{{< /b >}}{{< /a >}}{{< c >}}{{< b >}}{{< /c >}}";
        assertThat(document(text).rewrite(call -> switch (call.name()) {
                    case "a" -> ShortcodeEdit.unwrap();
                    case "b" -> KEEP.rename("new");
                    default -> ShortcodeEdit.remove();
                }))
                .isEqualTo("{{< new >}}x{{< /new >}}");
    }

    @Test
    void aVisitorEditsEveryNode() {
        Visitor<ShortcodeEdit> edits = new Visitor<>() {
            @Override
            public ShortcodeEdit text(Text text) {
                return ShortcodeEdit.replaceWith("-");
            }

            @Override
            public ShortcodeEdit escaped(Escaped escaped) {
                return ShortcodeEdit.replaceWith("`" + escaped.literal() + "`");
            }

            @Override
            public ShortcodeEdit call(Call call) {
                return ShortcodeEdit.keep();
            }
        };
        assertThat(document("x{{</* n */>}}{{< a >}}y{{< /a >}}").rewrite(edits))
                .isEqualTo("-`{{< n >}}`{{< a >}}-{{< /a >}}");
    }

    @Test
    void keepsWhatIsAroundTheBody() {
        SourceText source = SourceText.of("p.md", "{{< a >}}|{{< a >}}|{{< a >}}");
        ShortcodeDocument document = ShortcodeDocument.parse(source, new Span(10, 19));
        assertThat(document.rewrite(call -> KEEP.rename("b"))).isEqualTo("{{< a >}}|{{< b >}}|{{< a >}}");
    }

    @Test
    void misuseIsRefused() {
        assertThatThrownBy(() -> KEEP.rename("a b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a shortcode cannot be called \"a b\": a name is made of letters, digits, \"_\", \"-\" and"
                        + " \"/\"; it begins with none of the last two and does not end with \"/\"");
        assertThatThrownBy(() -> KEEP.rename("a/")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KEEP.setArgument("x", "`\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShortcodeEdit.unwrap().rename("a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the tags are taken away; begin with keep()");
        assertThatThrownBy(() -> rewritten("{{< a \"x\" >}}", KEEP.setArgument("y", "z")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("{{< a \"x\" >}}; name them first, with nameArguments");
        assertThatThrownBy(() -> rewritten("{{< a 1 2 >}}", KEEP.nameArguments(List.of("x"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("more arguments than the 1 names for them: {{< a 1 2 >}}");
    }

    @Test
    void noArgumentGetsTheNameOfAnother() {
        String tag = "{{< a x=1 y=2 >}}";
        assertThatThrownBy(() -> rewritten(tag, KEEP.renameArgument("x", "y")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two arguments would be called \"y\": {{< a x=1 y=2 >}}; remove one of the two");
        assertThatThrownBy(() -> rewritten("{{< a 1 2 >}}", KEEP.nameArguments(List.of("x", "x"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rewritten(tag, KEEP.renameArgument("x", "y").renameArgument("y", "x")))
                .isEqualTo("{{< a y=1 x=2 >}}");
        assertThat(rewritten(tag, KEEP.renameArgument("x", "y").removeArgument("y")))
                .isEqualTo("{{< a y=1 >}}");
        assertThat(rewritten("{{< a x=1 x=2 >}}", KEEP.renameArgument("x", "y")))
                .isEqualTo("{{< a y=1 y=2 >}}");
    }

    /** Hugo drops backslashes in double quotes where one of them escapes a quote, and knows no escapes in backticks. */
    @Test
    void valuesGetTheQuotesThatHoldThem() {
        Map.of(
                        "a b", "\"a b\"",
                        "say \"hi\"", "`say \"hi\"`",
                        "a\\b", "`a\\b`",
                        "a\nb", "`a\nb`",
                        "a`b", "\"a`b\"",
                        "`\"", "\"`\\\"\"",
                        "a\\b`", "\"a\\b`\"")
                .forEach((value, quoted) -> {
                    String text = rewritten("{{< n >}}", KEEP.setArgument("x", value));
                    assertThat(text).isEqualTo("{{< n x=" + quoted + " >}}");
                    assertThat(document(text)
                                    .calls()
                                    .findFirst()
                                    .orElseThrow()
                                    .arguments()
                                    .named()
                                    .get("x")
                                    .text())
                            .isEqualTo(value);
                });
        for (String value : List.of("`\n", "`\\\"", "\\`", "`\\")) {
            ShortcodeEdit edit;
            try {
                edit = KEEP.setArgument("x", value);
            } catch (IllegalArgumentException refused) {
                assertThat(refused)
                        .hasMessageContaining("no quotes can hold this value")
                        .hasMessageEndingWith(value);
                continue;
            }
            assertThatThrownBy(() -> rewritten("{{< n >}}", edit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no quotes can hold this value");
        }
    }

    @Test
    void toSourceOfADamagedFileIsWhatWasRead() {
        SourceText damaged = SourceText.of("a.md", new byte[] {'a', (byte) 0xF8, '{', '{', '<', 'x', '>', '}', '}'});
        assertThat(ShortcodeDocument.parse(damaged).toSource()).isEqualTo(damaged.text());
    }

    @Test
    void toSourceIsTheIdentity() {
        for (SpecFile.Example example : SpecFile.examples("syntax.md")) {
            assertThat(document(example.input()).toSource()).isEqualTo(example.input());
        }
    }
}
