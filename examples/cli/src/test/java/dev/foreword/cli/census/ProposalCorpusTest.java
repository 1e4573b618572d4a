package dev.foreword.cli.census;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.bind.JsonSchema;
import dev.foreword.frontmatter.FrontMatter;
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
import org.junit.jupiter.api.io.TempDir;

/** A record proposed from the pages of a real site. */
@Tag("shared")
class ProposalCorpusTest {

    @TempDir
    Path folder;

    @Test
    void the_pages_bind_to_the_record_that_is_made_of_them() throws IOException {
        Census census = new Census();
        List<FrontMatter> pages = pages();
        pages.forEach(census::add);
        Proposal proposal = Proposal.of(census, "Page");
        Class<?> type = CompiledRecord.of(proposal.record(), "Page", folder);
        long bound = pages.stream().filter(page -> !page.as(type).hasErrors()).count();
        SchemaValidator proposed = SchemaValidator.of(JsonText.of(proposal.schema()));
        SchemaValidator exported = SchemaValidator.of(JsonSchema.of(type).toJson());

        System.out.printf(
                "%d of %d pages bind to the proposed record of %d components: %.1f %%%n",
                bound, pages.size(), type.getRecordComponents().length, 100.0 * bound / pages.size());
        assertThat(bound).isGreaterThanOrEqualTo((long) Math.ceil(0.95 * pages.size()));
        for (FrontMatter page : pages) {
            assertThat(proposed.errors(DataJson.of(page.data())))
                    .as(page.toString())
                    .isEmpty();
            assertThat(exported.errors(DataJson.of(page.data())).isEmpty())
                    .as(page.toString())
                    .isEqualTo(!page.as(type).hasErrors());
        }
    }

    /** The other half of the pages is new to the record: types must not be narrower than people mean them. */
    @Test
    void most_pages_bind_to_a_record_that_is_made_of_others() throws IOException {
        List<FrontMatter> pages = pages();
        Census census = new Census();
        for (int i = 0; i < pages.size(); i += 2) {
            census.add(pages.get(i));
        }
        Class<?> type = CompiledRecord.of(Proposal.of(census, "Page").record(), "Page", folder);
        int bound = 0;
        int unseen = 0;
        for (int i = 1; i < pages.size(); i += 2) {
            unseen++;
            bound += pages.get(i).as(type).hasErrors() ? 0 : 1;
        }
        System.out.printf("%d of %d pages bind that the record was not made of%n", bound, unseen);
        assertThat(bound).isGreaterThan(unseen * 8 / 10);
    }

    private static List<FrontMatter> pages() throws IOException {
        List<FrontMatter> pages = new ArrayList<>();
        for (Path path : SharedFolder.pages("corpus")) {
            FrontMatter page = FrontMatter.parse(SourceText.read(path));
            if (page.format() != FrontMatter.Format.NONE) {
                pages.add(page);
            }
        }
        assertThat(pages).hasSize(398);
        return pages;
    }
}
