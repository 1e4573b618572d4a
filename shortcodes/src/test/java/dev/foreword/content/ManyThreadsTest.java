package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One pipeline, eight threads, a real site a hundred times: equal pages, and nothing is kept. */
@Tag("shared")
class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int TIMES = 100;

    private final ContentPipeline pipeline =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

    @Test
    void equalPagesAndNothingKept() throws Exception {
        List<SourceText> pages = new ArrayList<>();
        for (Path page : SharedFolder.pages("corpus")) {
            pages.add(SourceText.of(page.getFileName().toString(), read(page)));
        }
        List<Integer> expected = pages.stream().map(this::outcome).toList();
        renderAll(pages, expected, THREADS);
        long before = used();
        renderAll(pages, expected, TIMES);
        long after = used();
        System.out.printf(
                "%d pages, %d times, %d threads: heap %d KB before, %d KB after%n",
                pages.size(), TIMES, THREADS, before / 1024, after / 1024);
        assertThat(after).isLessThan(before + before / 20);
    }

    private void renderAll(List<SourceText> pages, List<Integer> expected, int times) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Boolean>> runs = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                runs.add(threads.submit(
                        () -> pages.stream().map(this::outcome).toList().equals(expected)));
            }
            for (Future<Boolean> run : runs) {
                assertThat(run.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** All that came out, as one number: its HTML and what was reported. */
    private int outcome(SourceText page) {
        Content<?> content = pipeline.process(page);
        return 31 * content.html().hashCode() + content.diagnostics().toString().hashCode();
    }

    private static String read(Path page) {
        try {
            return SourceText.read(page).text();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What is reachable: the least of some full collections. */
    private static long used() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(50);
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
