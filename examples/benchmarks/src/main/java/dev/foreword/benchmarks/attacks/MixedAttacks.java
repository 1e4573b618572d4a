package dev.foreword.benchmarks.attacks;

import static dev.foreword.benchmarks.attacks.Pattern.growing;
import static dev.foreword.benchmarks.attacks.Pattern.repeat;

import java.util.SplittableRandom;

/** Several things at once. */
final class MixedAttacks {

    private static final String[] TOKENS = {
        "*",
        "**",
        "_",
        "a`",
        "[",
        "]",
        "](",
        ")",
        "![",
        "[^1]",
        "[^1]: ",
        "<",
        "<b>",
        "</b>",
        "-->",
        "&amp;",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "    ",
        "\t",
        "# ",
        "|",
        "|-|\n",
        ": ",
        "{{< note >}}",
        "{{< /note >}}",
        "{{% quote %}}",
        "{{% /quote %}}",
        "{{<",
        ">}}",
        "{.a}",
        "\"",
        "'",
        "--",
        "...",
        "http://",
        "www.",
        "@",
        "\\",
        "a",
        " ",
    };

    private MixedAttacks() {}

    static void addTo(Attacks attacks) {
        attacks.add("quotes in items in notes in quotes", repeat("> - [^1]: "), "a")
                .add("fences in quotes", repeat("> ```\n"))
                .add("tables in items", repeat("- |a|\n  |-|\n  |b|\n"))
                .add("links and code and emphasis", repeat("[*a `b](/c) d* e` "))
                .add("comments in links", repeat("[a <!-- ](/b) "))
                .add("links in headings of one text", repeat("# [a](/b)\n"))
                .add("quotation marks around links", repeat("\"[a](/b)\" "))
                .add("calls in links in emphasis", repeat("*[{{< button label=a link=b >}}](/c) "))
                .add("deep items with calls", repeat("- {{% note %}} "), "a")
                .add("deep quotes with tables", growing(i -> ">".repeat(Math.min(i, 90)) + "|a|\n"), "")
                .add("front matter and a deep body", "---\na: b\n---\n", repeat("> "), "a")
                .add("a page of rules", repeat("+++\n"), "\n---")
                .add("HTML and calls in turns", repeat("<div>\n{{% note %}}\n</div>\n{{% /note %}}\n\n"))
                .add("images in definitions in items", repeat("- a\n  : ![b](/c)\n"))
                .add("attributes everywhere", repeat("# a {#b .c}\n\nd\n{.e}\n\n"))
                .add("marks of all kinds", repeat("*_~`[<&\\\"'"))
                .add("tabs before everything", repeat("\t- a\n\t> b\n\t# c\n"))
                .add("Windows lines of everything", repeat("- a\r\n> b\r\n# c\r\n|d|\r\n|-|\r\n"));
        for (int seed = 2; seed <= 9; seed++) {
            int number = seed;
            attacks.add("tokens by chance, seed " + seed, length -> "x " + byChance(number, length), "");
        }
    }

    /** A walk over all tokens that is the same each time. */
    static String byChance(long seed, int length) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder(length + 16);
        while (text.length() < length) {
            text.append(TOKENS[random.nextInt(TOKENS.length)].repeat(random.nextInt(10) == 0 ? 20 : 1));
        }
        return text.toString();
    }
}
