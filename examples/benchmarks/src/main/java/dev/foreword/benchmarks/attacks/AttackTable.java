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
 * with 512 KB of stack, and prints what became of it in milliseconds of processor time: the thread's own, and for the
 * longest page that of the whole process, its collector and compiler included. Fails when Foreword overflows, takes
 * more than two seconds for a megabyte or grows more than 15-fold from 100 k to 1 M, all included, loses the paragraph
 * below an attack, or blames what is not part of one.
 *
 * <p>With 256 MB the collector has nothing to do while a page of 100 k is read, and much at 1 M. So the table says below
 * how many attacks grow in the thread's own time: those are ours to mend first.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar dev.foreword.benchmarks.attacks.AttackTable
 * java -cp examples/benchmarks/target/benchmarks.jar dev.foreword.benchmarks.attacks.AttackTable FOREWORD
 * }</pre>
 */
public final class AttackTable {

    private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000};
    private static final int BEFORE_LAST = LENGTHS.length - 2;
    private static final int LAST = LENGTHS.length - 1;
    private static final long PATIENCE_SECONDS = 120;
    private static final int REPEATS = 3;
    private static final double LIMIT_MILLIS = 2_000;
    private static final double LIMIT_GROWTH = 15;

    /** Below this it is the compiler that is measured. */
    private static final double NOISE_MILLIS = 2;

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
        run(engine, tasks, result);
        if (engine == Engine.FOREWORD) {
            repeat(engine, result);
        }
    }

    /** What seems to grow is measured again, alone and warm; of each length the least time counts. */
    private void repeat(Engine engine, String[][] result) throws IOException {
        for (int i = 0; i < attacks.size(); i++) {
            for (int j = 0; j < REPEATS && isMeasured(result[i]) && growth(result[i]) > LIMIT_GROWTH; j++) {
                run(engine, new ArrayDeque<>(List.of(i + ":" + LENGTHS[BEFORE_LAST], i + ":" + LENGTHS[LAST])), result);
            }
        }
    }

    private void run(Engine engine, Deque<String> tasks, String[][] result) throws IOException {
        while (!tasks.isEmpty()) {
            String killer = process(engine, tasks, result);
            if (!killer.isEmpty()) {
                String number = killer.substring(0, killer.indexOf(':') + 1);
                tasks.removeIf(task -> task.startsWith(number));
            }
        }
    }

    /** Runs tasks until all are done or one is too much, which is what it returns. */
    private String process(Engine engine, Deque<String> tasks, String[][] result) throws IOException {
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
        String[] row = result[Integer.parseInt(parts[0])];
        for (int i = 0; i < LENGTHS.length; i++) {
            if (LENGTHS[i] == Integer.parseInt(parts[1])) {
                row[i] = isBetter(row[i], what.strip()) ? row[i] : what.strip();
            }
        }
    }

    private static boolean isBetter(String before, String now) {
        return before != null
                && Character.isDigit(before.charAt(0))
                && Character.isDigit(now.charAt(0))
                && allIncluded(before) < allIncluded(now);
    }

    private boolean print() {
        System.out.printf("%-10s %-50s", "area", "attack (milliseconds)");
        for (Engine engine : results.keySet()) {
            System.out.printf(" | %-44s", engine.title() + ": 1 k, 10 k, 100 k, 1 M, all included");
        }
        System.out.println();
        Map<Engine, Integer> failed = new EnumMap<>(Engine.class);
        Map<Engine, Integer> growing = new EnumMap<>(Engine.class);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < attacks.size(); i++) {
            System.out.printf(
                    "%-10s %-50s", attacks.get(i).area(), attacks.get(i).name());
            for (Map.Entry<Engine, String[][]> entry : results.entrySet()) {
                String[] row = entry.getValue()[i];
                String verdict = verdict(row);
                failed.merge(entry.getKey(), verdict.isEmpty() ? 0 : 1, Integer::sum);
                System.out.printf(
                        " | %8s %8s %8s %8s %8s",
                        cell(row[0], 0), cell(row[1], 0), cell(row[2], 0), cell(row[LAST], 0), cell(row[LAST], 1));
                growing.merge(entry.getKey(), growsByItself(row) ? 1 : 0, Integer::sum);
                if (entry.getKey() == Engine.FOREWORD && !verdict.isEmpty()) {
                    faults.add(attacks.get(i).name() + ": " + verdict);
                }
            }
            System.out.println();
        }
        System.out.println();
        failed.forEach((engine, count) -> System.out.printf(
                "%s: %d of %d attacks succeed%n", engine.title(), count, attempted(results.get(engine))));
        growing.forEach((engine, count) -> System.out.printf(
                "%s: %d grow more than %.0f-fold without the collector%n", engine.title(), count, LIMIT_GROWTH));
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

    private static String cell(String measured, int index) {
        String[] parts = measured == null ? new String[] {"-"} : measured.split(" ");
        return index < parts.length && !parts[0].equals("threw") ? parts[index] : parts[0];
    }

    private static boolean isMeasured(String[] row) {
        for (String measured : row) {
            if (measured == null || !Character.isDigit(measured.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static double own(String measured) {
        return Double.parseDouble(measured.split(" ")[0]);
    }

    private static double allIncluded(String measured) {
        return Double.parseDouble(measured.split(" ")[1]);
    }

    private static double growth(String[] row) {
        return allIncluded(row[LAST]) / Math.max(allIncluded(row[BEFORE_LAST]), NOISE_MILLIS);
    }

    private static boolean growsByItself(String[] row) {
        return isMeasured(row) && own(row[LAST]) / Math.max(own(row[BEFORE_LAST]), NOISE_MILLIS) > LIMIT_GROWTH;
    }

    /** What is wrong with the row of an attack; empty when the engine held. */
    private static String verdict(String[] row) {
        for (String measured : row) {
            if (measured != null && !Character.isDigit(measured.charAt(0))) {
                return measured;
            }
            if (measured != null && measured.split(" ", 3).length > 2) {
                return measured.split(" ", 3)[2];
            }
        }
        if (row[LAST] == null) {
            return "";
        }
        if (allIncluded(row[LAST]) > LIMIT_MILLIS) {
            return "slow, " + allIncluded(row[LAST]) + " ms";
        }
        return growth(row) > LIMIT_GROWTH ? String.format(Locale.ROOT, "grows %.1f-fold", growth(row)) : "";
    }
}
