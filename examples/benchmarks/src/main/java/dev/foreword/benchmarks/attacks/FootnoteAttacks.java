package dev.foreword.benchmarks.attacks;

import static dev.foreword.benchmarks.attacks.Pattern.growing;
import static dev.foreword.benchmarks.attacks.Pattern.repeat;
import static dev.foreword.benchmarks.attacks.Pattern.rootThenFill;

/** Notes, what refers to them, and notes within notes. */
final class FootnoteAttacks {

    private FootnoteAttacks() {}

    static void addTo(Attacks attacks) {
        attacks.add("references to one note", repeat("x[^1] "), "\n\n[^1]: a")
                .add("notes, each with a reference", repeat("[^#] "), "\n\n", repeat("[^#]: a\n"))
                .add("notes that nobody refers to", repeat("[^#]: a\n"))
                .add("notes that lead to the next", "[^0]\n\n", repeat("[^#]: a [^1#]\n"))
                .add("notes in a circle", "[^0] [^1]\n\n", repeat("[^#]: [^0] [^1]\n"))
                .add("notes that all lead to all", growing(i -> "[^" + i + "]: " + "[^1]".repeat(i) + "\n"), "")
                .add("a chain of notes", FootnoteAttacks::chain, "")
                .add("notes begun in one line", repeat("[^a]: "), "x")
                .add("notes begun without a blank", repeat("[^a]:"))
                .add("notes by indentation", growing(i -> "    ".repeat(i) + "[^" + i + "]: x\n\n"), "")
                .add("labels that stay open", repeat("[^"))
                .add("references to nothing", repeat("[^a] "))
                .add("references to nothing, all different", repeat("[^a#] "))
                .add("one label of blanks", "[^", repeat(" "), "a]")
                .add("one label of a word", "x[^", repeat("a"), "]\n\n[^", repeat("a"), "]: b")
                .add("one note, defined again and again", "[^a]\n\n", repeat("[^a]: b\n"))
                .add("notes whose labels differ in case", "[^a]\n\n", repeat("[^A]: b\n\n"))
                .add("notes in quotes", repeat("> [^#]: a\n\n"), repeat("[^#]"))
                .add("notes in deep quotes", rootThenFill(">", " [^a]: b\n", "[^a] "), "")
                .add("notes in cells", "|a|\n|-|\n", repeat("|[^1]|\n"), "\n[^1]: a")
                .add("notes in headings", repeat("# a[^1]\n"), "\n[^1]: b")
                .add("notes in links", repeat("[a[^1]](/b) "), "\n\n[^1]: c")
                .add("notes in pictures", repeat("![a[^1]](/b) "), "\n\n[^1]: c")
                .add("notes with many paragraphs", "[^1]\n\n[^1]: a\n", repeat("\n    b\n"))
                .add("notes with lists in lists", "[^1]\n\n[^1]: ", repeat("- "), "a")
                .add("notes within the line", repeat("^[a"), repeat("]"))
                .add("brackets before a note", repeat("["), "[^1]", repeat("]"), "\n\n[^1]: a");
    }

    private static String chain(int length) {
        StringBuilder text = new StringBuilder("[^0]\n\n");
        for (int i = 0; text.length() < length; i++) {
            text.append("[^").append(i).append("]: [^").append(i + 1).append("]\n\n");
        }
        return text.toString();
    }
}
