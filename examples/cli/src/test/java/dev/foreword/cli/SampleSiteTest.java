package dev.foreword.cli;

import static dev.foreword.cli.Run.foreword;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSiteTest {

    @TempDir
    Path folder;

    @Test
    void renders_without_errors() {
        Run run = foreword("render", Run.SAMPLE, "-o", folder.resolve("site"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("10 pages in ").contains("0 errors");
    }

    @Test
    void warnings_are_those_that_it_was_written_to_show() {
        Run run = foreword("render", Run.SAMPLE, "-o", folder.resolve("site"));
        List<String> codes = run.err()
                .lines()
                .filter(line -> line.contains(": warning: "))
                .map(line -> line.substring(line.lastIndexOf('[') + 1, line.length() - 1))
                .sorted()
                .toList();
        assertThat(codes).containsExactly("bind.duplicate-key", "footnote.unused", "footnote.unused");
    }

    @Test
    void shows_every_standard_shortcode() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path page : ContentFiles.pages(List.of(Run.SAMPLE))) {
            ShortcodeDocument.parse(SourceText.read(page))
                    .calls()
                    .map(Call::name)
                    .forEach(used::add);
        }
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(Shortcodes.standard().definitions().stream()
                        .map(ShortcodeDefinition::name)
                        .toList());
    }

    @Test
    void index_says_what_each_page_demonstrates() throws IOException {
        Path site = folder.resolve("site");
        foreword("render", Run.SAMPLE, "-o", site);
        Document index = Jsoup.parse(Files.readString(site.resolve("index.html")));
        for (Path page : ContentFiles.pages(List.of(Run.SAMPLE))) {
            String name = ContentFiles.slashed(Run.SAMPLE.relativize(page));
            if (name.equals("_index.md") || name.equals("writing.md")) {
                continue;
            }
            Element entry = index.select(".pages li:has(> a[href=" + name.replace(".md", ".html") + "])")
                    .first();
            Set<String> called = new TreeSet<>();
            ShortcodeDocument.parse(SourceText.read(page))
                    .calls()
                    .map(Call::name)
                    .forEach(called::add);
            called.remove("accordion-script");
            assertThat(entry.select(".demonstrates").text()).as(name).contains(called);
        }
    }

    @Test
    void every_document_is_whole_and_every_link_leads_somewhere() throws IOException {
        Path site = folder.resolve("site");
        foreword("render", Run.SAMPLE, "-o", site);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                assertThat(page.select("html").attr("lang"))
                        .as("language of %s", file)
                        .matches("da|sv|en");
                assertThat(page.select("h1")).as("headings of %s", file).hasSize(1);
                assertThat(page.select("main")).hasSize(1);
                assertThat(page.select("script")).isEmpty();
                assertThat(page.html())
                        .doesNotContain("{{&lt; note", "HAHAHUGO")
                        .doesNotMatch("[\ufdd0-\ufdef]");
                assertThat(page.select("[id]").eachAttr("id"))
                        .as("ids of %s", file)
                        .doesNotHaveDuplicates();
                for (Element link : page.select("[href], [src]")) {
                    String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    assertLeadsSomewhere(file, page, target);
                }
            }
        }
    }

    private static void assertLeadsSomewhere(Path file, Document page, String target) {
        URI uri = URI.create(target);
        if (uri.isAbsolute()) {
            assertThat(uri.getScheme()).isIn("https", "mailto", "tel");
        } else if (uri.getPath().isEmpty()) {
            assertThat(page.getElementById(uri.getFragment()))
                    .as("%s links to #%s", file, uri.getFragment())
                    .isNotNull();
        } else {
            assertThat(file.resolveSibling(uri.getPath()).normalize())
                    .as("%s links to %s", file, target)
                    .exists();
        }
    }

    /** As the README's first command does it: in a process of its own, without arguments, whatever the locale. */
    @Test
    void is_what_render_takes_without_arguments() throws IOException, InterruptedException {
        Path content = folder.resolve("examples/content");
        for (Path page : ContentFiles.below(Run.SAMPLE)) {
            Path copy = content.resolve(Run.SAMPLE.relativize(page));
            Files.createDirectories(copy.getParent());
            Files.copy(page, copy);
        }
        Path log = folder.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                absoluteClassPath(),
                Foreword.class.getName(),
                "render");
        builder.environment().put("LC_ALL", "C");
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String output = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output)
                .contains("10 pages in ", Path.of("target/site/index.html").toString());
        assertThat(output).contains("Resonansrummet i tornet hör");
        assertThat(folder.resolve("target/site/om/vaerkstedet.html")).exists();
    }

    private static String absoluteClassPath() {
        String separator = System.getProperty("path.separator");
        return Stream.of(System.getProperty("java.class.path").split(separator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((a, b) -> a + separator + b)
                .orElseThrow();
    }
}
