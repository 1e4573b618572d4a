package dev.foreword.shortcode.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.markdown.internal.CanonicalHtml;
import dev.foreword.markdown.internal.HugoSite;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our shortcodes against the templates of the real Hugo, for those that its version has, as parsed HTML. */
@Tag("shared")
class HugoTemplatesTest {

    private static final Map<String, List<String>> FIGURE = Map.ofEntries(
            Map.entry("src", List.of("a.png", "/a b.png?x=1&y=2", "https://example.org/ä.png#f", "a%20b.png")),
            Map.entry("alt", List.of("x", "A <b> & 'c'", "it *is*")),
            Map.entry(
                    "caption",
                    List.of("words", "The **cap** & \u0060code\u0060", "see [it](/x)", "a_b _c_", "-- \\\"q\\\"")),
            Map.entry("title", List.of("T", "The *title* <b>")),
            Map.entry("link", List.of("/x", "https://example.org/?a=b&c=d")),
            Map.entry("target", List.of("_blank")),
            Map.entry("rel", List.of("noopener")),
            Map.entry("class", List.of("c", "c d")),
            Map.entry("width", List.of("100", "50%")),
            Map.entry("height", List.of("100")));

    @TempDir
    Path site;

    @Test
    void sameHtml() throws Exception {
        Map<String, String> pages = new TreeMap<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            pages.put("figure " + i, figure(random));
        }
        pages.put("attr 1", "{{< figure src=\"a.png\" attr=\"By *me*\" >}}\n");
        pages.put("attr 2", "{{< figure src=\"a.png\" attr=\"By *me*\" attrlink=\"https://e.org/?a=b&c=d\" >}}\n");
        pages.put("attr 3", "{{< figure src=\"a.png\" title=\"T\" attrlink=\"/y\" >}}\n");
        pages.put("param", "{{< param title >}} {{% param \"Title\" %}}\n");
        pages.put("highlight 1", "{{< highlight html >}}\n<b>x</b>\n\n y\n{{< /highlight >}}\n");
        pages.put("highlight 2", "{{< highlight go \"hl_lines=1\" >}}{{</* x */>}}{{< /highlight >}}\n");
        pages.put("relref", "[a]({{< relref \"p1\" >}}) {{< relref \"p1.md#x\" >}} {{< ref \"p1\" >}}\n");
        Map<String, String> hugo = HugoSite.render(site, pages);
        ContentPipeline pipeline = ContentPipeline.builder()
                .shortcodes(Shortcodes.builder()
                        .addHugo(HugoShortcodes.create().links(HugoTemplatesTest::address))
                        .build())
                .trustAuthorHtml()
                .build();
        List<String> different = new ArrayList<>();
        pages.forEach((name, body) -> {
            Content<?> page = pipeline.process(SourceText.of("p.md", "---\ntitle: t\n---\n" + body));
            assertThat(page.diagnostics()).as(body).isEmpty();
            String ours = canonical(page.html());
            String theirs = canonical(hugo.get(name));
            if (!ours.equals(theirs)) {
                different.add(body + "hugo " + theirs + "\nours " + ours);
            }
        });
        System.out.printf("%d calls of Hugo's own shortcodes: %d with other HTML%n", pages.size(), different.size());
        assertThat(different).isEmpty();
    }

    private static Optional<String> address(LinkResolver.Link link) {
        String base = link.absolute() ? "https://example.org" : "";
        return Optional.of(base + '/' + link.path().replace(".md", "") + '/');
    }

    private static String figure(SplittableRandom random) {
        StringBuilder call = new StringBuilder("{{< figure");
        new TreeMap<>(FIGURE).forEach((name, values) -> {
            if (name.equals("src") || random.nextInt(3) == 0) {
                call.append(' ').append(name).append("=\"").append(values.get(random.nextInt(values.size())));
                call.append('"');
            }
        });
        // Hugo's typographer is at work in alternative texts that it makes of captions, with entities escaped twice.
        boolean typographic = call.indexOf("caption=\"--") >= 0 && call.indexOf("alt=") < 0;
        return call.append(typographic ? " alt=\"x\" >}}\n" : " >}}\n").toString();
    }

    /** Without what a highlighter and its styles add; entities in alternative texts are escaped once. */
    private static String canonical(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("pre span").unwrap();
        body.select("pre").removeAttr("style");
        body.select("img[alt]").forEach(image -> image.attr("alt", Parser.unescapeEntities(image.attr("alt"), true)));
        return CanonicalHtml.of(body.html());
    }
}
