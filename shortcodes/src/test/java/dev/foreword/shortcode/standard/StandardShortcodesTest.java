package dev.foreword.shortcode.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.SourceText;
import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.InputSource;

class StandardShortcodesTest {

    private static final ContentPipeline PIPELINE =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

    @TestFactory
    Stream<DynamicTest> standard() {
        return SpecFile.tests("standard.md", example -> {
            Content<?> page = PIPELINE.process(SourceText.of("page.md", example.input()));
            return new Outcome(page.html(), page.diagnostics());
        });
    }

    @Test
    void allNamesAreRegistered() {
        assertThat(Shortcodes.standard().definitions())
                .extracting(ShortcodeDefinition::name)
                .containsExactly(
                        "accordion",
                        "accordion-script",
                        "quote",
                        "note",
                        "icon-block",
                        "icon-block-horisontal",
                        "icon-block-container",
                        "ingress",
                        "localbutton");
    }

    @Test
    void theStyleSheetIsInTheJarAndLoadsNothing() {
        assertThat(StandardShortcodes.styleSheet())
                .contains("prefers-color-scheme: dark", "@media print", ".accordion", ".footnotes")
                .doesNotContain("@import", "@font-face");
        // The drawings of icons are in the style sheet itself, and name nothing outside of it.
        String[] urls = StandardShortcodes.styleSheet().split("url\\(", -1);
        assertThat(urls).hasSizeGreaterThan(50);
        assertThat(Stream.of(urls).skip(1))
                .allMatch(url -> url.startsWith("'data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\" "))
                .allMatch(url -> url.indexOf("')") > 0)
                .noneMatch(url -> url.substring(0, url.indexOf("')")).matches("(?s).*(href|script|<image|<use|#).*"));
    }

    /** A picture that a browser cannot read would leave its icon blank. */
    @Test
    void theDrawingsAreWellFormed() throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (String url : StandardShortcodes.styleSheet().split("url\\('data:image/svg\\+xml,", -1)) {
            if (url.startsWith("<svg")) {
                String drawing = url.substring(0, url.indexOf("')"));
                var root = builder.parse(new InputSource(new StringReader(drawing)))
                        .getDocumentElement();
                assertThat(root.getChildNodes().getLength()).as(drawing).isPositive();
            }
        }
    }
}
