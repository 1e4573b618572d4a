package dev.foreword.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.recipes.TypedFrontMatter.Audience;
import dev.foreword.recipes.TypedFrontMatter.Author;
import dev.foreword.recipes.TypedFrontMatter.Post;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedFrontMatterTest {

    @Test
    void a_page_becomes_a_record() {
        Result<Post> post = TypedFrontMatter.read(SourceText.of("post.md", """
                ---
                Title: The bell
                date: 2026-02-12
                lead: It said *tock*.
                tags: repairs
                authors:
                  - name: Ebbe Lund
                  - {name: Solveig, home: https://example.org/s}
                ---
                """));
        assertThat(post.diagnostics()).isEmpty();
        assertThat(post.orThrow())
                .isEqualTo(new Post(
                        "The bell",
                        LocalDate.of(2026, 2, 12),
                        Optional.of("It said *tock*."),
                        false,
                        Audience.EVERYONE,
                        List.of("repairs"),
                        List.of(
                                new Author("Ebbe Lund", Optional.empty()),
                                new Author("Solveig", Optional.of(URI.create("https://example.org/s"))))));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Result<Post> post = TypedFrontMatter.read(SourceText.of("post.md", """
                ---
                date: tomorrow
                audience: member
                tgas: [java]
                ---
                """));
        assertThat(post.value()).isEmpty();
        assertThat(post.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "post.md:2:1: error: missing key \"title\" [bind.missing]",
                        "post.md:2:7: error: expected a date such as 2024-03-31, found \"tomorrow\" [bind.type]",
                        "post.md:3:11: error: expected everyone or members, found \"member\" [bind.not-allowed]",
                        "post.md:4:1: warning: unknown key \"tgas\" [bind.unknown-key]");
    }

    @Test
    void the_records_own_rule_is_a_diagnostic() {
        Result<Post> post = TypedFrontMatter.read(
                SourceText.of("post.md", "---\ntitle: x\ndate: 2026-01-01\ndraft: yes\naudience: members\n---\n"));
        assertThat(post.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "bind.invalid", "a draft is for nobody; take the audience away until it is done"));
    }
}
