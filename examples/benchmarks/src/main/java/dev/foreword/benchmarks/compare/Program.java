package dev.foreword.benchmarks.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program that is run and measured, on two processors at most. */
final class Program {

    private static final long LOOK_EACH_MILLIS = 4;
    private static final long PATIENCE_MINUTES = 5;
    private static final int PROCESSORS = 2;

    private final String name;
    private final List<String> command;
    private final Path folder;
    private final List<Integer> statuses;

    /**
     * A program.
     *
     * @param name what tables call it
     * @param folder where it runs
     * @param statuses the exit statuses that are as wanted
     * @param command the program and its arguments
     */
    Program(String name, Path folder, List<Integer> statuses, List<String> command) {
        this.name = name;
        this.folder = folder;
        this.statuses = statuses;
        this.command = List.copyOf(command);
    }

    String name() {
        return name;
    }

    /** The virtual machine that this one runs on. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static boolean isInstalled(String program) {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(":")) {
            if (Files.isExecutable(Path.of(directory, program))) {
                return true;
            }
        }
        return false;
    }

    /** What a program prints, its messages included; empty when it fails. */
    static Optional<String> output(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Runs the program once. Bash tells the times, as only a parent can; the memory is what the kernel says of the process
     * until just before its end.
     */
    Cost run() throws IOException, InterruptedException {
        Path times = Files.createTempFile("times", ".txt");
        List<String> words = new ArrayList<>(
                List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; { time \"$@\" >/dev/null 2>&3; } 3>/dev/null", name));
        if (Runtime.getRuntime().availableProcessors() > PROCESSORS && isInstalled("taskset")) {
            words.addAll(List.of("taskset", "-c", "0-" + (PROCESSORS - 1)));
        }
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(times.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process shell = builder.start();
        double peak = 0;
        Optional<ProcessHandle> program = Optional.empty();
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        do {
            // To look for children costs more than to look at one.
            program = program.or(() -> shell.children().findFirst());
            peak = Math.max(peak, program.map(Program::peak).orElse(0.0));
            if (System.nanoTime() > deadline) {
                shell.descendants().forEach(ProcessHandle::destroyForcibly);
                throw new IllegalStateException(name + " takes more than " + PATIENCE_MINUTES + " minutes");
            }
        } while (!shell.waitFor(LOOK_EACH_MILLIS, TimeUnit.MILLISECONDS));
        String[] seconds = Files.readString(times).strip().split("\\s+");
        Files.delete(times);
        if (!statuses.contains(shell.exitValue()) || seconds.length != 3) {
            throw new IllegalStateException(
                    name + " ended with " + shell.exitValue() + ": " + String.join(" ", command));
        }
        return new Cost(
                Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]), peak);
    }

    /** In megabytes; 0 where the kernel does not tell. */
    private static double peak(ProcessHandle process) {
        try (InputStream status = Files.newInputStream(Path.of("/proc/" + process.pid() + "/status"))) {
            return new String(status.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
