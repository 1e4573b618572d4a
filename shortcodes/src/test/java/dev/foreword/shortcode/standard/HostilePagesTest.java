package dev.foreword.shortcode.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.foreword.bind.Binder;
import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Hostile calls in whole pages, in every place where Markdown may put them: what an HTML parser makes of the page has
 * nothing that runs or loads.
 */
class HostilePagesTest {

    private static final Shortcodes SHORTCODES = Hostile.SHORTCODES;

    private static final ContentPipeline PIPELINE =
            ContentPipeline.builder().shortcodes(SHORTCODES).build();

    /** The places, with {@code ¤} for the call. */
    private static final String PLACES = """
            ¤

            In text ¤ and *in ¤ emphasis*.

            - in a list
              ¤
            > ¤ in a quote

            ### ¤ in a heading

            [in a link ¤](/x) [in a target](¤) [in a title](/x "¤") ![in a picture ¤](¤)

            | ¤ | b |
            |---|---|
            | ¤ | `¤` |

            A note[^1] <¤> <b title="¤" ¤>

            [^1]: ¤
            [ref]: ¤ "¤"
            [ref]

            ```¤ ¤
            ¤
            ```

                ¤

            <div title="¤">¤</div>

            <!-- ¤ -->
            ¤
            """;

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
                    check(Hostile.call(definition, notation, names, target, hostile, "x"));
                }
                check(Hostile.call(definition, notation, names, "", "", hostile));
            }
        }
    }

    private static void check(String call) {
        String page = PLACES.replace("¤", call);
        assertThat(page).contains(call);
        String html = PIPELINE.process(SourceText.of("page.md", page)).html();
        Hostile.assertHarmless(Jsoup.parseBodyFragment(html).body(), page + "\n\n" + html);
    }
}
