package dev.foreword.recipes;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.content.Heading;
import dev.foreword.content.Section;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts pages into chunks for retrieval: a section each, a long one cut between its paragraphs. Every chunk says under
 * which headings it stands, where in the file it is, so that an answer can cite its source, and what the front matter
 * says about the page, so that a search can filter.
 */
public final class RetrievalChunks {

    /**
     * A piece of text to embed.
     *
     * @param id the same as long as the page's name and its headings are
     * @param text the headings and the text below the last one: a chunk has to make sense by itself
     * @param headings outermost first
     * @param lines where the section stands in the file, such as {@code 12-30}
     * @param span the same in UTF-16 units
     * @param metadata the front matter
     */
    record Chunk(
            String id, String text, List<String> headings, String lines, Span span, Map<String, Object> metadata) {}

    private static final ContentPipeline PIPELINE =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

    private RetrievalChunks() {}

    static List<Chunk> of(SourceText source, int longest) {
        Content<Map<String, Object>> page = PIPELINE.process(source);
        Map<String, Object> metadata = page.frontMatter().orElse(Map.of());
        List<Chunk> chunks = new ArrayList<>();
        for (Section section : page.sections()) {
            List<String> headings = section.path().stream().map(Heading::text).toList();
            List<String> parts = parts(section.plainText(), longest);
            for (int i = 0; i < parts.size(); i++) {
                chunks.add(new Chunk(
                        source.name() + section.anchor() + (i == 0 ? "" : "/" + (i + 1)),
                        String.join(" > ", headings) + (headings.isEmpty() ? "" : "\n\n") + parts.get(i),
                        headings,
                        lines(source, section.span()),
                        section.span(),
                        metadata));
            }
        }
        return chunks;
    }

    /** Paragraphs together up to a length; one that is longer by itself stays whole. */
    private static List<String> parts(String text, int longest) {
        List<String> parts = new ArrayList<>();
        for (String paragraph : text.split("\n\n")) {
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).length() + 2 + paragraph.length() <= longest) {
                parts.set(last, parts.get(last) + "\n\n" + paragraph);
            } else if (!paragraph.isBlank()) {
                parts.add(paragraph);
            }
        }
        return parts;
    }

    private static String lines(SourceText source, Span span) {
        int first = source.position(span.start()).line();
        int last = source.position(Math.max(span.start(), span.end() - 1)).line();
        return first + "-" + last;
    }

    /** Prints the chunks of a page. */
    public static void main(String... args) throws IOException {
        of(SourceText.read(Path.of(args[0])), 2000).forEach(System.out::println);
    }
}
