package dev.foreword.benchmarks.attacks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Attacks each library at 1 k, 10 k, 100 k and 1 M characters, in a process of its own with 256 MB of heap, on a thread
 * with 512 KB of stack, and prints what became of it: milliseconds of processor time, the collector's included. Fails when Foreword overflows, takes more than two seconds for a
 * megabyte, grows more than 15-fold from 100 k to 1 M, loses the paragraph below an attack, or blames what is not part
 * of one.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar dev.foreword.benchmarks.attacks.AttackTable
 * java -cp examples/benchmarks/target/benchmarks.jar dev.foreword.benchmarks.attacks.AttackTable FOREWORD
 * }</pre>
 */
public final class AttackTable {

    private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000};
    private static final long PATIENCE_SECONDS = 30;
    private static final double LIMIT_MILLIS = 2_000;
    private static final double LIMIT_GROWTH = 15;

    /** Below this the clock and the collector are what is measured. */
    private static final double NOISE_MILLIS = 20;

    private final List<Attack> attacks = Attacks.all();
    private final Map<Engine, String[][]> results = new EnumMap<>(Engine.class);

    private AttackTable() {}

    /**
     * Prints the table, and leaves with 1 when Foreword did not hold.
     *
     * @param args the engines to attack, all by default
     * @throws IOException if no process could be started
     */
    public static void main(String[] args) throws IOException {
        AttackTable table = new AttackTable();
        List<Engine> engines = new ArrayList<>();
        for (String name : args) {
            engines.add(Engine.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        for (Engine engine : engines.isEmpty() ? List.of(Engine.values()) : engines) {
            table.attack(engine);
        }
        System.exit(table.print() ? 0 : 1);
    }

    private void attack(Engine engine) throws IOException {
        String[][] result = new String[attacks.size()][LENGTHS.length];
        results.put(engine, result);
        Deque<String> tasks = new ArrayDeque<>();
        for (int length : LENGTHS) {
            for (int i = 0; i < attacks.size(); i++) {
                if (engine == Engine.FOREWORD || !attacks.get(i).isFrontMatter()) {
                    tasks.add(i + ":" + length);
                }
            }
        }
        while (!tasks.isEmpty()) {
            String killer = run(engine, tasks, result);
            if (!killer.isEmpty()) {
                String number = killer.substring(0, killer.indexOf(':') + 1);
                tasks.removeIf(task -> task.startsWith(number));
            }
        }
    }

    /** Runs tasks until all are done or one is too much, which is what it returns. */
    private String run(Engine engine, Deque<String> tasks, String[][] result) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                // What the virtual machine itself takes where there is so little memory; and it works for nobody else
                // meanwhile, so that its time can be told.
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                AttackRun.class.getName(),
                engine.name()));
        command.addAll(tasks);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String current = "";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (!tasks.isEmpty()) {
                String line = next(lines);
                if (line.startsWith("begin ")) {
                    current = line.substring(6);
                } else if (line.startsWith("end ")) {
                    String[] parts = line.split(" ", 3);
                    put(result, parts[1], parts[2]);
                    tasks.remove(parts[1]);
                } else if (line.equals("late") || line.equals("gone")) {
                    put(result, current, line.equals("late") ? "late" : "crash");
                    return current;
                }
            }
        } finally {
            process.destroyForcibly();
        }
        return "";
    }

    private static String next(BufferedReader lines) {
        CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> {
            try {
                String read = lines.readLine();
                return read == null ? "gone" : read;
            } catch (IOException e) {
                return "gone";
            }
        });
        try {
            return line.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "late";
        } catch (InterruptedException | ExecutionException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private void put(String[][] result, String task, String what) {
        String[] parts = task.split(":");
        for (int i = 0; i < LENGTHS.length; i++) {
            if (LENGTHS[i] == Integer.parseInt(parts[1])) {
                result[Integer.parseInt(parts[0])][i] = what.strip();
            }
        }
    }

    private boolean print() {
        System.out.printf("%-10s %-50s", "area", "attack (milliseconds)");
        for (Engine engine : results.keySet()) {
            System.out.printf(" | %-35s", engine.title() + ": 1 k, 10 k, 100 k, 1 M");
        }
        System.out.println();
        Map<Engine, Integer> failed = new EnumMap<>(Engine.class);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < attacks.size(); i++) {
            System.out.printf(
                    "%-10s %-50s", attacks.get(i).area(), attacks.get(i).name());
            for (Map.Entry<Engine, String[][]> entry : results.entrySet()) {
                String[] row = entry.getValue()[i];
                String verdict = verdict(row);
                failed.merge(entry.getKey(), verdict.isEmpty() ? 0 : 1, Integer::sum);
                System.out.printf(" | %8s %8s %8s %8s", cell(row[0]), cell(row[1]), cell(row[2]), cell(row[3]));
                if (entry.getKey() == Engine.FOREWORD && !verdict.isEmpty()) {
                    faults.add(attacks.get(i).name() + ": " + verdict);
                }
            }
            System.out.println();
        }
        System.out.println();
        failed.forEach((engine, count) -> System.out.printf(
                "%s: %d of %d attacks succeed%n", engine.title(), count, attempted(results.get(engine))));
        faults.forEach(System.out::println);
        return faults.isEmpty();
    }

    private static int attempted(String[][] result) {
        int count = 0;
        for (String[] row : result) {
            count += row[0] == null ? 0 : 1;
        }
        return count;
    }

    private static String cell(String measured) {
        return measured == null ? "-" : measured.split(" ")[0];
    }

    /** What is wrong with the row of an attack; empty when the engine held. */
    private static String verdict(String[] row) {
        for (String measured : row) {
            if (measured != null && !Character.isDigit(measured.charAt(0))) {
                return measured;
            }
            if (measured != null && measured.indexOf(' ') > 0) {
                return measured.substring(measured.indexOf(' ') + 1);
            }
        }
        if (row[3] == null) {
            return "";
        }
        double large = Double.parseDouble(row[3]);
        double small = Math.max(Double.parseDouble(row[2]), NOISE_MILLIS / 10);
        if (large > LIMIT_MILLIS) {
            return "slow, " + row[3] + " ms";
        }
        return large > NOISE_MILLIS && large / small > LIMIT_GROWTH
                ? String.format(Locale.ROOT, "grows %.1f-fold", large / small)
                : "";
    }
}
