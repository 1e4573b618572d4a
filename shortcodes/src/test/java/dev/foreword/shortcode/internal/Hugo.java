package dev.foreword.shortcode.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Asks the real Hugo which calls it executes on pages. */
final class Hugo {

    private static final String RECORD = """
            {{- $params := "" -}}
            {{- if .Params -}}
            {{- if .IsNamedParams -}}{{- $params = dict -}}
            {{- range $k, $v := .Params -}}{{- $params = merge $params (dict (printf "=%s" $k) (slice (printf "%T" $v) (printf "%v" $v))) -}}{{- end -}}
            {{- else -}}{{- $params = slice -}}
            {{- range .Params -}}{{- $params = $params | append (slice (slice (printf "%T" .) (printf "%v" .))) -}}{{- end -}}
            {{- end -}}{{- end -}}
            {{- $call := dict "name" .Name "ordinal" .Ordinal "params" $params "line" .Position.LineNumber "col" .Position.ColumnNumber "offset" .Position.Offset -}}
            {{- with .Parent -}}{{- $call = merge $call (dict "parent" .Name) -}}{{- end -}}
            """;
    private static final String KEEP = "{{- .Page.Scratch.Add \"calls\" (slice $call) -}}";

    private final Path site;

    Hugo(Path site) {
        this.site = site;
        write(
                "config.toml",
                "baseURL = 'https://example.org/'\ntimeout = 60000\n"
                        + "disableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404', 'section', 'home']\n"
                        + "[markup.goldmark.renderer]\nunsafe = true\n");
        write(
                "layouts/_default/single.html",
                "{{ $content := .Content }}{{ .Scratch.Get \"calls\" | jsonify | safeHTML }}");
        for (String name : List.of("a", "b", "c")) {
            write(
                    "layouts/shortcodes/" + name + ".html",
                    RECORD + "{{- $call = merge $call (dict \"inner\" (string .Inner)) -}}" + KEEP + "[" + name
                            + ":{{ .Inner }}]");
        }
        for (String name : List.of("n", "m")) {
            write("layouts/shortcodes/" + name + ".html", RECORD + KEEP + "[" + name + "]");
        }
    }

    /** A front matter, so that no page begins with what Hugo takes for one. */
    static String withFrontMatter(String body) {
        return "---\ntitle: t\n---\n" + body;
    }

    /**
     * The calls of each page, drawn as {@link DrawnCalls} does; empty for a page that Hugo refuses. A refused page stops
     * the whole build, so each costs a run.
     */
    Map<Integer, Optional<List<Json>>> calls(Map<Integer, String> pages) {
        Map<Integer, Optional<List<Json>>> answers = new LinkedHashMap<>();
        delete(site.resolve("content"));
        delete(site.resolve("public"));
        pages.forEach((number, page) -> write("content/p" + number + ".md", page));
        Map<Integer, String> left = new TreeMap<>(pages);
        while (!left.isEmpty()) {
            String output = run();
            List<Integer> refused = new ArrayList<>();
            for (int number : left.keySet()) {
                if (output.contains("content/p" + number + ".md:")) {
                    refused.add(number);
                }
            }
            if (refused.isEmpty() && left.size() == 1 && output.contains("panic:")) {
                refused.addAll(left.keySet());
            }
            if (refused.isEmpty()) {
                if (!output.contains("Total in")) {
                    throw new IllegalStateException("Hugo says: " + output);
                }
                left.keySet().forEach(number -> answers.put(number, Optional.of(answer(number))));
                return answers;
            }
            for (int number : refused) {
                left.remove(number);
                answers.put(number, Optional.empty());
                delete(site.resolve("content/p" + number + ".md"));
            }
        }
        return answers;
    }

    private List<Json> answer(int number) {
        return Json.read(site.resolve("public/p" + number + "/index.html")).list();
    }

    static String draw(Json call, boolean inner) {
        StringBuilder out = new StringBuilder(call.get("name").text())
                .append('#')
                .append(call.get("ordinal").number());
        Json params = call.get("params");
        if (params.isMap()) {
            Map<String, Json> sorted = new TreeMap<>();
            params.map().forEach((key, value) -> sorted.put(key.substring(1), value));
            out.append(sorted);
        } else if (params.value().orElse("") instanceof List) {
            out.append(params);
        }
        if (call.get("parent").isPresent()) {
            out.append(" in ").append(call.get("parent").text());
        } else {
            out.append(" at ").append(call.get("line")).append(':').append(call.get("col"));
            out.append(" @").append(call.get("offset"));
        }
        return out.append(
                        inner && call.get("inner").isPresent()
                                ? " <" + call.get("inner").text() + ">"
                                : "")
                .toString();
    }

    private String run() {
        try {
            Process process = new ProcessBuilder("hugo", "--source", site.toString(), "--quiet=false")
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException("this test needs the hugo command", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String file, String text) {
        try {
            Path path = site.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var walk = Files.walk(path)) {
            for (Path file : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
