package dev.foreword.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What readers do with a page: open accordions, follow notes and come back, print. */
@Tag("browser")
class ReadingTest {

    private static final String VISIBLE =
            "arguments[0].checkVisibility() && arguments[0].getBoundingClientRect().height > 0";
    private static final String ON_SCREEN =
            "(b => b.top >= 0 && b.top < innerHeight)(arguments[0].getBoundingClientRect())";

    private static final Path PICTURES = Path.of("target", "screenshots");

    private static SampleSite site;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        site = SampleSite.render(SampleSite.CONTENT, folder);
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
        site.close();
    }

    @Test
    void accordion_opens_and_closes_by_mouse() throws IOException {
        browser.open(site.url("bells/care.html"), Look.LIGHT_390);
        WebElement summary = browser.one("#cracks > summary");
        WebElement body = browser.one("#cracks > .accordion-body");
        assertThat(browser.is(VISIBLE, body)).isFalse();
        browser.click(summary);
        assertThat(browser.is(VISIBLE, body)).isTrue();
        browser.picture(PICTURES.resolve("accordion-open-light-390.png"), Optional.empty());
        browser.click(summary);
        assertThat(browser.is(VISIBLE, body)).isFalse();
        assertThat(summary.getSize().height).as("room for a finger").isGreaterThanOrEqualTo(44);
    }

    @Test
    void accordion_opens_and_closes_by_keyboard() {
        browser.open(site.url("bells/care.html"), Look.LIGHT_1280);
        WebElement summary = browser.one("#cracks > summary");
        WebElement body = browser.one("#cracks > .accordion-body");
        browser.tabTo(summary);
        assertThat(browser.run("return getComputedStyle(arguments[0]).outlineStyle", summary))
                .as("one sees where one is")
                .isEqualTo("solid");
        browser.press(Keys.ENTER);
        assertThat(browser.is(VISIBLE, body)).isTrue();
        browser.press(Keys.SPACE);
        assertThat(browser.is(VISIBLE, body)).isFalse();
    }

    static Stream<String> pages() throws IOException {
        return site.pages().stream();
    }

    /** Numbers, back-links, tables of contents. */
    @ParameterizedTest
    @MethodSource("pages")
    void links_within_a_page_reach_their_targets(String page) {
        browser.open(site.url(page), Look.LIGHT_390);
        for (WebElement link : browser.all("a[href^='#']")) {
            browser.run(
                    "for (let e = arguments[0]; e; e = e.parentElement) if (e.localName === 'details') e.open = true",
                    link);
            if (browser.is("arguments[0].closest('.sidenote') !== null", link)) {
                browser.run("location.hash = arguments[0].closest('.sidenote').id", link);
            }
            browser.click(link);
            String id = browser.run("return decodeURIComponent(location.hash.slice(1))")
                    .toString();
            WebElement target = (WebElement) browser.run("return document.getElementById(arguments[0])", id);
            assertThat(browser.is(ON_SCREEN, target))
                    .as("%s#%s is seen", page, id)
                    .isTrue();
            assertThat(browser.is("arguments[0].matches(':target')", target)).isTrue();
        }
    }

    @Test
    void pages_with_footnotes_have_links_there_and_back() throws IOException {
        int numbers = 0;
        for (String page : site.pages()) {
            browser.open(site.url(page), Look.LIGHT_1280);
            List<WebElement> references = browser.all("a.footnote-ref");
            numbers += references.size();
            assertThat(browser.all("a.footnote-backref")).as(page).hasSameSizeAs(references);
        }
        assertThat(numbers).isGreaterThan(20);
    }

    /** A note's back-link leads into an accordion that the reader has closed. */
    @Test
    void link_back_opens_the_accordion_that_it_leads_into() {
        browser.open(site.url("bells/stamning.html"), Look.LIGHT_1280);
        WebElement reference = browser.one(".accordion a.footnote-ref");
        assertThat(browser.is(VISIBLE, reference)).isFalse();
        String id =
                browser.run("return arguments[0].parentElement.id", reference).toString();
        browser.click(browser.one("a.footnote-backref[href='#" + id + "']"));
        assertThat(browser.is(VISIBLE, reference)).isTrue();
        assertThat(browser.is(ON_SCREEN, reference)).isTrue();
    }

    @Test
    void sidenotes_stand_beside_their_line_where_there_is_room() {
        browser.open(site.url("bells/five-voices.html"), Look.LIGHT_1280);
        List<WebElement> notes = browser.all(".sidenote");
        assertThat(notes).hasSize(5);
        assertThat(browser.run("const box = document.querySelector('.note').getBoundingClientRect();"
                        + "const text = document.querySelector('.note-body').getBoundingClientRect();"
                        + "return box.bottom - text.bottom < 24"))
                .as("a box makes no room for a note beside it")
                .isEqualTo(true);
        for (WebElement note : notes) {
            assertThat(browser.is(VISIBLE, note)).isTrue();
            assertThat(note.getRect().x).isEqualTo(notes.get(0).getRect().x);
            assertThat((Number) browser.run(
                            "return Math.abs(arguments[0].getBoundingClientRect().top"
                                    + " - arguments[0].previousElementSibling.getBoundingClientRect().top)",
                            note))
                    .as("distance to the number")
                    .extracting(Number::doubleValue)
                    .satisfies(distance -> assertThat(distance).isLessThan(40));
        }
    }

    @Test
    void sidenotes_fold_on_a_phone_and_open_by_their_number() throws IOException {
        browser.open(site.url("bells/five-voices.html"), Look.LIGHT_390);
        WebElement note = browser.one(".sidenote");
        assertThat(browser.is(VISIBLE, note)).isFalse();
        browser.click(browser.one("a.footnote-ref"));
        assertThat(browser.is(VISIBLE, note)).isTrue();
        browser.picture(PICTURES.resolve("sidenote-open-light-390.png"), Optional.empty());
        assertThat(browser.is("""
                        (note => {
                          const stop = document.createRange();
                          stop.setStart(note.nextSibling, 0);
                          stop.setEnd(note.nextSibling, 1);
                          const number = note.previousElementSibling.getBoundingClientRect();
                          return Math.abs(stop.getBoundingClientRect().bottom - number.bottom) < 20;
                        })(arguments[0])""", note))
                .as("the full stop behind the number stays there")
                .isTrue();
        browser.click(browser.one(".sidenote a.footnote-backref"));
        assertThat(browser.is(VISIBLE, note)).isFalse();
    }

    @Test
    void notes_pop_up_and_close() throws IOException {
        browser.open(site.url("om/leveringsbetingelser.html"), Look.DARK_390);
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
        WebElement number = browser.one("button.footnote-ref");
        WebElement note = browser.one(".footnote-popover");
        assertThat(browser.is(VISIBLE, note)).isFalse();
        browser.click(number);
        assertThat(browser.is(VISIBLE, note)).isTrue();
        browser.picture(PICTURES.resolve("popover-open-dark-390.png"), Optional.empty());
        browser.click(browser.one(".footnote-close"));
        assertThat(browser.is(VISIBLE, note)).isFalse();
        browser.click(number);
        browser.press(Keys.ESCAPE);
        assertThat(browser.is(VISIBLE, note)).isFalse();
    }

    @Test
    void paper_has_what_is_folded_away_and_no_buttons_for_it() throws IOException {
        for (String page : site.pages()) {
            browser.open(site.url(page), Look.PRINT);
            for (WebElement hidden : browser.all(".accordion-body, .footnote-popover, .sidenote")) {
                assertThat(browser.is(VISIBLE, hidden))
                        .as(page + ": " + hidden.getText())
                        .isTrue();
            }
            for (WebElement shown : browser.all("header.site, .footnote-close, .footnote-backref")) {
                assertThat(browser.is(VISIBLE, shown)).as(page).isFalse();
            }
        }
    }

    /** Font Awesome's own declarations, without the font. */
    @Test
    void drawings_make_way_for_an_icon_font() {
        browser.open(site.url("bells/care.html"), Look.LIGHT_1280);
        String drawing = "return getComputedStyle(document.querySelector('.icon'), '::after').content";
        assertThat(browser.run(drawing)).isEqualTo("\"\"");
        browser.run("""
                const font = document.createElement('style');
                font.textContent = ':root { --fa-font-solid: normal 900 1em/1 "Font Awesome 6 Free" }'
                    + '.fa-snowflake::before { content: "*" }';
                document.head.append(font);""");
        assertThat(browser.run(drawing)).isIn("none", "normal");
        assertThat(browser.run("return getComputedStyle(document.querySelector('.icon'), '::after').maskImage"))
                .isEqualTo("none");
    }

    @Test
    void icon_without_a_drawing_of_its_own_gets_a_ring(@TempDir Path folder) throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(content.resolve("page.md"), """
                {{% note title="A" icon="fa-kit fa-nobody-knows" %}}a{{% /note %}}

                {{% note title="B" icon="fa-bell" %}}b{{% /note %}}
                """);
        try (SampleSite other = SampleSite.render(content, folder.resolve("site"))) {
            browser.open(other.url("page.html"), Look.LIGHT_390);
            assertThat((String) browser.run("""
                    return [...document.querySelectorAll('.icon')]
                        .map(icon => getComputedStyle(icon, '::after').maskImage.includes('<circle')).join()""")).isEqualTo("true,false");
        }
    }
}
