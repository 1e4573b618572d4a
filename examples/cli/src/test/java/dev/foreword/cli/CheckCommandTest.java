package dev.foreword.cli;

import static dev.foreword.cli.Run.foreword;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void reports_in_the_order_of_the_files_with_a_summary() throws IOException {
        for (int i = 0; i < 40; i++) {
            page("p%02d.md".formatted(i), "---\ntitle: x\n---\nText[^n].\n");
        }
        page("p20.md", "---\ntitle: a\ntitle: b\n---\n{{< ntoe >}}\n");
        Run run = foreword("check", folder);
        assertThat(run.status()).isEqualTo(Foreword.CONTENT_ERRORS);
        assertThat(run.err()).isEqualTo("""
                error    shortcode.unknown               1  %1$s/p20.md:5:5
                warning  data.duplicate-key              1  %1$s/p20.md:3:1
                warning  footnote.undefined             39  first: %1$s/p00.md:4:5
                40 files checked: 1 error, 40 warnings
                --fix mends what is certain in 1 file
                """.formatted(folder));
        List<String> files = run.out()
                .lines()
                .filter(line -> line.contains("footnote.undefined"))
                .map(line -> line.substring(0, line.indexOf(".md")))
                .toList();
        assertThat(files).hasSize(39).isSorted();
        assertThat(run.out()).contains("help: did you mean \"note\"?\n\n");
    }

    @Test
    void exit_status() throws IOException {
        Path fine = page("fine.md", "---\ntitle: x\n---\n");
        Path warning = page("warning.md", "---\ntitle: x\ntitle: y\n---\n");
        Path error = page("error.md", "---\ntitle: x: y\n---\n");
        assertThat(foreword("check", fine)).isEqualTo(new Run(0, "", "1 file checked: 0 errors, 0 warnings\n"));
        assertThat(foreword("check", fine, "--strict").status()).isZero();
        assertThat(foreword("check", warning).status()).isZero();
        assertThat(foreword("check", warning, "--strict").status()).isEqualTo(Foreword.CONTENT_ERRORS);
        assertThat(foreword("check", error).status()).isEqualTo(Foreword.CONTENT_ERRORS);
        Path notUtf8 = Files.write(folder.resolve("z.md"), new byte[] {(byte) 0xff});
        Run run = foreword("check", folder);
        assertThat(run.status()).isEqualTo(Foreword.CONTENT_ERRORS);
        assertThat(run.out())
                .contains("z.md:1:1: error: expected UTF-8, found the byte FF at byte offset 0 [text.encoding]");
        assertThat(run.err()).contains("4 files checked: 2 errors, 1 warning\n");
        assertThat(foreword("check", notUtf8.resolveSibling("none")).status()).isEqualTo(Foreword.FAILED);
        assertThat(foreword("check", fine, "--format", "xml").status()).isEqualTo(Foreword.FAILED);
        assertThat(foreword("check").status()).isEqualTo(Foreword.FAILED);
    }

    @Test
    void what_is_ignored_is_neither_reported_nor_counted() throws IOException {
        Path page = page("p.md", "---\ntitle: x\ntitle: y\n---\nx[^1] {{< ntoe >}} <b>x</b>\n");
        Run run = foreword(
                "check", page, "--ignore", "footnote.undefined,html.*", "--ignore=shortcode.unknown", "--strict");
        assertThat(run.status()).isEqualTo(Foreword.CONTENT_ERRORS);
        assertThat(run.out()).contains("[data.duplicate-key]").doesNotContain("footnote", "shortcode", "html");
        assertThat(run.err()).isEqualTo("""
                warning  data.duplicate-key              1  %s:3:1
                1 file checked: 0 errors, 1 warning, 3 ignored
                --fix mends what is certain in 1 file
                """.formatted(page));
        assertThat(foreword("check", page, "--ignore=data.*,footnote.*,html.*,shortcode.*", "--strict")
                        .status())
                .isZero();
        Run wrong = foreword("check", page, "--ignore", "footnotes");
        assertThat(wrong.status()).isEqualTo(Foreword.FAILED);
        assertThat(wrong.err())
                .contains("--ignore: expected a code such as html.raw-omitted or an area such as hugo.*, found"
                        + " \"footnotes\"");
        Run unknown = foreword("check", page, "--ignore", "footnote.unsued");
        assertThat(unknown.status()).isEqualTo(Foreword.FAILED);
        assertThat(unknown.err()).contains("--ignore: there is no code footnote.unsued; did you mean footnote.unused?");
        assertThat(foreword("check", page, "--ignore", "footnotes.*").err())
                .contains("--ignore: there is no code footnotes.*; did you mean footnote.*?");
        assertThat(foreword("check", page, "--ignore", "nothing.like-that").err())
                .contains("--ignore: there is no code nothing.like-that" + System.lineSeparator());
    }

    @Test
    void a_report_is_one_document() throws IOException {
        page("å b.md", "---\ntitle: x\ntitle: y\n---\n");
        page("c.md", "x[^1]\n");
        Run json = foreword("check", folder, "--format=json");
        assertThat(Json.object("{\"all\":" + json.out() + "}").get("all").toString())
                .contains("data.duplicate-key", "footnote.undefined");
        Run sarif = foreword("check", folder, "--format", "SARIF");
        Map<String, Object> log = Json.object(sarif.out());
        assertThat(Json.asArray(log.get("runs"))).hasSize(1);
        assertThat(sarif.out()).contains("%C3%A5%20b.md");
        Run github = foreword("check", folder, "--format", "github");
        assertThat(github.out().lines()).hasSize(2).allMatch(line -> line.startsWith("::warning file="));
        assertThat(github.err()).contains("2 files checked");
    }

    @Test
    void nothing_to_report_is_a_document_too() throws IOException {
        Path page = page("a.md", "x\n");
        assertThat(foreword("check", page).out()).isEmpty();
        assertThat(foreword("check", page, "--format", "json").out().strip()).matches("\\[\\s*]");
        assertThat(Json.object(foreword("check", page, "--format", "sarif").out()))
                .containsKey("runs");
        assertThat(foreword("check", page, "--format", "github").out()).isEmpty();
    }

    @Test
    void fixes_that_are_safe_are_applied() throws IOException {
        Path page = page("a.md", """
                ---
                Title: Kept
                title: Part one: the beginning
                title: @someone
                language:en
                Language = "da"
                color: #fff
                params:
                	a: 1
                ---
                Body: with: colons

                title: Part one: two
                """);
        Run run = foreword("check", "--fix", page);
        assertThat(Files.readString(page)).isEqualTo("""
                ---
                Title: Kept
                Language: "da"
                color: #fff
                params:
                  a: 1
                ---
                Body: with: colons

                title: Part one: two
                """);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("a.md:3:8: put quotes around the value\n", ", 1 file mended\n");
        assertThat(run.out()).contains("[yaml.comment]").doesNotContain("duplicate");
        assertThat(foreword("check", "--fix", page).err())
                .endsWith("0 errors, 1 warning, 0 files mended\n"
                        + "--fix-guesses has a guess for 1 file; look at the changes afterwards\n");
    }

    @Test
    void guesses_are_applied_on_request() throws IOException {
        Path page = page("a.md", "---\ncolor: #fff\nquote: “x”\n---\n{{< ntoe />}}\n");
        assertThat(foreword("check", "--fix", page).err())
                .endsWith("--fix-guesses has a guess for 1 file; look at the changes afterwards\n");
        assertThat(Files.readString(page)).contains("#fff\n", "“x”", "ntoe");
        assertThat(foreword("check", "--fix-guesses", page).err()).endsWith("0 warnings, 1 file mended\n");
        assertThat(Files.readString(page)).isEqualTo("---\ncolor: \"#fff\"\nquote: \"x\"\n---\n{{< note />}}\n");
    }

    @Test
    void front_matter_is_never_left_half_mended() throws IOException {
        String text = "---\na:1\nb: c: d\nthis is prose\n---\nBody\n";
        Path page = page("a.md", text);
        Run run = foreword("check", "--fix", page);
        assertThat(run.status()).isEqualTo(Foreword.CONTENT_ERRORS);
        assertThat(run.err()).contains("0 files mended");
        assertThat(Files.readString(page)).isEqualTo(text);
    }

    @Test
    void nothing_is_promised_that_another_fault_stands_before() throws IOException {
        String text = "---\ntitle: The bell: a story\ntags: [a, b\n---\nBody\n";
        Path page = page("a.md", text);
        assertThat(foreword("check", page).err()).doesNotContain("--fix");
        assertThat(foreword("check", "--fix", page).err()).endsWith(", 0 files mended\n");
        assertThat(Files.readString(page)).isEqualTo(text);
    }

    @Test
    void what_is_ignored_is_not_mended() throws IOException {
        Path page = page("a.md", "---\na: 1\na: 2\n---\n{{< NOTE />}}\n");
        foreword("check", "--fix-guesses", "--ignore", "shortcode.*", page);
        assertThat(Files.readString(page)).isEqualTo("---\na: 2\n---\n{{< NOTE />}}\n");
    }

    @Test
    void hugos_own_shortcodes_are_known_on_request() throws IOException {
        Path page = page("a.md", "{{< figure src=\"/a.png\" alt=\"A bell\" >}}\n");
        assertThat(foreword("check", page).out()).contains("[shortcode.unknown]");
        assertThat(foreword("check", "--hugo", page))
                .isEqualTo(new Run(0, "", "1 file checked: 0 errors, 0 warnings\n"));
    }

    @Test
    void summary_says_what_to_type_next() throws IOException {
        page("safe.md", "---\na: 1\na: 2\n---\n");
        page("guess.md", "{{< ntoe />}}\n");
        page("none.md", "x[^1]\n");
        assertThat(foreword("check", folder).err()).endsWith("""
                3 files checked: 1 error, 2 warnings
                --fix mends what is certain in 1 file
                --fix-guesses has a guess for 1 file; look at the changes afterwards
                """);
        assertThat(foreword("check", folder, "--ignore", "data.*,shortcode.*").err())
                .endsWith("1 warning, 2 ignored\n");
    }

    @Test
    void without_fix_nothing_is_written() throws IOException {
        Path page = page("a.md", "---\na: 1\na: 2\n---\n");
        foreword("check", page);
        assertThat(page).hasContent("---\na: 1\na: 2\n---\n");
    }

    @Test
    void a_page_that_is_not_utf8_is_not_mended() throws IOException {
        byte[] bytes = "---\ntitle: a: b\n---\nbr\u00f8d\n".getBytes(StandardCharsets.ISO_8859_1);
        Path page = Files.write(folder.resolve("latin.md"), bytes);
        Run run = foreword("check", page, "--fix");
        assertThat(run.status()).isEqualTo(Foreword.CONTENT_ERRORS);
        assertThat(run.out()).contains("latin.md:2:", "latin.md:4:3: error: expected UTF-8");
        assertThat(page).hasBinaryContent(bytes);
    }

    @Test
    void many_mistakes_take_many_rounds() throws IOException {
        StringBuilder text = new StringBuilder("---\n");
        for (int i = 0; i < 45; i++) {
            text.append("key").append(i).append(": Value: one\n");
        }
        for (int i = 0; i < 45; i++) {
            text.append("again: ").append(i).append('\n');
        }
        Path page = page("a.md", text + "---\n");
        assertThat(foreword("check", "--fix", page).err()).endsWith("0 errors, 0 warnings, 1 file mended\n");
        assertThat(Files.readString(page))
                .contains("key0: \"Value: one\"\n", "again: 44\n")
                .doesNotContain("again: 43");
    }

    private Path page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
