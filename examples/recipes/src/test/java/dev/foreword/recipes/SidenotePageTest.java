package dev.foreword.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.text.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SidenotePageTest {

    @Test
    void notes_stand_where_they_are_referred_to() {
        Document html = Jsoup.parse(SidenotePage.html(SourceText.of("page.md", """
                It rang[^1], and rang[^long].

                [^1]: For *nineteen* seconds.

                [^long]: One.

                    Two.
                """)));
        assertThat(html.select("main > p .sidenote em").text()).isEqualTo("nineteen");
        assertThat(html.select("main > p").first().text()).doesNotContain("Two.");
        assertThat(html.select("main > .footnotes").text())
                .contains("One.", "Two.")
                .doesNotContain("nineteen");
        // The style sheet speaks of what the style writes.
        assertThat(html.select("style").html()).contains(".sidenote");
    }
}
