package dev.foreword.content;

import java.util.SplittableRandom;

/** Pages in several scripts with headings, lists, tables, code, dividers and summaries. */
final class MadeUpPages {

    private static final String[] WORDS = {
        "bell",
        "bronze",
        "tower",
        "hour.",
        "rings?",
        "no!",
        "\"quoted\"",
        "it's",
        "half-past",
        "*loud*",
        "**very**",
        "`code`",
        "[link](/x)",
        "a&b",
        "x<y",
        "2024",
        "naïve",
        "Å",
        "鐘",
        "鳴らない。",
        "時計の塔",
        "중심",
        "탑은",
        "ベル",
        "برج",
        "الجرس،",
        "מגדל",
        "שעון.",
        "колокол",
        "~~gone~~",
        "...",
        "--",
        "<kbd>K</kbd>",
        "☎",
        "😀",
        "a\u00A0b",
        "<br>"
    };
    private static final String[] PLAIN = {"Bells", "towers", "hour", "鐘", "塔の話", "برج", "שעון", "Glocken", "it's", "2"
    };

    private MadeUpPages() {}

    static String page(SplittableRandom random) {
        StringBuilder out = new StringBuilder("---\ntitle: t\n");
        if (random.nextInt(6) == 0) {
            out.append("summary: |-\n  ")
                    .append(words(random, 8).replace('\n', ' '))
                    .append('\n');
        }
        if (random.nextInt(6) == 0) {
            out.append("isCJKLanguage: ").append(random.nextBoolean()).append('\n');
        }
        out.append("---\n");
        int blocks = random.nextInt(14);
        int divider = random.nextInt(3) == 0 ? random.nextInt(blocks + 1) : -1;
        for (int i = 0; i < blocks; i++) {
            block(random, out);
            if (i == divider) {
                out.append(random.nextBoolean() ? "<!--more-->" : "tail <!--more--> head")
                        .append("\n\n");
            }
        }
        return out.toString();
    }

    private static void block(SplittableRandom random, StringBuilder out) {
        switch (random.nextInt(12)) {
            case 0, 1, 2 ->
                out.append("#".repeat(1 + random.nextInt(6))).append(' ').append(heading(random));
            case 3 -> out.append("- ").append(words(random, 5)).append("\n- ").append(words(random, 5));
            case 4 -> out.append("> ").append(words(random, 12));
            case 5 -> out.append("```\n").append(words(random, 6)).append("\n```");
            case 6 ->
                out.append("| a | b |\n|---|---|\n| ").append(heading(random)).append(" | x |");
            default -> out.append(words(random, 1 + random.nextInt(40)));
        }
        out.append("\n\n");
    }

    private static String heading(SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String word = PLAIN[random.nextInt(PLAIN.length)];
            out.append(i == 0 ? "" : " ").append(random.nextInt(4) == 0 ? "*" + word + "*" : word);
        }
        return out.toString();
    }

    private static String words(SplittableRandom random, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : random.nextInt(12) == 0 ? "\n" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return out.toString().replace("\n", out.length() > 60 ? "\n" : " ");
    }
}
