package dev.foreword.markdown.internal;

/** A page as people write them: headings, prose with marks in it, lists, tables, notes, code. */
public final class DrawnArticle {

    private static final String[] WORDS = {
        "bell",
        "tower",
        "the",
        "a",
        "of",
        "in",
        "rope",
        "strikes",
        "casting",
        "bronze",
        "yard",
        "Österlen",
        "smørrebrød",
        "är",
        "år",
        "ikke",
        "Straße",
        "naïve",
        "façade",
        "鐘",
        "塔の鐘",
        "钟楼",
        "종",
        "колокол",
        "καμπάνα",
        "جرس",
        "פעמון",
        "घंटी",
        "it's",
        "founders'",
        "'tis",
        "don't",
        "’90s",
        "'90s",
        "5'10\"",
        "e.g.",
        "etc...",
        "and/or",
        "C++",
        "A&B",
        "3.14",
        "1999-2004",
        "x_y_z",
        "snake_case",
        "50%",
        "€20",
        "#7",
        "@home",
        "a*b",
        "2*3*4",
        "&copy;",
        "&mdash;",
        "&#8211;",
        "&nope;",
        "AT&T",
        "😀",
        "e\u0301",
        "\u00a0",
        "<-",
        "->",
        "=>",
        "1/2",
        "(sic)",
        "[sic]",
        "co-op",
        "well--known",
        "well---known",
        "…",
        "—",
        "“quoted”",
        "«cité»",
        "\"quoted\"",
        "'quoted'",
        "\"open",
        "close\"",
        "<<cité>>",
        "\\*literal\\*",
        "\\",
        "back\\slash",
        "http",
        "www",
        "example.org",
        "me@",
        "|",
        "a|b",
        "`",
        "{curly}",
        "{{",
        ":",
        "::",
        "!",
        "?!",
        "$x$"
    };
    private static final String[] URLS = {
        "/bells",
        "https://example.org/a_b?c=d&e=f",
        "<with blank.html>",
        "#casting",
        "../up",
        "mailto:a@b.example",
        "/å/ä%20ö",
        "javascript:alert(1)",
        "data:text/html,x",
        "/a(b)c",
        "",
        "/x\\_y",
        "?q=\"",
        "//cdn.example/x.js",
        "tel:+4512345678",
        "https://example.org/*star*"
    };
    private static final String[] TITLES = {
        "", "", "", " \"A title\"", " 'single'", " (round)", " \"it's \\\"q\\\"\"", " \"&amp; <b>\""
    };
    private static final String[] BARE = {
        "https://example.org",
        "http://example.org/a_b_c.",
        "https://example.org/(x)",
        "www.example.org/path?x=1&y=2",
        "ftp://example.org/f",
        "me@example.org",
        "a.b+c@mail.example.org",
        "https://localhost",
        "http://example.org/&amp;x",
        "<https://example.org/x>",
        "<me@example.org>",
        "https://exämple.org/ö",
        "https://example.org/a*b*",
        "www.x.y,",
        "HTTP://EXAMPLE.ORG",
        "x.https://example.org",
        "(https://example.org/y)",
        "https://example.org:8080/",
        "mailto:me@example.org"
    };
    private static final String[] HTML = {
        "<br>",
        "<kbd>Ctrl</kbd>",
        "<span class=\"x\">",
        "</span>",
        "<!-- note -->",
        "<b>bold</b>",
        "<img src=\"x.png\" alt='a'>",
        "<sup>2</sup>",
        "<a href=\"/x\">y</a>",
        "<custom-tag a=1 b>",
        "<?php x ?>"
    };

    private final Dice dice;
    private final StringBuilder out = new StringBuilder();
    private int notes;
    private int references;

    private DrawnArticle(Dice dice) {
        this.dice = dice;
    }

