package dev.foreword.cli;

import static dev.foreword.cli.Run.foreword;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on some four hundred pages of a real site. */
@Tag("shared")
class RealSiteTest {

    @TempDir
    Path folder;

    @Test
    void every_page_is_rendered() {
        Path corpus = shared("corpus");
        int pages = ContentFiles.pages(List.of(corpus)).size();
        Run run = foreword("render", "--trust-html", corpus, "-o", folder.resolve("site"));
        System.out.print(run.out());
        assertThat(run.err()).doesNotContain("a fault in foreword");
        assertThat(run.out()).startsWith(pages + " pages in ").doesNotContain("failed");
        // The site has shortcodes of its own, which are unknown here.
        assertThat(run.status()).isEqualTo(Foreword.CONTENT_ERRORS);
    }

    @Test
    void every_page_is_inspected() {
        Path corpus = shared("corpus");
        Run run = foreword("inspect", "--trust-html", corpus);
        assertThat(run.err()).isEmpty();
        List<Map<String, Object>> pages = run.out().lines().map(Json::object).toList();
        assertThat(pages).hasSameSizeAs(ContentFiles.pages(List.of(corpus)));
        Map<Object, Integer> codes = new TreeMap<>();
        for (Map<String, Object> page : pages) {
            for (Object diagnostic : Json.asArray(page.get("diagnostics"))) {
                Map<String, Object> fields = Json.asObject(diagnostic);
                codes.merge(fields.get("severity") + " " + fields.get("code"), 1, Integer::sum);
            }
        }
        codes.forEach((code, count) -> System.out.printf("%6d %s%n", count, code));
        assertThat(codes).containsKey("error shortcode.unknown");
    }

    @Test
    void seeds_have_no_errors() {
        Run run = foreword("render", shared("seeds"), "-o", folder.resolve("site"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("3 pages in ");
    }

    private static Path shared(String name) {
        Path path = Path.of(System.getProperty("foreword.shared", ""), name);
        if (!Files.isDirectory(path)) {
            throw new IllegalStateException(path.toAbsolutePath() + " is missing: run with -Pshared, and give"
                    + " the folder with -Dforeword.shared=DIR if it lies elsewhere");
        }
        return path;
    }
}
