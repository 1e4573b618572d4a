package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The texts of every page of a real site: the words that readers see, and no tag. */
@Tag("shared")
class TextFormsCorpusTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Test
    void noTagIsLeft() throws IOException {
        List<Shortcodes> registries = List.of(
                Shortcodes.standard(),
                Shortcodes.none(),
                Shortcodes.builder().keepUnknown().build(),
                Shortcodes.builder().dropUnknown().build(),
                Shortcodes.builder()
                        .renderUnknown((arguments, context, out) -> out.inner())
                        .build());
        int pages = 0;
        for (Path path : SharedFolder.pages("corpus")) {
            pages++;
            // A brace that the author writes as an entity is to be seen.
            String shown = SourceText.read(path).text().replace("&#123;", "(");
            SourceText source = SourceText.of(path.toString(), shown);
            assertThat(source.text()).doesNotContain("{{</*", "{{%/*");
            for (Shortcodes shortcodes : registries) {
                Content<?> page =
                        ContentPipeline.builder().shortcodes(shortcodes).build().process(source);
                // A tag with a blank in its delimiter is text, there and here.
                for (String text : List.of(page.plainText(), page.markdownText())) {
                    assertThat(text).as(path.toString()).doesNotContain("{{<", "{{%");
                    assertThat(text.chars().filter(c -> c >= 0xFDD0 && c <= 0xFDEF))
                            .as(path.toString())
                            .isEmpty();
                }
            }
        }
        assertThat(pages).isEqualTo(407);
    }

    @Test
    void theWordsAreThoseOfTheHtml() throws IOException {
        ContentPipeline pipeline = ContentPipeline.builder()
                .shortcodes(Shortcodes.builder()
                        .renderUnknown((arguments, context, out) -> out.inner())
                        .build())
                .footnotes(FootnoteStyle.inlineText())
                .trustAuthorHtml()
                .build();
        Map<String, String> different = new TreeMap<>();
        int pages = 0;
        for (Path path : SharedFolder.pages("corpus")) {
            pages++;
            Content<?> page = pipeline.process(SourceText.read(path));
            List<String> html = words(shown(page.html()));
            List<String> plain = words(page.plainText());
            if (!html.equals(plain)) {
                int at = 0;
                while (at < Math.min(html.size(), plain.size()) && html.get(at).equals(plain.get(at))) {
                    at++;
                }
                different.put(
                        path.toString(),
                        html.subList(Math.max(0, at - 3), Math.min(html.size(), at + 5)) + " / "
                                + plain.subList(Math.max(0, at - 3), Math.min(plain.size(), at + 5)));
            }
        }
        System.out.printf("%d pages: %d with the words of their HTML%n", pages, pages - different.size());
        different.forEach((page, difference) -> System.out.println("--- " + page + " " + difference));
        assertThat(different).hasSizeLessThanOrEqualTo(2);
    }

    /** The text of HTML, with what stands for lists and pictures in plain text. */
    private static String shown(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("img").forEach(image -> image.replaceWith(new org.jsoup.nodes.TextNode(image.attr("alt"))));
        body.select("input[checked][disabled]").forEach(box -> box.replaceWith(new org.jsoup.nodes.TextNode("x ")));
        for (Element list : body.select("ol")) {
            int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
            for (Element item : list.children()) {
                item.prependText(item.hasAttr("value") ? item.attr("value") + " " : number++ + " ");
            }
        }
        return body.wholeText();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
