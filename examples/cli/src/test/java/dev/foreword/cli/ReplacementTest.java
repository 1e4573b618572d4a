package dev.foreword.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

    @TempDir
    Path folder;

    @Test
    void nothing_is_left_beside_the_file() throws IOException {
        Path page = Files.writeString(folder.resolve("a.md"), "old");
        Replacement.replace(page, SourceText.read(page), "new å");
        assertThat(page).hasContent("new å");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its files have no such permissions")
    void the_file_keeps_its_permissions() throws IOException {
        Path page = Files.writeString(folder.resolve("a.md"), "old");
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-r-x--x"));
        Replacement.replace(page, SourceText.read(page), "new");
        assertThat(page).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
                .isEqualTo("rw-r-x--x");
    }

    @Test
    void links_stay_and_what_they_lead_to_is_replaced() throws IOException {
        Path page = Files.writeString(
                Files.createDirectories(folder.resolve("real")).resolve("a.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("real", "a.md"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("b.md"), link);
        Replacement.replace(linkToLink, SourceText.read(linkToLink), "new");
        assertThat(linkToLink).isSymbolicLink();
        assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of("real", "a.md"));
        assertThat(page).hasContent("new");
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_not_lost() throws IOException {
        Path page = Files.writeString(folder.resolve("a.md"), "old");
        SourceText read = SourceText.read(page);
        Files.writeString(page, "somebody else's");
        assertThatThrownBy(() -> Replacement.replace(page, read, "new"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("was changed by somebody else meanwhile");
        assertThat(page).hasContent("somebody else's");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void a_text_that_cannot_be_written_leaves_the_file_alone() throws IOException {
        Path page = Files.writeString(folder.resolve("a.md"), "old");
        SourceText read = SourceText.read(page);
        assertThatThrownBy(() -> Replacement.replace(page, read, "half a pair: \ud83d"))
                .isInstanceOf(CharacterCodingException.class);
        assertThat(page).hasContent("old");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void leftovers_of_dead_processes_go_and_those_of_others_stay() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Process alive = new ProcessBuilder("sleep", "60").start();
        try {
            Path page = Files.writeString(folder.resolve("a.md"), "old");
            Files.writeString(folder.resolve(".foreword-tmp." + ended.pid() + ".1"), "");
            Files.writeString(folder.resolve(".foreword-tmp." + alive.pid() + ".1"), "");
            Files.writeString(folder.resolve(".foreword-tmp.mine"), "");
            Files.writeString(folder.resolve("b.foreword-tmp.1.1"), "");
            Replacement.clearLeftovers(List.of(page));
            assertThat(names())
                    .containsExactly(
                            ".foreword-tmp." + alive.pid() + ".1", ".foreword-tmp.mine", "a.md", "b.foreword-tmp.1.1");
        } finally {
            alive.destroyForcibly();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
