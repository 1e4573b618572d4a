package dev.foreword.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the README anew, from the source that stands beside them there:
 * {@code cp examples/browser/target/screenshots/page-*.png docs/}.
 */
@Tag("browser")
class ReadmePictureTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path PICTURES = Path.of("target", "screenshots");

    @Test
    void page_of_the_readme(@TempDir Path folder) throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf("```markdown\n") + "```markdown\n".length();
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(content.resolve("page.md"), readme.substring(begin, readme.indexOf("```\n", begin)));
        try (SampleSite site = SampleSite.render(content, folder.resolve("site"));
                Browser browser = Browser.start()) {
            for (Look look : new Look[] {Look.LIGHT_390, Look.DARK_390}) {
                String name = look == Look.LIGHT_390 ? "page-light.png" : "page-dark.png";
                browser.open(site.url("page.html"), look);
                browser.run("document.querySelector('header.site').remove()");
                browser.picture(PICTURES.resolve(name), Optional.of(browser.one("body")), 2);
                assertThat(browser.one(".note").getText()).startsWith("Look inside first");
                assertThat(readme).contains("docs/" + name);
                assertThat(Path.of("..", "..", "docs", name))
                        .isNotEmptyFile()
                        .satisfies(picture -> assertThat(Files.size(picture)).isLessThan(150_000));
            }
        }
    }
}
