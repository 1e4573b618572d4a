package dev.foreword.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.Shortcodes;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Fails when the pipeline gets slower. What it takes is compared with what flexmark takes to parse the bodies alone, in
 * turns, by the processor time of one thread: the machine, its load and the virtual machine are the same for both.
 */
class SpeedBenchmarkTest {

    /** The pipeline by flexmark's parse, over these pages. When it has got quicker for good, write down the new one. */
    private static final double RATIO = 0.55;

    private static final double REGRESSION = 1.3;

    private static final int PAGES = 50;
    private static final int ROUNDS = 101;

    /** A busy machine may spoil one attempt; a slower pipeline spoils all. */
    private static final int ATTEMPTS = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ContentPipeline pipeline =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();
    private int sink;

    @Test
    void the_pipeline_is_as_fast_as_it_was() {
        List<PageBody> pages = PageBody.of(GeneratedPages.make(PAGES));
        // The compiler is done with both.
        ratio(pages);
        Spread ratio = ratio(pages);
        for (int attempt = 1; attempt < ATTEMPTS && ratio.median() > RATIO * REGRESSION; attempt++) {
            ratio = ratio(pages);
        }
        System.out.println("pipeline by flexmark's parse: " + ratio);
        assertThat(ratio.median())
                .as(
                        "processor time of the pipeline by that of flexmark's parse: %s; it was %s",
                        ratio, String.format(Locale.ROOT, "%.2f", RATIO))
                .isLessThanOrEqualTo(RATIO * REGRESSION);
    }

    private Spread ratio(List<PageBody> pages) {
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            theirs[round] = nanos(pages, page -> MarkdownPeers.flexmarkParse(page.text()));
            ours[round] = nanos(pages, page -> pipeline.process(page.source(), PageData.class));
        }
        return Spread.ofRatios(ours, theirs);
    }

    private double nanos(List<PageBody> pages, Function<PageBody, Object> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (PageBody page : pages) {
            sink ^= System.identityHashCode(work.apply(page));
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
