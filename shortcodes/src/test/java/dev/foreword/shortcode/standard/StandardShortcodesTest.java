package dev.foreword.shortcode.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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
                .doesNotContain("url(", "@import", "@font-face");
    }
}