    public static String draw(Dice dice) {
        DrawnArticle article = new DrawnArticle(dice);
        int blocks = dice.number(2, 10);
        for (int i = 0; i < blocks; i++) {
            article.out.append(article.block()).append(dice.oneIn(12) ? "\n" : "\n\n");
        }
        for (int i = 0; i < article.references; i++) {
            article.out
                    .append('[')
                    .append("ref")
                    .append(i)
                    .append("]: ")
                    .append(article.url())
                    .append(dice.pick(TITLES))
                    .append('\n');
        }
        article.out.append('\n');
        for (int i = 1; i <= article.notes; i++) {
            article.out
                    .append("[^")
                    .append(i)
                    .append("]: ")
                    .append(article.prose(8))
                    .append('\n');
            if (dice.oneIn(4)) {
                article.out
                        .append(dice.pick("\n", ""))
                        .append("    ")
                        .append(article.prose(5))
                        .append('\n');
            }
        }
        String page = article.out.toString();
        return dice.oneIn(15) ? page.replace("\n", "\r\n") : page;
    }

    private String block() {
        return switch (dice.number(0, 13)) {
            case 0, 1 -> heading();
            case 2 -> list(dice.pick("- ", "* ", "+ ", "-   "), false);
            case 3 -> list("", true);
            case 4 -> table();
            case 5 ->
                "> " + prose(12).replace("\n", "\n" + dice.pick("> ", ">", ""))
                        + dice.pick("", "\n>\n> " + prose(5), "\n> - " + prose(3));
            case 6 -> code();
            case 7 -> definitions();
            case 8 ->
                dice.pick(
                        "---",
                        "***",
                        "* * *",
                        "___",
                        "<div class=\"a\">\n" + prose(4) + "\n</div>",
                        "<aside>\n\n" + prose(4) + "\n\n</aside>");
            default -> prose(30);
        };
    }

    private String heading() {
        // A note or a strikethrough within emphasis in a heading makes Hugo 0.111 fail.
        String text = prose(4).replace('\n', ' ').replace("~~", "").replace("[^", "[");
        return switch (dice.number(0, 5)) {
            case 0 -> text + "\n" + dice.pick("===", "---", "--");
            case 1 ->
                "## " + text
                        + dice.pick(
                                " {#own-id}",
                                " {.big}",
                                " {#a .b data-x=\"y z\"}",
                                " ##",
                                " {not attributes}",
                                " ## {#x}");
            default -> dice.pick("# ", "## ", "### ", "#### ") + text;
        };
    }

    private String list(String bullet, boolean ordered) {
        StringBuilder list = new StringBuilder();
        String between = dice.oneIn(3) ? "\n\n" : "\n";
        int items = dice.number(1, 4);
        int first = dice.number(0, 3);
        boolean tasks = dice.oneIn(5);
        for (int i = 0; i < items; i++) {
            String marker = ordered ? (first + i) + dice.pick(". ", ". ", ") ") : bullet;
            list.append(i == 0 ? "" : between)
                    .append(marker)
                    .append(tasks ? dice.pick("[ ] ", "[x] ") : "")
                    .append(prose(6));
            String indent = " ".repeat(marker.length());
            if (dice.oneIn(4)) {
                list.append('\n')
                        .append(indent)
                        .append("- ")
                        .append(prose(3))
                        .append('\n')
                        .append(indent)
                        .append("- ")
                        .append(prose(3));
            } else if (dice.oneIn(5)) {
                list.append("\n\n").append(indent).append(prose(5));
            } else if (dice.oneIn(8)) {
                list.append("\n\n")
                        .append(indent)
                        .append("```\n")
                        .append(indent)
                        .append("code\n")
                        .append(indent)
                        .append("```");
            }
        }
        return list.toString();
    }

    private String table() {
        int columns = dice.number(1, 4);
        boolean pipes = columns == 1 || !dice.oneIn(4);
        StringBuilder table =
                new StringBuilder(row(columns, pipes)).append('\n').append(pipes ? "|" : "");
        for (int i = 0; i < columns; i++) {
            table.append(i == 0 ? "" : "|").append(dice.pick("---", ":--", "--:", ":-:", " --- ", "-"));
        }
        table.append(pipes ? "|" : "");
        for (int rows = dice.number(0, 4); rows > 0; rows--) {
            table.append('\n').append(row(columns + (dice.oneIn(6) ? dice.number(-1, 1) : 0), pipes));
        }
        return table.toString();
    }

