package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.content.SourceMap.Mapping;
import dev.foreword.footnote.Footnote;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.markdown.internal.Dice;
import dev.foreword.markdown.internal.DrawnArticle;
import dev.foreword.markdown.internal.DrawnSoup;
import dev.foreword.markdown.internal.DrawnStructure;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SourceMapTest {

    private record Badge(String text) {}

    private static final Shortcodes SHORTCODES = Shortcodes.builder()
            .addStandard()
            .add(ShortcodeDefinition.of(
                            "badge",
                            Badge.class,
                            (badge, context, out) ->
                                    out.open("b").text(badge.text()).close())
                    .inline())
            .build();
    private static final Pattern WORD = Pattern.compile("w\\d+w");
    private static final Pattern TAG_START = Pattern.compile("</?[a-zA-Z]");
    private static final Pattern TAG = Pattern.compile("<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>");

    private static ContentPipeline.Builder pipeline() {
        return ContentPipeline.builder().shortcodes(SHORTCODES).trustAuthorHtml();
    }

    @Test
    void leadsBothWays() {
        SourceText source = SourceText.of("page.md", """
                ---
                title: Bells
                ---
                Ring *the* bell[^n].

                {{% note "N" %}}
                Not **now**.
                {{% /note %}}

                [^n]: It is cracked.
                """);
        Content<?> page = pipeline().build().process(source);
        SourceMap map = page.sourceMap();
        assertThat(map.mappings().stream()
                        .map(mapping -> page.html()
                                        .substring(
                                                mapping.html().start(),
                                                mapping.html().end()) + " <- " + source.slice(mapping.source())))
                .map(line -> line.replace("\n", "⏎"))
                .contains(
                        "Ring  <- Ring ",
                        "<em>the</em> <- *the*",
                        "the <- the",
                        "<sup id=\"fnref:1\"><a href=\"#fn:1\" class=\"footnote-ref\" role=\"doc-noteref\">1</a></sup> <- [^n]",
                        "<p>Not <strong>now</strong>.</p> <- Not **now**.",
                        "It is cracked. <- It is cracked.");

        int bell = page.html().indexOf("cracked");
        assertThat(map.source(bell).map(source::slice)).contains("It is cracked.");
        assertThat(map.source(page.html().indexOf("note-title")).map(source::slice))
                .hasValueSatisfying(
                        call -> assertThat(call).startsWith("{{% note").endsWith("{{% /note %}}"));
        assertThat(html(page, map.html(source.text().indexOf("now")))).containsExactly("now");
        assertThat(html(page, map.html(page.footnotes().list().get(0).definition())))
                .singleElement()
                .satisfies(
                        item -> assertThat(item).startsWith("<li id=\"fn:1\">").endsWith("</li>"));
        Span call = page.shortcodes().calls().findFirst().orElseThrow().span();
        assertThat(html(page, map.html(call)))
                .singleElement()
                .satisfies(aside -> assertThat(aside).startsWith("<aside").endsWith("</aside>"));
        assertThat(map.html(source.text().indexOf("title"))).isEmpty();
        assertThat(map.nearest(0)).isEmpty();
        assertThat(map.nearest(source.text().indexOf("\n\n{{%") + 1)
                        .map(span -> page.html().substring(span.start(), span.end())))
                .contains(".");
    }

    @Test
    void aTreeThatWasChangedIsNotMapped() {
        Content<?> page = pipeline().build().process(SourceText.of("page.md", "# One\n\nTwo\n"));
        page.markdown().getFirstChild().unlink();
        assertThatThrownBy(page::sourceMap)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("leave the tree of markdown() alone");
    }

    @Test
    void everyWordIsWhereItComesFrom() {
        List<FootnoteStyle> styles = List.of(
                FootnoteStyle.endnotes(),
                FootnoteStyle.sidenotes(),
                FootnoteStyle.popovers(),
                FootnoteStyle.inlineText());
        int words = 0;
        for (int seed = 0; seed < 2000; seed++) {
            ContentPipeline.Builder builder = pipeline().footnotes(styles.get(seed % 4));
            if (seed % 3 == 0) {
                builder.sourcePositions();
            }
            SourceText source = SourceText.of("page" + seed + ".md", new SourceMapPages(seed).page());
            Content<?> page = builder.build().process(source);
            SourceMap map = page.sourceMap();
            checkShape(page, map);
            BitSet inTag = insideTags(page.html());
            Matcher word = WORD.matcher(page.html());
            while (word.find()) {
                if (inTag.get(word.start())) {
                    continue;
                }
                words++;
                int there = source.text().indexOf(word.group());
                Span span = map.source(word.start()).orElseThrow();
                assertThat(source.slice(span))
                        .as("%s in %s", word.group(), source.text())
                        .contains(word.group())
                        .doesNotContain("\n");
                assertThat(html(page, map.html(there)))
                        .as("%s in %s", word.group(), source.text())
                        .anyMatch(html -> html.contains(word.group()))
                        .allMatch(html -> !html.contains("\n"));
            }
            checkModel(page, map);
            checkNesting(page, map);
        }
        assertThat(words).isGreaterThan(50_000);
    }

    @Test
    void generatedPagesHoldTogether() {
        Dice dice = new Dice(11);
        for (int i = 0; i < 900; i++) {
            String text = switch (i % 3) {
                case 0 -> DrawnArticle.draw(dice);
                case 1 -> DrawnSoup.draw(dice);
                default -> DrawnStructure.draw(dice);
            };
            Content<?> page = pipeline().build().process(SourceText.of("page.md", text));
            SourceMap map = page.sourceMap();
            checkShape(page, map);
            checkModel(page, map);
        }
    }

    @Test
    @Tag("shared")
    void realPages() throws IOException {
        int found = 0;
        int texts = 0;
        Map<String, String> wrong = new TreeMap<>();
        for (Path file : SharedFolder.pages("corpus")) {
            SourceText source = SourceText.read(file);
            Content<?> page = pipeline().build().process(source);
            SourceMap map = page.sourceMap();
            checkShape(page, map);
            checkModel(page, map);
            for (Mapping mapping : map.mappings()) {
                found++;
                String html = page.html()
                        .substring(mapping.html().start(), mapping.html().end());
                String there = source.slice(mapping.source());
                boolean text = html.indexOf('<') < 0;
                texts += text ? 1 : 0;
                if (!there.contains("{{") && !holds(there, html, text)) {
                    wrong.put(file.getFileName() + " " + mapping, html + " | " + there);
                }
            }
            BitSet inTag = insideTags(page.html());
            for (int at = 0; at < page.html().length(); at++) {
                if (Character.isLetter(page.html().charAt(at)) && map.source(at).isEmpty() && !inTag.get(at)) {
                    wrong.put(
                            file.getFileName() + " text without a place at " + at,
                            page.html().substring(at));
                    break;
                }
            }
        }
        System.out.println(
                found + " stretches, " + texts + " of them text, " + wrong.size() + " with another text there");
        wrong.entrySet().stream().limit(40).forEach(System.out::println);
        assertThat(found).isGreaterThan(40_000);
        assertThat(wrong).isEmpty();
    }

    /** Runs of text are the author's letters, elements hold them in order. */
    private static boolean holds(String there, String html, boolean text) {
        String shown = letters(
                html.replaceAll("(?s)<sup id=.*?</sup>|<a href=\"#fnref.*?</a>|<!--.*?-->|<[a-zA-Z/][^>]*>", " "));
        if (text) {
            return shown.equals(letters(there))
                    || letters(Parser.unescapeEntities(shown, false)).equals(letters(there))
                    || shown.equals(literal(there));
        }
        String source = literal(there);
        int at = 0;
        for (int i = 0; i < shown.length(); i++) {
            at = source.indexOf(shown.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static String letters(String text) {
        return literal(Parser.unescapeEntities(text, false));
    }

    private static String literal(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Stretches of HTML are whole: they begin and end outside of tags. */
    private static void checkShape(Content<?> page, SourceMap map) {
        String html = page.html();
        BitSet inTag = insideTags(html);
        for (Mapping mapping : map.mappings()) {
            Span span = mapping.html();
            assertThat(span.start()).isLessThan(span.end());
            assertThat(mapping.source().end()).isLessThanOrEqualTo(page.source().length());
            assertThat(map.source(span.start())).isPresent();
            if (page.source()
                    .slice(mapping.source())
                    .contains(html.substring(span.start(), span.end()).strip())) {
                // An author's own HTML, which may break lines anywhere.
                continue;
            }
            assertThat(inTag.get(span.start()))
                    .as("%s of %s", html.substring(span.start(), span.end()), page.source())
                    .isFalse();
            assertThat(inTag.get(span.end()))
                    .as("%s of %s", html.substring(span.start(), span.end()), page.source())
                    .isFalse();
        }
    }

    /** What the models say is in the map too. */
    private static void checkModel(Content<?> page, SourceMap map) {
        page.headings()
                .forEach(heading -> assertThat(html(page, map.html(heading.span())))
                        .as("%s in %s", heading, page.source().text())
                        .anyMatch(html -> html.contains("<h" + heading.level())));
        for (Footnote note : page.footnotes().list()) {
            assertThat(map.html(note.definition()))
                    .as("%s in %s", note, page.source().text())
                    .isNotEmpty();
            for (Footnote.Reference reference : note.references()) {
                assertThat(html(page, map.html(reference.span())))
                        .as("%s in %s", reference, page.source().text())
                        .allMatch(html -> html.contains(Integer.toString(note.number())))
                        .hasSize(reference.isVisible() ? 1 : 0);
            }
        }
    }

    private static void checkNesting(Content<?> page, SourceMap map) {
        Deque<Span> open = new ArrayDeque<>();
        for (Mapping mapping : map.mappings()) {
            Span span = mapping.html();
            while (!open.isEmpty() && open.peek().end() <= span.start()) {
                open.pop();
            }
            assertThat(open.isEmpty() || open.peek().end() >= span.end())
                    .as("%s in %s", html(page, List.of(span)), page.source().text())
                    .isTrue();
            open.push(span);
        }
    }

    /** The offsets behind the first character of a tag, up to its last. */
    private static BitSet insideTags(String html) {
        BitSet inside = new BitSet();
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = at + 1;
            if (html.startsWith("<!--", at)) {
                end = html.indexOf("-->", at);
            } else if (html.startsWith("<script", at)) {
                end = html.indexOf("</script", at);
            } else if (html.startsWith("<style", at)) {
                end = html.indexOf("</style", at);
            } else if (TAG_START.matcher(html).region(at, html.length()).lookingAt()) {
                Matcher tag = TAG.matcher(html);
                end = tag.find(at) ? tag.end() : html.length();
                inside.set(at + 1, end);
            }
            at = end < 0 ? end : html.indexOf('<', end);
        }
        return inside;
    }

    private static List<String> html(Content<?> page, List<Span> spans) {
        return spans.stream()
                .map(span -> page.html().substring(span.start(), span.end()))
                .toList();
    }
}
