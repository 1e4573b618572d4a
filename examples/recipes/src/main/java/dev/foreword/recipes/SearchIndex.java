package dev.foreword.recipes;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.content.Section;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Puts pages into a Lucene index, a document for each section, so that a hit leads to the heading above it. What is
 * indexed is the plain text: no markup, no trace of shortcodes, the words that shortcodes show included.
 */
public final class SearchIndex {

    /**
     * A place that was found.
     *
     * @param link the page, with the anchor of its heading
     * @param title the title of the page
     * @param text the text of the section
     */
    record Hit(String link, String title, String text) {}

    private static final ContentPipeline PIPELINE =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

    private SearchIndex() {}

    static void add(IndexWriter index, SourceText source) throws IOException {
        Content<HugoPage> page = PIPELINE.process(source, HugoPage.class);
        String title = page.frontMatter().map(HugoPage::title).orElse("");
        for (Section section : page.sections()) {
            Document document = new Document();
            document.add(new StringField("link", source.name() + section.anchor(), Field.Store.YES));
            document.add(new TextField("title", title, Field.Store.YES));
            section.heading().ifPresent(h -> document.add(new TextField("heading", h.text(), Field.Store.NO)));
            document.add(new TextField("text", section.plainText(), Field.Store.YES));
            index.addDocument(document);
        }
    }

    static List<Hit> search(Directory directory, String words) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query(words), 10).scoreDocs) {
                Document document = searcher.storedFields().document(found.doc);
                hits.add(new Hit(document.get("link"), document.get("title"), document.get("text")));
            }
            return hits;
        }
    }

    private static Query query(String words) {
        QueryBuilder builder = new QueryBuilder(analyzer());
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List.of("title", "heading", "text").forEach(field -> {
            Query query = builder.createBooleanQuery(field, words, BooleanClause.Occur.MUST);
            if (query != null) {
                any.add(new BoostQuery(query, field.equals("text") ? 1 : 2), BooleanClause.Occur.SHOULD);
            }
        });
        return any.build();
    }

    static Analyzer analyzer() {
        return new StandardAnalyzer();
    }

    /** Makes an index of a folder and searches in it: {@code content index bell}. */
    public static void main(String... args) throws IOException {
        try (Directory directory = FSDirectory.open(Path.of(args[1]))) {
            try (IndexWriter index = new IndexWriter(directory, new IndexWriterConfig(analyzer()));
                    Stream<Path> files = Files.walk(Path.of(args[0]))) {
                index.deleteAll();
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".md")).toList()) {
                    add(index, SourceText.read(file));
                }
            }
            search(directory, args[2]).forEach(System.out::println);
        }
    }
}
