package dev.foreword.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.foreword.bind.Binder;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages that are full of hostile texts, rendered by the command as it is delivered and opened in a real browser: no script
 * runs and nothing is fetched from elsewhere. With {@code --trust-html} the same pages do both, so the test can tell.
 */
@Tag("browser")
class BrowserSafetyTest {

    private static final List<String> TEXTS = HostileTexts.all();

    /** The places of Markdown, with {@code ¤} for the text. */
    private static final String PLACES = """
            ¤

            text ¤ text *¤* **¤** ~~¤~~ `¤` "¤"

            # ¤

            ## heading {#¤ .¤ title="¤" data-x="¤"}

            ## heading { ¤ }

            [link](¤) [link](<¤>) [link](/x "¤") [link](/x '¤') [¤](/x) [¤][label] [label] <¤>

            ![¤](/x.png) ![picture](/x.png "¤")

            [label]: ¤ "¤"

            - ¤
              - [ ] ¤

            1. ¤

            > ¤

            | ¤ | a |
            |---|---|
            | ¤ | ¤ |

            term ¤
            : definition ¤

            note[^1] note[^¤] ![^1]

            [^1]: ¤

                ¤

            [^¤]: ¤

            ``` ¤
            ¤
            ```

            ```go {¤}
            ¤
            ```

                ¤

            <div title="¤" ¤>¤</div>

            <¤ <b ¤>¤</b> <!-- ¤ -->

            <!-- ¤ -->

            <script>¤</script>

            <style>¤</style>

            {{< nobody "¤" >}}{{< / ¤ >}}{{< ¤ >}}
            """;

    @Test
    void nothingRunsAndNothingLeaves(@TempDir Path content, @TempDir Path site) throws Exception {
        assertThat(TEXTS.size()).isGreaterThanOrEqualTo(120);
        assertThat(TEXTS).doesNotHaveDuplicates();
        write(content);
        List<String> requests = open(content, site);

        assertThat(requests).filteredOn(BrowserSafetyTest::isHarm).isEmpty();
        assertThat(requests).filteredOn(request -> request.endsWith(".html")).hasSizeGreaterThanOrEqualTo(TEXTS.size());
    }

    @Test
    void withTrustedAuthorsTheSamePagesDoHarm(@TempDir Path content, @TempDir Path site) throws Exception {
        write(content);
        List<String> harm = open(content, site, "--trust-html").stream()
                .filter(BrowserSafetyTest::isHarm)
                .toList();

        assertThat(harm).anyMatch(request -> request.startsWith("pages.example") && request.endsWith("/1"));
        assertThat(harm).anyMatch(request -> request.startsWith("evil.example"));
        assertThat(harm).anyMatch(request -> request.contains("/target?javascript:"));
        System.out.printf("trusted authors: %d scripts and requests got out of %d pages%n", harm.size(), TEXTS.size());
    }

    private static void write(Path content) throws IOException {
        for (int i = 0; i < TEXTS.size(); i++) {
            Files.writeString(content.resolve(String.format("page%03d.md", i)), page(TEXTS.get(i)));
        }
    }

    /** Front matter, all places of Markdown, all arguments and the inner content of all shortcodes. */
    private static String page(String text) {
        StringBuilder page = new StringBuilder("---\n");
        for (String key : List.of("title", "intro", "author", "language", "toc", "date", "url", "slug")) {
            page.append(key)
                    .append(": ")
                    .append('"')
                    .append(JsonStringEncoder.getInstance().quoteAsString(text))
                    .append("\"\n");
        }
        page.append("---\n").append(PLACES.replace("¤", text));
        for (ShortcodeDefinition<?> definition : Shortcodes.standard().definitions()) {
            List<String> names = Binder.standard().keys(definition.parameters());
            for (String target : names) {
                page.append("\n\n").append(call(definition, names, target, text, "x", "<", ">"));
                page.append("\n\n").append(call(definition, names, target, text, "x", "%", "%"));
            }
            page.append("\n\n").append(call(definition, names, "", "", text, "<", ">"));
            page.append("\n\n").append(call(definition, names, "", "", text, "%", "%"));
        }
        return page.append('\n').toString();
    }

    private static String call(
            ShortcodeDefinition<?> definition,
            List<String> names,
            String target,
            String text,
            String inner,
            String left,
            String right) {
        StringBuilder call = new StringBuilder("{{" + left + " " + definition.name());
        for (String name : names) {
            String value = name.equals(target) ? text : name.equals("open") ? "true" : "x";
            call.append(' ').append(name).append("=`").append(value).append('`');
        }
        call.append(' ').append(right).append("}}");
        return definition.inner() == InnerContent.NONE
                ? call.toString()
                : call + inner + "{{" + left + " /" + definition.name() + " " + right + "}}";
    }

    private static List<String> open(Path content, Path site, String... options) throws Exception {
        Object[] args = new Object[options.length + 4];
        args[0] = "render";
        args[1] = content;
        args[2] = "-o";
        args[3] = site;
        System.arraycopy(options, 0, args, 4, options.length);
        Run.foreword(args);
        return Browser.requestsOf(site);
    }

    /** A script has run, or something was asked for elsewhere, or a link would run a script if it were followed. */
    private static boolean isHarm(String request) {
        return !request.startsWith("pages.example ") || request.endsWith("/1") || request.contains(" /target?");
    }
}
