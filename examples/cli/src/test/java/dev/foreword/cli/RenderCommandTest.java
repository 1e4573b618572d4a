package dev.foreword.cli;

import static dev.foreword.cli.Run.foreword;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

    @TempDir
    Path folder;

    private Path content;
    private Path site;

    @BeforeEach
    void folders() throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
        site = folder.resolve("site");
    }

    @Test
    void single_file_is_printed_as_a_fragment() throws IOException {
        Path page = write("page.md", "---\ntitle: A\n---\nSome *text*.\n");
        Run run = foreword("render", page);
        assertThat(run).isEqualTo(new Run(0, "<p>Some <em>text</em>.</p>\n", ""));
    }

    @Test
    void file_that_is_not_utf8_is_printed_as_far_as_it_can_be_read() throws IOException {
        Path bad = content.resolve("bad.md");
        Files.write(bad, new byte[] {(byte) 0xFF, 'x'});
        Path wrong = write("wrong.md", "a {{< nope >}}\n");
        Run run = foreword("render", wrong, bad, write("fine.md", "fine\n"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("<p>a</p>\n<p>\uFFFDx</p>\n<p>fine</p>\n");
        assertThat(run.err())
                .contains("[shortcode.unknown]")
                .contains("bad.md:1:1: error: expected UTF-8, found the byte FF at byte offset 0 [text.encoding]");
    }

    @Test
    void file_that_cannot_be_read_does_not_keep_the_others_from_being_rendered() throws IOException {
        Path bad = write("bad.md", "bad\n");
        if (!bad.toFile().setReadable(false) || Files.isReadable(bad)) {
            // Nothing is hidden from this user; but nobody can read this one from its beginning.
            Files.delete(bad);
            Files.createSymbolicLink(bad, Path.of("/proc/self/mem"));
        }
        Path fine = write("fine.md", "fine\n");
        Run printed = foreword("render", bad, fine);
        assertThat(printed.status()).isEqualTo(2);
        assertThat(printed.out()).isEqualTo("<p>fine</p>\n");
        assertThat(printed.err()).containsPattern("bad.md: (permission denied|Input/output error)");
        Run written = foreword("render", content, "-o", site);
        assertThat(written.status()).isEqualTo(2);
        assertThat(written.out()).contains("0 errors, 0 warnings, 1 file failed");
        assertThat(files(site)).contains("fine.html").doesNotContain("bad.html");
    }

    @Test
    void folders_of_one_name_do_not_overwrite_each_other() throws IOException {
        write("p.md", "1");
        write("p.svg", "<svg/>");
        Path other = Files.createDirectories(folder.resolve("other/content"));
        Files.writeString(other.resolve("p.md"), "2");
        Files.writeString(other.resolve("p.svg"), "<svg id='2'/>");
        assertThat(foreword("render", content, other, "-o", site).status()).isZero();
        assertThat(files(site)).contains("content/p.html", "content/p.svg", "content-2/p.html", "content-2/p.svg");
    }

    @Test
    void single_file_with_an_output_folder_is_a_document() throws IOException {
        Run run = foreword("render", write("page.md", "text"), "-o", site);
        assertThat(run.status()).isZero();
        assertThat(files(site)).containsExactly("foreword.css", "index.html", "page.html", "site.css");
    }

    @Test
    void folder_structure_is_kept() throws IOException {
        write("one.md", "1");
        write("deep/er/two.markdown", "2");
        write("deep/_index.md", "---\ntitle: Deep\n---\n");
        write("deep/picture.svg", "<svg/>");
        write("deep/notes.txt", "not copied");
        write(".hidden/three.md", "3");
        assertThat(foreword("render", content, "-o", site).status()).isZero();
        assertThat(files(site))
                .containsExactly(
                        "deep/er/two.html",
                        "deep/index.html",
                        "deep/picture.svg",
                        "foreword.css",
                        "index.html",
                        "one.html",
                        "site.css");
        assertThat(parse("deep/er/two.html").select("link[rel=stylesheet]").eachAttr("href"))
                .containsExactly("../../foreword.css", "../../site.css");
        assertThat(parse("index.html").select("nav.pages a").eachAttr("href"))
                .containsExactly("deep/index.html", "deep/er/two.html", "one.html");
    }

    @Test
    void no_page_overwrites_another() throws IOException {
        write("a.md", "1");
        write("a.markdown", "2");
        write("A.md", "3");
        write("b/index.md", "4");
        write("b/_index.md", "5");
        write("foreword.css.md", "6");
        assertThat(foreword("render", content, "-o", site).out()).startsWith("6 pages in ");
        assertThat(files(site)).hasSize(9);
    }

    @Test
    void page_head_comes_from_front_matter() throws IOException {
        write("page.md", """
                ---
                Title: "Klokker & <tårne>"
                intro: 'Om "klokker"'
                date: "2026-02-16"
                author: [Ebbe, Solveig]
                Language: Da
                ---
                tekst
                """);
        assertThat(foreword("render", content, "-o", site).status()).isZero();
        Document page = parse("page.html");
        assertThat(page.select("html").attr("lang")).isEqualTo("da");
        assertThat(page.title()).isEqualTo("Klokker & <tårne>");
        assertThat(page.select("h1").eachText()).containsExactly("Klokker & <tårne>");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Om \"klokker\"");
        assertThat(page.select("time").attr("datetime")).isEqualTo("2026-02-16");
        assertThat(page.select(".byline").text()).isEqualTo("16. februar 2026 af Ebbe og Solveig");
    }

    @Test
    void language_cannot_break_out_of_its_attribute() throws IOException {
        write("page.md", "---\nlanguage: 'en\"><script>alert(1)</script>'\n---\ntext\n");
        foreword("render", content, "-o", site);
        Document page = parse("page.html");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void table_of_contents_is_nested_like_the_headings() throws IOException {
        write("page.md", "---\ntoc: Contents\n---\n### Early\n## A\n### A1\n### A2\n#### no\n## B\n### B1\n");
        assertThat(foreword("render", content, "-o", site).status()).isZero();
        Document page = parse("page.html");
        assertThat(page.select("nav.toc > h2").text()).isEqualTo("Contents");
        assertThat(page.select("nav.toc > ol > li > a").eachText()).containsExactly("Early", "A", "B");
        assertThat(page.select("nav.toc > ol > li > ol > li > a").eachText()).containsExactly("A1", "A2", "B1");
        for (String target : page.select("nav.toc a").eachAttr("href")) {
            assertThat(page.getElementById(target.substring(1))).as(target).isNotNull();
        }
    }

    @Test
    void table_of_contents_only_when_the_page_asks_for_it() throws IOException {
        write("no.md", "## A\n");
        write("false.md", "---\ntoc: false\n---\n## A\n");
        write("true.md", "---\ntoc: true\nlanguage: sv\n---\n## A\n");
        foreword("render", content, "-o", site);
        assertThat(parse("no.html").select("nav.toc")).isEmpty();
        assertThat(parse("false.html").select("nav.toc")).isEmpty();
        assertThat(parse("true.html").select("nav.toc > h2").text()).isEqualTo("På den här sidan");
    }

    @Test
    void page_chooses_how_its_footnotes_look() throws IOException {
        for (String style : List.of("sidenotes", "popovers", "endnotes", "elsewhere")) {
            write(style + ".md", "---\nfootnotes: " + style + "\n---\nText[^1].\n\n[^1]: Note.\n");
        }
        assertThat(foreword("render", content, "-o", site).status()).isZero();
        assertThat(parse("sidenotes.html").select(".sidenote")).hasSize(1);
        assertThat(parse("popovers.html").select("[popover]")).hasSize(1);
        assertThat(parse("endnotes.html").select(".footnotes li")).hasSize(1);
        assertThat(parse("elsewhere.html").select(".footnotes li")).hasSize(1);
    }

    @Test
    void page_says_what_it_demonstrates() throws IOException {
        write("page.md", "---\nlanguage: da\ndemonstrates: [a <b>, c]\n---\n");
        write("other.md", "text");
        assertThat(foreword("render", content, "-o", site).status()).isZero();
        assertThat(parse("index.html").select(".demonstrates > li").eachText()).containsExactly("a <b>", "c");
    }

    @Test
    void pages_with_errors_are_written_and_the_status_is_1() throws IOException {
        write("bad.md", "---\ntitle: Bad\ndate: tomorrow\n---\nbefore {{< nope >}} after\n");
        write("good.md", "fine");
        Run run = foreword("render", content, "-o", site);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("bad.md:3:7: error: ", "[bind.type]", "^^^^^^^^", "[shortcode.unknown]");
        assertThat(run.out()).startsWith("2 pages in ").contains("2 errors, 0 warnings");
        assertThat(parse("bad.html").title()).isEqualTo("Bad");
        assertThat(parse("bad.html").select("article").text()).contains("before after");
        assertThat(parse("good.html").select("article").text()).contains("fine");
    }

    @Test
    void page_that_is_not_utf8_is_written_as_far_as_it_can_be_read() throws IOException {
        write("good.md", "fine");
        Files.write(content.resolve("latin.md"), new byte[] {'a', (byte) 0xe5, 'b'});
        Run run = foreword("render", content, "-o", site);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("latin.md:1:2: error: expected UTF-8, found the byte E5 at byte offset 1");
        assertThat(run.out()).contains("1 error, 0 warnings");
        assertThat(files(site)).containsExactly("foreword.css", "good.html", "index.html", "latin.html", "site.css");
        assertThat(parse("latin.html").select("article").text()).contains("a\uFFFDb");
    }

    @Test
    void html_of_authors_is_trusted_only_when_asked_for() throws IOException {
        Path page = write("page.md", "<b>bold</b>\n");
        Run cautious = foreword("render", page);
        assertThat(cautious.out()).doesNotContain("<b>");
        assertThat(cautious.err()).contains("page.md:1:1: warning: ");
        assertThat(cautious.status()).isZero();
        assertThat(foreword("render", "--trust-html", page)).isEqualTo(new Run(0, "<p><b>bold</b></p>\n", ""));
    }

    @Test
    void elements_say_where_they_come_from_when_asked_for() throws IOException {
        Path page = write("page.md", "---\ntitle: t\n---\n# Bells\n\n- ring\n");
        assertThat(foreword("render", page).out()).doesNotContain("data-source");
        assertThat(foreword("render", "--source-positions", page).out()).isEqualTo("""
                        <h1 id="bells" data-source="4:1">Bells</h1>
                        <ul data-source="6:1">
                        <li data-source="6:1">ring</li>
                        </ul>
                        """);
    }

    @Test
    void output_is_the_same_every_time() throws IOException {
        for (int i : IntStream.range(0, 200).toArray()) {
            write(
                    "folder-" + i % 7 + "/page-" + i + ".md",
                    "---\ntitle: Page " + i + "\n---\n{{< nope-" + i + " >}}\n");
        }
        Path again = folder.resolve("again");
        Run first = foreword("render", content, "-o", site);
        Run second = foreword("render", content, "-o", again);
        assertThat(second.err()).isEqualTo(first.err());
        assertThat(first.err().lines().filter(line -> line.contains(" error: ")))
                .hasSize(200)
                .isSorted();
        for (String file : files(site)) {
            assertThat(again.resolve(file)).hasSameTextualContentAs(site.resolve(file));
        }
    }

    @Test
    void several_folders_keep_their_names() throws IOException {
        write("a/page.md", "1");
        write("b/page.md", "2");
        foreword("render", content.resolve("a"), content.resolve("b"), "-o", site);
        assertThat(files(site)).containsExactly("a/page.html", "b/page.html", "foreword.css", "index.html", "site.css");
    }

    private Path write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Document parse(String name) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(name)));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> ContentFiles.slashed(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
    }
}
