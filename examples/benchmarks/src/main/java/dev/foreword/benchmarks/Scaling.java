package dev.foreword.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One document from 10 KB to 10 MB: how long a byte takes, and how much memory. Documents are made of the bodies of
 * {@link BenchmarkPages}, one after the other, each with footnotes of its own. What is timed is the same 10 MB for each
 * length: one long document, or many short ones.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar dev.foreword.benchmarks.Scaling
 * }</pre>
 *
 * <p>Time is that of the processor, the collector's included, in a heap of 2 GB; the lengths take turns, and the table shows
 * the median of the rounds with the quartiles, and the ratio to the first line round by round. A gigabyte is rendered
 * before: the compiler takes as long to be done. Memory is the smallest heap in which the
 * document is rendered, less the smallest for the shortest document, by bytes of source: the source itself and the HTML
 * are in it.
 */
public final class Scaling {

    private static final int[] LENGTHS = {10_000, 100_000, 1_000_000, 10_000_000};
    private static final int WARMUP = 8;
    private static final int ROUNDS = 9;

    /** For the time is told in hundredths of a second, and the collector goes by what came last. */
    private static final int REPEATS = 8;

    private static final int FINEST_MEGABYTES = 2;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final ContentPipeline pipeline =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

    private Scaling() {}

    /**
     * Prints the table.
     *
     * @param args none; with a length, renders a document of that length once and prints nothing
     * @throws IOException if no process could be started
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Scaling scaling = new Scaling();
        if (args.length > 0) {
            scaling.pipeline.process(documents(Integer.parseInt(args[0]), 1).get(0));
            return;
        }
        List<List<SourceText>> documents = new ArrayList<>();
        for (int length : LENGTHS) {
            documents.add(documents(length, LENGTHS[LENGTHS.length - 1] / length));
        }
        double[][] nanos = scaling.nanos(documents);
        System.out.printf(
                "%12s %22s %18s %14s %12s%n", "bytes", "ns/byte (quartiles)", "ratio", "smallest heap", "bytes/byte");
        int least = smallestHeap(LENGTHS[0]);
        for (int i = 0; i < LENGTHS.length; i++) {
            int heap = smallestHeap(LENGTHS[i]);
            System.out.printf(
                    Locale.ROOT,
                    "%,12d %22s %18s %11d MB %12.1f%n",
                    bytes(documents.get(i)) / documents.get(i).size(),
                    Spread.of(nanos[i]),
                    Spread.ofRatios(nanos[i], nanos[0]),
                    heap,
                    (heap - least) * 1024.0 * 1024.0 / bytes(documents.get(i).subList(0, 1)));
        }
    }

    /** For each byte, by length and round. */
    private double[][] nanos(List<List<SourceText>> documents) {
        // All lengths are the same work to the compiler, so most of the time the shortest will do.
        for (int round = 0; round < WARMUP; round++) {
            nanosOf(documents.get(0));
        }
        documents.forEach(this::nanosOf);
        double[][] nanos = new double[documents.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < documents.size(); i++) {
                nanos[i][round] = nanosOf(documents.get(i));
            }
        }
        return nanos;
    }

    private double nanosOf(List<SourceText> documents) {
        long start = PROCESS.getProcessCpuTime();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            documents.forEach(pipeline::process);
        }
        return (PROCESS.getProcessCpuTime() - start) / (double) REPEATS / bytes(documents);
    }

    /** As files have them. */
    private static long bytes(List<SourceText> documents) {
        return documents.stream()
                .mapToLong(document -> document.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static int smallestHeap(int length) throws IOException, InterruptedException {
        int tooSmall = 2;
        int enough = 64 + 40 * (length / 1_000_000);
        while (enough - tooSmall > FINEST_MEGABYTES) {
            int middle = (enough + tooSmall) / 2;
            if (isEnough(middle, length)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return enough;
    }

    private static boolean isEnough(int megabytes, int length) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        // What is set apart for new objects is no need of the document's.
                        "-Xmn4m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-D" + BenchmarkPages.FOLDER + "=" + System.getProperty(BenchmarkPages.FOLDER, ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scaling.class.getName(),
                        Integer.toString(length))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }

    /** Documents of whole pages, each as long as is asked for or a page longer. */
    static List<SourceText> documents(int length, int count) {
        List<PageBody> pages = PageBody.of(BenchmarkPages.load());
        List<SourceText> documents = new ArrayList<>();
        int page = 0;
        while (documents.size() < count) {
            StringBuilder text = new StringBuilder(length + 100_000);
            for (; text.length() < length; page++) {
                text.append(pages.get(page % pages.size()).text().replace("[^", "[^" + page + "-"))
                        .append("\n\n");
            }
            documents.add(SourceText.of("long.md", text.toString()));
        }
        return documents;
    }
}
