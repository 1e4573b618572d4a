package dev.foreword.shortcode.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.foreword.bind.Binder;
import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.internal.JoinedPieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Hostile texts in every parameter and in the inner content of every standard shortcode. What an HTML parser makes of the
 * result must have the elements and attributes that a harmless text gives, and nothing that runs or loads.
 */
class HostileArgumentsTest {

    private static final Shortcodes SHORTCODES = Hostile.SHORTCODES;

    @TestFactory
    Stream<DynamicTest> nothingHostileComesThrough() {
        return SHORTCODES.definitions().stream()
                .map(definition -> dynamicTest(definition.name(), () -> attack(definition)));
    }

    private static void attack(ShortcodeDefinition<?> definition) {
        List<String> names = Binder.standard().keys(definition.parameters());
        for (Notation notation : Notation.values()) {
            for (String hostile : Hostile.TEXTS) {
                for (String target : names) {
                    String hostileCall = Hostile.call(definition, notation, names, target, hostile, "x");
                    String harmlessCall = Hostile.call(definition, notation, names, target, "x", "x");
                    check(hostileCall, harmlessCall);
                }
                check(
                        Hostile.call(definition, notation, names, "", "", hostile),
                        Hostile.call(definition, notation, names, "", "", "x"));
            }
        }
    }

    private static void check(String hostile, String harmless) {
        // Markdown is not under test here; what it makes of an author's HTML has tests of its own.
        String html = JoinedPieces.of(hostile, SHORTCODES, markdown -> "").text();
        String expected = JoinedPieces.of(harmless, SHORTCODES, markdown -> "").text();
        Element body = Jsoup.parseBodyFragment(html).body();
        assertThat(html).as(hostile).doesNotContain("\uFDD0", "\uFDD1", "\uFDE1", "\u0000");
        // A text where a boolean is wanted is an error, and nothing comes out.
        if (!html.isEmpty()) {
            assertThat(shape(body))
                    .as(hostile + "\n" + html)
                    .isEqualTo(shape(Jsoup.parseBodyFragment(expected).body()));
        }
        Hostile.assertHarmless(body, hostile);
        for (String address : addresses(body)) {
            // Stricter than browsers are: whatever is between the letters.
            assertThat(address.toLowerCase(Locale.ROOT).replaceAll("[^a-z:]", ""))
                    .as(hostile)
                    .doesNotContain("script:", "data:")
                    .doesNotStartWith("viewsource");
            assertThat(address).as(hostile).doesNotContain("&colon;", "&#58;");
        }
    }

    private static List<String> addresses(Element body) {
        List<String> addresses = new ArrayList<>(body.select("[href]").eachAttr("href"));
        addresses.addAll(body.select("[src]").eachAttr("src"));
        return addresses;
    }

    /** Names of elements and attributes; the style attribute may be left out, and a class may be that of the palette. */
    private static String shape(Element body) {
        return body.getAllElements().stream()
                .map(element -> element.normalName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .filter(name -> !name.equals("style"))
                                .toList())
                .collect(Collectors.joining(" "));
    }
}
