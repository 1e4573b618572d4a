package dev.foreword.benchmarks.attacks;

import static dev.foreword.benchmarks.attacks.Pattern.growing;
import static dev.foreword.benchmarks.attacks.Pattern.repeat;

import java.util.function.IntFunction;

/** Front matter in TOML. */
final class TomlAttacks {

    private TomlAttacks() {}

    static void addTo(Attacks attacks) {
        block(attacks, "lists in lists", "a = ", repeat("["));
        block(attacks, "lists in lists that close", "a = ", repeat("["), repeat("]"));
        block(attacks, "tables in tables", "a = ", repeat("{a = "), "1", repeat("}"));
        block(attacks, "a key of many parts", repeat("a."), "b = 1");
        block(attacks, "keys of many parts", growing(i -> "a.".repeat(i) + "b" + i + " = 1\n"));
        block(attacks, "the head of a table of many parts", "[", repeat("a."), "b]");
        block(attacks, "heads of tables", repeat("[a#]\n"));
        block(attacks, "heads of one table", repeat("[a]\n"));
        block(attacks, "heads of table lists", repeat("[[a]]\n"));
        block(attacks, "table lists in table lists", growing(i -> "[[" + "a.".repeat(i) + "b]]\n"));
        block(attacks, "keys", repeat("a# = 1\n"));
        block(attacks, "keys of one name", repeat("a = 1\n"));
        block(attacks, "keys without a value", repeat("a# =\n"));
        block(attacks, "words", repeat("a "));
        block(attacks, "lines that are no TOML", repeat("a: b\n"));
        block(attacks, "one text", "a = \"", repeat("b"), "\"");
        block(attacks, "a text that stays open", repeat("a = \"b\n"));
        block(attacks, "a text of many lines", "a = \"\"\"", repeat("b\n"), "\"\"\"");
        block(attacks, "a text of many lines that stays open", "a = \"\"\"", repeat("b\n"));
        block(attacks, "quotes in a text of many lines", "a = \"\"\"", repeat("\"\" "), "\"\"\"");
        block(attacks, "escapes", "a = \"", repeat("\\u0041"), "\"");
        block(attacks, "wrong escapes", "a = \"", repeat("\\q"), "\"");
        block(attacks, "digits", "a = ", repeat("9"));
        block(attacks, "digits with lines below", "a = ", repeat("9_"), "9");
        block(attacks, "an exponent", "a = 1e", repeat("9"));
        block(attacks, "a list over lines", "a = [\n", repeat("1,\n"), "]");
        block(attacks, "a list of comments", "a = [\n", repeat("# b\n"), "]");
        block(attacks, "comments", repeat("# a\n"));
        block(attacks, "blank lines", repeat("\n"));
        block(attacks, "control characters", "a = \"", repeat("\u0001"), "\"");
        block(attacks, "brackets that close", repeat("]"));
        block(attacks, "equals signs", repeat("="));
        attacks.addOpen("\n+++", "TOML: front matter that never ends", "+++\n", repeat("a = 1\n"));
    }

    private static void block(Attacks attacks, String name, Object... parts) {
        block(attacks, name, Pattern.of(parts));
    }

    private static void block(Attacks attacks, String name, IntFunction<String> pattern) {
        attacks.add("TOML: " + name, length -> "+++\n" + pattern.apply(length) + "\n+++\n", "");
    }
}
