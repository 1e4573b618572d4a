package dev.foreword.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class FrontMatterBenchmarkTest {

    @Test
    void the_libraries_do_the_same_work() {
        for (SourceText page : GeneratedPages.make(100)) {
            PageData ours = FrontMatterPeers.foreword(page).orThrow();
            assertThat(ours).isEqualTo(FrontMatterPeers.jackson(page));
            assertThat(ours.tags()).hasSize(2);
            assertThat(ours.date()).isPresent();
        }
    }

    /** Says nothing about speed, only that each can be measured. */
    @Test
    void every_benchmark_runs_once() throws RunnerException {
        // Nothing is measured here, so another run on the machine does no harm.
        System.setProperty("jmh.ignoreLock", "true");
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("dev.foreword.benchmarks")
                        .mode(Mode.SingleShotTime)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .timeout(TimeValue.seconds(60))
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        assertThat(results).hasSizeGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"matter, jackson, 8", "pages, 'flexmark, bodies', 11", "shortcodes, indexOf, 3"})
    void the_tables_have_a_line_for_each_library(String table, String first, int lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SideBySide.print(
                table, GeneratedPages.make(20), 2, Duration.ZERO, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(lines)
                .anyMatch(line -> line.startsWith(first + " ") && line.contains(" 1.00 (1.00-1.00)"));
    }
}
