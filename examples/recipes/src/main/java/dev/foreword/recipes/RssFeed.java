package dev.foreword.recipes;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Makes an RSS 2.0 feed of the latest posts, each with its summary. Footnotes stand in their line: a reader of feeds has no
 * end of the page to jump to.
 */
public final class RssFeed {

    /** A post of the feed. */
    record Item(String title, URI link, OffsetDateTime date, String summary, List<String> tags) {}

    private static final ContentPipeline PIPELINE = ContentPipeline.builder()
            .shortcodes(Shortcodes.standard())
            .footnotes(FootnoteStyle.inlineText())
            .build();

    private RssFeed() {}

    /** A page as an item; nothing for drafts, for what has no date, and for what has errors. */
    static Optional<Item> item(SourceText source, URI link) {
        Content<HugoPage> page = PIPELINE.process(source, HugoPage.class);
        return page.frontMatter()
                .filter(head -> !page.hasErrors() && !head.draft())
                .flatMap(head -> head.date()
                        .map(date -> new Item(
                                head.title(), link, date, page.summary().html(), head.tags())));
    }

    static String feed(String title, URI home, List<Item> items) throws XMLStreamException {
        StringWriter out = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeStartElement("channel");
        element(xml, "title", title);
        element(xml, "link", home.toString());
        element(xml, "description", title);
        List<Item> latest = items.stream()
                .sorted(Comparator.comparing(Item::date).reversed())
                .limit(20)
                .toList();
        for (Item item : latest) {
            xml.writeStartElement("item");
            element(xml, "title", item.title());
            element(xml, "link", item.link().toString());
            element(xml, "guid", item.link().toString());
            element(xml, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(item.date()));
            for (String tag : item.tags()) {
                element(xml, "category", tag);
            }
            element(xml, "description", item.summary());
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        return out.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** XML 1.0 has no way to write most control characters, and one of them would cost the whole feed. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c < 0xFFFE || c > 0xFFFF || c == '\t' || c == '\n' || c == '\r')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** {@code blog/my page.md} at {@code blog/my%20page/}. */
    static URI address(URI home, Path folder, Path file) {
        String path = folder.toUri().relativize(file.toUri()).getRawPath();
        // The point: a colon in a name would make a scheme of what stands before it.
        return home.resolve("./" + path.replaceFirst("(_?index)?\\.md$", "/").replaceFirst("//$", "/"));
    }

    /** Prints the feed of a folder: {@code content https://example.org/}. */
    public static void main(String... args) throws IOException, XMLStreamException {
        Path folder = Path.of(args[0]);
        URI home = URI.create(args[1]);
        List<Item> items = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                item(SourceText.read(file), address(home, folder, file)).ifPresent(items::add);
            }
        }
        System.out.println(feed("News", home, items));
    }
}
