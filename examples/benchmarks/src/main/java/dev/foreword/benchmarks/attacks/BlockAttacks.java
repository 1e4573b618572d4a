package dev.foreword.benchmarks.attacks;

import static dev.foreword.benchmarks.attacks.Pattern.growing;
import static dev.foreword.benchmarks.attacks.Pattern.repeat;
import static dev.foreword.benchmarks.attacks.Pattern.rootThenFill;

/** Structure: quotes, lists, headings, code, tables, definitions, attributes, blocks of HTML. */
final class BlockAttacks {

    private BlockAttacks() {}

    static void addTo(Attacks attacks) {
        containers(attacks);
        leaves(attacks);
        tables(attacks);
        others(attacks);
    }

    private static void containers(Attacks attacks) {
        attacks.add("quotes in quotes", repeat(">"), "a")
                .add("quotes in quotes with blanks", repeat("> "), "a")
                .add("a deep quote and lazy lines", rootThenFill("> ", "a\n", "b\n"), "")
                .add("a deep quote and lines that go half way", rootThenFill("> ", "a\n", "> > b\n"), "")
                .add("quotes that get deeper", growing(i -> ">".repeat(i) + " a\n"), "")
                .add("quotes of one line", repeat("> a\n\n"))
                .add("bullets in bullets", repeat("- "), "a")
                .add("bullets of three kinds in each other", repeat("- + * "), "a")
                .add("numbers in numbers", repeat("1. "), "a")
                .add("quotes and bullets in turns", repeat("> - "), "a")
                .add("lists by indentation", growing(i -> "  ".repeat(i) + "* a\n"), "")
                .add("lists by indentation, upwards", growing(i -> "  ".repeat(Math.max(0, 60 - i)) + "* a\n"), "")
                .add("a list", repeat("- a\n"))
                .add("a loose list", repeat("- a\n\n"))
                .add("a list of numbers", repeat("1. a\n"))
                .add("lists of one item", repeat("- a\n* b\n"))
                .add("empty items", repeat("-\n"))
                .add("an item and blank lines", "- a\n", repeat("\n"), "  b")
                .add("items with tabs", repeat("-\t\ta\n"))
                .add("an item and tabs", "-", repeat("\t"), "a")
                .add("tasks", repeat("- [ ] a\n"))
                .add("tasks in tasks", repeat("- [x] "), "a")
                .add("numbers of ten digits", repeat("1234567890. a\n"))
                .add("an item and lines that lean on it", "- a\n", repeat("b\n"))
                .add("bullets over blank lines", repeat("- \n\n"))
                .addOpen("\n\n---", "a deep list and a fence in it", repeat("- "), "```\n", repeat("a\n"));
    }

    private static void leaves(Attacks attacks) {
        attacks.add("headings of one text", repeat("# a\n"))
                .add("headings that look like numbered ones", repeat("# a-1\n# a\n"))
                .add("hashes", "# ", repeat("#"))
                .add("hashes and blanks", "# ", repeat("# "), "a")
                .add("headings by underline", repeat("a\n=\n"))
                .add("one underline", "a\n", repeat("="))
                .add("a paragraph that becomes a heading", repeat("a\n"), "=")
                .add("dashes", repeat("-"), "a")
                .add("dashes with blanks", repeat("- "), "-\n")
                .add("stars with blanks", repeat("* "), "*\n")
                .add("rules", repeat("---\n\n"))
                .addOpen("\n````", "fences of three", "````\n", repeat("```\n"))
                .add("fences of one line each", repeat("```\n```\n"))
                .add("tildes", "a ", repeat("~"))
                .addOpen("\n```", "words behind a fence", "```", repeat("a"))
                .addOpen("\n```", "attributes behind a fence", "``` go {", repeat("a=1 "), "}\n")
                .add("code by indentation", repeat("    a\n"))
                .add("indentation", repeat(" "), "a")
                .add("tabs", repeat("\t"), "a")
                .add("blank lines", repeat("\n"))
                .add("blank lines of blanks", repeat("   \n"))
                .add("lines that end as on Windows", repeat("a\r\n"))
                .add("lines that end as on an old Mac", repeat("a\r"))
                .add("paragraphs", repeat("a\n\n"))
                .add("form feeds", repeat("\f\n"));
    }

    private static void tables(Attacks attacks) {
        attacks.add("bars", repeat("|"))
                .add("columns", "|", repeat("a|"), "\n|", repeat("-|"), "\n")
                .add("columns that align", "|", repeat("a|"), "\n|", repeat(":-:|"), "\n")
                .add("rows", "| a | b |\n|---|---|\n", repeat("| a | b |\n"))
                .add("rows in lazy lines", "> a\n-|\n", repeat("b\n"), "\n")
                .add("definitions that there is no room for", repeat("t\n"), repeat(": d\n"))
                .add("definitions below definitions of links", repeat("[a]: b\n"), "x\n", repeat(": d\n"))
                .add("a wide head over short rows", "|", repeat("a|"), "\n|", repeat("-|"), "\n", repeat("|a\n"))
                .add("rows of many cells below a narrow head", "|a|\n|-|\n", repeat("|b|c|d|e|f\n"))
                .add("heads without a rule", repeat("a|b\n"))
                .add("rules without a head", repeat("|---|\n"))
                .add("tables", repeat("|a|\n|---|\n\n"))
                .add("cells with open code", "|a|\n|-|\n|", repeat("`|"))
                .add("cells with escaped bars", "|a|\n|-|\n|", repeat("\\|"))
                .add("cells with open links", "|a|\n|-|\n", repeat("|[b](c\n"))
                .add("a paragraph before a table", repeat("a\n"), "|b|\n|-|\n");
    }

    private static void others(Attacks attacks) {
        attacks.add("definitions of words", repeat("a\n: b\n\n"))
                .add("many definitions of one word", "a\n", repeat(": b\n"))
                .add("definitions in definitions", "a\n", repeat(": "), "b")
                .add("many words of one definition", repeat("a\n"), ": b")
                .add("braces", "# a ", repeat("{"))
                .add("attributes of a heading", "# a {", repeat(".b "), "}")
                .add("attributes that stay open", "# a ", repeat("{.b "))
                .add("attributes of paragraphs", repeat("a\n{.b}\n\n"))
                .add("attributes with a value that stays open", "# a {", repeat("b=\" "))
                .add("attributes of one name", "# a {", repeat("b=c "), "}")
                .add("blocks of HTML", repeat("<div>\n\n"))
                .add("one block of HTML", repeat("<div>\n"))
                .addOpen("</script>", "a script that stays open", repeat("<script>\n"))
                .addOpen("-->", "a comment that stays open", repeat("<!--\n"))
                .addOpen("?>", "an instruction that stays open", repeat("<?\n"))
                .addOpen("]]>", "CDATA that stays open, in a block", repeat("<![CDATA[\n"))
                .add("elements that stay open", repeat("<div><p>"))
                .add("a tag over lines", "<div\n", repeat("a=b\n"), ">");
    }
}
