package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.bind.Key;
import dev.foreword.footnote.Footnote;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real pages, the whole way: record, shortcodes, footnotes, HTML. */
@Tag("shared")
class SeedPagesTest {

    private final ContentPipeline pipeline =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

    enum Language {
        @Key("da")
        DANISH,
        @Key("en")
        ENGLISH
    }

    record Article(
            boolean ai,
            String title,
            LocalDate date,
            String intro,
            boolean draft,
            List<String> tags,
            boolean showthedate,
            String card,
            String sidebarimage,
            String eventbild,
            String socialmediabild,
            Language language,
            String sectiontext,
            String section,
            String author,
            String toc,
            List<String> aliases) {}

    record Position(
            boolean ai,
            String title,
            String intro,
            boolean draft,
            LocalDate date,
            String sidebarlinkurl,
            String sidebarlinkname,
            String sidebarlinkicon,
            Language language,
            String socialmedia,
            Optional<String> sidebarimage,
            Optional<String> team,
            Optional<String> location,
            Optional<String> duration,
            Optional<String> toc,
            List<String> aliases) {}

    private static SourceText seed(String name) throws IOException {
        return SourceText.read(SharedFolder.path("seeds/" + name + ".md"));
    }

    @Test
    void anArticleWithNotesAndAnAccordion() throws IOException {
        Content<Article> page = pipeline.process(seed("000_cee31c6bc43eff9b"), Article.class);
        assertThat(page.hasErrors()).as(() -> page.diagnostics().toString()).isFalse();
        Article article = page.frontMatter().orElseThrow();
        assertThat(article.date()).isEqualTo(LocalDate.of(2025, 2, 17));
        assertThat(article.toc()).isEqualTo(valueOf(page, "TOC"));
        assertThat(article.aliases()).hasSize(2);

        assertThat(page.footnotes().list()).extracting(Footnote::label).containsExactly("2", "3", "4");
        assertThat(page.footnotes().list()).extracting(Footnote::number).containsExactly(1, 2, 3);
        assertThat(page.diagnostics()).singleElement().satisfies(only -> {
            assertThat(only.code()).isEqualTo("footnote.unused");
            assertThat(page.source().slice(only.span())).startsWith("[^1]");
            assertThat(only.position().line()).isEqualTo(77);
        });

        Document html = Jsoup.parse(page.html());
        assertThat(html.select("sup a.footnote-ref").eachText()).containsExactly("1", "2", "3");
        assertThat(html.select("details.accordion > summary").text()).isEqualTo(argument(page, "accordion", "title"));
        assertThat(html.select("details.accordion li")).hasSize(3);
        assertThat(html.select("details.accordion > div > p")).hasSize(2);
        Element quote = html.selectFirst("figure.quote");
        String body = page.file().body();
        String quoted = between(body, "{{< quote ", "{{< /quote");
        assertThat(quote.selectFirst("figcaption").text()).contains(between(quoted, "\"", "\""));
        assertThat(quote.selectFirst("blockquote").text())
                .isEqualTo(quoted.substring(quoted.indexOf(">}}") + 3).strip());
        String folded = between(body, "{{% accordion ", "{{% /accordion").strip();
        assertThat(html.select("details.accordion > div > p").last().text())
                .isEqualTo(folded.substring(folded.lastIndexOf('\n') + 1));
        assertThat(html.select("script")).isEmpty();
        assertThat(page.html()).doesNotContain("{{");
    }

    @Test
    void aPositionWithTwoLanguagesANoteAndANumberedList() throws IOException {
        Content<Position> page = pipeline.process(seed("003_2e539bd5f1c56954"), Position.class);
        assertThat(page.hasErrors()).as(() -> page.diagnostics().toString()).isFalse();
        assertThat(page.frontMatter().orElseThrow().language()).isEqualTo(Language.ENGLISH);
        Diagnostic twice = page.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals("bind.duplicate-key"))
                .findFirst()
                .orElseThrow();
        assertThat(twice.render()).contains("10 | language: \"da\"").contains("12 | Language: \"En\"");

        Document html = Jsoup.parse(page.html());
        assertThat(html.select("details.accordion ol > li")).hasSize(5);
        String[] byStars = between(page.file().body(), "{{% note ", "{{% /note").split("\\*\\*");
        assertThat(html.select("aside.note strong").eachText()).containsExactly(byStars[1], byStars[3]);
        assertThat(html.select("aside.note").text()).contains("info");
        assertThat(html.select("a[href*=applyNow]")).isNotEmpty();
        assertThat(page.html()).doesNotContain("{{");
    }

    @Test
    void aPositionWithALeadParagraphAndAButton() throws IOException {
        Content<Position> page = pipeline.process(seed("004_01788f0b45daa757"), Position.class);
        assertThat(page.hasErrors()).as(() -> page.diagnostics().toString()).isFalse();
        Position position = page.frontMatter().orElseThrow();
        // Compared with what the page says, so that none of its words stand here.
        assertThat(position.team()).contains(valueOf(page, "Team"));
        assertThat(position.location()).contains(valueOf(page, "Location"));
        assertThat(position.duration()).contains(valueOf(page, "Duration"));

        Document html = Jsoup.parse(page.html());
        String body = page.file().body();
        String lead = between(body, "ingress >}}", "{{< /ingress");
        assertThat(html.select(".ingress").text()).isEqualTo(lead.strip());
        String button = argument(page, "localbutton", "link");
        assertThat(html.select("a[href=" + button + "]").text()).isEqualTo(argument(page, "localbutton", "text"));
        assertThat(page.html()).doesNotContain("{{");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    /** The line of a key, read without any of our code. */
    private static String valueOf(Content<?> page, String key) {
        String line = page.source()
                .text()
                .lines()
                .filter(each -> each.startsWith(key + ": "))
                .findFirst()
                .orElseThrow();
        return line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
    }

    private static String argument(Content<?> page, String shortcode, String name) {
        return page.shortcodes()
                .calls()
                .filter(call -> call.name().equals(shortcode))
                .map(call -> call.arguments().named().get(name).text())
                .findFirst()
                .orElseThrow();
    }
}
