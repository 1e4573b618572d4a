package dev.foreword.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.recipes.RssFeed.Item;
import dev.foreword.text.SourceText;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class RssFeedTest {

    private static final URI HOME = URI.create("https://example.org/");

    private static Optional<Item> item(String name, String page) {
        return RssFeed.item(SourceText.of(name, page), HOME.resolve(name + "/"));
    }

    @Test
    void no_title_and_no_file_name_can_break_the_feed() throws Exception {
        Path folder = Path.of("content").toAbsolutePath();
        assertThat(RssFeed.address(HOME, folder, folder.resolve("blog/my page.md")))
                .hasToString("https://example.org/blog/my%20page/");
        assertThat(RssFeed.address(HOME, folder, folder.resolve("blog/_index.md")))
                .hasToString("https://example.org/blog/");
        assertThat(RssFeed.address(HOME, folder, folder.resolve("a:b.md"))).hasToString("https://example.org/a:b/");
        Item odd = item("x", "---\ntitle: \"A \\x01 bell\"\ndate: 2026-02-12\n---\n")
                .orElseThrow();
        String feed = RssFeed.feed("News", HOME, List.of(odd));
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(feed)));
        assertThat(feed).contains("<title>A  bell</title>");
    }

    @Test
    void notes_stand_where_a_reader_of_feeds_finds_them() {
        Item item = item("x", "---\ntitle: x\ndate: 2026-02-12\n---\nA bell[^1] rings.\n\n[^1]: Bronze.\n")
                .orElseThrow();
        assertThat(item.summary()).contains("Bronze").doesNotContain("href");
    }

    @Test
    void the_latest_post_comes_first_and_its_summary_is_html() throws Exception {
        List<Item> items = Stream.of(
                        item(
                                "old",
                                "---\ntitle: Old & gone\ndate: 2025-12-31T23:30:00+01:00\ntags: [a, b]\n---\nOne *two*.\n\n<!--more-->\n\nRest.\n"),
                        item("new", "---\ntitle: New\ndate: 2026-02-12\n---\nThree < four.\n"),
                        item("draft", "---\ntitle: Draft\ndate: 2026-03-01\ndraft: true\n---\n"),
                        item("undated", "---\ntitle: Undated\n---\n"),
                        item("broken", "---\ntitle: Broken\ndate: someday\n---\n"))
                .flatMap(Optional::stream)
                .toList();

        Document feed = Jsoup.parse(RssFeed.feed("News", HOME, items), Parser.xmlParser());

        assertThat(feed.select("rss[version=2.0] > channel > title").text()).isEqualTo("News");
        assertThat(feed.select("item > title").eachText()).containsExactly("New", "Old & gone");
        assertThat(feed.select("item > link").eachText())
                .containsExactly("https://example.org/new/", "https://example.org/old/");
        assertThat(feed.select("item > pubDate").eachText())
                .containsExactly("Thu, 12 Feb 2026 00:00:00 GMT", "Wed, 31 Dec 2025 23:30:00 +0100");
        assertThat(feed.select("item > description").get(0).wholeText()).isEqualTo("Three &lt; four.");
        assertThat(feed.select("item > description").get(1).wholeText()).isEqualTo("<p>One <em>two</em>.</p>");
        assertThat(feed.select("item > category").eachText()).containsExactly("a", "b");
    }
}
