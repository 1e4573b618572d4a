package dev.foreword.cli;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.shortcode.standard.StandardShortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Renders the pages of a plan on several threads and writes the site. */
final class SiteWriter {

    private final Function<FootnoteStyle, ContentPipeline> pipelines;
    private final ContentPipeline pipeline;
    private final Path site;
    private final Tally tally;
    private final PrintWriter err;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    /**
     * A writer.
     *
     * @param pipelines makes a pipeline with a style of footnotes
     * @param site where to write
     * @param tally what went wrong
     * @param err where messages go as they come
     */
    SiteWriter(Function<FootnoteStyle, ContentPipeline> pipelines, Path site, Tally tally, PrintWriter err) {
        this.pipelines = pipelines;
        this.pipeline = pipelines.apply(FootnoteStyle.endnotes());
        this.site = site;
        this.tally = tally;
        this.err = err;
    }

    /** A page that was written, or why it was not. */
    private record Outcome(Optional<SitePage> page, List<Diagnostic> diagnostics, Optional<String> failure) {

        static Outcome failed(String message) {
            return new Outcome(Optional.empty(), List.of(), Optional.of(message));
        }
    }

    void write(SitePlan plan, String name, Progress progress) throws IOException {
        Files.createDirectories(site);
        List<SitePage> pages = new ArrayList<>();
        InOrder.forEach(plan.pages(), this::render, outcome -> {
            progress.step();
            outcome.page().ifPresent(pages::add);
            outcome.failure().ifPresent(tally::fail);
            tally.add(outcome.diagnostics());
            if (!progress.isShown()) {
                // Messages of ten thousand pages are not kept until the end.
                tally.print(err);
            }
        });
        Optional<SitePage> home = pages.stream()
                .filter(page -> page.target().equals(SitePlan.INDEX))
                .findFirst();
        home.ifPresent(pages::remove);
        Files.writeString(site.resolve(SitePlan.INDEX), PageTemplate.index(home, name, pages));
        writeStyle(StandardShortcodes.class, SitePlan.STYLE);
        writeStyle(SiteWriter.class, SitePlan.SITE_STYLE);
        for (SitePlan.Item item : plan.media()) {
            Path target = site.resolve(item.target());
            createFolder(target.getParent());
            Files.copy(item.source(), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Outcome render(SitePlan.Item item) {
        try {
            Content<PageHead> content = read(SourceText.read(item.source()));
            PageHead head = content.frontMatter().orElseGet(() -> PageHead.rescue(content.file()));
            boolean isHome = item.target().equals(SitePlan.INDEX);
            if (!isHome) {
                Path target = site.resolve(item.target());
                createFolder(target.getParent());
                String name = item.source().getFileName().toString();
                Files.writeString(
                        target, PageTemplate.page(head, name, item.toTop(), content.headings(), content.html()));
            }
            SitePage page = new SitePage(item.target(), head.withoutOthers(), isHome ? content.html() : "");
            return new Outcome(Optional.of(page), content.diagnostics(), Optional.empty());
        } catch (IOException e) {
            return Outcome.failed(Refusal.describe(e));
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.failed(Refusal.fault(item.source(), e));
        }
    }

    /** Asks the disk for each folder once, not for each page in it. */
    private void createFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    private Content<PageHead> read(SourceText source) {
        Content<PageHead> content = pipeline.process(source, PageHead.class);
        // What the page wants is known when it has been read.
        return content.frontMatter()
                .flatMap(PageHead::footnotes)
                .flatMap(SiteWriter::style)
                .map(style -> pipelines.apply(style).process(source, PageHead.class))
                .orElse(content);
    }

    private static Optional<FootnoteStyle> style(String name) {
        return switch (name) {
            case "sidenotes" -> Optional.of(FootnoteStyle.sidenotes());
            case "popovers" -> Optional.of(FootnoteStyle.popovers());
            default -> Optional.empty();
        };
    }

    private void writeStyle(Class<?> owner, String name) throws IOException {
        try (InputStream style = owner.getResourceAsStream(name)) {
            if (style == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            Files.copy(style, site.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
