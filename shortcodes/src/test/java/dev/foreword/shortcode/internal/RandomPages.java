package dev.foreword.shortcode.internal;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/**
 * Pages made of calls, of text that looks like calls, and of the Markdown around them. Most are well formed; some have
 * one character too much, too few, or a wrong one.
 *
 * <p>{@code a}, {@code b} and {@code c} have inner content, {@code n} and {@code m} have none. Left out is what Hugo 0.111
 * reads otherwise than later ones, and Markdown that makes text vanish from the HTML.
 */
public final class RandomPages {

    private static final String[] TEXTS = {
        "x",
        "word ",
        "\n",
        "\n\n",
        "- item\n",
        "  - item ",
        "> quote\n",
        "    ",
        "\t",
        "`code`",
        "`",
        "*",
        "**",
        "_",
        "é",
        "名",
        "\uD835\uDCB3",
        "{{",
        "}}",
        "{",
        "}",
        "{ {< n >}}",
        ">}}",
        "%}}",
        "{{ .Page }}",
        "{{- x -}}",
        "{{/* c */}}",
        "\\",
        "\"",
        "'",
        "&amp;",
        "1. one\n",
        "a < b ",
        "\r\n",
        "===",
        "/>",
        "*/",
        "/*",
        "$",
        "~~~\n",
        "```\n"
    };
    private static final String[] BLANKS = {" ", " ", " ", " ", "", "  ", "\t", "\n", " \n ", "\r\n"};
    private static final String[] BARE = {
        "x",
        "a.b",
        "-x",
        "_y",
        "1",
        "-7",
        "007",
        "3.14",
        "1.",
        "true",
        "false",
        "True",
        "é",
        "名前",
        "9223372036854775808",
        "a-b_c"
    };
    private static final String[] QUOTED = {
        "x",
        "",
        "a b",
        "<b>",
        "C:\\dir",
        "\\\\",
        "say \\\"hi\\\"",
        "a\\\\\\\"b",
        ">}}",
        "%}}",
        "{{< n >}}",
        "*/",
        "/",
        "=",
        "'",
        "a=b",
        "é",
        "\\n",
        "{{",
        "x, y",
        "true",
        "1"
    };
    private static final String[] RAW = {"x", "", "a\nb", "\"q\"", "\\", "\\\"", ">}}", "{{% n %}}", "1", "=", "/>}}"};
    private static final String[] VALUES = {
        "x",
        "1",
        "+1",
        "-1.5",
        ".5",
        "true",
        "http://x.org/a?b=c#d",
        "a,b",
        "[1]",
        "{x}",
        "'q'",
        "a\"b",
        "/a/b",
        "x==y",
        "\u2019",
        "%s",
        "{{<n"
    };
    private static final String[] NAMES = {"x", "y", "data-x", "a.b", "_z", "é", "Big", "1"};
    private static final String SPOILERS = "{<>}%/\"`=\\ \n.-ax,*'";

    private final RandomGenerator random;

    /** What calls may stand in; {@code ¤} is the call. */
    private static final String[] PLACES = {
        "`¤`",
        "`` ` ¤ ``",
        "[a ¤](/x)",
        "[a](/x/¤)",
        "![¤](/x.png)",
        "<b title=\"¤\">x</b>",
        "<!-- ¤ -->",
        "\n\n| a | ¤ |\n|---|---|\n| ¤ | `¤` |\n\n",
        "\n\n## ¤ x\n\n",
        "\n\n<div>\n¤\n</div>\n\n",
        "\n\n```\n¤\n```\n\n",
        "\n\n    ¤\n\n",
        "\n\n- ¤\n  - x ¤\n\n    ¤\n\n",
        "\n\n> ¤\n> > ¤\n\n",
        "\n\n1. x\r\n   ¤\r\n\n",
        "**¤**",
        "_é¤_",
        "\n\n~~~ x\n¤\n~~~\n\n"
    };

