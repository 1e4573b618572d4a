package dev.foreword.cli;

import static dev.foreword.cli.Run.foreword;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditCommandTest {

    @TempDir
    Path folder;

    @Test
    void changes_are_made_in_the_order_given_and_nothing_else_changes() throws IOException {
        Path page = page("a.md", """
                \ufeff---
                title:  'One'  # shown in the menu
                # the author
                params:
                    author: {name: x}
                tags: [a, b]
                old: 1
                ---
                Body: --set
                """.replace("\n", "\r\n"));
        Run run = edit(
                page,
                "--set",
                "title=Part one: the beginning",
                "--rename=old=first",
                "--set",
                "first=2",
                "--remove",
                "tags[0]",
                "--append",
                "tags=c",
                "--set",
                "params.author.name=z",
                "--set",
                "params.mail=@x");
        assertThat(run).isEqualTo(new Run(0, "", "1 file changed, 0 unchanged, 0 failed\n"));
        assertThat(Files.readString(page)).isEqualTo("""
                \ufeff---
                title:  'Part one: the beginning'  # shown in the menu
                # the author
                params:
                    author: {name: z}
                    mail: '@x'
                tags: [b, c]
                first: 2
                ---
                Body: --set
                """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            true                     | true
            no                       | "no"
            yes                      | "yes"
            12                       | 12
            1.10                     | 1.10
            "1.10"                   | "1.10"
            '12'                     | "12"
            0x1F                     | 0x1F
            null                     | null
            2024-03-31               | 2024-03-31
            2024-02-31               | "2024-02-31"
            2024-03-31T10:00:00Z     | 2024-03-31T10:00:00Z
            2024-03-31T10:00         | "2024-03-31T10:00"
            "2024-03-31"             | "2024-03-31"
            [a, 2, 2024-03-31]       | [a, 2, 2024-03-31]
            ["no", no]               | ["no", "no"]
            {}                       | {}
            #fff                     | "#fff"
            Issue #4                 | "Issue #4"
            *bold*                   | "*bold*"
            !tag x                   | "!tag x"
            a=b                      | a=b
            it's                     | it's
            http://example.org/?a=b  | http://example.org/?a=b
            12 apples                | 12 apples
            `                        `| "                        "
            ``                       | ""
            """)
    void values(String value, String written) throws IOException {
        Path page = page("a.md", "---\ntitle: x\n---\n");
        assertThat(edit(page, "--set", "key=" + value).status()).isZero();
        String text = Files.readString(page);
        assertThat(text).startsWith("---\ntitle: x\nkey: ").endsWith("\n---\n");
        assertThat(text.substring(18, text.length() - 5)).isEqualTo(written);
    }

    @Test
    void mappings_and_lists_are_flow_values() throws IOException {
        Path page = page("a.toml.md", "+++\ntitle = 'x'\n+++\n");
        assertThat(edit(page, "--set", "date=2024-03-31", "--set", "menu={main: {weight: 3, days: [2024-03-31]}}")
                        .status())
                .isZero();
        assertThat(Files.readString(page))
                .isEqualTo(
                        "+++\ntitle = 'x'\ndate = 2024-03-31\nmenu = { main = { weight = 3, days = [2024-03-31] } }\n+++\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--set title",
                "--set =x",
                "--set a..b=x",
                "--set a[x]=1",
                "--set a[=1",
                "--set [0]=1",
                "--set a[0]b=1",
                "--set \"a=1",
                "--set a=[x",
                "--set a=[x] y",
                "--set a={x: 1, x: 2}",
                "--set a=\"b\" c",
                "--set a=[*x]",
                "--set a=[!!binary x]",
                "--append a",
                "--remove a=b",
                "--rename a",
                "--rename a=b.c",
                "--rename a=b[0]",
                "--rename a[0]=b",
                "--rename a=",
                "--where a..b --remove a",
                "--where a=[ --remove a"
            })
    void wrong_usage_is_said_before_any_file_is_touched(String words) throws IOException {
        Path page = page("a.md", "---\na: 1\n---\n");
        List<Object> args = new ArrayList<>(List.of("edit", page));
        int option = words.indexOf(' ');
        int last = words.lastIndexOf(" --remove");
        args.add(words.substring(0, option));
        args.add(words.substring(option + 1, last > 0 ? last : words.length()));
        if (last > 0) {
            args.addAll(List.of("--remove", "a"));
        }
        Run run = foreword(args.toArray());
        assertThat(run.status()).isEqualTo(Foreword.FAILED);
        assertThat(run.err()).contains("expected");
        assertThat(Files.readString(page)).isEqualTo("---\na: 1\n---\n");
    }

    @Test
    void nothing_to_do_is_wrong_usage() throws IOException {
        assertThat(edit(page("a.md", "x")).err())
                .startsWith("say what to change: --set, --append, --remove or --rename");
        assertThat(foreword("edit", "--set", "a=b").status()).isEqualTo(Foreword.FAILED);
        assertThat(foreword("edit", folder.resolve("none.md"), "--set", "a=b").err())
                .contains("no such file or folder");
    }

    @Test
    void where_chooses_files() throws IOException {
        Path draft = page("draft.md", "---\ndraft: true\ntags: [x, y]\n---\n");
        Path done = page("done.md", "---\ndraft: false\nweight: \"10\"\n---\n");
        Path bare = page("bare.md", "no front matter\n");
        Run run = edit(folder, "--set", "seen=1", "--where", "draft=true", "--where", "tags=y", "--where", "tags[0]");
        assertThat(run.err()).isEqualTo("1 file changed, 2 unchanged (2 not meant), 0 failed\n");
        assertThat(Files.readString(draft)).contains("seen: 1");
        assertThat(Files.readString(done)).doesNotContain("seen");
        assertThat(Files.readString(bare)).isEqualTo("no front matter\n");
        assertThat(edit(folder, "--remove", "weight", "--where", "Weight=10").err())
                .startsWith("1 file changed");
        assertThat(edit(folder, "--set", "a=1", "--where", "tags=[x, y]").err()).startsWith("1 file changed");
        assertThat(edit(folder, "--set", "a=2", "--where", "tags=x y").err()).startsWith("0 files changed");
    }

    @Test
    void one_bad_file_keeps_no_other_from_being_edited() throws IOException {
        Path broken = page("a.md", "---\na: b: c\n---\n");
        Path list = page("b.md", "---\ntags: {x: 1}\n---\n");
        Path good = page("c.md", "---\ntags: x\n---\n");
        byte[] bytes = "---\ntags: x\n---\nbr\u00f8d\n".getBytes(StandardCharsets.ISO_8859_1);
        Path notUtf8 = Files.write(folder.resolve("d.md"), bytes);
        Run run = edit(folder, "--append", "tags=z");
        assertThat(run.status()).isEqualTo(Foreword.CONTENT_ERRORS);
        assertThat(run.err())
                .contains(
                        "a.md:2:5: error: ",
                        "b.md:2:7: error: cannot append to \"tags\"",
                        "d.md:4:3: error: expected UTF-8",
                        "until then the file cannot be edited")
                .endsWith("1 file changed, 0 unchanged, 3 failed\n");
        assertThat(Files.readString(broken)).isEqualTo("---\na: b: c\n---\n");
        assertThat(Files.readString(list)).isEqualTo("---\ntags: {x: 1}\n---\n");
        assertThat(Files.readString(good)).isEqualTo("---\ntags: [x, z]\n---\n");
        assertThat(notUtf8).hasBinaryContent(bytes);
        Files.delete(notUtf8);
        assertThat(edit(folder, "--append", "tags=y").status()).isEqualTo(Foreword.CONTENT_ERRORS);
    }

    @Test
    void a_change_that_fails_takes_those_before_it_along() throws IOException {
        Path page = page("a.toml.md", "+++\na = 1\n+++\n");
        Run run = edit(page, "--set", "a=2", "--set", "b=null");
        assertThat(run.status()).isEqualTo(Foreword.CONTENT_ERRORS);
        assertThat(run.err()).contains("a.toml.md: ").contains("TOML");
        assertThat(Files.readString(page)).isEqualTo("+++\na = 1\n+++\n");
    }

    @Test
    void dry_run_prints_a_diff_that_patch_understands() throws Exception {
        Path lf = page("blog/one.md", "---\na: 1\nb: 2\nc: 3\nd: 4\ne: 5\n---\nBody\n");
        Path crlf = page("blog/two.md", "---\r\na: 1\r\n---\r\nBody");
        Path end = page("blog/three words.md", "---\na: 1\n---");
        Run run = edit(folder, "--set", "a=one", "--dry-run");
        assertThat(run.err()).isEqualTo("3 files to change, 0 unchanged, 0 failed\n");
        assertThat(Files.readString(lf)).startsWith("---\na: 1\n");
        assertThat(run.out()).contains("""
                --- %1$s
                +++ %1$s
                @@ -1,5 +1,5 @@
                 ---
                -a: 1
                +a: one
                 b: 2
                 c: 3
                 d: 4
                """.formatted(lf)).contains("\\ No newline at end of file\n");

        gitApplies(run.out());
        assertThat(Files.readString(lf)).isEqualTo("---\na: one\nb: 2\nc: 3\nd: 4\ne: 5\n---\nBody\n");
        assertThat(Files.readString(crlf)).isEqualTo("---\r\na: one\r\n---\r\nBody");
        assertThat(Files.readString(end)).isEqualTo("---\na: one\n---");
    }

    @Test
    void names_of_files_in_a_diff_are_written_as_git_writes_them() throws Exception {
        List<Path> odd = List.of(
                page("two words.md", "---\na: 1\n---\n"),
                page("two\nlines\t.md", "---\na: 1\n---\n"),
                page("a \"quote\" and a \\.md", "---\na: 1\n---\n"),
                page("bell\u0007.md", "---\na: 1\n---\n"));
        Run run = edit(folder, "--set", "a=one", "--dry-run");
        assertThat(run.out())
                .contains("two words.md\t\n@@", "two\\nlines\\t.md\"\n@@", "bell\\007.md\"\n@@")
                .contains("a \\\"quote\\\" and a \\\\.md\"\n@@");

        gitApplies(run.out());
        for (Path each : odd) {
            assertThat(Files.readString(each)).isEqualTo("---\na: one\n---\n");
        }
    }

    @Test
    void names_in_a_diff_are_those_that_git_knows() {
        String diff = UnifiedDiff.of(SourceText.of("./blog/../a b.md", "x\n"), "y\n");
        assertThat(diff).isEqualTo("--- a/a b.md\t\n+++ b/a b.md\t\n@@ -1,1 +1,1 @@\n-x\n+y\n");
    }

    @Test
    void a_file_that_is_given_twice_is_edited_once() throws IOException {
        Path page = page("a.md", "---\ntags: [x]\n---\n");
        Files.createSymbolicLink(folder.resolve("link.md"), page);
        Run run = edit(folder, page, folder.resolve("link.md"), "--append", "tags=z");
        assertThat(run.err()).startsWith("1 file changed, 0 unchanged");
        assertThat(Files.readString(page)).isEqualTo("---\ntags: [x, z]\n---\n");
        assertThat(folder.resolve("link.md")).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Body\n", "\nBody\n", "", "\ufeffBody", "Body\r\n"})
    void a_page_that_had_no_front_matter_has_none_when_its_only_key_goes(String text) throws IOException {
        Path page = page("a.md", text);
        assertThat(edit(page, "--set", "draft=true").status()).isZero();
        assertThat(Files.readString(page)).contains("draft: true");
        assertThat(edit(page, "--remove", "draft").status()).isZero();
        assertThat(Files.readString(page)).isEqualTo(text);
    }

    @Test
    void an_empty_block_stays_when_it_says_something() throws IOException {
        Path comment = page("a.md", "---\n# nothing yet\ndraft: true\n---\nBody\n");
        assertThat(edit(comment, "--remove", "draft").status()).isZero();
        assertThat(Files.readString(comment)).isEqualTo("---\n# nothing yet\n---\nBody\n");
        Path rule = page("b.md", "---\ndraft: true\n---\n---\na: b\n---\n");
        assertThat(edit(rule, "--remove", "draft").status()).isZero();
        assertThat(Files.readString(rule)).isEqualTo("---\n---\n---\na: b\n---\n");
    }

    @Test
    void a_page_without_front_matter_gets_some() throws IOException {
        Path page = page("a.md", "Hello\n");
        assertThat(edit(page, "--remove", "a").err()).startsWith("0 files changed, 1 unchanged");
        edit(page, "--set", "title=Hello");
        assertThat(Files.readString(page)).isEqualTo("---\ntitle: Hello\n---\nHello\n");
    }

    private Run edit(Object... args) {
        List<Object> words = new ArrayList<>(List.of("edit"));
        words.addAll(List.of(args));
        return foreword(words.toArray());
    }

    private Path page(String name, String text) throws IOException {
        Path page = folder.resolve(name);
        Files.createDirectories(page.getParent());
        return Files.writeString(page, text);
    }

    private void gitApplies(String diff) throws Exception {
        Path patch = Files.writeString(folder.resolve("changes.diff"), diff);
        Process process = new ProcessBuilder("git", "apply", "--unsafe-paths", "-p0", "--directory=/", patch.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }
}
