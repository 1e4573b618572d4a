package dev.foreword.benchmarks.attacks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A process in which a library is attacked; a new one when it has died or is given up. For one thread. */
final class Victim implements AutoCloseable {

    /** For a machine that has other things to do; the process itself counts processor time. */
    private static final long PATIENCE_SECONDS = 120;

    private final Engine engine;
    private @Nullable Process process;

    Victim(Engine engine) {
        this.engine = engine;
    }

    /** What becomes of an attack. */
    Outcome attack(int number, int length) {
        Outcome outcome;
        try {
            Process running = running();
            PrintStream tasks = new PrintStream(running.getOutputStream(), true, StandardCharsets.UTF_8);
            tasks.println(number + ":" + length);
            outcome = next(running);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Whoever only overflowed its stack goes on, and need not be warmed up again.
        if (!outcome.isMeasured() && !outcome.fault().equals(Outcome.OVERFLOW)) {
            close();
        }
        return outcome;
    }

    private Process running() throws IOException {
        Process running = process;
        if (running == null || !running.isAlive()) {
            running = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            // The virtual machine's own choice for so little memory, and the least processor time.
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            AttackRun.class.getName(),
                            engine.name()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process = running;
        }
        return running;
    }

    private static Outcome next(Process running) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(running.getInputStream(), StandardCharsets.UTF_8));
        CompletableFuture<@Nullable String> line = CompletableFuture.supplyAsync(() -> {
            try {
                return lines.readLine();
            } catch (IOException e) {
                return null;
            }
        });
        try {
            String read = line.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return read == null ? Outcome.failed(Outcome.CRASH) : Outcome.ofLine(read);
        } catch (TimeoutException e) {
            return Outcome.failed(Outcome.OVER);
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        Process running = process;
        process = null;
        if (running != null) {
            running.destroyForcibly();
        }
    }
}
