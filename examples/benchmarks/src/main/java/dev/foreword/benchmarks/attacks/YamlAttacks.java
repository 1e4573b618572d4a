package dev.foreword.benchmarks.attacks;

import static dev.foreword.benchmarks.attacks.Pattern.growing;
import static dev.foreword.benchmarks.attacks.Pattern.repeat;

import java.util.function.IntFunction;

/** Front matter in YAML. */
final class YamlAttacks {

    private YamlAttacks() {}

    static void addTo(Attacks attacks) {
        block(attacks, "flow lists in flow lists", repeat("["));
        block(attacks, "flow lists in flow lists that close", "a: ", repeat("["), repeat("]"));
        block(attacks, "flow mappings in flow mappings", "a: ", repeat("{a: "), repeat("}"));
        block(attacks, "lists in lists of one line", repeat("- "), "a");
        block(attacks, "keys in question", repeat("? "), "a");
        block(attacks, "mappings by indentation", growing(i -> " ".repeat(i) + "a:\n"));
        block(attacks, "one word as a value", "a: ", repeat("b"));
        block(attacks, "one word as a key", repeat("a"), ": b");
        block(attacks, "one value in quotes", "a: \"", repeat("b "), "\"");
        block(attacks, "a value in quotes that stays open", "a: \"", repeat("b\n"));
        block(attacks, "a value in single quotes", "a: '", repeat("''"), "'");
        block(attacks, "escapes", "a: \"", repeat("\\u0041"), "\"");
        block(attacks, "escapes of halves", "a: \"", repeat("\\uD83D"), "\"");
        block(attacks, "a value over lines", "a: b\n", repeat("  c\n"));
        block(attacks, "a literal block", "a: |\n", repeat("  b\n"));
        block(attacks, "a folded block", "a: >\n", repeat("  b\n\n"));
        block(attacks, "a literal block of blank lines", "a: |\n", repeat("\n"));
        block(attacks, "keys without a value", repeat("a#:\n"));
        block(attacks, "keys of one name", repeat("a: b\n"));
        block(attacks, "keys that differ in case", repeat("aAaA#: b\nAaAa#: b\n"));
        block(attacks, "keys without a blank", repeat("a:b\n"));
        block(attacks, "anchors", repeat("a#: &x# b\n"));
        block(attacks, "aliases of one value", "a: &x b\n", repeat("b#: *x\n"));
        block(attacks, "aliases of nothing", repeat("a#: *x\n"));
        block(attacks, "aliases that multiply", YamlAttacks::multiplied);
        block(attacks, "an alias of what it stands in", "a: &x [", repeat("*x, "), "b]");
        block(attacks, "merges", "a: &x {b: c}\n", repeat("d#:\n  <<: *x\n"));
        block(attacks, "merges of merges", YamlAttacks::merged);
        block(attacks, "merges of lists", "a: &x {b: c}\nd: {<<: [", repeat("*x, "), "*x]}");
        block(attacks, "tags", repeat("a#: !!str b\n"));
        block(attacks, "tags of classes", repeat("a#: !!javax.script.ScriptEngineManager [b]\n"));
        block(attacks, "one tag", "a: !", repeat("b"), " c");
        block(attacks, "a comment", "a: b # ", repeat("c "));
        block(attacks, "comments", repeat("# a\n"));
        block(attacks, "tabs as indentation", repeat("\ta: b\n"));
        block(attacks, "digits", "a: ", repeat("9"));
        block(attacks, "a number with an exponent", "a: 1e", repeat("9"));
        block(attacks, "digits with colons", "a: ", repeat("1:"), "1");
        block(attacks, "characters that YAML forbids", "a: ", repeat("\u0001"));
        block(attacks, "surrogates without a partner", "a: \"", repeat("\uDC00"), "\"");
        block(attacks, "line separators", "a: b", repeat("\u2028"));
        block(attacks, "directives", repeat("%YAML 1.2\n"));
        block(attacks, "many documents", repeat("... \n"));
        block(attacks, "indentation that wavers", repeat("   a#:\n  b#:\n"));
        block(attacks, "a deep key over flow and block", repeat("- {a: ["), repeat("]}\n"));
        attacks.addOpen("\n---", "front matter that never ends", "---\n", repeat("a: b\n"))
                .addOpen("\n---", "blank lines at the beginning", "---\n", repeat("\n"))
                .add("blank lines before front matter", Pattern.of(repeat("\n"), "---\na: b\n---\n"), "");
    }

    private static void block(Attacks attacks, String name, Object... parts) {
        block(attacks, name, Pattern.of(parts));
    }

    private static void block(Attacks attacks, String name, IntFunction<String> pattern) {
        attacks.add("YAML: " + name, length -> "---\n" + pattern.apply(length) + "\n---\n", "");
    }

    /** Each line stands for eight of the line before it, then comments fill up. */
    private static String multiplied(int length) {
        StringBuilder text = new StringBuilder("a0: &a0 [b, b, b, b, b, b, b, b]\n");
        for (int i = 1; text.length() < length && i < 40; i++) {
            text.append("a" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + ", ").repeat(8))
                    .append("b]\n");
        }
        while (text.length() < length) {
            text.append("# c\n");
        }
        return text.toString();
    }

    private static String merged(int length) {
        StringBuilder text = new StringBuilder("a0: &a0 {k0: v}\n");
        for (int i = 1; text.length() < length; i++) {
            text.append("a" + i + ": &a" + i + " {<<: *a" + (i - 1) + ", k" + i + ": v}\n");
        }
        return text.toString();
    }
}
