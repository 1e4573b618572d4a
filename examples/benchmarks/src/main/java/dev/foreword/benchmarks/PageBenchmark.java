package dev.foreword.benchmarks;

import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.bind.Binder;
import dev.foreword.bind.UnknownKeys;
import dev.foreword.content.ContentPipeline;
import dev.foreword.footnote.Footnotes;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.markdown.internal.MarkdownEngine;
import dev.foreword.markdown.internal.PageWriter;
import dev.foreword.shortcode.Shortcodes;
import java.util.List;
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

/**
 * Whole pages, from their text to a record and HTML, and the stages that Markdown goes through, beside flexmark and
 * commonmark-java, which do the bodies alone. One operation is all pages once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class PageBenchmark {

    private final ContentPipeline pipeline = pipeline();
    private final MarkdownEngine engine = new MarkdownEngine(MarkdownOptions.hugo());
    private List<PageBody> pages = List.of();
    private List<Document> documents = List.of();

    /** With the standard shortcodes, for the record that {@link FrontMatterBenchmark} has, too. */
    static ContentPipeline pipeline() {
        return ContentPipeline.builder()
                .shortcodes(Shortcodes.standard())
                .binder(Binder.standard().withUnknownKeys(UnknownKeys.IGNORE))
                .build();
    }

    /** Loads the pages that all libraries read. */
    @Setup
    public void load() {
        pages = PageBody.of(FrontMatterBenchmark.readByAll(BenchmarkPages.load()));
        documents = pages.stream().map(page -> engine.parse(page.text())).toList();
        System.out.println(pages.size() + " pages in one operation");
    }

    /**
     * Foreword: front matter, shortcodes, Markdown, footnotes, HTML.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void foreword(Blackhole sink) {
        pages.forEach(page -> sink.consume(pipeline.process(page.source(), PageData.class)));
    }

    /**
     * Foreword: the bodies, to a tree.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void forewordMarkdown(Blackhole sink) {
        pages.forEach(page -> sink.consume(engine.parse(page.text())));
    }

    /**
     * Foreword: the footnotes of the bodies, from trees.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void forewordFootnotes(Blackhole sink) {
        documents.forEach(document -> sink.consume(Footnotes.resolve(document)));
    }

    /**
     * Foreword: HTML of the bodies, from trees.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void forewordHtml(Blackhole sink) {
        documents.forEach(document -> sink.consume(new PageWriter(engine.options(), List.of()).write(document)));
    }

    /**
     * flexmark with its extensions: the bodies, to HTML.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void flexmark(Blackhole sink) {
        pages.forEach(page -> sink.consume(MarkdownPeers.flexmark(page.text())));
    }

    /**
     * commonmark-java with its extensions: the bodies, to HTML.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void commonmark(Blackhole sink) {
        pages.forEach(page -> sink.consume(MarkdownPeers.commonmark(page.text())));
    }
}
