package dev.foreword.markdown.internal;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What the Hugo at hand reads otherwise than we do, and pages without it; each is a line of docs/hugo-compatibility.md. */
enum HugoDifference {
    SINGLE_TILDE(
            true,
            "one tilde strikes through, three do not (CommonMark 0.31)",
            replace("(?<!~)~(?!~)|(?<=[^\\s~])~{3,}|~{3,}(?=[^\\s~])", "x")),
    ALT(true, "alternative texts: 0.111 escapes the typographer's entities once more", replace("!\\[[^\\]]*]", "![x]")),
    SYMBOLS(true, "symbols are punctuation (CommonMark 0.31)", replace("[\\p{S}&&[^\\x00-\\x7F]]", "x")),
    TASK(true, "a box for a task behind text", replace("\\[([ xX])]", "($1)")),
    QUOTE_TABS(true, "a tab behind the > of a quote: two blanks, wherever the tab stops are", replace("> ?\t", "> ")),
    NOTES(
            false,
            "notes that are not shown, notes in notes",
            text -> "[^1] [^2] [^3] [^4] [^5] [^n]\n\n" + text.replaceAll("(?m)^([ >\t*+\\-:\\d.)]+)\\[\\^.]:", "$1x")),
    ROW_TABS(
            false,
            "a tab before a row of a table in an item or quote: other letters than those of the row",
            replace("(?m)^([ >]*)\t", "$1")),
    CODE_LINE_ENDS(
            false,
            "CR LF at the edges of code: the CR stays or keeps the blank",
            text -> text.replaceAll("\r\n(?=[ \t>]*`)", " ").replaceAll("(?<=`)\r\n", " ")),
    NOTE_ENDS(
            false,
            "a note that ends with a link definition: the links back stand behind its paragraph",
            replace("(?m)^([ >\t]+)\\[[^\\]^]+]:", "$1x")),
    LINKS(true, "emphasis around brackets in links (before 1.7)", HugoDifference::withoutInnerBrackets);

    private final boolean mendedLater;
    private final String title;
    private final UnaryOperator<String> without;

    HugoDifference(boolean mendedLater, String title, UnaryOperator<String> without) {
        this.mendedLater = mendedLater;
        this.title = title;
        this.without = without;
    }

    /** Whether newer versions of Hugo read it as we do. */
    boolean isMendedLater() {
        return mendedLater;
    }

    String title() {
        return title;
    }

    /** The page without it. */
    String without(String markdown) {
        return without.apply(markdown);
    }

    /** The page without any of them. */
    static String withoutAll(String markdown) {
        String text = markdown;
        for (HugoDifference difference : values()) {
            text = difference.without(text);
        }
        return text;
    }

    private static String withoutInnerBrackets(String text) {
        String result = text;
        for (int depth = 0; depth < 3; depth++) {
            result = result.replaceAll("(?<=\\[[^\\[\\]]{0,99})\\[([^\\[\\]]*)]", "$1");
        }
        return result;
    }

    private static UnaryOperator<String> replace(String pattern, String by) {
        Pattern compiled = Pattern.compile(pattern);
        return text -> compiled.matcher(text).replaceAll(by);
    }
}
