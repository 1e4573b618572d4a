package dev.foreword;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.bind.Default;
import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.footnote.Footnote;
import dev.foreword.footnote.FootnoteExtension;
import dev.foreword.footnote.Footnotes;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of the README, compiled and run: every code block there is somewhere in this file. */
class UsageExampleTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path THIS = Path.of("src", "test", "java", "dev", "foreword", "UsageExampleTest.java");

    @TempDir
    Path folder;

    private Path page(String text) throws IOException {
        return Files.writeString(folder.resolve("post.md"), text);
    }

    @Test
    void typed_front_matter() throws IOException {
        Path path = page("---\ntitle: The bell\ndate: 2026-02-12\ntags: repairs\n---\nIt said *tock*.\n");

        record Post(
                String title,
                LocalDate date,
                @Default("false") boolean draft,
                List<String> tags) {}

        FrontMatter file = FrontMatter.parse(SourceText.read(path));
        Post post = file.as(Post.class).orThrow();
        String body = file.body();

        assertThat(post).isEqualTo(new Post("The bell", LocalDate.of(2026, 2, 12), false, List.of("repairs")));
        assertThat(body).isEqualTo("It said *tock*.\n");
    }

    @Test
    void the_whole_way() throws IOException {
        Path path = page("---\ntitle: The bell\ndate: 2026-02-12\n---\n{{% ingress %}}*tock*{{% /ingress %}}\n");

        record Post(
                String title,
                LocalDate date,
                @Default("false") boolean draft,
                List<String> tags) {}

        ContentPipeline pipeline =
                ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();
        Content<Post> page = pipeline.process(SourceText.read(path), Post.class);
        page.diagnostics().forEach(d -> System.err.println(d.render()));
        String html = page.html();

        assertThat(page.frontMatter().orElseThrow().title()).isEqualTo("The bell");
        assertThat(html).contains("<em>tock</em>", "ingress");
    }

    @Test
    void own_shortcode() {
        record Badge(String text, @Default("gray") String color) {}

        Shortcodes shortcodes = Shortcodes.builder()
                .addStandard()
                .add(ShortcodeDefinition.of(
                                "badge",
                                Badge.class,
                                (badge, context, out) -> out.open("span")
                                        .attr("class", "badge")
                                        .style("background", badge.color())
                                        .text(badge.text())
                                        .close())
                        .inline())
                .build();

        Content<?> page = ContentPipeline.builder()
                .shortcodes(shortcodes)
                .build()
                .process(SourceText.of("page.md", "A {{< badge \"<new>\" >}} and a {{< badge text=old color=red >}}."));
        assertThat(page.diagnostics()).isEmpty();
        assertThat(page.html())
                .isEqualTo("<p>A <span class=\"badge\" style=\"background: gray\">&lt;new&gt;</span>"
                        + " and a <span class=\"badge\" style=\"background: red\">old</span>.</p>\n");
    }

    @Test
    void edit_without_touching_anything_else() {
        FrontMatter file = FrontMatter.parse(SourceText.of("post.md", "---\ndraft: true # for now\noldkey: x\n---\n"));

        String changed = file.edit().set("draft", false).remove("oldkey").apply();

        assertThat(changed).isEqualTo("---\ndraft: false # for now\n---\n");
    }

    @Test
    void footnotes_of_a_document_of_your_own() {
        String markdown = "b[^b] a[^a] b[^b]\n\n[^a]: A.\n[^b]: B.\n";
        List<String> seen = new ArrayList<>();

        Parser parser =
                Parser.builder().extensions(List.of(FootnoteExtension.create())).build();
        Document document = parser.parse(markdown);
        Footnotes notes = Footnotes.resolve(document);
        for (Footnote note : notes.list()) {
            seen.add(note.number() + ": " + note.label() + ", referred to "
                    + note.references().size() + " times");
        }

        assertThat(seen).containsExactly("1: b, referred to 2 times", "2: a, referred to 1 times");
    }

    @ParameterizedTest
    @MethodSource("javaOfTheReadme")
    void readme_shows_this_code(String block) throws IOException {
        assertThat(dense(Files.readString(THIS))).contains(dense(block));
    }

    static List<String> javaOfTheReadme() throws IOException {
        List<String> blocks = new ArrayList<>();
        String readme = Files.readString(README);
        for (int at = readme.indexOf("```java\n"); at >= 0; at = readme.indexOf("```java\n", at + 1)) {
            blocks.add(readme.substring(at + 8, readme.indexOf("```", at + 8)));
        }
        assertThat(blocks).hasSize(5);
        return blocks;
    }

    /** Without white space: the formatter breaks lines differently in a test. */
    private static String dense(String code) {
        return code.replaceAll("\\s+", "");
    }
}
