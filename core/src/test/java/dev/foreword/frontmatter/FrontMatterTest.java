package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.bind.Binder;
import dev.foreword.bind.TypeToken;
import dev.foreword.bind.UnknownKeys;
import dev.foreword.data.DataNode;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    record Post(String title, LocalDate date, List<String> tags) {}

    private static FrontMatter parse(String text) {
        return FrontMatter.parse(SourceText.of("post.md", text));
    }

    @Test
    void readsIntoARecord() {
        FrontMatter file = parse("---\ntitle: Hi\ndate: 2024-03-31\ntags: [a, b]\n---\nBody\n");
        assertThat(file.as(Post.class).orThrow())
                .isEqualTo(new Post("Hi", LocalDate.of(2024, 3, 31), List.of("a", "b")));
        assertThat(file.body()).isEqualTo("Body\n");
        assertThat(file.format().word()).isEqualTo("yaml");
        assertThat(file).hasToString("post.md: yaml, 3 entries");
    }

    @Test
    void spansCoverTheBlockTheDataAndTheBody() {
        FrontMatter file = parse("\uFEFF---\r\na: 1\r\n---\r\nB");
        assertThat(file.span()).isEqualTo(new Span(1, 15));
        assertThat(file.source().slice(file.dataSpan())).isEqualTo("a: 1\r\n");
        assertThat(file.bodySpan()).isEqualTo(new Span(17, 18));
        FrontMatter none = parse("B");
        assertThat(none.format()).isEqualTo(Format.NONE);
        assertThat(none.span()).isEqualTo(Span.at(0));
        assertThat(none.dataSpan()).isEqualTo(Span.at(0));
    }

    @Test
    void aControlCharacterInAnInlineTablesCommentIsReported() {
        FrontMatter file = parse("+++\na = {b = 1,#\u0000x}\n+++\n");
        assertThat(file.diagnostics()).extracting(Diagnostic::toString).containsExactly("""
                post.md:2:13: error: the invisible character U+0000 cannot stand in TOML [toml.syntax]""");
    }

    @Test
    void aTagInFullIsNoPartOfItsValue() {
        FrontMatter file = parse("---\na: [!<tag:yaml.org,2002:str> 12, !<tag:yaml.org,2002:map> {b: c}]\n---\n");
        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.data().get("a").orElseThrow())
                .isInstanceOfSatisfying(
                        DataNode.Sequence.class,
                        list -> assertThat(list.items())
                                .extracting(item -> file.source().slice(item.span()))
                                .containsExactly("12", "{b: c}"));
    }

    @Test
    void diagnosticsOfBothStagesComeInSourceOrder() {
        Result<Post> result = parse("---\ntgas: [a]\ntitle: Hi\ndate: soon\ntitle: Ho\ntags: []\n---\n")
                .as(Post.class);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("bind.unknown-key", "bind.type", "data.duplicate-key");
        assertThat(result.hasErrors()).isTrue();
    }

    @Test
    void warningsOfReadingDoNotTakeTheRecordAway() {
        Result<Post> result = parse("---\ntitle: Hi\ntitle: Ho\ndate: 2024-03-31\ntags: []\n---\n")
                .as(Post.class);
        assertThat(result.orThrow().title()).isEqualTo("Ho");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("data.duplicate-key");
    }

    @Test
    void nothingIsBoundWhenTheDataCannotBeRead() {
        Result<Post> result = parse("---\ntitle:Hi\n---\n").as(Post.class);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("yaml.syntax");
    }

    @Test
    void aPageWithoutFrontMatterMissesWhatTheRecordNeeds() {
        assertThat(parse("B").as(Post.class).diagnostics())
                .extracting(Diagnostic::code)
                .contains("bind.missing");
    }

    @Test
    void takesAnotherBinder() {
        Binder strict = Binder.standard().withUnknownKeys(UnknownKeys.ERROR);
        FrontMatter file = parse("{\"title\": \"x\", \"date\": \"2024-03-31\", \"tags\": [], \"x\": 1}");
        assertThat(file.as(Post.class).hasErrors()).isFalse();
        assertThat(file.as(Post.class, strict).hasErrors()).isTrue();
    }

    @Test
    void bindsToTypesWithArguments() {
        FrontMatter file = parse("---\na: [1, 2]\nb: 3\n---\n");
        assertThat(file.as(new TypeToken<Map<String, List<Integer>>>() {}).orThrow())
                .isEqualTo(Map.of("a", List.of(1, 2), "b", List.of(3)));
        assertThat(parse("---\na: [x]\n---\n")
                        .as(new TypeToken<Map<String, List<Integer>>>() {}, Binder.standard())
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("bind.type");
        assertThat(parse("---\na:x\n---\n")
                        .as(new TypeToken<Map<String, String>>() {})
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("yaml.syntax");
    }

    @Test
    void refusesSenselessLimits() {
        assertThatThrownBy(() -> new Limits(1, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth must be 1 to 100, not 0");
        assertThatThrownBy(() -> new Limits(-1, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Limits.standard()).isEqualTo(new Limits(262_144, 100, 50, 10_000));
    }

    /** What an editor put in front of a page goes again with its last key. */
    @Test
    void aBlockThatWasAddedGoesWithItsLastKey() {
        for (String page : List.of("text\n", "", "a\r\nb")) {
            FrontMatterEditor editor =
                    FrontMatter.parse(SourceText.of("page.md", page)).edit();
            assertThat(editor.set("a", 1).set("b", 2).remove("a").apply()).contains("b: 2");
            assertThat(editor.remove("b").apply()).isEqualTo(page);
            assertThat(editor.isChanged()).isFalse();
        }
    }
}
