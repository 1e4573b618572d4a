package dev.foreword.benchmarks.compare;

import dev.foreword.benchmarks.Spread;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Runs programs in turns and compares each with the first, run by run. */
final class Race {

    private final PrintStream out;
    private final int runs;

    Race(PrintStream out, int runs) {
        this.out = out;
        this.runs = runs;
    }

    /** Prepares the ground before each run; what it takes is not measured. */
    interface Before {
        void run() throws IOException;
    }

    void run(String title, List<Program> programs, Before before) throws IOException, InterruptedException {
        List<List<Cost>> costs = new ArrayList<>();
        programs.forEach(program -> costs.add(new ArrayList<>()));
        // The first run finds the files on the disk, those after it in memory; it counts for nobody.
        for (int run = -1; run < runs; run++) {
            for (int i = 0; i < programs.size(); i++) {
                before.run();
                Cost cost = programs.get(i).run();
                if (run >= 0) {
                    costs.get(i).add(cost);
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "%-36s %20s %18s %20s %18s %10s %18s%n",
                title,
                "wall s (quartiles)",
                "ratio",
                "processor s",
                "ratio",
                "peak MB",
                "ratio");
        for (int i = 0; i < programs.size(); i++) {
            out.printf(
                    Locale.ROOT,
                    "%-36s %20s %18s %20s %18s %10s %18s%n",
                    programs.get(i).name(),
                    Spread.of(values(costs.get(i), Cost::wall)),
                    ratio(costs.get(i), costs.get(0), Cost::wall),
                    Spread.of(values(costs.get(i), Cost::processor)),
                    ratio(costs.get(i), costs.get(0), Cost::processor),
                    String.format(
                            Locale.ROOT,
                            "%.0f",
                            Spread.of(values(costs.get(i), Cost::peak)).median()),
                    ratio(costs.get(i), costs.get(0), Cost::peak));
        }
        out.println();
    }

    private static Spread ratio(List<Cost> costs, List<Cost> reference, ToDoubleFunction<Cost> part) {
        return Spread.ofRatios(values(costs, part), values(reference, part));
    }

    private static double[] values(List<Cost> costs, ToDoubleFunction<Cost> part) {
        return costs.stream().mapToDouble(part).toArray();
    }
}
