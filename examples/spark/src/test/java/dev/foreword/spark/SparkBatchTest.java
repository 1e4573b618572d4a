package dev.foreword.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkBatchTest {

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void ten_thousand_pages_become_ten_thousand_rows() {
        // Every hundredth page calls a shortcode that does not exist; its row says so.
        Dataset<Row> pages = spark.range(0, 10_000, 1, 8).selectExpr("concat('page-', id, '.md') as path", """
                concat('---\\ntitle: Page ', id, '\\ntags: [bells]\\n---\\n## Part\\n\\nBell *', id, '*[^1].\\n\\n',
                       if(id % 100 = 0, '{{< ntoe >}}', '{{% note "Mind" %}}**Wet**.{{% /note %}}'),
                       '\\n\\n[^1]: Rings.\\n') as content""");

        Dataset<Row> done = SparkBatch.process(pages).cache();

        Row counts = done.selectExpr(
                        "count(*)",
                        "count(distinct path)",
                        "count_if(errors = 0)",
                        "count_if(errors = 1 and codes = array('shortcode.unknown'))",
                        "count_if(path = concat('page-', substring(title, 6), '.md'))",
                        "count_if(html like '%<em>%</em><sup id=_fnref:1_>%')")
                .first();
        assertThat(counts).isEqualTo(RowFactory.create(10_000L, 10_000L, 9_900L, 100L, 10_000L, 10_000L));
        Row page = done.filter("path = 'page-1234.md'").first();
        assertThat(page.<String>getAs("text")).isEqualTo("Part\n\nBell 1234 [1: Rings.].\n\nMind\n\nWet.");
    }

    @Test
    void files_become_parquet(@TempDir Path folder) throws IOException {
        Path site = Files.createDirectories(folder.resolve("site/om"));
        Files.writeString(site.resolve("page.md"), "---\ntitle: Bells\n---\nThey *ring*.\n");
        Files.writeString(site.resolve("picture.svg"), "<svg/>");
        Path out = folder.resolve("pages");

        SparkBatch.run(spark, site.getParent().toString(), out.toString());

        List<Row> rows = spark.read().parquet(out.toString()).collectAsList();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).<String>getAs("path")).endsWith("/om/page.md");
        assertThat(rows.get(0).<String>getAs("html")).isEqualTo("<p>They <em>ring</em>.</p>\n");
    }
}
