package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeEdit;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.ContentException;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EncodingsSpecTest {

    private static final ContentPipeline PIPELINE =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

    @TestFactory
    Stream<DynamicTest> encodings() {
        return SpecFile.tests("encodings.md", example -> {
            Charset charset = Charset.forName(example.options().iterator().next());
            Content<Map<String, Object>> page =
                    PIPELINE.process(SourceText.of("page.md", example.input().getBytes(charset)));
            return new Outcome(page.html(), page.diagnostics());
        });
    }

    @Test
    void a_record_is_bound_unless_the_front_matter_is_damaged() {
        record Post(String title) {}
        Content<Post> body = PIPELINE.process(latin("---\ntitle: x\n---\nbrød\n"), Post.class);
        assertThat(body.frontMatter()).contains(new Post("x"));
        assertThat(body.hasErrors()).isTrue();
        Content<Post> head = PIPELINE.process(latin("---\ntitle: brød\n---\nx\n"), Post.class);
        assertThat(head.frontMatter()).isEmpty();
        assertThat(head.html()).isEqualTo("<p>x</p>\n");
        FrontMatter file = FrontMatter.parse(latin("---\ntitle: x\n---\nbrød\n"));
        assertThat(file.as(Post.class).orThrow()).isEqualTo(new Post("x"));
        assertThat(file.source().diagnostics()).hasSize(1);
    }

    @Test
    void nothing_is_edited_that_could_lose_bytes() {
        SourceText source = latin("---\ntitle: x\n---\nbrød {{< note >}}\n");
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> FrontMatter.parse(source).edit())
                .satisfies(e -> assertThat(e.diagnostics())
                        .singleElement()
                        .extracting(Diagnostic::code)
                        .isEqualTo("text.encoding"));
        ShortcodeDocument calls = ShortcodeDocument.parse(source);
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> calls.rewrite(call -> ShortcodeEdit.keep().rename("quote")))
                .withMessageContaining("until then the file cannot be edited");
    }

    private static SourceText latin(String text) {
        return SourceText.of("page.md", text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
