package dev.foreword.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.testkit.DataJson;
import dev.foreword.testkit.SchemaValidator;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page of a real site: the schema takes it if and only if the binder does. */
@Tag("shared")
class JsonSchemaCorpusTest {

    @Test
    void the_schema_takes_the_pages_that_bind_and_no_others() throws IOException {
        SchemaValidator validator = SchemaValidator.of(
                JsonSchema.of(SitePage.class, SitePage.BINDER).toJson());
        List<String> disagreements = new ArrayList<>();
        int valid = 0;
        int refused = 0;
        for (FrontMatter file : files()) {
            List<String> errors = validator.errors(DataJson.of(file.data()));
            boolean binds = !file.as(SitePage.class, SitePage.BINDER).hasErrors();
            if (binds != errors.isEmpty()) {
                disagreements.add(file.source().name() + " binds: " + binds + ", schema: " + errors);
            }
            valid += errors.isEmpty() ? 1 : 0;
            refused += errors.isEmpty() ? 0 : 1;
        }
        System.out.println("SitePage: " + valid + " pages valid, " + refused + " refused, " + disagreements.size()
                + " disagreements with the binder");
        disagreements.forEach(System.out::println);
        assertThat(disagreements).isEmpty();
        assertThat(valid).isEqualTo(393);
        assertThat(refused).isEqualTo(5);
    }

    @Test
    void the_schema_of_hugo_pages_takes_them_all() throws IOException {
        SchemaValidator validator =
                SchemaValidator.of(JsonSchema.of(HugoPage.class).toJson());
        for (FrontMatter file : files()) {
            assertThat(file.as(HugoPage.class).hasErrors()).isFalse();
            assertThat(validator.errors(DataJson.of(file.data())))
                    .as(file.source().name())
                    .isEmpty();
        }
    }

    private static List<FrontMatter> files() throws IOException {
        List<FrontMatter> files = new ArrayList<>();
        for (Path path : SharedFolder.pages("corpus")) {
            FrontMatter file = FrontMatter.parse(SourceText.read(path));
            if (file.format() != FrontMatter.Format.NONE) {
                files.add(file);
            }
        }
        assertThat(files).hasSize(398);
        return files;
    }
}
