package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.footnote.FootnoteStyle.Settings;
import dev.foreword.footnote.FootnoteStyle.Words;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLanguageTest {

    private static final String NOTE = "a[^1]\n\n[^1]: b\n";

    private static String html(ContentPipeline.Builder builder, String name, String text) {
        return builder.build().process(SourceText.of(name, text)).html();
    }

    private static ContentPipeline.Builder usual() {
        return ContentPipeline.builder().language(PageLanguage.usual());
    }

    private static Optional<String> usual(String name, String text) {
        return PageLanguage.usual().of(FrontMatter.parse(SourceText.of(name, text)));
    }

    @ParameterizedTest
    @CsvSource({
        "da, Fodnoter, Tilbage til henvisning 1",
        "sv, Fotnoter, Tillbaka till hänvisning 1",
        "nb-NO, Fotnoter, Tilbake til henvisning 1",
        "no, Fotnoter, Tilbake til henvisning 1",
        "nn, Fotnotar, Tilbake til tilvising 1",
        "en_GB, Footnotes, Back to reference 1",
        "DE, Fußnoten, Zurück zu Verweis 1"
    })
    void notesSpeakTheLanguageOfThePage(String language, String list, String back) {
        String html = html(usual(), "bell.md", "---\nlanguage: " + language + "\n---\n" + NOTE);
        assertThat(html)
                .contains("<div class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"" + list + "\">")
                .contains(" role=\"doc-backlink\" aria-label=\"" + back + "\">");
    }

    @Test
    void withoutALanguageTheHtmlIsHugos() {
        assertThat(html(usual(), "bell.md", NOTE)).doesNotContain("aria-label");
        assertThat(html(usual(), "bell.fr.md", NOTE)).doesNotContain("aria-label");
        assertThat(html(ContentPipeline.builder(), "bell.da.md", NOTE)).doesNotContain("aria-label");
    }

    @Test
    void theFrontMatterGoesBeforeTheFileName() {
        assertThat(usual("content/bell.da.md", "x")).contains("da");
        assertThat(usual("bell.de-at.md", "x")).contains("de-at");
        assertThat(usual("bell.da.md", "---\nlang: sv\n---\n")).contains("sv");
        assertThat(usual("bell.da.md", "---\nlanguage: no\n---\n")).contains("no");
        assertThat(usual("bell.da.md", "---\nlang: ''\n---\n")).contains("da");
        assertThat(usual("bell.da.md", "---\nlang: [a]\n---\n")).contains("da");
    }

    @ParameterizedTest
    @CsvSource({"bell.md", "da.md", ".da.md", "bell.min.md", "bell.v2.md", "a.da/bell.md", "bell", "bell."})
    void otherNamesSayNothing(String name) {
        assertThat(usual(name, "x")).isEmpty();
    }

    @Test
    void wordsOfOnesOwn() {
        Words french = new Words("Notes", "Note {}", "Retour au renvoi {}", "Fermer");
        Words austrian = new Words("Anmerkungen", "Anmerkung {}", "Zurück zu {}", "Zu");
        ContentPipeline.Builder builder =
                usual().words("fr", french).words("de-AT", austrian).words("da", french);
        assertThat(html(builder, "bell.fr.md", NOTE)).contains("Retour au renvoi 1");
        assertThat(html(builder, "bell.fr-CA.md", NOTE)).contains("Retour au renvoi 1");
        assertThat(html(builder, "bell.de-at.md", NOTE)).contains("Zurück zu 1");
        assertThat(html(builder, "bell.de.md", NOTE)).contains("Zurück zu Verweis 1");
        assertThat(html(builder, "bell.da.md", NOTE)).contains("Retour au renvoi 1");
    }

    @Test
    void settingsOfThePageGoFirst() {
        ContentPipeline.Builder builder = usual().footnoteSettings(
                        file -> Settings.standard().withIdPrefix("p-").withWords(Words.english()));
        assertThat(html(builder, "bell.da.md", NOTE)).contains("Back to reference 1", "p-fn:1");
        builder.footnoteSettings(file -> Settings.standard().withIdPrefix("p-"));
        assertThat(html(builder, "bell.da.md", NOTE)).contains("Tilbage til henvisning 1", "p-fn:1");
    }

    @Test
    void oneLanguageForAll() {
        ContentPipeline.Builder builder = ContentPipeline.builder()
                .language(PageLanguage.ofFrontMatter("sprog").or(PageLanguage.always("sv")));
        assertThat(html(builder, "bell.md", NOTE)).contains("Fotnoter");
        assertThat(html(builder, "bell.md", "---\nsprog: da\n---\n" + NOTE)).contains("Fodnoter");
    }
}
