package dev.foreword.footnote;

import dev.foreword.footnote.FootnoteStyle.Settings;
import dev.foreword.footnote.FootnoteStyle.Words;
import dev.foreword.testkit.SpecFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FootnoteStyleSpecTest {

    @TestFactory
    Stream<DynamicTest> styles() {
        return SpecFile.tests("footnote-styles.md", example -> {
            String language = example.option("words", "");
            Settings settings = Settings.standard().withIdPrefix(example.option("prefix", ""));
            FootnotePage page = FootnotePage.HUGO
                    .with(style(example.option("style", "endnotes")))
                    .with(
                            language.isEmpty()
                                    ? settings
                                    : settings.withWords(Words.of(language).orElseThrow()));
            FootnotePage.Rendered rendered = page.render(example.input());
            return new SpecFile.Outcome(rendered.html(), rendered.notes().diagnostics());
        });
    }

    static FootnoteStyle style(String name) {
        return switch (name) {
            case "endnotes" -> FootnoteStyle.endnotes();
            case "sidenotes" -> FootnoteStyle.sidenotes();
            case "popovers" -> FootnoteStyle.popovers();
            case "inline-text" -> FootnoteStyle.inlineText();
            default -> throw new IllegalArgumentException("no style " + name);
        };
    }
}
