package dev.foreword.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BinderTest {

    record Post(
            String title,
            LocalDate date,
            @Default("false") boolean draft,
            List<String> tags,
            Optional<Author> author) {}

    record Author(String name, @Default("1") int rank) {}

    @Test
    void binds_a_page() {
        assertThat(bind("title: 1.10\ndate: 2024-03-31\ndraft: no\ntags: java\nauthor:\n  name: Ann\n", Post.class)
                        .orThrow())
                .isEqualTo(new Post(
                        "1.10", LocalDate.of(2024, 3, 31), false, List.of("java"), Optional.of(new Author("Ann", 1))));
    }

    static <T> Result<T> bind(String yaml, Class<T> type) {
        return bind(yaml, type, Binder.standard());
    }

    static <T> Result<T> bind(String yaml, Class<T> type, Binder binder) {
        return FrontMatter.parse(SourceText.of("post.md", "---\n" + yaml + "---\n"))
                .as(type, binder);
    }
}
