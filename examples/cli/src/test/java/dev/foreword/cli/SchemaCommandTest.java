package dev.foreword.cli;

import static dev.foreword.cli.Run.foreword;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testkit.SchemaValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: One\ndraft: true\ntags: [x, y]\n---\n");
        Files.writeString(folder.resolve("b.md"), "---\nTitle: Two\nauthor: {name: Ada}\n---\n");
        Files.writeString(folder.resolve("c.md"), "No front matter.\n");
    }

    @Test
    void the_census_is_a_table() {
        Run run = foreword("schema", folder);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().replace(folder + folder.getFileSystem().getSeparator(), ""))
                .isEqualTo("""
                        2 of 3 files have front matter, with 4 different keys

                        key          count  type               found      values     first in
                        title            2  String             text 2     One | Two  a.md
                        draft            1  Optional<Boolean>  boolean 1  true       a.md
                        tags             1  List<String>       list 1     x | y      a.md
                        author           1  Optional<Author>   keys 1                b.md
                        author.name      1  String             text 1     Ada        b.md

                        In more than one spelling:
                          title: title 1, Title 1
                        """);
    }

    @Test
    void the_census_is_json() {
        Run run = foreword("schema", folder, "--format", "json");
        Map<String, Object> census = Json.object(run.out());

        assertThat(census).containsEntry("files", 3).containsEntry("pages", 2);
        Map<String, Object> title =
                Json.asObject(Json.asArray(census.get("keys")).get(0));
        assertThat(title)
                .containsEntry("key", "title")
                .containsEntry("count", 2)
                .containsEntry("present", 2)
                .containsEntry("type", "String");
        assertThat(Json.asObject(title.get("spellings"))).containsOnlyKeys("title", "Title");
        assertThat(Json.asArray(title.get("files"))).hasSize(2);
        assertThat(Json.asArray(title.get("examples")).stream().map(Object::toString))
                .containsExactly("One", "Two");
    }

    @Test
    void a_record_is_proposed() {
        assertThat(foreword("schema", folder, "--record", "--name", "Post").out())
                .isEqualTo("""
                        import java.util.List;
                        import java.util.Optional;

                        /** The front matter of 2 pages, as foreword schema found it. */
                        public record Post(
                                String title,
                                Optional<Boolean> draft,
                                List<String> tags,
                                Optional<Author> author) {

                            public record Author(
                                    String name) {}
                        }
                        """);
    }

    @Test
    void a_schema_is_proposed() {
        String schema = foreword("schema", folder, "--json-schema").out();

        assertThat(SchemaValidator.ofSchemas().errors(schema)).isEmpty();
        assertThat(SchemaValidator.of(schema).errors("{\"TITLE\": 1, \"draft\": false}"))
                .isEmpty();
        assertThat(SchemaValidator.of(schema).errors("{\"title\": \"x\", \"draft\": \"maybe\"}"))
                .isNotEmpty();
    }

    @Test
    void one_output_at_a_time() {
        Run run = foreword("schema", folder, "--record", "--json-schema");

        assertThat(run.status()).isEqualTo(Foreword.FAILED);
        assertThat(run.err()).contains("mutually exclusive");
    }

    @Test
    void a_page_that_cannot_be_read_is_reported_and_left_out() throws IOException {
        Files.writeString(folder.resolve("d.md"), "---\ntitle: [\n---\n");
        Run run = foreword("schema", folder);

        assertThat(run.status()).isEqualTo(Foreword.CONTENT_ERRORS);
        assertThat(run.err()).contains("d.md").contains("yaml.syntax").doesNotEndWith("\n\n");
        assertThat(run.out()).startsWith("2 of 3 files");
    }
}
