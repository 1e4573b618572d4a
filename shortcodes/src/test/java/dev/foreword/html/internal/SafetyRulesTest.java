package dev.foreword.html.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be written into HTML that strangers gave, at the edge of each rule. */
class SafetyRulesTest {

    /** What a browser, or a reader that decodes twice, drops before the scheme is dropped here; a fragment has none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a",
                "HTTP://a",
                "tel:1",
                "mailto:a@b",
                "ht\ttps:a",
                "\u0000https:a",
                " https:a",
                "\u007Fhttps:a",
                "\u009Fhttps:a",
                "\u00A0https:a",
                "ht\u00ADtps:a",
                "ht\u200Btps:a",
                "\u2003https:a",
                "http&colon;//a",
                "ht&Tab;tps:a",
                "ht&NewLine;tps:a",
                "&#104;ttps:a",
                "&#104ttps:a",
                "&#x68;ttps:a",
                "&#X68;ttps:a",
                "https&#58;a",
                "&#",
                "&#x",
                "a/b:c",
                "?a:b",
                "#a:b",
                "&#;javascript:a",
                "&#xg;javascript:a",
                ""
            })
    void a_link_may_be_relative_or_of_a_known_scheme(String url) {
        assertThat(SafeUrl.isSafe(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:a",
                "java\nscript:a",
                "javascript&colon;a",
                "javascript&#58;a",
                "javascript&#x3a;a",
                "java&Tab;script&colon;a",
                "data:a",
                "mailtox:a",
                "mailtoxy:a",
                "!https:a",
                "~https:a",
                "\u00A1https:a",
                "\u00AEhttps:a",
                "&#4294967400;ttps:a",
                ":a"
            })
    void no_other_scheme_passes(String url) {
        assertThat(SafeUrl.isSafe(url)).isFalse();
    }

    /** The blanks of HTML part the URLs of a list; a vertical tab is none of them. */
    @Test
    void each_url_of_a_list_is_looked_at() {
        assertThat(SafeUrl.allSafe("https://a b.html\tc")).isTrue();
        for (String blank : new String[] {" ", "\t", "\n", "\f", "\r"}) {
            assertThat(SafeUrl.allSafe("a/" + blank + "javascript:b")).isFalse();
        }
        for (String other : new String[] {"\b", "\u000B", "\u000E"}) {
            assertThat(SafeUrl.allSafe("a/" + other + "javascript:b")).isTrue();
        }
    }

    /** As the HTML standard parts candidates: at a comma that stands outside of parentheses. */
    @Test
    void each_candidate_of_a_srcset_is_looked_at() {
        for (String safe : new String[] {
            "a.png",
            "a.png 1x, b.png 2x",
            "a.png, b.png",
            "a.png 1x, ",
            " ,a.png",
            "a.png (x, javascript:b) 1x",
            "a.png )(, javascript:b"
        }) {
            assertThat(SafeUrl.isSafeSrcset(safe)).as(safe).isTrue();
        }
        for (String unsafe : new String[] {
            "javascript:a",
            ",javascript:a",
            "a.png, javascript:b",
            "a.png 1x,javascript:b 2x",
            "a.png (1,2), javascript:b",
            "a.png ), javascript:b"
        }) {
            assertThat(SafeUrl.isSafeSrcset(unsafe)).as(unsafe).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "azAZ09",
                "-1px 50.5%",
                "#a0f !important",
                "calc((1px + 2px) * 3 / 2)",
                "RGB(1, 2, 3)",
                "\"a (b\" 'c'",
                "my_area é",
                ""
            })
    void a_css_value_may_be_what_only_computes(String value) {
        assertThat(SafeStyle.isSafe(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url(a)",
                "expression(a)",
                "calc(1px",
                "calc(1px))(",
                "\"open",
                "'a\"",
                "\"a\\\"b",
                "'<'",
                "'a;b'",
                "'{'",
                "'}'",
                "'a\nb'",
                "a /* b",
                "a;b",
                "a:b",
                "a@b",
                "a[b",
                "a`b",
                "a{b",
                "a\u00A1"
            })
    void no_css_value_loads_or_ends_its_declaration(String value) {
        assertThat(SafeStyle.isSafe(value)).isFalse();
    }

    @Test
    void a_css_value_has_a_length() {
        assertThat(SafeStyle.isSafe("a".repeat(500))).isTrue();
        assertThat(SafeStyle.isSafe("a".repeat(501))).isFalse();
    }

    @Test
    void properties_have_a_letter_and_do_not_load() {
        for (String name : new String[] {"a", "z", "z-index", "--a0", "a9"}) {
            assertThat(Names.isProperty(name)).as(name).isTrue();
        }
        for (String name :
                new String[] {"", "-", "--", "0a", "9a", "A", "a/", "a:", "a`", "a{", "a_", "behavior", "-moz-binding"
                }) {
            assertThat(Names.isProperty(name)).as(name).isFalse();
        }
    }

    @Test
    void names_begin_with_a_letter() {
        for (String name : new String[] {"a", "z", "A", "Z", "h0", "h9", "my-element"}) {
            assertThat(Names.isElementName(name)).as(name).isTrue();
            assertThat(Names.isAttributeName(name)).as(name).isTrue();
        }
        for (String name : new String[] {"", "0a", "-a", "a/", "a`", "a{", "a@", "a[", "a b", "a>", "a="}) {
            assertThat(Names.isElementName(name)).as(name).isFalse();
            assertThat(Names.isAttributeName(name)).as(name).isFalse();
        }
        for (String name : new String[] {"xlink:href", "data-a_b.c"}) {
            assertThat(Names.isElementName(name)).as(name).isFalse();
            assertThat(Names.isAttributeName(name)).as(name).isTrue();
        }
    }
}
