package dev.foreword.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.text.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private static final SourceText PAGE = SourceText.of("page.md", """
            ---
            title: "The bell"   # shown in lists
            date: 2026-02-12
            ---
            ## First day

            It said *tock*[^1]. See {{< localbutton "Buy" "/buy" >}} [the book](/book).

            {{% note "Look inside" %}}
            Most are **held**.
            {{% /note %}}

            {{< accordion title="Why?" >}}Because.{{< /accordion >}}

            [^1]: Like a flowerpot.
            """);

    private static final Map<String, String> DANISH = Map.of(
            "title", "Klokken",
            "1.text", "Køb",
            "2.title", "Se \"ind\" i den",
            "3.title", "Hvorfor?",
            "p1", "## Første dag",
            "p2", "Den sagde *tok*[^1]. Se <x1/> [bogen](/book).",
            "p3", "<x2/>\nDe fleste bliver **holdt**.\n<x3/>",
            "p4", "<x4/>Derfor.<x5/>");

    @Test
    void translators_see_words_and_no_tags() {
        assertThat(Translation.export(PAGE))
                .containsEntry("title", "The bell")
                .containsEntry("1.text", "Buy")
                .containsEntry("2.title", "Look inside")
                .containsEntry("3.title", "Why?")
                .containsEntry("p2", "It said *tock*[^1]. See <x1/> [the book](/book).")
                .containsEntry("p3", "<x2/>\nMost are **held**.\n<x3/>")
                .hasSize(9)
                .allSatisfy((id, words) -> assertThat(words).doesNotContain("{{"));
    }

    @Test
    void nothing_translated_is_the_same_page() {
        assertThat(Translation.translate(PAGE, Map.of())).isEqualTo(PAGE.text());
        assertThat(Translation.translate(PAGE, Translation.export(PAGE))).isEqualTo(PAGE.text());
    }

    @Test
    void letter_case_of_keys_and_line_ends_do_not_matter() {
        SourceText page = SourceText.of("x.md", "---\r\nTitle: Clock\r\n---\r\nOne.\r\n\r\nTwo.\r\n");
        assertThat(Translation.export(page))
                .containsEntry("title", "Clock")
                .containsEntry("p1", "One.")
                .containsEntry("p2", "Two.\r\n");
        assertThat(Translation.translate(page, Map.of("title", "Ur", "p1", "En.")))
                .isEqualTo("---\r\nTitle: Ur\r\n---\r\nEn.\r\n\r\nTwo.\r\n");
    }

    @Test
    void words_go_back_to_where_they_came_from() {
        String danish = Translation.translate(PAGE, DANISH);
        assertThat(danish).isEqualTo("""
                ---
                title: "Klokken"   # shown in lists
                date: 2026-02-12
                ---
                ## Første dag

                Den sagde *tok*[^1]. Se {{< localbutton "Køb" "/buy" >}} [bogen](/book).

                {{% note `Se "ind" i den` %}}
                De fleste bliver **holdt**.
                {{% /note %}}

                {{< accordion title="Hvorfor?" >}}Derfor.{{< /accordion >}}

                [^1]: Like a flowerpot.
                """);
        assertThat(Translation.differences(PAGE, SourceText.of("page.da.md", danish)))
                .isEmpty();
    }

    @Test
    void a_tag_that_got_lost_is_missed() {
        assertThatThrownBy(() -> Translation.translate(PAGE, Map.of("p4", "<x4/>Derfor.")))
                .hasMessage("the translation must have <x5/> exactly once; it stands for {{< /accordion >}}");
    }

    @Test
    void a_translation_that_is_built_otherwise_is_told() {
        String other = PAGE.text()
                .replace("## First", "### First")
                .replace("{{< localbutton \"Buy\" \"/buy\" >}}", "")
                .replace("*tock*[^1]", "*tock*")
                .replace("/book", "/bog");
        assertThat(Translation.differences(PAGE, SourceText.of("page.da.md", other)))
                .containsExactly(
                        "shortcodes: expected [localbutton[text, link=/buy], note[title], accordion[title]], found [note[title], accordion[title]]",
                        "headings: expected [h2], found [h3]",
                        "footnotes: expected [1×1], found []",
                        "links: expected [/book], found [/bog]",
                        "faults: expected [], found [footnote.unused]");
    }
}
