package dev.foreword.recipes;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.DiagnosticReport;
import dev.foreword.text.Fix;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Imports a site that many hands have written over many years: as much of each page as can be understood, and a list of
 * what was not. Nothing is thrown away in silence, and no page stops the import.
 */
public final class LenientImport {

    /**
     * A page as it goes into the new system.
     *
     * @param path where it was
     * @param title its title, or its file name where it has none
     * @param fields what Hugo knows about it, when its front matter could be read
     * @param body its Markdown
     */
    record Page(Path path, String title, Optional<HugoPage> fields, String body) {}

    /** All pages, and what was noticed on the way. */
    record Site(List<Page> pages, List<Diagnostic> diagnostics) {}

    private LenientImport() {}

    static Site read(Path folder) throws IOException {
        List<Page> pages = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Path path : markdownBelow(folder)) {
            FrontMatter file = mended(FrontMatter.parse(SourceText.read(path)), diagnostics);
            // Bytes that are no UTF-8; in the front matter they are among its own diagnostics.
            file.source().diagnostics().stream()
                    .filter(damage -> damage.span().start() >= file.bodySpan().start())
                    .forEach(diagnostics::add);
            // HugoPage converts as Hugo does, where a record of one's own would be strict.
            Result<HugoPage> fields = file.as(HugoPage.class);
            diagnostics.addAll(fields.diagnostics());
            String title = fields.value()
                    .map(HugoPage::title)
                    .filter(text -> !text.isBlank())
                    .orElseGet(() -> path.getFileName().toString().replaceFirst("\\.md$", ""));
            pages.add(new Page(path, title, fields.value(), file.body()));
        }
        return new Site(pages, diagnostics);
    }

    /**
     * Slips that have one remedy, such as a tab before a key, are mended in memory; the file stays as it is. A text with
     * bytes that are none cannot be edited: what they were is not known any more.
     */
    private static FrontMatter mended(FrontMatter file, List<Diagnostic> diagnostics) {
        List<Diagnostic> mendable = file.diagnostics().stream()
                .filter(diagnostic -> safeFix(diagnostic).isPresent())
                .toList();
        if (mendable.isEmpty() || !file.source().diagnostics().isEmpty()) {
            return file;
        }
        diagnostics.addAll(mendable);
        List<Fix> fixes = mendable.stream().flatMap(d -> safeFix(d).stream()).toList();
        return FrontMatter.parse(Fix.applyAll(file.source(), fixes));
    }

    private static Optional<Fix> safeFix(Diagnostic diagnostic) {
        return diagnostic.fixes().stream().filter(Fix::isSafe).findFirst();
    }

    private static List<Path> markdownBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** Imports a folder and reports. */
    public static void main(String... args) throws IOException {
        Site site = read(Path.of(args[0]));
        DiagnosticReport report = DiagnosticReport.of(site.diagnostics());
        System.err.println(report.text());
        System.out.println(site.pages().size() + " pages, " + report.byCode());
    }
}
