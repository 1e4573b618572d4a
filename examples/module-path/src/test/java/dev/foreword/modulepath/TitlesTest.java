package dev.foreword.modulepath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.bind.Binder;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TitlesTest {

    @Test
    void both_sides_are_named_modules() {
        assertThat(Titles.class.getModule().getName()).isEqualTo("dev.foreword.modulepath");
        assertThat(FrontMatter.class.getModule().getName()).isEqualTo("dev.foreword.core");
        assertThat(FrontMatter.class.getModule().getDescriptor().isAutomatic()).isFalse();
    }

    @Test
    void yaml_toml_and_json_are_read_there() {
        assertThat(Stream.of("---\ntitle: A\n---\n", "+++\ntitle = 'B'\n+++\n", "{\"title\": \"C\"}\n")
                        .map(page -> Titles.read(SourceText.of("page.md", page), Titles.BINDER)
                                .orThrow()
                                .title()))
                .containsExactly("A", "B", "C");
    }

    @Test
    void without_the_lookup_the_message_says_what_to_do() {
        assertThatThrownBy(() -> Titles.read(SourceText.of("page.md", "---\ntitle: A\n---\n"), Binder.standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lookup(MethodHandles.lookup())");
    }

    @Test
    void no_markdown_engine_comes_along() {
        assertThatThrownBy(() -> Class.forName("com.vladsch.flexmark.parser.Parser"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
