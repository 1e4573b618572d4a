package dev.foreword.recipes;

import dev.foreword.bind.Default;
import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.content.Heading;
import dev.foreword.data.DataNode;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.DiagnosticReport;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks a folder of pages in CI: all that Foreword checks, plus two rules of this house. The report is SARIF, which
 * GitHub, GitLab and Azure show beside the lines of a pull request; the exit status is 1 when there is an error.
 *
 * <pre>{@code
 * - run: java … ContentLint content lint.sarif
 * - uses: github/codeql-action/upload-sarif@v3
 *   with: { sarif_file: lint.sarif }
 * }</pre>
 */
public final class ContentLint {

    private static final int LONGEST_TITLE = 60;

    record Head(String title, @Default("false") boolean draft, List<String> tags) {}

    private static final ContentPipeline PIPELINE =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

    private ContentLint() {}

    static List<Diagnostic> check(SourceText source) {
        Content<Head> page = PIPELINE.process(source, Head.class);
        List<Diagnostic> found = new ArrayList<>(page.diagnostics());
        title(page, found);
        headings(page, found);
        found.sort(Comparator.comparing(diagnostic -> diagnostic.span().start()));
        return found;
    }

    /** A rule about a value: the message stands at the value, wherever in the front matter that is. */
    private static void title(Content<Head> page, List<Diagnostic> found) {
        DataNode title = page.file().data().get("title").orElse(null);
        if (title instanceof DataNode.Scalar text && text.text().length() > LONGEST_TITLE) {
            found.add(Diagnostic.warning("house.title-length", page.source(), title.span())
                    .help("say the rest in the summary")
                    .message("a title has at most " + LONGEST_TITLE + " characters, this one "
                            + text.text().length()));
        }
    }

    /** A rule about the text, with a fix that editors offer. */
    private static void headings(Content<Head> page, List<Diagnostic> found) {
        for (Heading heading : page.headings()) {
            String source = page.source().slice(heading.span());
            if (heading.level() == 1 && source.startsWith("#")) {
                Span mark = new Span(heading.span().start(), heading.span().start() + 1);
                found.add(Diagnostic.error("house.second-title", page.source(), heading.span())
                        .help("the title stands in the front matter; headings begin with ##")
                        .fix(Fix.of("make it a heading of level 2", mark, "##"))
                        .message("expected headings from level 2 on, found one of level 1"));
            }
        }
    }

    static DiagnosticReport check(Path folder) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                // To be run at the root of the repository: then names in the report lead from there to the file.
                found.addAll(check(SourceText.read(path)));
            }
        }
        return DiagnosticReport.of(found);
    }

    static int run(Path folder, Path sarif) throws IOException {
        DiagnosticReport report = check(folder);
        Files.writeString(sarif, report.sarif());
        System.err.println(report.text());
        return report.errors() > 0 ? 1 : 0;
    }

    /** Checks a folder and writes the report to a file. */
    public static void main(String... args) throws IOException {
        System.exit(run(Path.of(args[0]), Path.of(args[1])));
    }
}
