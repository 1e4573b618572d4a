package dev.foreword.markdown.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.footnote.Footnotes;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of a real site, rendered by the real Hugo and by us; shortcode tags are words on both sides.
 *
 * <p>Heading ids are compared apart: the Hugo at hand makes them of a heading's source, later ones of its text.
 */
@Tag("shared")
class HugoCorpusTest {

    private static final double IDENTICAL = 0.99;

    @TempDir
    Path site;

    @Test
    void pagesLookTheSame() throws IOException, InterruptedException {
        Map<String, String> pages = pages();
        Map<String, String> hugo = HugoSite.render(site, pages);
        MarkdownEngine engine = new MarkdownEngine(
                MarkdownOptions.hugo().toBuilder().with(MarkdownFeature.UNSAFE).build());
        int sameBytes = 0;
        int sameIds = 0;
        Map<String, String> different = new TreeMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            String theirs = hugo.get(page.getKey());
            String ours = render(engine, page.getValue());
            sameBytes += ours.stripTrailing().equals(theirs.stripTrailing()) ? 1 : 0;
            sameIds += CanonicalHtml.of(ours).equals(CanonicalHtml.of(theirs)) ? 1 : 0;
            String ourPage = CanonicalHtml.of(withoutHeadingIds(ours));
            String theirPage = CanonicalHtml.of(withoutHeadingIds(theirs));
            if (!ourPage.equals(theirPage)) {
                different.put(page.getKey(), firstDifference(theirPage, ourPage));
            }
        }
        System.out.printf(
                "%d pages: %d identical (%.1f %%), %d with the same heading ids, %d to the byte%n",
                pages.size(),
                pages.size() - different.size(),
                100.0 * (pages.size() - different.size()) / pages.size(),
                sameIds,
                sameBytes);
        different.forEach((name, difference) -> System.out.println("--- " + name + "\n" + difference));
        assertThat(different).hasSizeLessThan((int) Math.ceil(pages.size() * (1 - IDENTICAL)));
    }

    static String render(MarkdownEngine engine, String markdown) {
        Document document = engine.parse(markdown);
        return new PageWriter(
                        engine.options(),
                        List.of(),
                        Footnotes.resolve(document),
                        FootnoteStyle.endnotes(),
                        FootnoteStyle.Settings.standard(),
                        Notices.NONE)
                .write(document);
    }

    private static Map<String, String> pages() throws IOException {
        String shared = System.getProperty("foreword.shared");
        assertThat(shared).as("run with -Pshared").isNotBlank();
        Path corpus = Path.of(shared, "corpus");
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String name =
                        corpus.relativize(file).toString().replace('/', '_').replace(".md", "");
                pages.put(name, neutral(withoutFrontMatter(Files.readString(file))));
            }
        }
        assertThat(pages).hasSizeGreaterThan(400);
        return pages;
    }

    private static String withoutFrontMatter(String text) {
        if (!text.startsWith("---\n")) {
            return text;
        }
        int end = text.indexOf("\n---", 3);
        int line = text.indexOf('\n', end + 1);
        return line < 0 ? "" : text.substring(line + 1);
    }

    /** Words for tags; the divider of a summary is no business of Markdown's. */
    private static String neutral(String body) {
        return body.replaceAll("(?s)\\{\\{<.*?>\\}\\}|\\{\\{%.*?%\\}\\}", "WORD")
                .replace("<!--more-->", "");
    }

    static String withoutHeadingIds(String html) {
        return html.replaceAll("<(h[1-6])([^>]*?) id=\"[^\"]*\"", "<$1$2");
    }

    private static String firstDifference(String theirs, String ours) {
        int at = 0;
        while (at < Math.min(theirs.length(), ours.length()) && theirs.charAt(at) == ours.charAt(at)) {
            at++;
        }
        return "hugo: …" + excerpt(theirs, at) + "\nours: …" + excerpt(ours, at);
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 100))
                .replace("\n", "⏎");
    }
}
