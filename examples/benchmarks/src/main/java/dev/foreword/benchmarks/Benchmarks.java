package dev.foreword.benchmarks;

import dev.foreword.benchmarks.attacks.AttackTable;
import dev.foreword.benchmarks.compare.Compare;
import java.io.IOException;
import java.util.Arrays;

/** The main class of the jar: {@code compare} or {@code attacks} with its arguments, or JMH with all of its own. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs {@link Compare}, {@link AttackTable} or JMH.
     *
     * @param args {@code compare} or {@code attacks} first, or what JMH takes
     * @throws IOException when files cannot be read or written
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0 && args[0].equals("compare")) {
            Compare.main(Arrays.copyOfRange(args, 1, args.length));
        } else if (args.length > 0 && args[0].equals("attacks")) {
            AttackTable.main(Arrays.copyOfRange(args, 1, args.length));
        } else {
            org.openjdk.jmh.Main.main(args);
        }
    }
}
