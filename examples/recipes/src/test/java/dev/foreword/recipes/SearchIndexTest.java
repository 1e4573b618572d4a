package dev.foreword.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.recipes.SearchIndex.Hit;
import dev.foreword.text.SourceText;
import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    @Test
    void a_hit_leads_to_the_heading_above_it() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter index = new IndexWriter(directory, new IndexWriterConfig(SearchIndex.analyzer()))) {
                SearchIndex.add(index, SourceText.of("/bells/", """
                        ---
                        title: Bells
                        ---
                        They *ring*.

                        ## Care

                        {{% note "Look inside" %}}
                        A **spoon** may be there[^x].
                        {{% /note %}}

                        [^x]: Black with lamp smoke.
                        """));
                SearchIndex.add(index, SourceText.of("/om/", "---\ntitle: Om os\n---\nVi støber klokker.\n"));
            }
            Hit care = new Hit(
                    "/bells/#care", "Bells", "Look inside\n\nA spoon may be there [1: Black with lamp smoke.].");
            assertThat(SearchIndex.search(directory, "spoon")).containsExactly(care);
            assertThat(SearchIndex.search(directory, "lamp smoke")).containsExactly(care);
            assertThat(SearchIndex.search(directory, "care")).containsExactly(care);
            assertThat(SearchIndex.search(directory, "støber"))
                    .extracting(Hit::link)
                    .containsExactly("/om/");
            assertThat(SearchIndex.search(directory, "bells"))
                    .extracting(Hit::link)
                    .containsExactlyInAnyOrder("/bells/", "/bells/#care");
            // The names of shortcodes are no words of the page.
            assertThat(SearchIndex.search(directory, "note")).isEmpty();
        }
    }
}
