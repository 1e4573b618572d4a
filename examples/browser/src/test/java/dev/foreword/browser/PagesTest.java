package dev.foreword.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the sample site in every look. Leaves pictures in {@code target/screenshots}. */
@Tag("browser")
class PagesTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    /** Where the page that shows all standard shortcodes has each of them. */
    private static final Map<String, String> SHORTCODES = Map.of(
            "ingress", ".ingress",
            "note", ".note",
            "quote", ".quote",
            "accordion", ".accordion",
            "icon-block-container", ".cards",
            "icon-block", ".cards > a.card",
            "icon-block-horisontal", ".card-horizontal",
            "localbutton", ".button");

    private static SampleSite site;
    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        site = SampleSite.render(SampleSite.CONTENT, Path.of("target", "site"));
        browser = Browser.start();
        try (InputStream script = PagesTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() {
        browser.close();
        site.close();
    }

    static Stream<Arguments> pagesInLooks() throws IOException {
        return site.pages().stream().flatMap(page -> Stream.of(Look.values()).map(look -> Arguments.of(page, look)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pagesInLooks")
    void page(String page, Look look) throws IOException {
        browser.open(site.url(page), look);
        String name = page.replace(".html", "").replace('/', '-');
        browser.picture(PICTURES.resolve(name + "-" + look.fileName()), Optional.empty());
        // What is folded away is part of the page as well.
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");

        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.run("return document.documentElement.scrollWidth"))
                .as("no scrolling sideways")
                .isEqualTo((long) look.width());
        assertThat(browser.run(STICKS_OUT)).as("nothing sticks out").isEqualTo(List.of());
        assertThat(browser.run(EMPTY_ICONS)).as("no icon without a drawing").isEqualTo(List.of());
        if (look == Look.LIGHT_390 || look == Look.DARK_1280) {
            browser.run(axe);
            assertThat(browser.await(SERIOUS)).as("axe").isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT_390", "LIGHT_1280", "DARK_390", "DARK_1280"})
    void eachStandardShortcode(Look look) throws IOException {
        browser.open(site.url("writing.html"), look);
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
        for (Map.Entry<String, String> shortcode : SHORTCODES.entrySet()) {
            browser.picture(
                    PICTURES.resolve("shortcode-" + shortcode.getKey() + "-" + look.fileName()),
                    Optional.of(browser.one("article " + shortcode.getValue())));
        }
    }

    /** Elements that reach over the edge of the page, unless they are in something that scrolls by itself. */
    private static final String STICKS_OUT = """
            return [...document.querySelectorAll('body *')]
                .filter(e => e.getClientRects().length && !e.closest('pre, table'))
                .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5 || e.getBoundingClientRect().left < -0.5)
                .map(e => e.outerHTML.slice(0, 120));""";

    private static final String EMPTY_ICONS = """
            return [...document.querySelectorAll('.icon')]
                .filter(e => !getComputedStyle(e, '::after').maskImage.startsWith('url("data:image/svg+xml'))
                .map(e => e.outerHTML);""";

    /**
     * What axe finds serious or critical. Boxes of task lists are left out: they are Hugo's markup to the byte, which has no
     * label for them; their words stand beside them.
     */
    private static final String SERIOUS = """
            const done = arguments[arguments.length - 1];
            axe.run({exclude: ['li > input[type=checkbox][disabled]']}, {resultTypes: ['violations']}).then(
                results => done(results.violations
                    .filter(v => v.impact === 'serious' || v.impact === 'critical')
                    .map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160) + ' -- ' + n.failureSummary).join('\\n'))),
                failure => done([String(failure)]));""";
}
