package dev.foreword.content;

import dev.foreword.footnote.Footnote;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One page in each style of footnotes. The pages are written to {@code target/footnote-pages} as well, to be looked at in
 * a browser.
 */
class FootnotePlacesSpecTest {

    private static final Map<String, FootnoteStyle> STYLES = Map.of(
            "endnotes", FootnoteStyle.endnotes(),
            "sidenotes", FootnoteStyle.sidenotes(),
            "popovers", FootnoteStyle.popovers(),
            "inlineText", FootnoteStyle.inlineText());

    @TestFactory
    Stream<DynamicTest> places() {
        return SpecFile.tests("footnote-places.md", example -> {
            SourceText source = SourceText.of("page.md", example.input());
            String option = example.options().iterator().next();
            Content<Map<String, Object>> page = ContentPipeline.builder()
                    .shortcodes(Shortcodes.standard())
                    .footnotes(STYLES.getOrDefault(option, FootnoteStyle.endnotes()))
                    .build()
                    .process(source);
            if (option.equals("model")) {
                return new Outcome(model(page), page.diagnostics());
            }
            if (example.name().startsWith("places-of-")) {
                keep(option, page.html());
            }
            return new Outcome(page.html(), page.diagnostics());
        });
    }

    private static String model(Content<?> page) {
        return page.footnotes().list().stream()
                .map(note -> note.number() + " " + note.label() + " defined at "
                        + place(page, note.definition().start())
                        + ", referred to at "
                        + note.references().stream()
                                .map(Footnote.Reference::span)
                                .map(span -> place(page, span.start()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String place(Content<?> page, int offset) {
        var position = page.source().position(offset);
        return position.line() + ":" + position.column();
    }

    private static void keep(String style, String html) {
        try {
            write(style, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String style, String html) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/footnote-pages"));
        try (var css = Shortcodes.class.getResourceAsStream("standard/foreword.css")) {
            Files.write(folder.resolve("foreword.css"), css.readAllBytes());
        }
        Files.writeString(folder.resolve(style + ".html"), """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="foreword.css">
                <h1>The bell of the old tower</h1>
                %s""".formatted(style, html));
    }
}
