package dev.foreword.benchmarks;

import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Pages that look like those of a company's site: ten to thirty keys, mostly quoted texts of different lengths, some
 * lists, a few mappings; then a body of paragraphs with links, shortcodes and footnotes. The same ones every time.
 */
final class GeneratedPages {

    private static final String[] WORDS =
            ("bell tower morning clay river copper stone ladder winter harbour lantern willow iron thread garden bread"
                            + " quiet narrow green early slow bright heavy open carries turns answers follows holds remembers the a"
                            + " of with under beside between and blåbær smörgås naïve")
                    .split(" ");

    private final SplittableRandom random;
    private final StringBuilder out = new StringBuilder();

    private GeneratedPages(SplittableRandom random) {
        this.random = random;
    }

    static List<SourceText> make(int count) {
        SplittableRandom random = new SplittableRandom(20240331);
        List<SourceText> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(SourceText.of("page-" + i + ".md", new GeneratedPages(random.split()).page()));
        }
        return pages;
    }

    private String page() {
        out.append("---\n");
        frontMatter();
        out.append("---\n\n");
        body();
        return out.toString();
    }

    private void frontMatter() {
        text(sometimes(20) ? "Title" : "title", 2 + random.nextInt(6));
        line("date", random.nextBoolean() ? date() : '"' + date() + "T10:30:14+02:00\"");
        line("draft", String.valueOf(sometimes(8)));
        text("intro", 8 + random.nextInt(30));
        line("language", random.nextBoolean() ? "\"En\"" : "da");
        text("section", 1);
        maybe("card", file(".svg"));
        maybe("background", file(".jpg"));
        maybe("socialmedia", file(".jpg"));
        maybe("sidebarimage", file(".webp"));
        maybe("sidebarlinkname", '"' + words(2) + '"');
        maybe("sidebarlinkurl", "\"/" + word() + '/' + word() + "/\"");
        maybe("sidebarlinkname2", '"' + words(2) + '"');
        maybe("toc", "\"On this page\"");
        maybe("author", '"' + words(2) + '"');
        maybe("partner", "\"\"");
        line("tags", "[\"" + word() + "\", \"" + word() + "\"]");
        if (random.nextBoolean()) {
            out.append("aliases:\n  - /")
                    .append(word())
                    .append("\n  - /")
                    .append(word())
                    .append('\n');
        } else {
            line("aliases", "\"\"");
        }
        maybe("showthedate", "true");
        maybe("cardorder", '"' + String.valueOf(random.nextInt(30)) + '"');
        maybe("cardcolor", "\"#195F8C\"");
        maybe("form", "\"no\"");
        if (sometimes(9)) {
            line("videourl", "https://video.example.org/" + word() + ".mp4");
            line("series", "\"true\"");
            line("episode", '"' + String.valueOf(1 + random.nextInt(9)) + '"');
            out.append("chapters:\n");
            for (int i = 0; i < 5; i++) {
                int time = i * 61 + random.nextInt(60);
                out.append("- title: \"")
                        .append(words(3))
                        .append("\"\n  time: ")
                        .append(time);
                out.append("\n  timeFormatted: \"")
                        .append(time / 60)
                        .append(':')
                        .append(time % 60)
                        .append("\"\n");
            }
        }
    }

    private void body() {
        int paragraphs = 5 + random.nextInt(30);
        for (int i = 0; i < paragraphs; i++) {
            if (sometimes(5)) {
                out.append("## ").append(words(4)).append("\n\n");
            }
            if (sometimes(6)) {
                out.append("{{< quote person=\"")
                        .append(words(2))
                        .append("\" >}}\n")
                        .append(words(20));
                out.append("\n{{< /quote >}}\n\n");
            }
            out.append(words(20))
                    .append(" *")
                    .append(word())
                    .append("* [")
                    .append(words(2))
                    .append("](/");
            out.append(word())
                    .append(") ")
                    .append(words(20))
                    .append(".[^")
                    .append(i)
                    .append("]\n\n");
            out.append("[^").append(i).append("]: ").append(words(8)).append(".\n\n");
        }
    }

    private void maybe(String key, String value) {
        if (random.nextInt(10) < 6) {
            line(key, sometimes(4) ? "\"\"" : value);
        }
    }

    private void text(String key, int words) {
        line(key, '"' + words(words) + '"');
    }

    private void line(String key, String value) {
        out.append(key).append(": ").append(value).append('\n');
    }

    private String file(String suffix) {
        return '"' + word() + '-' + word() + suffix + '"';
    }

    private String date() {
        return "20" + (10 + random.nextInt(20)) + "-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(19));
    }

    private boolean sometimes(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder(word());
        for (int i = 1; i < count; i++) {
            words.append(' ').append(word());
        }
        return words.toString();
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
