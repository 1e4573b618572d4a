package dev.foreword.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.SourceText;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Measures the libraries in turns, in one process, by the processor time of one thread: the ratios hold on a machine that
 * has other things to do, where those of one after the other, by the clock, do not.
 *
 * <pre>{@code
 * java -Dforeword.pages=content -cp examples/benchmarks/target/benchmarks.jar dev.foreword.benchmarks.SideBySide
 * }</pre>
 *
 * <p>A round is each library once over all pages. The table shows the median of the rounds with the quartiles, the ratio
 * to the first line, round by round, and how much memory a page takes on its way.
 */
public final class SideBySide {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private record Contestant(String name, Function<SourceText, Object> work) {}

    private final List<SourceText> pages;
    private final List<Contestant> contestants;

    /** Keeps the results alive, so that nothing is optimised away. */
    private int sink;

    private SideBySide(List<SourceText> pages, List<Contestant> contestants) {
        this.pages = pages;
        this.contestants = contestants;
    }

    /**
     * Prints the table.
     *
     * @param args rounds to measure and rounds to warm up, 100 and 100 by default
     */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        int warmup = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        print(FrontMatterBenchmark.readByAll(BenchmarkPages.load()), rounds, warmup, System.out);
    }

    /** Prints the table of front matter. */
    static void print(List<SourceText> pages, int rounds, int warmup, PrintStream out) {
        List<Contestant> contestants = List.of(
                new Contestant("jackson", FrontMatterPeers::jackson),
                new Contestant("jackson, exact keys", FrontMatterPeers::jacksonExactKeys),
                new Contestant("snakeyaml compose", FrontMatterPeers::snakeyamlCompose),
                new Contestant("snakeyaml events", FrontMatterPeers::snakeyamlEvents),
                new Contestant("foreword", FrontMatterPeers::foreword),
                new Contestant("foreword, telling", FrontMatterPeers::forewordTelling),
                new Contestant("foreword, parse only", FrontMatter::parse));
        new SideBySide(pages, contestants).run(warmup, rounds, out);
    }

    private void run(int warmup, int rounds, PrintStream out) {
        double[][] millis = new double[contestants.size()][rounds];
        long[] bytes = new long[contestants.size()];
        for (int round = -warmup; round < rounds; round++) {
            for (int i = 0; i < contestants.size(); i++) {
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                long start = THREADS.getCurrentThreadCpuTime();
                Function<SourceText, Object> work = contestants.get(i).work();
                for (SourceText page : pages) {
                    sink ^= System.identityHashCode(work.apply(page));
                }
                long time = THREADS.getCurrentThreadCpuTime() - start;
                if (round >= 0) {
                    millis[i][round] = time / 1e6;
                    bytes[i] = THREADS.getCurrentThreadAllocatedBytes() - allocated;
                }
            }
        }
        print(millis, bytes, out);
    }

    private void print(double[][] millis, long[] bytes, PrintStream out) {
        out.printf(Locale.ROOT, "%-24s %18s %22s %12s%n", "", "ms (quartiles)", "ratio (quartiles)", "KiB/page");
        for (int i = 0; i < millis.length; i++) {
            double[] ratios = new double[millis[i].length];
            for (int round = 0; round < ratios.length; round++) {
                ratios[round] = millis[i][round] / millis[0][round];
            }
            out.printf(
                    Locale.ROOT,
                    "%-24s %18s %22s %12.1f%n",
                    contestants.get(i).name(),
                    spread(millis[i], "%.1f (%.1f-%.1f)"),
                    spread(ratios, "%.2f (%.2f-%.2f)"),
                    bytes[i] / 1024.0 / pages.size());
        }
    }

    private static String spread(double[] values, String format) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = sorted.length;
        return String.format(Locale.ROOT, format, sorted[count / 2], sorted[count / 4], sorted[count * 3 / 4]);
    }
}