    /** From this on, the same random numbers give the same pages. */
    public RandomPages(RandomGenerator random) {
        this.random = random;
    }

    /** One more page. */
    public String page() {
        StringBuilder out = new StringBuilder();
        pieces(out, 0);
        if (random.nextInt(4) == 0 && out.length() > 0) {
            spoil(out);
        }
        // No half characters: Hugo's files are UTF-8.
        return new String(out.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private void pieces(StringBuilder out, int depth) {
        int count = random.nextInt(depth == 0 ? 8 : 4) + 1;
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(12)) {
                case 10, 11 -> {
                    StringBuilder call = new StringBuilder();
                    call(call, Math.max(depth, 3));
                    out.append(any(PLACES).replace("¤", call));
                }
                case 0, 1, 2 -> out.append(any(TEXTS));
                case 3, 4, 5, 6 -> call(out, depth);
                case 7 ->
                    out.append(any("{{</* n */>}}", "{{%/* a \"x\" */%}}", "{{</* {{< a >}} */>}}", "{{</* /a */>}}"));
                default -> out.append(any(TEXTS)).append(any(TEXTS));
            }
        }
    }

    private void call(StringBuilder out, int depth) {
        boolean markdown = random.nextInt(3) == 0;
        String left = markdown ? "{{%" : "{{<";
        String right = markdown ? "%}}" : ">}}";
        String name = any("a", "b", "c", "n", "m");
        boolean inner = name.compareTo("c") <= 0;
        out.append(left).append(any(BLANKS)).append(name);
        boolean bareEnd = arguments(out);
        if (inner && random.nextInt(5) == 0) {
            out.append(bareEnd ? " " : any(BLANKS))
                    .append('/')
                    .append(any(BLANKS))
                    .append(right);
            return;
        }
        out.append(bareEnd ? " " : any(BLANKS)).append(right);
        if (inner) {
            if (depth < 4) {
                pieces(out, depth + 1);
            }
            // Closing tags may be of the other notation; line breaks are allowed since 0.163 only.
            boolean other = random.nextInt(8) == 0;
            out.append(other != markdown ? "{{%" : "{{<")
                    .append(any("", " ", "\t"))
                    .append('/');
            out.append(any("", " ")).append(name).append(any("", " ", "  "));
            out.append(other != markdown ? "%}}" : ">}}");
        }
    }

    /** Whether something stands at the end that must not touch a slash or the right delimiter. */
    private boolean arguments(StringBuilder out) {
        int count = random.nextInt(4);
        boolean named = random.nextBoolean();
        // Hugo takes a name in quotes, or before a blank, for a value first; with other names it calls that a mix.
        boolean plainNames = random.nextBoolean();
        boolean touches = true;
        for (int i = 0; i < count; i++) {
            out.append(any(" ", " ", "\n", "  "));
            if (named) {
                boolean quoted = !plainNames && random.nextBoolean();
                out.append(quoted ? '"' + any(NAMES) + '"' : any(NAMES))
                        .append(plainNames || quoted ? "" : " ")
                        .append('=')
                        .append(random.nextInt(5) == 0 ? any(BLANKS) : "");
            }
            touches = false;
            switch (random.nextInt(4)) {
                case 0 -> out.append('"').append(any(QUOTED)).append('"');
                case 1 -> out.append('`').append(any(RAW)).append('`');
                case 2 -> out.append("\\\"").append(any("x", "a b", "")).append("\\\"");
                default -> {
                    out.append(named ? any(VALUES) : any(BARE));
                    touches = true;
                }
            }
        }
        return touches;
    }

    private void spoil(StringBuilder out) {
        int at = random.nextInt(out.length());
        char c = SPOILERS.charAt(random.nextInt(SPOILERS.length()));
        switch (random.nextInt(3)) {
            case 0 -> out.insert(at, c);
            case 1 -> out.setCharAt(at, c);
            default -> out.deleteCharAt(at);
        }
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
