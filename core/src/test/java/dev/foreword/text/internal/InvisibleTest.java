package dev.foreword.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvisibleTest {

    @Test
    void the_first_one_is_named() {
        assertThat(Invisible.in("a\u200Bb\u00A0c")).contains("a zero-width space (U+200B)");
        assertThat(Invisible.in("é\u2003")).contains("an odd space (U+2003)");
        assertThat(Invisible.in("a\u0007b")).contains("a hidden character (U+0007)");
        assertThat(Invisible.in("a\u2028b")).contains("a hidden character (U+2028)");
    }

    @Test
    void what_an_author_can_see_or_means_is_not_named() {
        assertThat(Invisible.in("from ' ' to '~'")).isEmpty();
        assertThat(Invisible.in("smørrebrød")).isEmpty();
        assertThat(Invisible.in("tabs\tand\r\nends of lines")).isEmpty();
    }

    @Test
    void without_them_a_word_is_what_it_looks_like() {
        assertThat(Invisible.without("\u00A0a\u2003b\u200Bc\uFEFF ")).isEqualTo("a bc");
        assertThat(Invisible.without(" plain ")).isEqualTo("plain");
    }
}