    private String row(int columns, boolean pipes) {
        StringBuilder row = new StringBuilder(pipes ? "|" : "");
        for (int i = 0; i < columns; i++) {
            String cell = prose(dice.number(0, 2)).replace('\n', ' ');
            row.append(i == 0 ? "" : "|").append(' ').append(cell).append(' ');
        }
        return row.append(pipes ? "|" : "").toString();
    }

    private String code() {
        String body = dice.pick(
                "int x = 1;\n\tif (a < b && c) { }\n",
                "<b>&amp;</b>\n",
                "\n\n  indented\n",
                "# not a heading\n- no item\n",
                "");
        return switch (dice.number(0, 3)) {
            case 0 -> "    " + body.replace("\n", "\n    ");
            case 1 -> "~~~" + dice.pick("", "python", " yaml {a=b}") + "\n" + body + "~~~";
            default -> "```" + dice.pick("", "java", "html ", " js extra words") + "\n" + body + "```";
        };
    }

    private String definitions() {
        StringBuilder list = new StringBuilder();
        for (int terms = dice.number(1, 3); terms > 0; terms--) {
            list.append(prose(2))
                    .append(dice.oneIn(4) ? "\n\n" : "\n")
                    .append(": ")
                    .append(prose(6));
            list.append(dice.oneIn(3) ? "\n: " + prose(4) : "")
                    .append(dice.oneIn(5) ? "\n\n  " + prose(4) : "")
                    .append(dice.oneIn(2) ? "\n\n" : "\n");
        }
        return list.toString();
    }

    private String prose(int most) {
        StringBuilder prose = new StringBuilder();
        int words = dice.number(Math.min(1, most), most);
        for (int i = 0; i < words; i++) {
            if (i > 0) {
                prose.append(
                        dice.oneIn(12)
                                ? dice.pick("\n", "\n", "  \n", "\\\n", " \n", "\n  ")
                                : dice.oneIn(30) ? "  " : " ");
            }
            prose.append(dice.oneIn(5) ? inline() : dice.pick(WORDS))
                    .append(dice.oneIn(7) ? dice.pick(",", ".", ".", "!", ";", ":", "?") : "");
        }
        return prose.toString();
    }

    private String inline() {
        return switch (dice.number(0, 14)) {
            case 0, 1 -> "*" + inner() + "*";
            case 2, 3 -> "**" + inner() + "**";
            case 4 -> "_" + inner() + "_";
            case 5 -> dice.pick("***", "__", "~~") + inner() + dice.pick("***", "__", "~~");
            case 6 -> dice.pick("`x`", "`` a`b ``", "` pad `", "`<b>`", "`a  b`", "`\\`", "`&amp;`");
            case 7, 8 -> "[" + inner() + "](" + url() + dice.pick(TITLES) + ")";
            case 9 -> "[" + inner() + "][ref" + references++ + "]";
            case 10 -> "[ref" + dice.number(0, 3) + "]" + dice.pick("", "[]", "[ref0]");
            case 11 ->
                "![" + dice.pick("A bell", "", "a *bell* rings", dice.oneIn(40) ? "it's \"q\"" : "`x` [y](z)") + "]("
                        + url() + dice.pick(TITLES) + ")";
            case 12 -> dice.pick(BARE);
            case 13 -> dice.pick(HTML);
            default -> note();
        };
    }

    private String inner() {
        return dice.oneIn(6)
                ? dice.pick(WORDS) + " " + inline()
                : dice.pick(WORDS) + dice.pick("", "", " " + dice.pick(WORDS));
    }

    private String url() {
        return dice.pick(URLS);
    }

    private String note() {
        return dice.pick(WORDS) + "[^" + (dice.oneIn(3) ? dice.number(1, 3) : ++notes) + "]";
    }
}
