package dev.foreword.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.foreword.content.ContentPipeline;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.markdown.internal.MarkdownEngine;
import dev.foreword.markdown.internal.PageWriter;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.text.SourceText;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
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
 * <p>A round is each library once over all pages. The tables show the median of the rounds with the quartiles, the ratios
 * to the first line or the first two, round by round, and how much memory a page takes on its way. The collector's own
 * time is in no line; it goes with that memory.
 */
public final class SideBySide {

    /** Before that the compiler is not done. */
    private static final Duration WARMUP = Duration.ofSeconds(20);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private record Contestant<P>(String name, Function<P, Object> work) {}

    /** What is measured; all are compared with the first of the contestants. */
    private record Contest<P>(String name, List<P> pages, List<Contestant<P>> contestants, int references) {}

    private final PrintStream out;
    private final int rounds;
    private final Duration warmup;

    /** Keeps the results alive, so that nothing is optimised away. */
    private int sink;

    private SideBySide(PrintStream out, int rounds, Duration warmup) {
        this.out = out;
        this.rounds = rounds;
        this.warmup = warmup;
    }

    /**
     * Prints the tables.
     *
     * @param args rounds to measure, 100 by default, behind twenty seconds to warm up; then the tables, all by default:
     *     {@code matter}, {@code pages}, {@code shortcodes}
     */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        List<String> tables =
                args.length > 1 ? List.of(args).subList(1, args.length) : List.of("matter", "pages", "shortcodes");
        List<SourceText> pages = FrontMatterBenchmark.readByAll(BenchmarkPages.load());
        for (String table : tables) {
            print(table, pages, rounds, WARMUP, System.out);
        }
    }

    /** Prints one table. */
    static void print(String table, List<SourceText> pages, int rounds, Duration warmup, PrintStream out) {
        SideBySide measure = new SideBySide(out, rounds, warmup);
        switch (table) {
            case "matter" -> measure.run(frontMatter(pages));
            case "pages" -> measure.run(wholePages(PageBody.of(pages)));
            case "shortcodes" -> measure.run(shortcodes(PageBody.of(pages)));
            default -> throw new IllegalArgumentException("no table \"" + table + "\"");
        }
    }

    private static Contest<SourceText> frontMatter(List<SourceText> pages) {
        return new Contest<>(
                "front matter",
                pages,
                List.of(
                        new Contestant<>("jackson", FrontMatterPeers::jackson),
                        new Contestant<>("jackson, exact keys", FrontMatterPeers::jacksonExactKeys),
                        new Contestant<>("snakeyaml compose", FrontMatterPeers::snakeyamlCompose),
                        new Contestant<>("snakeyaml events", FrontMatterPeers::snakeyamlEvents),
                        new Contestant<>("foreword", FrontMatterPeers::foreword),
                        new Contestant<>("foreword, telling", FrontMatterPeers::forewordTelling),
                        new Contestant<>("foreword, parse only", FrontMatter::parse)),
                1);
    }

    private static Contest<PageBody> wholePages(List<PageBody> pages) {
        ContentPipeline pipeline = PageBenchmark.pipeline();
        MarkdownEngine engine = new MarkdownEngine(MarkdownOptions.hugo());
        return new Contest<>(
                "pages",
                pages,
                List.of(
                        new Contestant<>("flexmark, bodies", page -> MarkdownPeers.flexmark(page.text())),
                        new Contestant<>("commonmark-java, bodies", page -> MarkdownPeers.commonmark(page.text())),
                        new Contestant<>("flexmark, parse only", page -> MarkdownPeers.flexmarkParse(page.text())),
                        new Contestant<>("flexmark + jackson", page -> {
                            FrontMatterPeers.jackson(page.source());
                            return MarkdownPeers.flexmark(page.text());
                        }),
                        new Contestant<>("commonmark-java + jackson", page -> {
                            FrontMatterPeers.jackson(page.source());
                            return MarkdownPeers.commonmark(page.text());
                        }),
                        new Contestant<>("foreword", page -> pipeline.process(page.source(), PageData.class)),
                        new Contestant<>("- front matter", page -> FrontMatterPeers.foreword(page.source())),
                        new Contestant<>("- shortcodes, parse", SideBySide::calls),
                        new Contestant<>("- bodies, parse", page -> engine.parse(page.text())),
                        new Contestant<>(
                                "- bodies, parse and write",
                                page -> new PageWriter(engine.options(), List.of()).write(engine.parse(page.text())))),
                2);
    }

    private static Contest<PageBody> shortcodes(List<PageBody> pages) {
        return new Contest<>(
                "shortcodes",
                pages,
                List.of(
                        new Contestant<>("indexOf", ShortcodeBenchmark::openings),
                        new Contestant<>("foreword", SideBySide::calls)),
                1);
    }

    private static ShortcodeDocument calls(PageBody page) {
        return ShortcodeDocument.parse(page.source(), page.span());
    }

    private <P> void run(Contest<P> contest) {
        int count = contest.contestants().size();
        long start = System.nanoTime();
        while (System.nanoTime() - start < warmup.toNanos()) {
            round(contest, 0, new double[count][1], new long[count]);
        }
        double[][] millis = new double[count][rounds];
        long[] bytes = new long[count];
        for (int round = 0; round < rounds; round++) {
            round(contest, round, millis, bytes);
        }
        print(contest, millis, bytes);
    }

    private <P> void round(Contest<P> contest, int round, double[][] millis, long[] bytes) {
        for (int i = 0; i < millis.length; i++) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            Function<P, Object> work = contest.contestants().get(i).work();
            for (P page : contest.pages()) {
                sink ^= System.identityHashCode(work.apply(page));
            }
            millis[i][round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            bytes[i] = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        }
    }

    private void print(Contest<?> contest, double[][] millis, long[] bytes) {
        out.printf(Locale.ROOT, "%-28s %20s", contest.name(), "ms (quartiles)");
        for (int reference = 0; reference < contest.references(); reference++) {
            out.printf(Locale.ROOT, " %22s", "ratio to line " + (reference + 1));
        }
        out.printf(Locale.ROOT, " %10s%n", "KiB/page");
        for (int i = 0; i < millis.length; i++) {
            out.printf(Locale.ROOT, "%-28s %20s", contest.contestants().get(i).name(), Spread.of(millis[i]));
            for (int reference = 0; reference < contest.references(); reference++) {
                out.printf(Locale.ROOT, " %22s", Spread.ofRatios(millis[i], millis[reference]));
            }
            out.printf(
                    Locale.ROOT,
                    " %10.1f%n",
                    bytes[i] / 1024.0 / contest.pages().size());
        }
    }
}
