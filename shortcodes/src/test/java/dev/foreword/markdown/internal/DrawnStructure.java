package dev.foreword.markdown.internal;

/** A page of containers in containers, indented with more or less care. */
public final class DrawnStructure {

    private static final String[] LINES = {
        "word",
        "two words",
        "*em* `c`",
        "a | b",
        "[^1] note",
        "end  ",
        "1986. A year",
        "x: y",
        "[r] link",
        "<b>x</b>",
        "\"q\" -- it's",
        "鐘",
        "|",
        ": d",
        "#",
        "===",
        "---",
        "> q"
    };

    private final Dice dice;

    private DrawnStructure(Dice dice) {
        this.dice = dice;
    }

    public static String draw(Dice dice) {
        DrawnStructure drawn = new DrawnStructure(dice);
        StringBuilder page = new StringBuilder();
        for (int blocks = dice.number(1, 4); blocks > 0; blocks--) {
            page.append(drawn.block(dice.number(0, 4)));
            page.append(dice.pick("\n", "\n\n", "\n\n\n", "\n\n", "\n \n", "\n    \n"));
        }
        if (dice.oneIn(3)) {
            page.append("x[^1]\n\n[^1]: ")
                    .append(drawn.inside(2).replace("\n", "\n    "))
                    .append('\n');
        }
        page.append(dice.pick("", "[r]: /ref\n", "\n[r]: /ref 'title'\n"));
        String text = page.toString();
        return dice.oneIn(20) ? text.replace("\n", "\r\n") : text;
    }

    private String block(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return switch (dice.number(0, 6)) {
            case 0, 1 -> quote(inside(depth));
            case 2, 3, 4 -> list(depth);
            case 5 ->
                dice.pick("term", "*term*", "one\ntwo")
                        + dice.pick("\n", "\n", "\n\n")
                        + item(dice.pick(": ", ":   ", ":"), inside(depth))
                        + (dice.oneIn(3) ? "\n" + item(": ", inside(depth)) : "");
            default -> leaf();
        };
    }

    private String inside(int depth) {
        StringBuilder blocks = new StringBuilder(block(depth - 1));
        while (dice.oneIn(2)) {
            blocks.append(dice.pick("\n", "\n\n", "\n\n", "\n\n\n")).append(block(depth - 1));
        }
        return blocks.toString();
    }

    private String list(int depth) {
        String marker = dice.pick("- ", "- ", "* ", "+ ", "1. ", "3) ", "-   ", "10. ", "-     ", "- [ ] ", "* [x] ");
        StringBuilder list = new StringBuilder();
        for (int items = dice.number(1, 3); items > 0; items--) {
            list.append(" ".repeat(dice.oneIn(6) ? dice.number(1, 5) : 0))
                    .append(item(marker, dice.oneIn(60) ? "" : marker.contains("[") ? leaf() : inside(depth)));
            list.append(items == 1 ? "" : dice.pick("\n", "\n", "\n\n", "\n\n\n"));
            marker = dice.oneIn(10) ? dice.pick("- ", "* ", "2. ", "7) ") : marker;
        }
        return list.toString();
    }

    private String item(String marker, String inside) {
        StringBuilder item = new StringBuilder(marker);
        String indent = marker.startsWith("- [") || marker.startsWith("* [") ? "  " : marker.replaceAll("\\S", " ");
        for (int i = 0; i < inside.length(); i++) {
            item.append(inside.charAt(i));
            if (inside.charAt(i) == '\n'
                    && i + 1 < inside.length()
                    && (inside.charAt(i + 1) != '\n' || dice.oneIn(8))) {
                item.append(dice.oneIn(12) ? dice.pick("", " ", "  ", "   ", "    ") : indent);
            }
        }
        return item.toString();
    }

    private String quote(String inside) {
        StringBuilder quote = new StringBuilder(dice.pick("> ", "> ", ">", " > "));
        for (int i = 0; i < inside.length(); i++) {
            quote.append(inside.charAt(i));
            if (inside.charAt(i) == '\n') {
                quote.append(dice.oneIn(12) ? dice.pick("", " ", ">>", "   >") : dice.pick("> ", "> ", "> ", ">"));
            }
        }
        return quote.toString();
    }

    private String leaf() {
        return switch (dice.number(0, 11)) {
            case 0 -> dice.pick("# h", "## h {#i}", "### ", "h\n---", "two\nlines\n===");
            case 1 ->
                dice.pick(
                        "```\ncode\n```",
                        "```x\n  code\n\n\tcode",
                        "~~~\n~~~",
                        "    code\n\n      more",
                        "\tcode\n    more",
                        "``` \n- a\n> b\n```");
            case 2 -> dice.pick("***", "---", " * * *", "_____");
            case 3 ->
                dice.pick("<div>\nx\n</div>", "<!-- c -->", "<p>x", "<pre>\n\n x</pre>", "<x-y>\nz", "<b>x</b>\ny");
            case 4 ->
                dice.pick(
                        "| a | b |\n|---|---|\n| 1 | 2 |",
                        "a | b\n:--|--:\n1",
                        "|a|\n|-|\n|`|`|",
                        "| a |\n| --- |\nb\nc",
                        "x\na | b\n-|-\n1 | 2 | 3");
            case 5 ->
                dice.pick(
                        "[r]: /r2 \"t\"",
                        dice.oneIn(6) ? "[r]:\n/r3\n'long\ntitle'" : "[r]:\n/r3\n'title'",
                        "[s]: /s\nafter");
            default -> {
                StringBuilder lines = new StringBuilder(dice.pick(LINES));
                while (dice.oneIn(2)) {
                    lines.append('\n')
                            .append(dice.pick("", "", "", " ", "    "))
                            .append(dice.pick(LINES));
                }
                yield lines.toString();
            }
        };
    }
}
