package dev.foreword.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

    private final List<String> findings = new ArrayList<>();

    private String write(Consumer<HtmlWriter> action) {
        StringBuilder out = new StringBuilder();
        HtmlWriter writer = HtmlWriter.to(out, (code, message, value) -> findings.add(code + ": " + message));
        action.accept(writer);
        writer.finish();
        return out.toString();
    }

    @Test
    void elementsAttributesAndText() {
        assertThat(write(out -> out.open("p")
                        .attr("class", "a b")
                        .attr("hidden")
                        .attr("id", Optional.empty())
                        .attr("open", false)
                        .text("one ")
                        .open("em")
                        .text("two")
                        .close()
                        .close()))
                .isEqualTo("<p class=\"a b\" hidden>one <em>two</em></p>");
    }

    @Test
    void voidElementsAreClosedButHaveNoEndTag() {
        assertThat(write(out -> out.open("p")
                        .open("img")
                        .attr("src", "a.png")
                        .attr("alt", "")
                        .close()
                        .text("x")
                        .close()))
                .isEqualTo("<p><img src=\"a.png\" alt=\"\">x</p>");
    }

    @Test
    void textIsEscapedByItsPlace() {
        assertThat(write(out ->
                        out.open("p").attr("title", "<&>\"'").text("<&>\"'").close()))
                .isEqualTo("<p title=\"&lt;&amp;&gt;&quot;&#39;\">&lt;&amp;&gt;\"'</p>");
    }

    @Test
    void whatIsNoTextBecomesTheReplacementCharacter() {
        String odd = "a\0b\uFDD0c\uFFFEd\uFFFFe\uD800f\uDC00g\uD83D\uDE00h\uD83F\uDFFEi";
        assertThat(write(out -> out.text(odd)))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uD83D\uDE00h\uFFFD\uFFFDi");
    }

    @Test
    void readyHtmlIsNotEscaped() {
        assertThat(write(out -> out.html(Html.trusted("<br>")))).isEqualTo("<br>");
    }

    @Test
    void declarationsBecomeOneAttribute() {
        assertThat(write(out -> out.open("i")
                        .style("color", "red")
                        .attr("id", "x")
                        .style("--gap", " calc(1rem + 2px) ")
                        .close()))
                .isEqualTo("<i id=\"x\" style=\"color: red; --gap: calc(1rem + 2px)\"></i>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "/a:b",
                "?a:b",
                "#a:b",
                "../a b",
                "//host/x",
                "http://a",
                "HTTPS://a",
                " mailto:a@b.dk",
                "tel:+45",
                "a&b=c",
                "æ/ø:å"
            })
    void urlsThatPass(String url) {
        assertThat(write(out -> out.open("a").attr("href", url).close())).doesNotContain("\"#\"");
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " \t\njavascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "java\0script:alert(1)",
                "\u0001javascript:alert(1)",
                "java\u200Bscript:alert(1)",
                "\u00A0javascript:alert(1)",
                "\uFEFFjavascript:alert(1)",
                "javascript :alert(1)",
                "javascript&colon;alert(1)",
                "javascript&#58;alert(1)",
                "javascript&#x3a;alert(1)",
                "javascript&#0000058alert(1)",
                "&#106;avascript:alert(1)",
                "java&Tab;script:alert(1)",
                "java&NewLine;script:alert(1)",
                "vbscript:x",
                "data:text/html,<script>alert(1)</script>",
                "data:image/svg+xml,x",
                "file:///etc/passwd",
                "blob:x",
                "view-source:javascript:x",
                ":x",
                "httpx:y"
            })
    void urlsThatDoNotPass(String url) {
        for (String name : List.of("href", "SRC", "formaction", "poster", "xlink:href", "ping", "data")) {
            findings.clear();
            assertThat(write(out -> out.open("a").attr(name, url).close())).isEqualTo("<a " + name + "=\"#\"></a>");
            assertThat(findings).hasSize(1);
        }
    }

    @Test
    void anUnsafeUrlIsNamed() {
        write(out -> out.open("a").attr("href", "javascript:x").close());
        assertThat(findings)
                .containsExactly("html.unsafe-url: expected a relative, http, https, mailto or tel URL for href,"
                        + " found \"javascript:x\"");
    }

    @Test
    void candidatesOfASrcsetAreCheckedOneByOne() {
        assertThat(write(out -> out.open("img")
                        .attr("srcset", "a.png 1x, https://x/b.png 2x")
                        .close()))
                .isEqualTo("<img srcset=\"a.png 1x, https://x/b.png 2x\">");
        for (String srcset : List.of(
                "a.png 1x, javascript:x 2x",
                "a.png, javascript:x",
                "a.png (,) 1x,javascript:x",
                ", ,javascript:x",
                "a.png 1x,\tdata:x 2x",
                "java\0script:x")) {
            assertThat(write(out -> out.open("img").attr("srcset", srcset).close()))
                    .isEqualTo("<img srcset=\"#\">");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red",
                "#0a0B0c",
                "rgb(1 2 3 / 50%)",
                "RGBA(1,2,3,.5)",
                "var(--accent, #fff)",
                "calc((1px + 2em) * 3)",
                "color-mix(in srgb, red 10%, white)",
                "1px solid red",
                "\"a b\", 'c', serif",
                "12px/1.5 sans-serif",
                "-1.5rem",
                "red !important"
            })
    void valuesThatPass(String value) {
        assertThat(write(out -> out.open("p").style("x", value).close())).contains("style=");
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url(x)",
                "URL(x)",
                "u\\72l(x)",
                "image-set('x' 1x)",
                "expression(alert(1))",
                "exp/**/ression(alert(1))",
                "red;background:blue",
                "red}",
                "{",
                "@import 'x'",
                "red/*",
                "'x",
                "\"x'",
                "'a\\'b'",
                "'a\nb'",
                "a\nb",
                "a\tb",
                "rgb(1",
                "rgb)1(",
                "<b>",
                "a:b",
                "a=b",
                "a&b",
                "a\0b",
                "attr(x)",
                "env(x)",
                "a\uFDD0b"
            })
    void valuesThatDoNotPass(String value) {
        assertThat(write(out -> out.open("p").style("color", value).close())).isEqualTo("<p></p>");
        assertThat(findings).hasSize(1).first().asString().startsWith("html.unsafe-style: expected a plain CSS value");
    }

    @Test
    void anEmptyValueIsLeftOutQuietly() {
        assertThat(write(out -> out.open("p").style("color", " ").close())).isEqualTo("<p></p>");
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"script", "SCRIPT", "style", "base", "xmp", "noscript", "set", "a b", "a>", "", "1", "-x", "é"})
    void elementsThatAreRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlWriter.create().open(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"onclick", "ONload", "on", "srcdoc", "style", "Style", "http-equiv", "a b", "a=", "a\"", "", "/"
            })
    void attributesThatAreRefused(String name) {
        HtmlWriter writer = HtmlWriter.create().open("p");
        assertThatIllegalArgumentException().isThrownBy(() -> writer.attr(name, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> writer.attr(name));
    }

    @Test
    void refusalsSayWhatToDo() {
        HtmlWriter writer = HtmlWriter.create().open("p");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.attr("style", "x"))
                .withMessage(
                        "attr(\"style\", ..) cannot be written: use style(property, value), once for each declaration");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.style("-moz-binding", "x"))
                .withMessageContaining("not a CSS property");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.attr("id", "x").attr("ID", "y"))
                .withMessage("<p> already has ID: browsers would ignore the second one");
    }

    @Test
    void unbalancedElementsAreNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> HtmlWriter.create().open("div").open("b").toHtml())
                .withMessage("<b> was left open: call close() for every open(..)");
        assertThatIllegalStateException()
                .isThrownBy(() -> HtmlWriter.create().open("b").close().close())
                .withMessage("close() without an open element: take one close() away");
        assertThatIllegalStateException()
                .isThrownBy(() -> HtmlWriter.create().open("img").text("x"))
                .withMessage("text inside <img>: a void element is closed right behind its attributes, with close()");
        assertThatIllegalStateException()
                .isThrownBy(() -> HtmlWriter.create().open("b").text("x").attr("id", "y"))
                .withMessage("attr(\"id\") comes right behind open(..), before any content");
    }

    @Test
    void innerContentBelongsToShortcodes() {
        assertThatIllegalStateException().isThrownBy(() -> HtmlWriter.create().inner());
        assertThatIllegalStateException().isThrownBy(() -> HtmlWriter.create().markdown("x"));
    }

    @Test
    void theHostSeesCompleteStartTags() {
        StringBuilder out = new StringBuilder();
        HtmlWriter.Host host = new HtmlWriter.Host() {
            @Override
            public void unsafe(String code, String message, String value) {}

            @Override
            public void inner(HtmlWriter writer) {
                out.append("[inner, p open: ").append(writer.isOpen("p")).append(']');
            }
        };
        HtmlWriter.to(out, host).open("div").attr("id", "x").inner().close();
        assertThat(out).hasToString("<div id=\"x\">[inner, p open: false]</div>");
    }
}
