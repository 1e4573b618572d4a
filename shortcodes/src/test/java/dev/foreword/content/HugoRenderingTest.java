package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.html.HtmlWriter;
import dev.foreword.markdown.internal.CanonicalHtml;
import dev.foreword.markdown.internal.HugoSite;
import dev.foreword.shortcode.Arguments;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeEdit;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of a real site, rendered by the real Hugo and by us, with neutral renderers on both sides: each call is an
 * element with its name around its inner content.
 *
 * <p>Heading ids are left out: the Hugo at hand makes them of a heading's source, later ones of its text. So are
 * paragraphs around a call alone, and those that are all that is in a call: here the definition of a shortcode decides
 * about them, there the template and the notation. Comments are left out, and entities in alternative texts, which the
 * Hugo at hand escapes twice, are resolved.
 */
@Tag("shared")
class HugoRenderingTest {

    private static final double EQUAL = 0.97;

    @TempDir
    Path site;

    @Test
    void pagesLookTheSame() throws IOException, InterruptedException {
        Map<String, String> bodies = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        Set<String> withInner = new TreeSet<>();
        for (Path file : SharedFolder.pages("corpus")) {
            SourceText source = SourceText.read(file);
            String body = source.slice(FrontMatter.parse(source).bodySpan());
            bodies.put(file.toString(), body);
            ShortcodeDocument.parse(SourceText.of("page.md", body)).calls().forEach(call -> {
                names.add(call.name());
                if (call.inner().isPresent()) {
                    withInner.add(call.name());
                }
            });
        }
        assertThat(bodies).hasSize(407);
        // A template either wants inner content or does not; a few names of the site are called in both ways.
        bodies.replaceAll((page, body) -> ShortcodeDocument.parse(SourceText.of("page.md", body))
                .rewrite(call -> withInner.contains(call.name()) && call.inner().isEmpty()
                        ? ShortcodeEdit.keep().rename(call.name() + "-leaf")
                        : ShortcodeEdit.keep()));
        withInner.forEach(name -> names.add(name + "-leaf"));
        for (String name : names) {
            String call = "<x-call name=\"{{ .Name }}\">";
            String template = call + "</x-call>";
            if (withInner.contains(name)) {
                // Where the output is Markdown, an element around blocks needs blank lines.
                template = "{{ if in (string .Inner) \"\\n\" }}\n\n" + call
                        + "\n\n{{ .Inner }}\n\n</x-call>\n\n{{ else }}" + call + "{{ .Inner }}</x-call>{{ end }}";
            }
            Path file = site.resolve("layouts/shortcodes/" + name + ".html");
            Files.createDirectories(file.getParent());
            Files.writeString(file, template);
        }
        Map<String, String> hugo = HugoSite.render(site, bodies);
        ContentPipeline pipeline = ContentPipeline.builder()
                .shortcodes(registry(names, withInner))
                .trustAuthorHtml()
                .build();
        Map<String, String> different = new TreeMap<>();
        Map<String, List<String>> classes = new TreeMap<>();
        bodies.forEach((page, body) -> {
            // Front matter keeps a page that begins with a call from being taken for one with JSON.
            String html = pipeline.process(SourceText.of("page.md", "---\n---\n" + body))
                    .html();
            String ours = canonical(html);
            String theirs = canonical(hugo.get(page));
            if (!ours.equals(theirs)) {
                different.put(page, difference(theirs, ours));
                String sort = words(theirs).equals(words(ours)) ? "same text, other elements" : "other text";
                classes.merge(
                        sort,
                        List.of(page),
                        (all, more) -> java.util.stream.Stream.concat(all.stream(), more.stream())
                                .toList());
            }
        });
        System.out.printf(
                "%d pages with neutral shortcodes (%d names): %d equal (%.1f %%)%n",
                bodies.size(),
                names.size(),
                bodies.size() - different.size(),
                100.0 * (bodies.size() - different.size()) / bodies.size());
        classes.forEach((sort, pages) -> System.out.println(sort + ": " + pages.size()));
        different.forEach((page, difference) -> System.out.println("--- " + page + "\n" + difference));
        assertThat(different).hasSizeLessThanOrEqualTo((int) Math.floor(bodies.size() * (1 - EQUAL)));
    }

    /** In Hugo's paragraphs a call without inner content is a word. */
    private static Shortcodes registry(Set<String> names, Set<String> withInner) {
        Shortcodes.Builder shortcodes = Shortcodes.builder();
        for (String name : names) {
            ShortcodeDefinition<Arguments> call =
                    ShortcodeDefinition.of(name, Arguments.class, HugoRenderingTest::render);
            shortcodes.add(
                    withInner.contains(name)
                            ? call.inner(InnerContent.AS_WRITTEN).placed(ShortcodeDefinition.Placement.EITHER)
                            : call.inline());
        }
        return shortcodes.build();
    }

    private static void render(Arguments arguments, ShortcodeContext context, HtmlWriter out) {
        out.open("x-call").attr("name", context.name()).inner().close();
    }

    private static String canonical(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("img[alt]").forEach(image -> image.attr("alt", Parser.unescapeEntities(image.attr("alt"), true)));
        body.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
        for (Element paragraph : body.select("p")) {
            boolean only = paragraph.parent() != null
                    && paragraph.parent().normalName().equals("x-call")
                    && isOnly(paragraph);
            boolean calls = !paragraph.children().isEmpty()
                    && paragraph.ownText().isBlank()
                    && paragraph.children().stream()
                            .allMatch(child -> child.normalName().equals("x-call"));
            if (only || calls) {
                paragraph.unwrap();
            }
        }
        body.select("p").stream().filter(p -> p.childNodeSize() == 0).forEach(Element::remove);
        return CanonicalHtml.of(body.html())
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?(</?x-call[^>]*>) ?", "$1");
    }

    private static boolean isOnly(Element paragraph) {
        return paragraph.parent().children().size() == 1
                && paragraph.parent().ownText().isBlank();
    }

    private static String words(String canonical) {
        return canonical.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String difference(String theirs, String ours) {
        int at = 0;
        while (at < Math.min(theirs.length(), ours.length()) && theirs.charAt(at) == ours.charAt(at)) {
            at++;
        }
        return "hugo: …" + excerpt(theirs, at) + "\nours: …" + excerpt(ours, at);
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 120));
    }
}
