package dev.foreword.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.data.DataNode;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeNode;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.ContentException;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What holds for any text, however broken. */
final class Laws {

    private static final ContentPipeline PIPELINE =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

    private Laws() {}

    /** Front matter is split off or not; nothing is lost, and whatever is reported stands in the file. */
    static FrontMatter frontMatter(String text) {
        SourceText source = SourceText.of("fuzz.md", text);
        FrontMatter file = FrontMatter.parse(source);
        assertThat(file.bodySpan().end()).isEqualTo(text.length());
        assertThat(source.slice(file.bodySpan())).isEqualTo(file.body());
        spans(file.data(), text.length());
        reports(file.diagnostics(), text.length());
        reports(file.as(HugoPage.class).diagnostics(), text.length());
        return file;
    }

    /** A change leaves the body alone, and reading gives the old data plus the change. */
    static void edit(String text, String key, String value) {
        FrontMatter file = frontMatter(text);
        if (file.hasErrors() || key.isBlank()) {
            return;
        }
        String changed;
        try {
            changed = file.edit().set(key, value).apply();
        } catch (ContentException refused) {
            // What stands for others, too, and what would go where YAML does not read: both are said with their place.
            assertThat(refused.diagnostics()).extracting(Diagnostic::code).containsExactly("edit.refused");
            assertThat(hasUnreadLines(file) || text.contains("&"))
                    .as(refused.getMessage())
                    .isTrue();
            reports(refused.diagnostics(), text.length());
            return;
        }
        FrontMatter read = FrontMatter.parse(SourceText.of("fuzz.md", changed));
        assertThat(read.hasErrors()).as(changed).isFalse();
        assertThat(read.body()).isEqualTo(file.body());
        assertThat(read.data().find(key).map(entry -> entry.value().toJava())).contains(value);
        Map<String, Object> before = new LinkedHashMap<>(file.data().toJava());
        Map<String, Object> after = new LinkedHashMap<>(read.data().toJava());
        String existing = read.data().find(key).orElseThrow().key().text();
        before.remove(existing);
        after.remove(existing);
        assertThat(after).as(changed).isEqualTo(before);
        assertThat(file.edit().apply()).isEqualTo(text);
    }

    /** Lines of the block that YAML does not read, as behind a second line of dashes. */
    private static boolean hasUnreadLines(FrontMatter file) {
        String data = file.source().slice(file.dataSpan());
        return data.contains("---")
                || file.diagnostics().stream().anyMatch(d -> d.code().equals("yaml.second-document"));
    }

    /** The nodes cover the text without gaps, and writing them gives the text. */
    static void shortcodes(String text) {
        ShortcodeDocument document = ShortcodeDocument.parse(SourceText.of("fuzz.md", text));
        assertThat(document.toSource()).isEqualTo(text);
        int at = 0;
        for (ShortcodeNode node : document.nodes()) {
            assertThat(node.span().start()).isEqualTo(at);
            at = node.span().end();
        }
        assertThat(at).isEqualTo(text.length());
        reports(document.diagnostics(), text.length());
    }

    /** A page comes out, without our own marks and without anything that runs. */
    static void page(String text) {
        Content<Map<String, Object>> content = PIPELINE.process(SourceText.of("fuzz.md", text));
        reports(content.diagnostics(), text.length());
        assertThat(content.html().chars().filter(c -> c >= 0xFDD0 && c <= 0xFDEF))
                .isEmpty();
        assertThat(content.plainText().chars().filter(c -> c >= 0xFDD0 && c <= 0xFDEF))
                .isEmpty();
        for (Element element : Jsoup.parseBodyFragment(content.html()).getAllElements()) {
            assertThat(element.normalName())
                    .as(content.html())
                    .isNotIn("script", "style", "iframe", "object", "embed", "svg", "base", "meta", "link", "form");
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(content.html()).doesNotStartWith("on");
            }
        }
        content.headings().forEach(heading -> assertThat(heading.span().end()).isLessThanOrEqualTo(text.length()));
        content.footnotes().list().forEach(note -> assertThat(note.toString()).isNotNull());
    }

    private static void spans(DataNode node, int length) {
        assertThat(node.span().end()).isLessThanOrEqualTo(length);
        if (node instanceof DataNode.Mapping mapping) {
            mapping.entries().forEach(entry -> spans(entry.value(), length));
        } else if (node instanceof DataNode.Sequence sequence) {
            sequence.items().forEach(item -> spans(item, length));
        }
    }

    private static void reports(List<Diagnostic> diagnostics, int length) {
        for (Diagnostic diagnostic : diagnostics) {
            assertThat(diagnostic.span().end()).as(diagnostic.code()).isLessThanOrEqualTo(length);
            assertThat(diagnostic.render()).isNotBlank();
        }
    }
}
