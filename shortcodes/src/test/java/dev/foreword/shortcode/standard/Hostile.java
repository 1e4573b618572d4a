package dev.foreword.shortcode.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.hugo.HugoShortcodes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Hostile texts, calls that hold them, and what an HTML parser must not find afterwards. */
final class Hostile {

    static final List<String> TEXTS = List.of(
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

    /** All that Foreword brings along; pages are where the author says, however hostile. */
    static final Shortcodes SHORTCODES = Shortcodes.builder()
            .addStandard()
            .addHugo(HugoShortcodes.create().links(link -> Optional.of(link.path())))
            .build();

    /** For parameters that take no text. */
    private static final Map<String, String> HARMLESS = Map.ofEntries(
            Map.entry("open", "true"),
            Map.entry("start", "1"),
            Map.entry("end", "2"),
            Map.entry("autoplay", "true"),
            Map.entry("mute", "true"),
            Map.entry("loop", "true"),
            Map.entry("controls", "true"),
            Map.entry("allowFullScreen", "true"),
            Map.entry("loading", "lazy"));

    private Hostile() {}

    /** A call whose arguments are harmless but for one. */
    static String call(
            ShortcodeDefinition<?> definition,
            Notation notation,
            List<String> names,
            String target,
            String value,
            String inner) {
        String arguments = names.stream()
                .map(name -> name + "=" + argument(name, name.equals(target) ? value : "x"))
                .collect(Collectors.joining(" "));
        String opening =
                notation.leftDelimiter() + " " + definition.name() + " " + arguments + " " + notation.rightDelimiter();
        return definition.inner() == InnerContent.NONE
                ? opening
                : opening + inner + notation.leftDelimiter() + " /" + definition.name() + " "
                        + notation.rightDelimiter();
    }

    private static String argument(String name, String value) {
        return "`" + (value.equals("x") ? HARMLESS.getOrDefault(name, "x") : value) + "`";
    }

    /** Nothing that runs or loads; what is checked is independent of the code under test. */
    static void assertHarmless(Element body, String page) {
        for (Element element : body.getAllElements()) {
            assertThat(element.normalName())
                    .as(page)
                    .isNotIn("script", "style", "iframe", "object", "embed", "svg", "math", "base", "meta", "link");
            for (Attribute attribute : element.attributes()) {
                assertHarmless(attribute.getKey(), attribute.getValue(), page);
            }
        }
    }

    private static void assertHarmless(String name, String value, String page) {
        assertThat(name).as(page).doesNotStartWith("on");
        if (Set.of("href", "src").contains(name)) {
            assertThat(scheme(value)).as(page).isNotIn("javascript", "vbscript", "data", "file");
        }
        if (name.equals("style")) {
            assertThat(value.toLowerCase(Locale.ROOT))
                    .as(page)
                    .matches("--accent: [a-z#0-9 ]+")
                    .doesNotContain("url", "expression", "import");
        }
    }

    /** As browsers find it: controls and blanks around the URL, tabs and line breaks in it do not count. */
    private static String scheme(String url) {
        String stripped = url.replaceAll("^[\\x00-\\x20]+|[\\t\\n\\r]", "").toLowerCase(Locale.ROOT);
        return stripped.matches("(?s)[a-z][a-z0-9+.-]*:.*") ? stripped.substring(0, stripped.indexOf(':')) : "";
    }
}
