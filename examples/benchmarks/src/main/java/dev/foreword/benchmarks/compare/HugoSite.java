package dev.foreword.benchmarks.compare;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A site for Hugo, of pages that it renders without a complaint, over and over again until there are enough of them. Its
 * templates are as short as can be, and so is each shortcode's: {@code .Inner} in a {@code div}, or the first argument.
 */
final class HugoSite {

    private static final int PAGES_PER_FOLDER = 100;
    private static final Pattern COMPLAINT = Pattern.compile("content/p(\\d+)\\.md");

    /** A page that is left out may have hidden what is wrong with another, so this many times. */
    private static final int ATTEMPTS = 300;

    private static final String CONFIG = """
            baseURL = "https://example.org/"
            title = "Pages"
            disableAliases = true
            buildDrafts = true
            buildFuture = true
            buildExpired = true
            disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
            {{ .Content }}
            </body></html>
            """;

    private final Path folder;
    private final List<SourceText> pages;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> closed = new HashSet<>();

    private HugoSite(Path folder, List<SourceText> pages) {
        this.folder = folder;
        this.pages = pages;
    }

    /**
     * Writes a site.
     *
     * @param folder where; it is new
     * @param pages what it is made of
     * @param count how many pages it has in the end
     * @return how many of the pages Hugo can do without
     */
    static int write(Path folder, List<SourceText> pages, int count) throws IOException {
        // In a folder of its own, for nothing is deleted: see Aside.
        HugoSite trial = new HugoSite(folder.resolveSibling(folder.getFileName() + "-trial"), pages);
        List<SourceText> good = trial.thatHugoRenders();
        new HugoSite(folder, pages).frame();
        for (int i = 0; i < count; i++) {
            write(
                    folder.resolve("content/s" + i / PAGES_PER_FOLDER + "/p" + i + ".md"),
                    good.get(i % good.size()).text());
        }
        return pages.size() - good.size();
    }

    private void findShortcodes() {
        for (SourceText page : pages) {
            ShortcodeDocument.parse(page, FrontMatter.parse(page).bodySpan())
                    .calls()
                    .forEach(call -> {
                        names.add(call.name());
                        if (call.inner().isPresent()) {
                            closed.add(call.name());
                        }
                    });
        }
    }

    /** Hugo stops at the first few pages that it refuses, and names them. */
    private List<SourceText> thatHugoRenders() throws IOException {
        frame();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            // Formats of their own have to be set up, and make more than one file of a page.
            if (FrontMatter.parse(pages.get(i)).data().get("outputs").isEmpty()) {
                write(page(i), pages.get(i).text());
                left.add(i);
            }
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String said = Program.output(folder, "sh", "-c", "hugo 2>&1 || echo failed")
                    .orElse("failed");
            Set<Integer> refused = new HashSet<>();
            Matcher complaint = COMPLAINT.matcher(said);
            while (complaint.find()) {
                refused.add(Integer.valueOf(complaint.group(1)));
            }
            if (refused.isEmpty()) {
                if (said.contains("failed") && !said.contains("Total in")) {
                    throw new IllegalStateException("hugo cannot build these pages: " + said);
                }
                return left.stream().map(pages::get).toList();
            }
            for (int i : refused) {
                Files.deleteIfExists(page(i));
                left.remove(Integer.valueOf(i));
            }
        }
        throw new IllegalStateException("hugo refuses more than " + ATTEMPTS + " pages");
    }

    private Path page(int number) {
        return folder.resolve("content/p" + number + ".md");
    }

    private void frame() throws IOException {
        findShortcodes();
        write(folder.resolve("config.toml"), CONFIG);
        write(folder.resolve("layouts/_default/single.html"), PAGE);
        write(folder.resolve("layouts/_default/list.html"), PAGE);
        for (String name : names) {
            write(
                    folder.resolve("layouts/shortcodes/" + name + ".html"),
                    "<div class=\"" + name + "\">" + (closed.contains(name) ? "{{ .Inner }}" : "{{ .Get 0 }}")
                            + "</div>");
        }
        Files.createDirectories(folder.resolve("content"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
