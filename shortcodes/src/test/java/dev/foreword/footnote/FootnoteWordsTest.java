package dev.foreword.footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vladsch.flexmark.parser.Parser;
import dev.foreword.footnote.FootnoteStyle.Settings;
import dev.foreword.footnote.FootnoteStyle.Words;
import dev.foreword.html.Html;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteWordsTest {

    @ParameterizedTest
    @CsvSource({
        "da, Fodnote 2",
        "SV, Fotnot 2",
        "sv-SE, Fotnot 2",
        "nb, Fotnote 2",
        "No, Fotnote 2",
        "nn_NO, Fotnote 2",
        "En, Footnote 2",
        "de-AT, Fußnote 2"
    })
    void languagesAreBuiltIn(String language, String note) {
        assertThat(Words.of(language).orElseThrow().note(2)).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({"fi", "''", "english"})
    void otherLanguagesAreNot(String language) {
        assertThat(Words.of(language)).isEmpty();
    }

    @Test
    void wordsCanBeOnesOwn() {
        Words finnish = new Words("Alaviitteet", "Alaviite {}", "Takaisin viitteeseen {}", "Sulje");
        Footnote note = Footnotes.resolve(Parser.builder()
                        .extensions(List.of(FootnoteExtension.create()))
                        .build()
                        .parse("a[^1] b[^1]\n\n[^1]: x\n"))
                .list()
                .get(0);
        assertThat(finnish.note(1)).isEqualTo("Alaviite 1");
        assertThat(note.references())
                .extracting(finnish::back)
                .containsExactly("Takaisin viitteeseen 1", "Takaisin viitteeseen 1-2");
    }

    @Test
    void settingsAreHugosUnlessSaidOtherwise() {
        Settings settings = Settings.standard();
        assertThat(settings.idPrefix()).isEmpty();
        assertThat(settings.backlink().markup()).isEqualTo("&#x21a9;&#xfe0e;");
        assertThat(settings.words()).isEmpty();
        assertThat(settings.withIdPrefix("p1").withBacklink(Html.trusted("up")).withWords(Words.english()))
                .isEqualTo(new Settings("p1", Html.trusted("up"), Words.of("en")));
    }

    @Test
    void aPrefixWithABlankIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.standard().withIdPrefix("a b"))
                .withMessage("an id prefix must not hold white space: \"a b\"");
    }
}
