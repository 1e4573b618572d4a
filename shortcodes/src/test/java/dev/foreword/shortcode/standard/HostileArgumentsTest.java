package dev.foreword.shortcode.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.foreword.bind.Binder;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.internal.JoinedPieces;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Hostile texts in every parameter and in the inner content of every standard shortcode. What an HTML parser makes of the
 * result must have the elements and attributes that a harmless text gives, and nothing that runs or loads.
 */
class HostileArgumentsTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><script>alert(1)</script>",
            "'><script>alert(1)</script>",
            "</summary></details><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<a href=javascript:alert(1)>x</a>",
            "--><script>alert(1)</script><!--",
            "]]><script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            " onmouseover=alert(1) ",
            "x\" style=\"background:url(javascript:alert(1))",
            "/onmouseover=alert(1)//",
            "&quot; onmouseover=&quot;alert(1)",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "  javascript:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "java\u0000script:alert(1)",
            "\u0001javascript:alert(1)",
            "\uFEFFjavascript:alert(1)",
            "java\u200Bscript:alert(1)",
            "\u00A0javascript:alert(1)",
            "javascript&colon;alert(1)",
            "javascript&#58;alert(1)",
            "&#x6A;avascript:alert(1)",
            "&#106avascript:alert(1)",
            "java&Tab;script:alert(1)",
            "javascript\u0003:alert(1)",
            "vbscript:msgbox(1)",
            "livescript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD4=",
            "data:image/svg+xml,<svg onload=alert(1)>",
            "view-source:javascript:alert(1)",
            "expression(alert(1))",
            "ex/**/pression(alert(1))",
            "url(javascript:alert(1))",
            "URL('javascript:alert(1)')",
            "u\\72l(javascript:alert(1))",
            "red;background:url(//example.org/x)",
            "red;behavior:url(x.htc)",
            "red;-moz-binding:url(x)",
            "red}body{background:url(x)",
            "red;}</style><script>alert(1)</script>",
            "image-set('x' 1x)",
            "@import 'x'",
            "\uFDD0\uFDD1\uFDE1",
            "{{< accordion-script >}}");

    private static final Shortcodes SHORTCODES = Shortcodes.standard();

    @TestFactory
    Stream<DynamicTest> nothingHostileComesThrough() {
        return SHORTCODES.definitions().stream()
                .map(definition -> dynamicTest(definition.name(), () -> attack(definition)));
    }

    private static void attack(ShortcodeDefinition<?> definition) {
        List<String> names = Binder.standard().keys(definition.parameters());
        for (Notation notation : Notation.values()) {
            for (String hostile : HOSTILE) {
                for (String target : names) {
                    // "open" of the accordion is a boolean: a text there is an error, and the call is not rendered.
                    String hostileCall = call(definition, notation, names, target, hostile, "x");
                    String harmlessCall = call(definition, notation, names, target, "x", "x");
                    check(hostileCall, harmlessCall);
                }
                check(
                        call(definition, notation, names, "", "", hostile),
                        call(definition, notation, names, "", "", "x"));
            }
        }
    }

    private static String call(
            ShortcodeDefinition<?> definition,
            Notation notation,
            List<String> names,
            String target,
            String value,
            String inner) {
        String arguments = names.stream()
                .map(name ->
                        name + "=" + (name.equals(target) ? "`" + value + "`" : name.equals("open") ? "true" : "`x`"))
                .collect(Collectors.joining(" "));
        String opening =
                notation.leftDelimiter() + " " + definition.name() + " " + arguments + " " + notation.rightDelimiter();
        return definition.inner() == InnerContent.NONE
                ? opening
                : opening + inner + notation.leftDelimiter() + " /" + definition.name() + " "
                        + notation.rightDelimiter();
    }

    private static void check(String hostile, String harmless) {
        // Markdown is not under test here; what it makes of an author's HTML has tests of its own.
        String html = JoinedPieces.of(hostile, SHORTCODES, markdown -> "").text();
        String expected = JoinedPieces.of(harmless, SHORTCODES, markdown -> "").text();
        Element body = Jsoup.parseBodyFragment(html).body();
        assertThat(html).as(hostile).doesNotContain("\uFDD0", "\uFDD1", "\uFDE1", "\u0000");
        if (!html.isEmpty()) {
            assertThat(shape(body))
                    .as(hostile + "\n" + html)
                    .isEqualTo(shape(Jsoup.parseBodyFragment(expected).body()));
        }
        for (Element element : body.getAllElements()) {
            assertThat(element.normalName()).as(hostile).isNotIn("script", "style", "iframe", "object", "svg");
            for (Attribute attribute : element.attributes()) {
                checkAttribute(attribute.getKey(), attribute.getValue(), hostile);
            }
        }
    }

    private static void checkAttribute(String name, String value, String hostile) {
        assertThat(name).as(hostile).doesNotStartWith("on");
        if (Set.of("href", "src").contains(name)) {
            // Independent of the code under test: what remains of letters and colons.
            String letters = value.toLowerCase(Locale.ROOT).replaceAll("[^a-z:]", "");
            assertThat(letters).as(hostile).doesNotContain("script:", "data:").doesNotStartWith("viewsource");
            assertThat(value).as(hostile).doesNotContain("&colon;", "&#58;");
        }
        if (name.equals("style")) {
            assertThat(value.toLowerCase(Locale.ROOT))
                    .as(hostile)
                    .matches("--accent: [a-z#0-9 ]+")
                    .doesNotContain("url", "expression", "import");
        }
    }

    /** Names of elements and attributes; the style attribute may be left out, and a class may be that of the palette. */
    private static String shape(Element body) {
        return body.getAllElements().stream()
                .map(element -> element.normalName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .filter(name -> !name.equals("style"))
                                .toList())
                .collect(Collectors.joining(" "));
    }
}
