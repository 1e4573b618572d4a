package dev.foreword.benchmarks;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.SourceText;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * From the text of a page to a record of thirty-two components, the case of a program that indexes pages. One operation
 * is all pages once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class FrontMatterBenchmark {

    private List<SourceText> pages = List.of();

    /** Loads the pages. */
    @Setup
    public void load() {
        pages = readByAll(BenchmarkPages.load());
    }

    /** The pages that every library reads, so that no one is measured throwing exceptions. */
    public static List<SourceText> readByAll(List<SourceText> all) {
        List<SourceText> read = new ArrayList<>();
        int different = 0;
        for (SourceText page : all) {
            Optional<PageData> ours = FrontMatterPeers.foreword(page).value();
            Optional<PageData> theirs = jacksonIfItCan(page);
            if (ours.isPresent() && theirs.isPresent()) {
                read.add(page);
                different += ours.equals(theirs) ? 0 : 1;
            }
        }
        if (read.size() < all.size() * 9 / 10 || different * 20 > read.size()) {
            throw new IllegalStateException("the libraries do not do the same work: of " + all.size()
                    + " pages all read " + read.size() + ", and " + different + " differently");
        }
        System.out.println(read.size() + " pages that all libraries read, " + different
                + " of them differently (keys that differ in case)");
        return List.copyOf(read);
    }

    private static Optional<PageData> jacksonIfItCan(SourceText page) {
        try {
            return FrontMatterPeers.hasBlock(page) ? Optional.of(FrontMatterPeers.jackson(page)) : Optional.empty();
        } catch (UncheckedIOException | YAMLException e) {
            return Optional.empty();
        }
    }

    /**
     * Foreword, with spans and all errors, silent about unknown keys as Jackson is.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void foreword(Blackhole sink) {
        pages.forEach(page -> sink.consume(FrontMatterPeers.foreword(page)));
    }

    /**
     * Foreword by default: with a warning and a suggestion for every unknown key.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void forewordTelling(Blackhole sink) {
        pages.forEach(page -> sink.consume(FrontMatterPeers.forewordTelling(page)));
    }

    /**
     * The first half: from text to the tree of values.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void forewordParse(Blackhole sink) {
        pages.forEach(page -> sink.consume(FrontMatter.parse(page)));
    }

    /**
     * Jackson to the same record, by the keys' names whatever their case, as Hugo and Foreword do.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void jackson(Blackhole sink) {
        pages.forEach(page -> sink.consume(FrontMatterPeers.jackson(page)));
    }

    /**
     * Jackson at its fastest.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void jacksonExactKeys(Blackhole sink) {
        pages.forEach(page -> sink.consume(FrontMatterPeers.jacksonExactKeys(page)));
    }

    /**
     * snakeyaml's tree of nodes, and nothing made of it.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void snakeyamlCompose(Blackhole sink) {
        pages.forEach(page -> sink.consume(FrontMatterPeers.snakeyamlCompose(page)));
    }

    /**
     * snakeyaml's events, which Foreword and Jackson build upon, and nothing made of them.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void snakeyamlEvents(Blackhole sink) {
        pages.forEach(page -> sink.consume(FrontMatterPeers.snakeyamlEvents(page)));
    }
}
