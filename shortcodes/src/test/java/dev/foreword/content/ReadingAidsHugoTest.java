package dev.foreword.content;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.markdown.internal.HugoSite;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Counts, summaries and tables of contents as the real Hugo has them, on the pages of a real site and on made-up ones;
 * shortcode tags are words on both sides.
 */
@Tag("shared")
class ReadingAidsHugoTest {

    private static final double IDENTICAL = 0.985;
    private static final String END = "\u001E";
    private static final String TEMPLATE = String.join(
            END,
            "{{ .WordCount }}",
            "{{ .FuzzyWordCount }}",
            "{{ .ReadingTime }}",
            "{{ .Truncated }}",
            "{{ .Summary }}",
            "{{ .TableOfContents }}",
            "");
    private static final List<String> NAMES =
            List.of("words", "fuzzy", "minutes", "truncated", "summary", "table of contents");

    private static final int TOC = NAMES.indexOf("table of contents");

    @TempDir
    Path site;

    @Test
    void pagesOfARealSite() throws IOException, InterruptedException {
        Map<String, String> pages = new TreeMap<>();
        for (Path path : SharedFolder.pages("corpus")) {
            String body = withoutFrontMatter(Files.readString(path))
                    .replaceAll("(?s)\\{\\{<.*?>\\}\\}|\\{\\{%.*?%\\}\\}", "WORD");
            pages.put(path.toString(), "---\ntitle: t\n---\n" + body);
            pages.put(path + " as Chinese", "---\nisCJKLanguage: true\n---\n" + body);
        }
        assertThat(pages).hasSize(2 * 407);
        ContentPipeline pipeline = ContentPipeline.builder().trustAuthorHtml().build();
        compare(pages, HugoSite.CONFIG, pipeline, page -> page.tableOfContents().html());
    }

    @Test
    void madeUpPages() throws IOException, InterruptedException {
        Map<String, String> pages = new TreeMap<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 600; i++) {
            pages.put("page " + i, MadeUpPages.page(random));
        }
        compare(
                pages,
                HugoSite.CONFIG + "hasCJKLanguage: true\nsummaryLength: 25\n",
                ContentPipeline.builder()
                        .trustAuthorHtml()
                        .detectCjk()
                        .summaryLength(25)
                        .build(),
                page -> page.tableOfContents().html());
    }

    @Test
    void pagesOfTheSpecification() throws IOException, InterruptedException {
        List<Example> examples = SpecFile.examples("reading-aids.md").stream()
                .filter(example -> !example.has("not-hugo") && !example.has("later"))
                .toList();
        Map<Set<String>, List<Example>> byOptions =
                examples.stream().collect(Collectors.groupingBy(Example::options, LinkedHashMap::new, toList()));
        assertThat(byOptions).hasSizeGreaterThan(5);
        int run = 0;
        for (List<Example> alike : byOptions.values()) {
            Map<String, String> pages = new TreeMap<>();
            // A page without anything is no page to Hugo.
            alike.stream()
                    .filter(example -> !example.input().isBlank())
                    .forEach(example -> pages.put(example.name(), withFrontMatter(example.input())));
            site = Files.createDirectories(site.resolve("run" + run++));
            Example first = alike.get(0);
            String[] levels = first.option("toc", "2-3").split("-", 2);
            String config = HugoSite.CONFIG
                    + "  tableOfContents: {startLevel: " + levels[0] + ", endLevel: " + levels[1] + ", ordered: "
                    + first.has("ordered") + "}\n"
                    + "summaryLength: " + first.option("summaryLength", "70") + "\nhasCJKLanguage: "
                    + first.has("detectCjk") + "\n";
            compare(
                    pages,
                    config,
                    ReadingAidsSpecTest.pipeline(first),
                    page -> ReadingAidsSpecTest.contents(page.tableOfContents(), first));
        }
    }

    private void compare(
            Map<String, String> pages, String config, ContentPipeline pipeline, Function<Content<?>, String> contents)
            throws IOException, InterruptedException {
        Map<String, String> hugo = HugoSite.render(site, config, TEMPLATE, pages);
        Map<String, List<String>> different = new LinkedHashMap<>();
        NAMES.forEach(name -> different.put(name, new ArrayList<>()));
        pages.forEach((name, text) -> {
            String[] theirs = hugo.get(name).split(END, -1);
            assertThat(theirs).as("Hugo's answer for %s", name).hasSize(NAMES.size() + 1);
            theirs[TOC] = withoutIdsAndLinks(theirs[TOC]);
            List<String> ours = ours(pipeline.process(SourceText.of("page.md", text)), contents);
            for (int i = 0; i < NAMES.size(); i++) {
                if (!ours.get(i).equals(theirs[i])) {
                    different
                            .get(NAMES.get(i))
                            .add(name + "\n  hugo: " + shown(theirs[i]) + "\n  ours: " + shown(ours.get(i)));
                }
            }
        });
        different.forEach((name, all) -> {
            System.out.printf("%s: %d of %d pages the same%n", name, pages.size() - all.size(), pages.size());
            all.stream().limit(Integer.getInteger("show", 5)).forEach(System.out::println);
        });
        different.forEach((name, all) ->
                assertThat(all).as(name).hasSizeLessThanOrEqualTo((int) (pages.size() * (1 - IDENTICAL))));
    }

    private static List<String> ours(Content<?> page, Function<Content<?>, String> contents) {
        WordCount count = page.wordCount();
        Summary summary = page.summary();
        return List.of(
                Integer.toString(count.words()),
                Integer.toString(count.fuzzy()),
                Integer.toString(count.readingMinutes()),
                Boolean.toString(summary.truncated()),
                summary.html(),
                withoutIdsAndLinks(contents.apply(page)));
    }

    /** The Hugo at hand makes ids of a heading's source, and leaves links in links. */
    private static String withoutIdsAndLinks(String toc) {
        StringBuilder out = new StringBuilder();
        for (String line : toc.split("(?<=\n)")) {
            String link =
                    line.replaceFirst("<a href=\"#[^\"]*\">", "\u0001").replaceFirst("</a>(?=(</li>)?\n)", "\u0002");
            out.append(link.replaceAll("</?a\\b[^>]*>", ""));
        }
        return out.toString();
    }

    /** Hugo takes a list at the very beginning for front matter that went wrong. */
    private static String withFrontMatter(String page) {
        return page.startsWith("---\n") ? page : "---\ntitle: t\n---\n" + page;
    }

    private static String shown(String text) {
        return text.replace("\n", "⏎");
    }

    private static String withoutFrontMatter(String text) {
        if (!text.startsWith("---\n")) {
            return text;
        }
        int end = text.indexOf("\n---", 3);
        int line = text.indexOf('\n', end + 1);
        return line < 0 ? "" : text.substring(line + 1);
    }
}
