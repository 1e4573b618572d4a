package dev.foreword.markdown;

import static java.util.Map.entry;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.markdown.internal.HugoSite;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
