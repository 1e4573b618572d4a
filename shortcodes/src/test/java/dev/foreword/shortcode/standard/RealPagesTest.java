package dev.foreword.shortcode.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.internal.JoinedPieces;
import dev.foreword.text.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calls of a real site whose theme has shortcodes of these names: nearly all of them must be right. */
@Tag("shared")
class RealPagesTest {

    private static final Path SHARED = Path.of(Objects.requireNonNull(System.getProperty("foreword.shared")));

    @Test
    void callsOfTheSiteFitTheStandardShortcodes() throws IOException {
        Shortcodes shortcodes = Shortcodes.builder().addStandard().dropUnknown().build();
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("corpus", "seeds")) {
            try (Stream<Path> files = Files.walk(SHARED.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        List<String> findings = new ArrayList<>();
        for (Path page : pages) {
            for (Diagnostic diagnostic : JoinedPieces.of(Files.readString(page), shortcodes, UnaryOperator.identity())
                    .diagnostics()) {
                findings.add(page.getFileName() + " " + diagnostic.render());
            }
        }
        assertThat(pages).hasSizeGreaterThan(400);
        assertThat(findings).as(String.join("\n", findings)).hasSizeLessThan(10);
    }
}
