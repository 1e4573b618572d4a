package dev.foreword.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Lets the real Hugo on the path read the front matter of many pages in one run. */
public final class HugoParams {

    private static final String TEMPLATE = """
            [{{ range $i, $p := site.RegularPages }}{{ if $i }},{{ end }}
            {{- $types := dict }}
            {{- range $k, $v := $p.Params }}{{ $types = merge $types (dict $k (printf "%T" $v)) }}{{ end }}
            {{- dict "file" $p.File.LogicalName "params" $p.Params "types" $types | jsonify }}
            {{- end }}]
            """;

    private HugoParams() {}

    /**
     * What Hugo makes of each page.
     *
     * @param site an empty folder
     * @param pages file name to text
     * @return file name to the parameters and their types: {@code params}, {@code types}
     */
    public static Map<String, Map<String, Object>> read(Path site, Map<String, String> pages) {
        try {
            Files.writeString(site.resolve("config.toml"), """
                    disableKinds = ["taxonomy", "term", "section", "RSS", "sitemap", "robotsTXT", "404"]
                    disableAliases = true
                    [outputs]
                    home = ["JSON"]
                    """);
            Path content = Files.createDirectories(site.resolve("content/pages"));
            Files.createDirectories(site.resolve("layouts"));
            Files.writeString(site.resolve("layouts/index.json"), TEMPLATE);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(content.resolve(page.getKey()), page.getValue());
            }
            run(site);
            Map<String, Map<String, Object>> read = new LinkedHashMap<>();
            List<Map<String, Object>> all = Json.objects(Json.read(site.resolve("public/index.json")));
            all.forEach(page -> read.put((String) page.get("file"), page));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path site) throws IOException {
        Path log = site.resolve("log.txt");
        Process hugo = new ProcessBuilder("hugo", "-s", site.toString(), "-D", "-E", "-F")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!hugo.waitFor(2, TimeUnit.MINUTES) || hugo.exitValue() != 0) {
                hugo.destroyForcibly();
                throw new IllegalStateException("hugo failed: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
