package dev.foreword.cli;

import static dev.foreword.cli.Run.foreword;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command is killed in the middle of its work, as by {@code kill -9}, again and again. */
class KilledEditTest {

    private static final int FILES = 300;

    @TempDir
    Path folder;

    private final Random random = new Random(9);

    @Test
    void every_file_is_the_old_one_or_the_new_one() throws Exception {
        kill(2, writePages(1));
    }

    @Test
    @Tag("shared")
    void the_same_ten_times_over_three_thousand_files() throws Exception {
        kill(10, writePages(10));
    }

    private void kill(int kills, List<Path> files) throws Exception {
        int inTheMiddle = 0;
        int leftovers = 0;
        int furthest = 0;
        for (int round = 1; round <= kills; round++) {
            List<String> old = read(files);
            int signal = random.nextInt(files.size() * 2 / 3);
            killWhenChanged(round, files.get(signal), old.get(signal));
            List<String> now = read(files);
            int changed = 0;
            for (int i = 0; i < files.size(); i++) {
                String edited = old.get(i).replaceFirst("round: \\d+", "round: " + round);
                assertThat(now.get(i)).as(files.get(i).toString()).isIn(old.get(i), edited);
                changed += now.get(i).equals(old.get(i)) ? 0 : 1;
            }
            furthest = Math.max(furthest, changed);
            inTheMiddle += changed > 0 && changed < files.size() ? 1 : 0;
            leftovers += others(files).size();
            assertThat(others(files)).allMatch(name -> name.startsWith(".foreword-tmp."));
            assertThat(ContentFiles.pages(List.of(folder))).hasSameSizeAs(files);
            System.out.printf("killed after %d of %d files%n", changed, files.size());
        }
        assertThat(inTheMiddle).isGreaterThanOrEqualTo((kills + 1) / 2);

        // Writing all three thousand to the disk takes longer than the rest of the test.
        List<Path> begun = files.subList(0, Math.min(files.size(), furthest / FILES * FILES + FILES));
        Set<Path> folders = begun.stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
        List<Object> args = new ArrayList<>(List.of("edit", "--set", "round=99"));
        args.addAll(folders);
        Run last = foreword(args.toArray());
        assertThat(last).isEqualTo(new Run(0, "", begun.size() + " files changed, 0 unchanged, 0 failed\n"));
        assertThat(others(files)).isEmpty();
        assertThat(read(begun)).allMatch(text -> text.contains("\nround: 99 # so many\n"));
        System.out.println(leftovers + " files left behind by " + kills + " kills; none after the next run");
    }

    private List<Path> writePages(int folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < folders; i++) {
            Path sub = Files.createDirectories(folder.resolve("folder" + i));
            for (int j = 0; j < FILES; j++) {
                String body = "Some words å 👋.\n\n".repeat(random.nextInt(400));
                files.add(Files.writeString(
                        sub.resolve("page%03d.md".formatted(j)),
                        "---\ntitle: \"Page " + j + "\"\nround: 0 # so many\n---\n" + body));
            }
        }
        return files;
    }

    /** Waits for a file and not for a time, since nobody knows how fast the machine is. */
    private void killWhenChanged(int round, Path signal, String old) throws Exception {
        Process command = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Foreword.class.getName(),
                        "edit",
                        folder.toString(),
                        "--set",
                        "round=" + round)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (command.isAlive() && Files.readString(signal).equals(old)) {
                Thread.sleep(1);
            }
        } finally {
            // On Linux, SIGKILL.
            command.destroyForcibly();
            assertThat(command.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static List<String> read(List<Path> files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    private List<String> others(List<Path> files) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            Set<Path> pages = Set.copyOf(files);
            return all.filter(Files::isRegularFile)
                    .filter(file -> !pages.contains(file))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
