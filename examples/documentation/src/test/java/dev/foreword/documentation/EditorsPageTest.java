package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.bind.Default;
import dev.foreword.bind.Description;
import dev.foreword.bind.JsonSchema;
import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.content.SourceMap;
import dev.foreword.footnote.Footnote;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorsPageTest extends PageTest {

    EditorsPageTest() {
        super("docs/editors.md");
    }

    @Test
    void make_a_schema(@TempDir java.nio.file.Path folder) throws IOException {
        // Of the folder of the test, for the code is as it stands on the page.
        class Path {
            static java.nio.file.Path of(String name) {
                return java.nio.file.Path.of("target", name);
            }
        }

        record Post(
                @Description("What the list of posts says.") String title,
                LocalDate date,
                @Default("false") boolean draft,
                List<String> tags) {}

        Files.writeString(Path.of("post.schema.json"), JsonSchema.of(Post.class).toJson());

        assertThat(Path.of("post.schema.json")).content().contains("What the list of posts says.", "\"draft\"");
    }

    @Test
    void make_one_of_the_pages(@TempDir Path folder) throws IOException {
        runShell(block("sh", 0), folder);
    }

    @Test
    void a_map_between_file_and_html() {
        SourceText source = SourceText.of("page.md", "It *rang*[^1].\n\n[^1]: Loud.\n");
        Content<?> page = ContentPipeline.builder().build().process(source);
        int offsetInHtml = page.html().indexOf("rang");
        int cursor = source.text().indexOf("ang*");
        Footnote note = page.footnotes().list().get(0);

        SourceMap map = page.sourceMap();
        Optional<Span> clicked = map.source(offsetInHtml); // what to select in the file
        Optional<Span> shown = map.nearest(cursor); // where to scroll to in the HTML
        List<Span> items = map.html(note.definition()); // what became of a heading, a note, a call

        assertThat(source.slice(clicked.orElseThrow())).isEqualTo("rang");
        assertThat(page.html()
                        .substring(shown.orElseThrow().start(), shown.get().end()))
                .isEqualTo("rang");
        assertThat(items)
                .anySatisfy(item -> assertThat(page.html().substring(item.start(), item.end()))
                        .startsWith("<li id=\"fn:1\">"));
    }

    @Test
    void a_preview_that_follows_the_cursor() {
        String page = "# Bells\n\nThey\n\n- hang\n- ring [the bell](/b)\n";
        assertThat(ContentPipeline.builder()
                        .sourcePositions()
                        .build()
                        .process(SourceText.of("page.md", page))
                        .html())
                .contains(block("html", 0));
    }
}
