package dev.foreword.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.recipes.RetrievalChunks.Chunk;
import dev.foreword.text.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetrievalChunksTest {

    private static final SourceText PAGE = SourceText.of("bells.md", """
            ---
            title: Bells
            tags: [repairs]
            ---
            Before.

            ## Care
            ### Oil

            {{% note "Mind" %}}None[^n].{{% /note %}}

            Nothing else, ever, at all.

            [^n]: Really.
            """);

    @Test
    void a_chunk_makes_sense_by_itself_and_can_be_cited() {
        List<Chunk> chunks = RetrievalChunks.of(PAGE, 2000);
        Map<String, Object> metadata = Map.of("title", "Bells", "tags", List.of("repairs"));
        assertThat(chunks).hasSize(2);
        assertThat(chunks.get(0).text()).isEqualTo("Before.");
        Chunk oil = chunks.get(1);
        assertThat(oil.id()).isEqualTo("bells.md#oil");
        assertThat(oil.headings()).containsExactly("Care", "Oil");
        assertThat(oil.text()).isEqualTo("Care > Oil\n\nMind\n\nNone [1: Really.].\n\nNothing else, ever, at all.");
        assertThat(oil.lines()).isEqualTo("8-14");
        assertThat(PAGE.slice(oil.span())).startsWith("### Oil\n").endsWith("Really.\n");
        assertThat(chunks).extracting(Chunk::metadata).containsOnly(metadata);
    }

    @Test
    void a_long_section_is_cut_between_paragraphs() {
        List<Chunk> chunks = RetrievalChunks.of(PAGE, 30);
        assertThat(chunks).extracting(Chunk::id).containsExactly("bells.md", "bells.md#oil", "bells.md#oil/2");
        assertThat(chunks.get(2).text()).isEqualTo("Care > Oil\n\nNothing else, ever, at all.");
    }
}
