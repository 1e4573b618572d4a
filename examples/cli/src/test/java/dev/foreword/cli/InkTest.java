package dev.foreword.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InkTest {

    private static final String ESCAPE = "\u001B[";
    private static final String PAGE = "---\ndraft: maybe\n---\n{{< ntoe >}} x[^1] | ^^ \n";

    @TempDir
    Path folder;

    @Test
    void colours_change_no_character() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), PAGE);
        for (String[] args : new String[][] {
            {"check", page.toString()},
            {"render", page.toString()},
            {"edit", page.toString(), "--set", "draft=true", "--dry-run"}
        }) {
            Run plain = Run.foreword((Object[]) args);
            Run coloured = coloured(args);
            assertThat(plain.out() + plain.err()).doesNotContain(ESCAPE);
            assertThat(coloured.out() + coloured.err()).contains(ESCAPE);
            assertThat(without(coloured.out())).isEqualTo(plain.out());
            assertThat(without(coloured.err())).isEqualTo(plain.err());
            assertThat(coloured.status()).isEqualTo(plain.status());
        }
    }

    @Test
    void mistake_is_red_from_its_word_to_its_carets() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "{{< ntoe >}}\n");
        assertThat(coloured("check", page.toString()).out()).isEqualTo("""
                [1m%s:1:5:[0m [31merror[0m: [1munknown shortcode "ntoe"[0m [2m[shortcode.unknown][0m
                [2m  1 | [0m{{< ntoe >}}
                [2m    | [0m[31m    ^^^^[0m
                [36m  help:[0m did you mean "note"?

                """.formatted(page)
                .replace("[0m", ESCAPE + "0m")
                .replaceAll("(?<!\u001B)\\[(?=\\d+m)", "\u001B["));
    }

    @Test
    void help_is_coloured_too() {
        assertThat(coloured("--help").out()).contains(ESCAPE);
        assertThat(without(coloured("--help").out()))
                .isEqualTo(Run.foreword("--help").out());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void in_a_pipe_there_are_none() throws Exception {
        Path page = Files.writeString(folder.resolve("page.md"), PAGE);
        assertThat(inShell(command("check", page.toString()) + " 2>&1", Map.of()))
                .contains("ntoe")
                .doesNotContain(ESCAPE);
    }

    /** {@code script} runs a command in a terminal of its own. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void on_a_terminal_there_are_some_unless_they_are_refused() throws Exception {
        Path page = Files.writeString(folder.resolve("page.md"), PAGE);
        String check = command("check", page.toString());
        String terminal = "script -qec '" + check + "' /dev/null";
        assertThat(inShell(terminal, Map.of("TERM", "xterm"))).contains("ntoe", ESCAPE + "31m");
        assertThat(inShell(terminal, Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .contains("ntoe")
                .doesNotContain(ESCAPE);
        assertThat(inShell(terminal, Map.of("TERM", "dumb"))).contains("ntoe").doesNotContain(ESCAPE);
        // Each stream by itself: the report goes to a file, the summary to the terminal.
        Path report = folder.resolve("report");
        assertThat(inShell("script -qec '" + check + " > " + report + "' /dev/null", Map.of("TERM", "xterm")))
                .contains("1 file checked", ESCAPE + "31m");
        assertThat(report).content().contains("ntoe").doesNotContain(ESCAPE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void bar_moves_on_a_terminal_for_many_files_and_leaves_nothing_elsewhere() throws Exception {
        Path content = Files.createDirectory(folder.resolve("content"));
        for (int i = 0; i < 150; i++) {
            Files.writeString(content.resolve("p" + i + ".md"), "text\n");
        }
        String render = command(
                "render", content.toString(), "-o", folder.resolve("site").toString());
        assertThat(inShell("script -qec '" + render + "' /dev/null", Map.of("TERM", "xterm")))
                .contains("Rendering", "150 pages in ");
        assertThat(inShell(render + " 2>&1", Map.of("TERM", "xterm")))
                .contains("150 pages in ")
                .doesNotContain("Rendering", "\r");
        String inspect = command("inspect", content.toString());
        assertThat(inShell("script -qec '" + inspect + " > /dev/null' /dev/null", Map.of("TERM", "xterm")))
                .contains("Inspecting");
    }

    private static Run coloured(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Foreword.run(new PrintWriter(out), new PrintWriter(err), Ink.COLOURED, Ink.COLOURED, args);
        return new Run(status, out.toString(), err.toString());
    }

    private static String without(String coloured) {
        return coloured.replaceAll("\u001B\\[[0-9;]*m", "");
    }

    private static String command(String... args) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return java + " -cp " + System.getProperty("java.class.path") + " " + Foreword.class.getName() + " "
                + Stream.of(args).collect(Collectors.joining(" "));
    }

    private static String inShell(String script, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true);
        builder.environment().remove("NO_COLOR");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
