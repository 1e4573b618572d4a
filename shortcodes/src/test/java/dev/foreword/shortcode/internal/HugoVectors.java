package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The recorded answers of the real Hugo, and a table of where ours differ. */
final class HugoVectors {

    private final Map<String, List<String>> differences = new TreeMap<>();
    private final String title;
    private int total;

    HugoVectors(String title) {
        this.title = title;
    }

    static List<Json> pages() {
        return Json.read(SharedFolder.path("vectors/hugo-shortcodes.json")).get("vectors").list().stream()
                .filter(vector -> vector.get("kind").text().equals("page"))
                .toList();
    }

    static List<Json> lexed() {
        return Json.read(SharedFolder.path("vectors/hugo-shortcodes.json")).get("vectors").list().stream()
                .filter(vector -> vector.get("kind").text().equals("lex"))
                .toList();
    }

    /** Behind the front matter; a page without one is a body as a whole. */
    static Span body(String page) {
        int start = 0;
        if (page.startsWith("---") || page.startsWith("+++")) {
            int fence = page.indexOf("\n" + page.substring(0, 3), 3);
            int lineEnd = fence < 0 ? -1 : page.indexOf('\n', fence + 1);
            start = lineEnd < 0 ? page.length() : lineEnd + 1;
        }
        return new Span(start, page.length());
    }

    static ShortcodeDocument document(Json vector) {
        String input = vector.get("input").text();
        return ShortcodeDocument.parse(SourceText.of("p.md", input), body(input));
    }

    static int bytes(String text, int offset) {
        return text.substring(0, offset).getBytes(StandardCharsets.UTF_8).length;
    }

    void agree() {
        total++;
    }

    void differ(String kind, Json vector, String what) {
        total++;
        differences
                .computeIfAbsent(kind, key -> new ArrayList<>())
                .add(vector.get("id").text() + " "
                        + vector.get("input")
                                .text()
                                .replace("---\ntitle: t\n---\n", "")
                                .replace("\n", "⏎")
                        + "\n        " + what);
    }

    /** Prints the table; the share that agrees, in percent. */
    double report() {
        int different = differences.values().stream().mapToInt(List::size).sum();
        double share = 100.0 * (total - different) / total;
        System.out.printf("%s: %d of %d agree (%.2f %%)%n", title, total - different, total, share);
        differences.forEach((kind, list) -> {
            System.out.println("  " + kind + ": " + list.size());
            list.forEach(line -> System.out.println("    " + line));
        });
        return share;
    }
}
