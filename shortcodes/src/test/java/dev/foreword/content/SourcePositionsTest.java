package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.markdown.internal.Dice;
import dev.foreword.markdown.internal.DrawnArticle;
import dev.foreword.markdown.internal.DrawnSoup;
import dev.foreword.markdown.internal.DrawnStructure;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SourcePositionsTest {

    private static final ContentPipeline PLAIN = ContentPipeline.builder()
            .shortcodes(Shortcodes.standard())
            .trustAuthorHtml()
            .build();
    private static final ContentPipeline MARKED = ContentPipeline.builder()
            .shortcodes(Shortcodes.standard())
            .trustAuthorHtml()
            .sourcePositions()
            .build();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Test
    void eachElementSaysWhereItComesFrom() {
        SourceText source = SourceText.of("page.md", """
                ---
                title: Bells
                ---
                ## Casting [bells](/b)

                - one ![tower](t.png)
                  and more
                - two[^n]

                  > quoted

                | a |
                |---|
                | b |

                {{< accordion title="N" >}}
                Ring **twice**.
                {{< /accordion >}}

                [^n]: The note.
                """);
        String html = MARKED.process(source).html();
        assertThat(places(html))
                .containsExactly(
                        "h2 4:1",
                        "a 4:12",
                        "ul 6:1",
                        "li 6:1",
                        "p 6:3",
                        "img 6:7",
                        "li 8:1",
                        "p 8:3",
                        "sup 8:6",
                        "blockquote 10:3",
                        "p 10:5",
                        "table 12:1",
                        "tr 12:1",
                        "th 12:3",
                        "tr 14:1",
                        "td 14:3",
                        "details 16:1",
                        "p 17:1",
                        "li 20:1",
                        "p 20:7");
    }

    @Test
    void nothingElseChanges() {
        Dice dice = new Dice(7);
        for (int i = 0; i < 1500; i++) {
            String page = switch (i % 3) {
                case 0 -> DrawnArticle.draw(dice);
                case 1 -> DrawnSoup.draw(dice);
                default -> DrawnStructure.draw(dice);
            };
            SourceText source = SourceText.of("page.md", "---\ntitle: t\n---\n" + page);
            assertThat(withoutPositions(MARKED.process(source).html()))
                    .as(page)
                    .isEqualTo(PLAIN.process(source).html());
        }
    }

    /** Tags and marks that split each other's paragraphs, cells and emphasis, and notes of every style. */
    @Test
    void nothingElseChangesInSoup() {
        String[] tokens = {
            "{{< note >}}",
            "{{< /note >}}",
            "{{% note \"T\" %}}",
            "{{% /note %}}",
            "{{% accordion title=\"y\" %}}",
            "{{% /accordion %}}",
            "[^a]",
            "[^b]",
            "\n[^a]: ",
            "\n[^b]: ",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "# ",
            "*",
            "**",
            "~~",
            "`",
            "[",
            "](/x)",
            "![",
            "<b>",
            "</b>",
            "<div>\n",
            "| a | b |\n|---|---|\n| ",
            "word ",
            "\n: ",
            "www.a.de ",
            "<!--more-->",
            "\n    "
        };
        List<FootnoteStyle> styles = List.of(
                FootnoteStyle.endnotes(),
                FootnoteStyle.sidenotes(),
                FootnoteStyle.popovers(),
                FootnoteStyle.inlineText());
        Random random = new Random(3);
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder();
            for (int count = 1 + random.nextInt(30); count > 0; count--) {
                text.append(tokens[random.nextInt(tokens.length)]);
            }
            ContentPipeline.Builder builder = ContentPipeline.builder()
                    .shortcodes(Shortcodes.standard())
                    .footnotes(styles.get(i % styles.size()));
            if (random.nextBoolean()) {
                builder.trustAuthorHtml();
            }
            SourceText source = SourceText.of("page.md", text.toString());
            String plain = builder.build().process(source).html();
            Content<?> marked = builder.sourcePositions().build().process(source);
            assertThat(withoutPositions(marked.html())).as(text.toString()).isEqualTo(plain);
            assertThat(marked.sourceMap().mappings())
                    .allMatch(mapping -> mapping.html().end() <= marked.html().length()
                            && mapping.source().end() <= source.length());
        }
    }

    @Test
    @Tag("shared")
    void realPages() throws IOException {
        int found = 0;
        Map<String, String> wrong = new TreeMap<>();
        for (Path file : SharedFolder.pages("corpus")) {
            SourceText source = SourceText.read(file);
            String html = MARKED.process(source).html();
            assertThat(withoutPositions(html)).isEqualTo(PLAIN.process(source).html());
            for (Element element : Jsoup.parseBodyFragment(html).select("[data-source]")) {
                found++;
                if (!isAt(source, offset(source, element.attr("data-source")), element)) {
                    wrong.put(file.getFileName() + " " + element.attr("data-source"), excerpt(source, element));
                }
            }
        }
        System.out.println(found + " elements with a position, " + wrong.size() + " with another text there");
        wrong.entrySet().stream().limit(40).forEach(System.out::println);
        assertThat(found).isGreaterThan(10_000);
        assertThat(wrong).isEmpty();
    }

    private static boolean isAt(SourceText source, int offset, Element element) {
        String there = source.text().substring(offset, Math.min(source.length(), offset + 2000));
        if (there.startsWith("{{")) {
            return true;
        }
        if (there.startsWith("<" + element.normalName())) {
            return true;
        }
        return switch (element.normalName()) {
            case "sup" -> there.startsWith("[^");
            case "img" -> there.startsWith("![");
            case "hr" -> there.matches("(?s)[-*_].*");
            case "pre" ->
                there.startsWith("```")
                        || there.startsWith("~~~")
                        || there.startsWith(element.wholeText().strip())
                        || saysSo(there, element);
            default -> saysSo(there, element);
        };
    }

    private static boolean saysSo(String there, Element element) {
        Matcher word = WORD.matcher(element.text().replace("\u00AD", ""));
        return !word.find() || firstWords(there).contains(word.group());
    }

    /** The first words there, whatever marks stand before them: tags, pictures, shortcodes, the number of an item. */
    private static List<String> firstWords(String there) {
        List<String> words = new ArrayList<>();
        String text = there.replaceAll("(?s)\\{\\{[<%].*?[>%]\\}\\}", " ")
                .replaceAll("<(?![a-z]+:)[a-zA-Z/!][^>]*>", " ")
                .replaceAll("!\\[[^\\]]*]\\([^)]*\\)(\\{[^}]*})?", " ");
        Matcher word = WORD.matcher(Parser.unescapeEntities(text, false).replace("\u00AD", ""));
        while (words.size() < 3 && word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static String excerpt(SourceText source, Element element) {
        int offset = offset(source, element.attr("data-source"));
        String there = source.text().substring(offset, Math.min(source.length(), offset + 60));
        String text = element.text();
        return element.normalName() + " | " + text.substring(0, Math.min(40, text.length())) + " | "
                + there.replace("\n", "⏎");
    }

    private static int offset(SourceText source, String place) {
        String[] numbers = place.split(":");
        int line = Integer.parseInt(numbers[0]);
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = source.text().indexOf('\n', at) + 1;
        }
        return at + Integer.parseInt(numbers[1]) - 1;
    }

    private static List<String> places(String html) {
        return Jsoup.parseBodyFragment(html).select("[data-source]").stream()
                .map(element -> element.normalName() + " " + element.attr("data-source"))
                .toList();
    }

    private static String withoutPositions(String html) {
        return html.replaceAll(" data-source=\"\\d+:\\d+\"", "");
    }
}
