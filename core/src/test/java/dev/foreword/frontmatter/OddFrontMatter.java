package dev.foreword.frontmatter;

import java.util.Random;

/**
 * Front matter made of the signs of its notation, thrown together: most of it cannot be read, and what can is written as
 * hardly anyone would write it.
 */
final class OddFrontMatter {

    private static final String[] YAML = {
        "- ",
        "- ",
        "-",
        "? ",
        "?",
        ": ",
        ":",
        "a",
        "b",
        "a: ",
        "c:",
        "a: 1",
        "a:\n",
        "\"q\"",
        "\"q\": ",
        "'s'",
        "\"q",
        "q\"",
        "'",
        "|",
        ">",
        "|-",
        "|+",
        ">2",
        "&x ",
        "&y ",
        "*x",
        "*y ",
        "!!str ",
        "!t ",
        "! ",
        "# c",
        "#",
        "[",
        "]",
        "{",
        "}",
        ",",
        "[a, b]",
        "{a: 1}",
        "{}",
        "[]",
        "[a: b]",
        "a b",
        "<<: *x",
        "<<: ",
        "...",
        "---",
        "--- ",
        "~",
        "12",
        "2024-01-01",
        "--",
        "-a",
        "\t",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "é",
        "👋",
        "\\",
        "null",
        "=",
        "<<",
        "\n  ",
        "\n",
        "\n ",
        "\n    "
    };

    private static final String[] TOML = {
        "a",
        "c.d",
        "a.b",
        "\"q\"",
        "'s'",
        " = ",
        " = ",
        "=",
        "1",
        "true",
        "\"x\"",
        "'y'",
        "[",
        "]",
        "[[",
        "]]",
        "[a]",
        "[b]",
        "[a.b]",
        "[[c]]",
        "[[c.d]]",
        "[c]",
        "{",
        "}",
        ",",
        "{a = 1}",
        "{ a.b = 1 }",
        "[1, 2]",
        "[{a=1}]",
        "\"\"\"",
        "'''",
        "#c",
        "\n",
        "\n",
        "\n",
        " ",
        "\t",
        "2024-01-01",
        "2024-01-01 10:00:00",
        "1.5",
        "\\",
        "\uFEFF",
        "é",
        "👋",
        "a = 1",
        "b = 2",
        "d = [",
        "e = {",
        "a = \"\"\"",
        "\"\"",
        "''",
        "x"
    };

    private static final String[] JSON = {
        "\"a\"",
        "\"b\"",
        "\"\"",
        ":",
        ": ",
        ",",
        ", ",
        "{",
        "}",
        "[",
        "]",
        "1",
        "true",
        "null",
        "\"x\"",
        "\"b\": 2",
        "\"c\": [",
        "\"d\": {",
        "\n",
        " ",
        "\t",
        "[1, 2]",
        "{}",
        "[]",
        "\"\\u0041\"",
        "1.5e3",
        "-0",
        "👋"
    };

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private OddFrontMatter(Random random) {
        this.random = random;
    }

    static String yaml(Random random) {
        return new OddFrontMatter(random).yaml();
    }

    static String toml(Random random) {
        return new OddFrontMatter(random).toml();
    }

    static String json(Random random) {
        return new OddFrontMatter(random).json();
    }

    private String yaml() {
        out.append(oneIn(12) ? "---" : oneIn(12) ? "--- " : "---\n");
        for (int lines = 1 + random.nextInt(5); lines > 0; lines--) {
            out.append(" ".repeat(oneIn(2) ? 0 : random.nextInt(5)));
            if (oneIn(2)) {
                out.append(oneIn(3) ? "- " : "").append(any("abcdefgh")).append(": ");
            }
            tokens(YAML, 4);
            out.append('\n');
        }
        return page("---\n");
    }

    private String toml() {
        out.append("+++\n");
        for (int lines = 1 + random.nextInt(6); lines > 0; lines--) {
            String path = any("abcdefg") + (oneIn(3) ? "." + any("abc") : "");
            switch (random.nextInt(5)) {
                case 0 -> out.append(path).append(" = ");
                case 1 -> out.append(path).append(" = 1\n");
                case 2 ->
                    out.append(oneIn(3) ? "[[" + path + "]]" : "[" + path + "]").append('\n');
                default -> {}
            }
            tokens(TOML, 4);
            out.append('\n');
        }
        return page("+++\n");
    }

    private String json() {
        out.append('{');
        for (int entries = random.nextInt(6); entries > 0; entries--) {
            out.append('"').append(any("abcAB")).append("\":");
            out.append(JSON[random.nextInt(JSON.length)]).append(oneIn(3) ? "\n" : "");
            out.append(entries > 1 || oneIn(6) ? "," : "");
            if (oneIn(3)) {
                tokens(JSON, 2);
            }
        }
        return page("}\n");
    }

    private void tokens(String[] tokens, int max) {
        for (int i = random.nextInt(max); i > 0; i--) {
            out.append(tokens[random.nextInt(tokens.length)]).append(oneIn(5) ? " " : "");
        }
    }

    private String page(String end) {
        String text = (oneIn(15) ? "\uFEFF" : "") + out + end + (oneIn(3) ? "" : "Body\n---\nx: 1\n");
        return oneIn(5) ? text.replace("\n", oneIn(2) ? "\r\n" : "\r") : text;
    }

    private char any(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }
}
