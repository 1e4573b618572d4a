package dev.foreword.shortcode.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.internal.JoinedPieces;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StandardShortcodesTest {

    @TestFactory
    Stream<DynamicTest> standard() {
        return SpecFile.tests("standard.md", example -> {
            JoinedPieces page = JoinedPieces.of(example.input(), Shortcodes.standard(), UnaryOperator.identity());
            return new Outcome(page.text(), page.diagnostics());
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
