package dev.foreword.spark;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.DiagnosticReport;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.types.StructType;

/**
 * Processes pages in bulk on Apache Spark: a row for each page, with its title, HTML, plain text and faults.
 *
 * <p>A pipeline is not sent over the wire. It is a constant of the class that does the work, so each executor makes its
 * own when the first partition arrives, and all of its threads share it. What is sent is this class and plain strings.
 * A page with faults is a row like any other; nothing an author writes stops the job.
 */
public final class SparkBatch {

    private static final StructType SCHEMA = new StructType()
            .add("path", "string")
            .add("title", "string")
            .add("html", "string")
            .add("text", "string")
            .add("errors", "int")
            .add("codes", "array<string>");

    /** Made where it is first used: in the executor. */
    private static final class Executor {
        static final ContentPipeline PIPELINE =
                ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();
    }

    private SparkBatch() {}

    /**
     * The pages of a dataset, processed.
     *
     * @param pages rows with the columns {@code path} and {@code content}
     * @return rows of {@code path}, {@code title}, {@code html}, {@code text}, {@code errors}, {@code codes}
     */
    static Dataset<Row> process(Dataset<Row> pages) {
        MapPartitionsFunction<Row, Row> work = SparkBatch::partition;
        return pages.select("path", "content").mapPartitions(work, ExpressionEncoder.apply(SCHEMA));
    }

    private static Iterator<Row> partition(Iterator<Row> pages) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pages.hasNext();
            }

            /** One page at a time is in memory. */
            @Override
            public Row next() {
                Row page = pages.next();
                return row(SourceText.of(page.getString(0), page.getString(1)));
            }
        };
    }

    private static Row row(SourceText source) {
        Content<HugoPage> page = Executor.PIPELINE.process(source, HugoPage.class);
        List<String> codes = page.diagnostics().stream().map(Diagnostic::code).toList();
        return RowFactory.create(
                source.name(),
                page.frontMatter().map(HugoPage::title).orElse(""),
                page.html(),
                page.plainText(),
                DiagnosticReport.of(page.diagnostics()).errors(),
                codes.toArray(String[]::new));
    }

    /** Reads every Markdown file below a folder and writes Parquet. */
    static void run(SparkSession spark, String from, String to) {
        Dataset<Row> files = spark.read()
                .option("wholetext", true)
                .option("recursiveFileLookup", true)
                .option("pathGlobFilter", "*.md")
                .text(from)
                .selectExpr("_metadata.file_path as path", "value as content");
        process(files).write().parquet(to);
    }

    /** {@code spark-submit --class dev.foreword.spark.SparkBatch … hdfs://site hdfs://pages}. */
    public static void main(String... args) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("foreword").getOrCreate()) {
            run(spark, args[0], args[1]);
        }
    }
}
