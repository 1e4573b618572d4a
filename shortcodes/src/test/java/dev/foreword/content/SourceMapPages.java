package dev.foreword.content;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws pages in which each word of the text is another one, {@code w17}, so that a place that holds it is the right one:
 * blocks and inlines in containers, notes and shortcodes, with each kind of line end.
 */
final class SourceMapPages {

    private final SplittableRandom random;
    private final List<String> definitions = new ArrayList<>();
    private int next;

    SourceMapPages(long seed) {
        this.random = new SplittableRandom(seed);
    }

    String page() {
        List<String> lines = new ArrayList<>();
        if (random.nextBoolean()) {
            lines.addAll(List.of("---", "title: Bells", "---"));
        }
        lines.addAll(blocks(3));
        lines.addAll(definitions);
        String end = random.nextInt(3) == 0 ? "\r\n" : "\n";
        return (random.nextInt(4) == 0 ? "\uFEFF" : "") + String.join(end, lines) + (random.nextBoolean() ? end : "");
    }

    private List<String> blocks(int depth) {
        List<String> lines = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            lines.addAll(block(depth));
            lines.add("");
        }
        return lines;
    }

    private List<String> block(int depth) {
        return switch (random.nextInt(depth == 0 ? 7 : 13)) {
            case 0 -> List.of("#".repeat(1 + random.nextInt(6)) + " " + words());
            case 1 -> List.of(words(), random.nextBoolean() ? "===" : "---");
            case 2 -> List.of("```go", word() + " <&> " + word(), "  " + word(), "```");
            case 3 ->
                List.of(
                        "| " + words() + " | " + word() + " |",
                        "|---|:-:|",
                        "| " + words() + " |",
                        "| a | " + word() + " |");
            case 4 -> List.of("<div class=\"x\">", "<p>" + word() + "</p>", "<br/>" + word(), "</div>");
            case 5 -> List.of(word(), ": " + words());
            case 7 -> prefixed("> ", "> ", blocks(depth - 1));
            case 8 -> prefixed("- ", "  ", blocks(depth - 1));
            case 9 -> prefixed("1. ", "   ", List.of(words(), "2. " + words()));
            case 10 -> around("{{% note \"T\" %}}", blocks(depth - 1), "{{% /note %}}");
            case 11 -> List.of("{{< accordion title=\"T\" >}}" + word() + " " + word() + "{{< /accordion >}}");
            case 12 ->
                around(
                        "{{< accordion title=\"T\" >}}",
                        around("{{% note \"T\" %}}", blocks(depth - 1), "{{% /note %}}"),
                        "{{< /accordion >}}");
            default -> List.of(words(), words() + "\\", words());
        };
    }

    private String words() {
        StringBuilder out = new StringBuilder(word());
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            out.append(random.nextInt(5) == 0 ? "" : " ").append(inline());
        }
        return out.toString();
    }

    private String inline() {
        return switch (random.nextInt(14)) {
            case 0 -> " *" + word() + " " + word() + "* ";
            case 1 -> " **" + word() + " `" + word() + "`** ";
            case 2 -> "[" + word() + " *" + word() + "*](/a \"t\")";
            case 3 -> "`" + word() + " & <b>`";
            case 4 -> "<b>" + word() + "</b>";
            case 5 -> "\"" + word() + "\" &amp; -- " + word() + "...";
            case 6 -> "\\* &copy; é 鐘 😀 " + word();
            case 7 -> "<https://example.org/" + word() + ">";
            case 8 -> "~~" + word() + "~~";
            case 9 -> "{{% badge " + "x" + " %}} " + word();
            case 10 -> note();
            case 11 -> "https://example.org/" + word();
            default -> " " + word();
        };
    }

    private String note() {
        int number = next++;
        definitions.add("[^n" + number + "]: " + word() + " *" + word() + "* " + word());
        if (random.nextInt(3) == 0) {
            definitions.addAll(List.of("", "    " + word()));
        }
        definitions.add("");
        return "[^n" + number + "]";
    }

    private String word() {
        return "w" + next++ + "w";
    }

    private static List<String> around(String first, List<String> lines, String last) {
        List<String> out = new ArrayList<>();
        out.add(first);
        out.addAll(lines);
        out.add(last);
        return out;
    }

    private static List<String> prefixed(String first, String other, List<String> lines) {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            out.add((out.isEmpty() ? first : other) + line);
        }
        return out;
    }
}
