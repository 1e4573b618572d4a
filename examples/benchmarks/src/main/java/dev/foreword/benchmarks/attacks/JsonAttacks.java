package dev.foreword.benchmarks.attacks;

import static dev.foreword.benchmarks.attacks.Pattern.repeat;

/** Front matter in JSON. */
final class JsonAttacks {

    private JsonAttacks() {}

    static void addTo(Attacks attacks) {
        closed(attacks, "lists in lists", "{\"a\": ", repeat("["), repeat("]"), "}");
        closed(attacks, "objects in objects", "{\"a\": ", repeat("{\"a\": "), "1", repeat("}"), "}");
        closed(attacks, "one text", "{\"a\": \"", repeat("b"), "\"}");
        closed(attacks, "escapes", "{\"a\": \"", repeat("\\u0041"), "\"}");
        closed(attacks, "escapes of halves", "{\"a\": \"", repeat("\\uD83D"), "\"}");
        closed(attacks, "wrong escapes", "{\"a\": \"", repeat("\\q"), "\"}");
        closed(attacks, "control characters", "{\"a\": \"", repeat("\u0001"), "\"}");
        closed(attacks, "digits", "{\"a\": ", repeat("9"), "}");
        closed(attacks, "an exponent", "{\"a\": 1e", repeat("9"), "}");
        closed(attacks, "digits behind the point", "{\"a\": 0.", repeat("9"), "}");
        closed(attacks, "keys", "{", repeat("\"a#\": 1, "), "\"b\": 1}");
        closed(attacks, "keys of one name", "{", repeat("\"a\": 1, "), "\"b\": 1}");
        closed(attacks, "one key", "{\"", repeat("a"), "\": 1}");
        closed(attacks, "commas", "{\"a\": [", repeat(","), "]}");
        closed(attacks, "blanks", "{", repeat(" "), "}");
        closed(attacks, "words", "{", repeat("a "), "}");
        closed(attacks, "comments", "{", repeat("/* a */"), "}");
        closed(attacks, "colons", "{\"a\"", repeat(":"), "1}");
        closed(attacks, "the wrong closing bracket", "{\"a\": [", repeat("1, "), "1}}");
        attacks.addOpen("\"}", "JSON: a text that stays open", "{\"a\": \"", repeat("b\n"))
                .addOpen("}", "JSON: lists that stay open", "{\"a\": ", repeat("["));
    }

    private static void closed(Attacks attacks, String name, Object... parts) {
        attacks.add("JSON: " + name, parts);
    }
}
