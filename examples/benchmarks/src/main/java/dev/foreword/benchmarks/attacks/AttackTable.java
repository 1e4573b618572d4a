package dev.foreword.benchmarks.attacks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Attacks Foreword, and if asked to flexmark and commonmark-java, at 1 k, 10 k, 100 k and 1 M characters, each in a process
 * of its own with 256 MB of heap, on a thread with 512 KB of stack, and prints what became of it in milliseconds of
 * processor time: the thread's own, and for the longest page that of the whole process, its collector and compiler
 * included; then how many times as long 1 M takes as 100 k, by each of both times. Fails when Foreword overflows, takes
 * more than two seconds for a megabyte or grows more than 15-fold, all included, loses the paragraph below an attack, or
 * blames what is not part of one.
 *
 * <pre>{@code
 * java -jar examples/benchmarks/target/benchmarks.jar attacks
 * java -jar examples/benchmarks/target/benchmarks.jar attacks --peers
 * java -jar examples/benchmarks/target/benchmarks.jar attacks --only notes
 * }</pre>
 *
 * <p>Front matter is no business of the others; they are not attacked with it. A run that takes more than three seconds is
 * "over", and what is longer is not tried. When the others have had {@value #PEERS_MINUTES} minutes, the rest of the table is
 * without them.
 */
public final class AttackTable {

    private static final int PEERS_MINUTES = 20;

    private final Map<Engine, Victim> victims = new EnumMap<>(Engine.class);
    private final Map<Engine, List<Row>> rows = new EnumMap<>(Engine.class);
    private final List<String> faults = new ArrayList<>();
    private long peersNanos;

    private AttackTable() {}

    /**
     * Prints the table, and leaves with 1 when Foreword did not hold.
     *
     * @param args {@code --peers} for the other libraries too; {@code --only} and a part of the names of attacks
     */
    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        int only = arguments.indexOf("--only");
        String part = only >= 0 && only + 1 < args.length ? args[only + 1] : "";
        AttackTable table = new AttackTable();
        for (Engine engine : arguments.contains("--peers") ? Engine.values() : new Engine[] {Engine.FOREWORD}) {
            table.victims.put(engine, new Victim(engine));
            table.rows.put(engine, new ArrayList<>());
        }
        boolean held = table.print(part);
        table.victims.values().forEach(Victim::close);
        System.exit(held ? 0 : 1);
    }

    private boolean print(String part) {
        StringBuilder titles = new StringBuilder(String.format("%-61s", "milliseconds"));
        StringBuilder head = new StringBuilder(String.format("%-10s %-50s", "area", "attack"));
        for (Engine engine : victims.keySet()) {
            titles.append(String.format(" | %-59s", engine.title()));
            head.append(" | ").append(Row.head());
        }
        System.out.println(titles);
        System.out.println(head);
        List<Attack> attacks = Attacks.all();
        for (int i = 0; i < attacks.size(); i++) {
            if (attacks.get(i).name().contains(part)) {
                System.out.println(line(i, attacks.get(i)));
            }
        }
        System.out.println();
        rows.forEach(AttackTable::summary);
        faults.forEach(System.out::println);
        return faults.isEmpty();
    }

    private String line(int number, Attack attack) {
        StringBuilder line = new StringBuilder(String.format("%-10s %-50s", attack.area(), attack.name()));
        for (Map.Entry<Engine, Victim> victim : victims.entrySet()) {
            boolean ours = victim.getKey() == Engine.FOREWORD;
            if (!ours && (attack.isFrontMatter() || peersNanos > TimeUnit.MINUTES.toNanos(PEERS_MINUTES))) {
                line.append(String.format(" | %-59s", "-"));
                continue;
            }
            long start = System.nanoTime();
            Row row = Row.measure(victim.getValue(), number, ours);
            peersNanos += ours ? 0 : System.nanoTime() - start;
            rows.get(victim.getKey()).add(row);
            line.append(" | ").append(row.cells());
            if (ours && !row.verdict().isEmpty()) {
                faults.add(attack.name() + ": " + row.verdict());
            }
        }
        return line.toString();
    }

    private static void summary(Engine engine, List<Row> rows) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %d attacks: %d overflow, %d out of memory, %d take more than 3 s, %d otherwise wrong; slowest megabyte "
                        + "%.2f s, %.2f s all included; %d grow more than %.0f-fold, %d all included%n",
                engine.title(),
                rows.size(),
                count(rows, Outcome.OVERFLOW),
                count(rows, Outcome.MEMORY),
                count(rows, Outcome.OVER),
                rows.stream().filter(row -> !row.fault().isEmpty()).count()
                        - count(rows, Outcome.OVERFLOW)
                        - count(rows, Outcome.MEMORY)
                        - count(rows, Outcome.OVER),
                rows.stream().mapToDouble(Row::slowestOwn).max().orElse(0) / 1000,
                rows.stream().mapToDouble(Row::slowest).max().orElse(0) / 1000,
                rows.stream().filter(row -> row.ownGrowth() > Row.LIMIT_GROWTH).count(),
                Row.LIMIT_GROWTH,
                rows.stream().filter(row -> row.growth() > Row.LIMIT_GROWTH).count());
    }

    private static long count(List<Row> rows, String fault) {
        return rows.stream().filter(row -> row.fault().equals(fault)).count();
    }
}
