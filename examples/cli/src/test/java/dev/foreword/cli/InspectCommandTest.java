package dev.foreword.cli;

import static dev.foreword.cli.Run.foreword;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

    private static final String PAGE = """
            \ufeff---
            title: "Æ 🔔"
            tags: [a, b]
            draft: false
            weight: 0x10
            ratio: 1.5
            Nothing:
            nested: {deep: [1, {er: "x"}]}
            ---
            Bell[^b], again[^b].

            {{% note "Look" %}}
            {{< quote person="Klang" >}}…{{< /quote >}}
            {{% /note %}}

            {{< localbutton text=`a "b"` link="/c" >}}

            ## Links

            [^b]: Bronze.
            [^c]: Nobody asks.
            """;

    @TempDir
    Path folder;

    @Test
    void everything_that_was_understood_is_there() throws IOException {
        Map<String, Object> page = inspect(PAGE);
        assertThat(page.keySet())
                .containsExactly("file", "frontMatter", "body", "shortcodes", "footnotes", "headings", "diagnostics");

        Map<String, Object> frontMatter = Json.asObject(page.get("frontMatter"));
        assertThat(frontMatter.get("format")).isEqualTo("yaml");
        assertThat(slice(frontMatter.get("span"))).startsWith("---").endsWith("---");
        assertThat(frontMatter.get("data"))
                .hasToString("{title=Æ 🔔, tags=[a, b], draft=false, weight=16, ratio=1.5, Nothing=null,"
                        + " nested={deep=[1, {er=x}]}}");
        assertThat(slice(Json.asObject(page.get("body")).get("span"))).startsWith("Bell[^b]");

        List<Object> calls = Json.asArray(page.get("shortcodes"));
        assertThat(calls).hasSize(2);
        Map<String, Object> note = Json.asObject(calls.get(0));
        assertThat(note.get("name")).isEqualTo("note");
        assertThat(note.get("notation")).isEqualTo("markdown");
        assertThat(note.get("arguments")).hasToString("{positional=[Look], named={}}");
        assertThat(slice(note.get("opening"))).isEqualTo("{{% note \"Look\" %}}");
        assertThat(slice(note.get("closing"))).isEqualTo("{{% /note %}}");
        assertThat(slice(note.get("span"))).startsWith("{{% note").endsWith("/note %}}");
        assertThat(note.get("innerText")).isEqualTo("\n{{< quote person=\"Klang\" >}}…{{< /quote >}}\n");
        Map<String, Object> quote =
                Json.asObject(Json.asArray(note.get("inner")).get(0));
        assertThat(quote.get("name")).isEqualTo("quote");
        assertThat(quote.get("notation")).isEqualTo("standard");
        assertThat(quote.get("arguments")).hasToString("{positional=[], named={person=Klang}}");
        assertThat(quote.get("innerText")).isEqualTo("…");
        Map<String, Object> button = Json.asObject(calls.get(1));
        assertThat(button.get("closing")).isEqualTo(Json.NULL);
        assertThat(button.get("innerText")).isEqualTo("");
        assertThat(button.get("arguments")).hasToString("{positional=[], named={text=a \"b\", link=/c}}");

        Map<String, Object> footnote =
                Json.asObject(Json.asArray(page.get("footnotes")).get(0));
        assertThat(footnote.get("number")).isEqualTo(1);
        assertThat(footnote.get("label")).isEqualTo("b");
        assertThat(slice(footnote.get("definition"))).startsWith("[^b]: Bronze.");
        assertThat(Json.asArray(footnote.get("references")))
                .hasSize(2)
                .allSatisfy(span -> assertThat(slice(span)).isEqualTo("[^b]"));

        Map<String, Object> heading =
                Json.asObject(Json.asArray(page.get("headings")).get(0));
        assertThat(heading.get("level")).isEqualTo(2);
        assertThat(heading.get("id")).isEqualTo("links");
        assertThat(heading.get("text")).isEqualTo("Links");
        assertThat(slice(heading.get("span"))).contains("Links");

        Map<String, Object> diagnostic =
                Json.asObject(Json.asArray(page.get("diagnostics")).get(0));
        assertThat(diagnostic.get("severity")).isEqualTo("warning");
        assertThat(diagnostic.get("code")).isEqualTo("footnote.unused");
        assertThat(diagnostic.get("line")).isEqualTo(21);
        assertThat(diagnostic.get("column")).isEqualTo(1);
        assertThat(slice(diagnostic.get("span"))).startsWith("[^c]");
        assertThat(diagnostic.get("message")).asString().isNotBlank();
    }

    @Test
    void typed_arguments() throws IOException {
        Map<String, Object> page = inspect("{{< x true 12 3.5 \"12\" word >}}\n{{< x a=-3 b=false c=`no` />}}\n");
        assertThat(page.get("shortcodes").toString())
                .contains(
                        "{positional=[true, 12, 3.5, 12, word], named={}}",
                        "{positional=[], named={a=-3, b=false, c=no}}");
        List<Object> values = Json.asArray(
                Json.asObject(Json.asObject(Json.asArray(page.get("shortcodes")).get(0))
                                .get("arguments"))
                        .get("positional"));
        assertThat(values).containsExactly(true, 12, 3.5, "12", "word");
    }

    @Test
    void page_without_anything() throws IOException {
        Map<String, Object> page = inspect("");
        assertThat(page.get("frontMatter")).hasToString("{format=none, span=[0, 0], data={}}");
        assertThat(page.get("body")).hasToString("{span=[0, 0]}");
        assertThat(page.get("shortcodes")).isEqualTo(List.of());
    }

    @Test
    void one_line_per_file_in_the_order_of_the_paths() throws IOException {
        Run run = foreword("inspect", Run.SAMPLE.resolve("writing.md"), Run.SAMPLE);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        List<Object> files =
                run.out().lines().map(line -> Json.object(line).get("file")).toList();
        assertThat(files)
                .hasSize(11)
                .startsWith(Run.SAMPLE.resolve("writing.md").toString());
        assertThat(files.subList(1, 11).stream().map(Object::toString)).isSorted();
    }

    @Test
    void content_errors_are_status_1_and_in_the_json_alone() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "{{< ntoe >}}");
        Run run = foreword("inspect", page);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"code\":\"shortcode.unknown\"");
    }

    private String source = "";

    private Map<String, Object> inspect(String text) throws IOException {
        source = text;
        Run run = foreword("inspect", Files.writeString(folder.resolve("page.md"), text));
        assertThat(run.out().lines()).hasSize(1);
        return Json.object(run.out());
    }

    private String slice(Object span) {
        List<Object> offsets = Json.asArray(span);
        return source.substring((Integer) offsets.get(0), (Integer) offsets.get(1));
    }
}
