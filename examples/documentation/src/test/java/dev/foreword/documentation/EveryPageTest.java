package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.content.Heading;
import dev.foreword.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all pages of the documentation. */
class EveryPageTest {

    private static final ContentPipeline PIPELINE = ContentPipeline.builder().build();

    @ParameterizedTest
    @MethodSource("dev.foreword.documentation.Page#names")
    void a_page_with_code_has_a_test_that_runs_it(String name) {
        if (!Page.read(name).blocks().isEmpty()) {
            String test = Stream.of(
                            name.replaceFirst(".*/", "").replace(".md", "").split("-"))
                    .map(word -> word.substring(0, 1).toUpperCase()
                            + word.substring(1).toLowerCase())
                    .collect(Collectors.joining("", "", "PageTest"));
            Path source = Path.of("src/test/java/dev/foreword/documentation", test + ".java");
            assertThat(source)
                    .exists()
                    .content()
                    .contains("super(\"" + name + "\"")
                    .contains("extends PageTest");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.foreword.documentation.Page#names")
    void links_lead_somewhere(String name) {
        List<String> lost = new ArrayList<>();
        for (Node node : process(name).markdown().getDescendants()) {
            if (node instanceof LinkNodeBase link && !leads(name, link.getUrl().toString())) {
                lost.add(link.getUrl().toString());
            }
        }
        assertThat(lost).as("links of %s", name).isEmpty();
    }

    private static boolean leads(String page, String target) {
        if (target.startsWith("https://")) {
            return true;
        }
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty()
                ? Page.ROOT.resolve(page)
                : Page.ROOT.resolve(page).resolveSibling(parts[0]);
        if (parts.length == 1) {
            return Files.exists(file);
        }
        String name = Page.ROOT
                .toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize())
                .toString();
        return Files.exists(file)
                && process(name).headings().stream().map(Heading::id).anyMatch(parts[1]::equals);
    }

    private static Content<?> process(String name) {
        // Where these pages show calls and dividers, they are none.
        return PIPELINE.process(
                SourceText.of(name, Page.readFile(name).replace("{{", "((").replace("<!--more", "<!--")));
    }

    @Test
    void the_readme_leads_to_every_page() {
        String readme = Page.readFile("README.md");
        assertThat(Page.names())
                .filteredOn(name -> !name.equals("README.md"))
                .allMatch(name -> readme.contains("](" + name + ")"));
    }
}
