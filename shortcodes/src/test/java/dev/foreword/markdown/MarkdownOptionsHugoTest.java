package dev.foreword.markdown;

import static java.util.Map.entry;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.ContentPipeline;
import dev.foreword.markdown.internal.Dice;
import dev.foreword.markdown.internal.HugoDrawnPages;
import dev.foreword.markdown.internal.HugoSite;
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
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the specification of the options, written by the real Hugo with the same switches. */
@Tag("shared")
class MarkdownOptionsHugoTest {

    private static final Map<MarkdownFeature, String> SWITCHES = Map.ofEntries(
            entry(MarkdownFeature.TYPOGRAPHER, "extensions: {typographer: %s}"),
            entry(MarkdownFeature.LINKIFY, "extensions: {linkify: %s}"),
            entry(MarkdownFeature.STRIKETHROUGH, "extensions: {strikethrough: %s}"),
            entry(MarkdownFeature.TABLE, "extensions: {table: %s}"),
            entry(MarkdownFeature.TASK_LIST, "extensions: {taskList: %s}"),
            entry(MarkdownFeature.DEFINITION_LIST, "extensions: {definitionList: %s}"),
            entry(MarkdownFeature.FOOTNOTE, "extensions: {footnote: %s}"),
            entry(MarkdownFeature.HEADING_IDS, "parser: {autoHeadingID: %s}"),
            entry(MarkdownFeature.HEADING_ATTRIBUTES, "parser: {attribute: {title: %s}}"),
            entry(MarkdownFeature.BLOCK_ATTRIBUTES, "parser: {attribute: {block: %s}}"),
            entry(MarkdownFeature.WRAP_STAND_ALONE_IMAGE, "parser: {wrapStandAloneImageWithinParagraph: %s}"),
            entry(MarkdownFeature.HARD_WRAPS, "renderer: {hardWraps: %s}"),
            entry(MarkdownFeature.XHTML, "renderer: {xhtml: %s}"),
            entry(MarkdownFeature.UNSAFE, "renderer: {unsafe: %s}"));

    @TempDir
    Path folder;

    @Test
    void everySwitchDoesWhatItDoesInHugo() throws IOException, InterruptedException {
        Map<Set<String>, List<Example>> byOptions = SpecFile.examples("markdown-options.md").stream()
                .filter(example -> !example.has("later"))
                .collect(groupingBy(Example::options, LinkedHashMap::new, toList()));
        assertThat(byOptions).hasSizeGreaterThanOrEqualTo(SWITCHES.size() + 3);
        List<String> different = new ArrayList<>();
        int run = 0;
        for (List<Example> alike : byOptions.values()) {
            Map<String, String> pages = new TreeMap<>();
            alike.forEach(example -> pages.put(example.name(), "---\ntitle: t\n---\n" + example.input()));
            Path site = Files.createDirectories(folder.resolve("run" + run++));
            Map<String, String> hugo = HugoSite.render(site, config(alike.get(0)), "{{ .Content }}", pages);
            for (Example example : alike) {
                String ours = MarkdownOptionsSpecTest.process(example).html();
                String theirs = hugo.get(example.name());
                if (!ours.strip().equals(theirs.strip())) {
                    different.add(example.name() + "\nhugo:\n" + theirs + "ours:\n" + ours);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    /** Switches may meddle with each other: drawn pages, with each of the switches on or off by chance. */
    @Test
    void switchesGoTogether() throws IOException, InterruptedException {
        Random random = new Random(2);
        int pages = 0;
        List<String> different = new ArrayList<>();
        for (int run = 0; run < 20; run++) {
            MarkdownOptions.Builder options = MarkdownOptions.hugo().toBuilder();
            Map<String, List<String>> sections = new TreeMap<>();
            for (Map.Entry<MarkdownFeature, String> entry : new TreeMap<>(SWITCHES).entrySet()) {
                boolean on = random.nextBoolean();
                if (on) {
                    options.with(entry.getKey());
                } else {
                    options.without(entry.getKey());
                }
                String line = String.format(entry.getValue(), on);
                int brace = line.indexOf('{');
                sections.computeIfAbsent(line.substring(0, brace), name -> new ArrayList<>())
                        .add(line.substring(brace + 1, line.length() - 1));
            }
            List<String> lines = new ArrayList<>();
            sections.forEach((name, entries) ->
                    lines.add(name + "{" + String.join(", ", entries).replace("}, attribute: {", ", ") + "}"));
            Map<String, String> drawn = HugoDrawnPages.plain(new Dice(random.nextInt()), 60);
            Map<String, String> theirs = HugoSite.render(
                    Files.createDirectories(folder.resolve("together" + run)),
                    HugoSite.CONFIG.replace(
                            "  goldmark: {renderer: {unsafe: true}}\n",
                            "  goldmark:\n    " + String.join("\n    ", lines) + "\n"),
                    "{{ .Content }}",
                    drawn);
            ContentPipeline pipeline =
                    ContentPipeline.builder().markdown(options.build()).build();
            pages += drawn.size();
            drawn.forEach((name, page) -> {
                String ours = pipeline.process(SourceText.of(name, page)).html();
                if (!seen(ours).equals(seen(theirs.get(name)))) {
                    different.add(lines + "\n" + page + "\nhugo:\n" + theirs.get(name) + "ours:\n" + ours);
                }
            });
        }
        System.out.println(
                pages - different.size() + " of " + pages + " pages the same under switches drawn by chance");
        different.stream().limit(Integer.getInteger("show", 2)).forEach(System.out::println);
        assertThat(different).hasSizeLessThanOrEqualTo(pages * 3 / 100);
    }

    /** What a browser makes of it, to which CR LF is a line break; the Hugo at hand makes ids of a heading's source. */
    private static String seen(String html) {
        Element body = Jsoup.parseBodyFragment(html.replace("\r\n", "\n")).body();
        body.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
        return body.html();
    }

    private static String config(Example example) {
        List<String> lines = new ArrayList<>();
        SWITCHES.forEach((feature, line) -> {
            if (example.has(feature.name()) || example.has("-" + feature.name())) {
                lines.add(String.format(line, example.has(feature.name())));
            }
        });
        switch (example.option("idStyle", "GITHUB")) {
            case "GITHUB_ASCII" -> lines.add("parser: {autoHeadingIDType: github-ascii}");
            case "BLACKFRIDAY" -> lines.add("parser: {autoHeadingIDType: blackfriday}");
            default -> {}
        }
        if (!example.option("linkifyProtocol", "https").equals("https")) {
            lines.add("extensions: {linkifyProtocol: " + example.option("linkifyProtocol", "") + "}");
        }
        // One line for each section: YAML has no repeated keys.
        String all = String.join("\n    ", lines)
                .replace("parser: {attribute: {block: true}}\n    parser: {", "parser: {attribute: {block: true}, ")
                .replace(
                        "parser: {wrapStandAloneImageWithinParagraph: false}\n    parser: {",
                        "parser: {wrapStandAloneImageWithinParagraph: false, ");
        return HugoSite.CONFIG.replace("  goldmark: {renderer: {unsafe: true}}\n", "  goldmark:\n    " + all + "\n");
    }
}
