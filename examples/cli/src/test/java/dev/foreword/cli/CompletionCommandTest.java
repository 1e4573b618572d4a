package dev.foreword.cli;

import static dev.foreword.cli.Run.foreword;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

    @TempDir
    Path folder;

    @Test
    void help_says_how_to_switch_it_on() {
        assertThat(foreword("completion", "--help").out())
                .contains("source <(foreword completion)", "zsh", "alias foreword=");
    }

    /** The script itself, asked as bash asks it when Tab is pressed. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void bash_completes_commands_options_and_values() throws Exception {
        assertThat(complete("ch")).containsExactly("check");
        assertThat(complete("comp")).containsExactly("completion");
        assertThat(complete("check", "--fo")).containsExactly("--format");
        assertThat(complete("check", "--format", "")).contains("text", "json", "sarif", "github");
        assertThat(complete("edit", "--dr")).containsExactly("--dry-run");
        assertThat(complete("shortcodes", "acc")).contains("accordion").allMatch(name -> name.startsWith("acc"));
    }

    private List<String> complete(String... words) throws Exception {
        Run run = foreword("completion");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Path script = Files.writeString(folder.resolve("completion"), run.out());
        String asked = "source " + script + "\nCOMP_WORDS=(foreword \"$@\")\nCOMP_CWORD=$#\nCOMP_LINE=\"foreword $*\"\n"
                + "_complete_foreword\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n";
        List<String> command = new ArrayList<>(List.of("bash", "-c", asked, "bash"));
        command.addAll(List.of(words));
        // Outside of a shell at work, bash complains that nothing is being completed.
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
