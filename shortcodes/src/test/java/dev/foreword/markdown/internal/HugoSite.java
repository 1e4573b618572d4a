package dev.foreword.markdown.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Asks the real Hugo, many pages in one run. */
public final class HugoSite {

    /** Trusts authors, leaves code alone, makes nothing but pages. */
    public static final String CONFIG = """
            baseURL: https://example.org/
            disableKinds: [taxonomy, term, RSS, sitemap, robotsTXT, home, section, "404"]
            markup:
              goldmark: {renderer: {unsafe: true}}
              highlight: {codeFences: false}
            """;

    private HugoSite() {}

    /** The HTML of each page's Markdown. */
    public static Map<String, String> render(Path folder, Map<String, String> pages)
            throws IOException, InterruptedException {
        Map<String, String> files = new TreeMap<>();
        pages.forEach((name, body) -> files.put(name, "---\ntitle: t\n---\n" + body));
        return render(folder, CONFIG, "{{ .Content }}", files);
    }

    /** The same where authors are trusted, or not: Hugo's switch for raw HTML. */
    static Map<String, String> render(Path folder, boolean unsafe, Map<String, String> pages)
            throws IOException, InterruptedException {
        Map<String, String> files = new TreeMap<>();
        pages.forEach((name, body) -> files.put(name, "---\ntitle: t\n---\n" + body));
        String config = unsafe ? CONFIG : CONFIG.replace("unsafe: true", "unsafe: false");
        return render(folder, config, "{{ .Content }}", files);
    }

    /**
     * What a template makes of each page.
     *
     * @param config the site's configuration, YAML
     * @param pages name to whole file; one that Hugo refuses fails the whole run
     */
    public static Map<String, String> render(Path folder, String config, String template, Map<String, String> pages)
            throws IOException, InterruptedException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Path layouts = Files.createDirectories(folder.resolve("layouts/_default"));
        Files.writeString(folder.resolve("config.yaml"), config);
        Files.writeString(layouts.resolve("single.html"), template);
        int number = 0;
        Map<String, String> names = new TreeMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            String name = "p" + number++;
            names.put(page.getKey(), name);
            Files.writeString(content.resolve(name + ".md"), page.getValue());
        }
        Process hugo = new ProcessBuilder(
                        "hugo",
                        "--quiet",
                        "--source",
                        folder.toString(),
                        "--destination",
                        folder.resolve("out").toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(hugo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (hugo.waitFor() != 0) {
            throw new IOException("hugo failed: " + output);
        }
        Map<String, String> html = new TreeMap<>();
        for (Map.Entry<String, String> name : names.entrySet()) {
            // Hugo writes no file for a page without content.
            Path file = folder.resolve("out/" + name.getValue() + "/index.html");
            html.put(name.getKey(), Files.exists(file) ? Files.readString(file) : "");
        }
        return html;
    }
}
