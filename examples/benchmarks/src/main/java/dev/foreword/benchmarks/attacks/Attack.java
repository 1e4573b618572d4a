package dev.foreword.benchmarks.attacks;

import java.util.function.IntFunction;

/**
 * A way to write a hostile page of any length.
 *
 * @param area what it is aimed at, such as "YAML"
 * @param name what it is, in a few words; unique
 * @param pattern makes the text, of about as many characters as it is asked for
 * @param ending what an author would have to write behind it so that ordinary text follows: the end of a code block, say
 */
record Attack(String area, String name, IntFunction<String> pattern, String ending) {

    private static final String PARAGRAPH = "An honest paragraph.";

    /** The hostile text itself. */
    String text(int length) {
        return pattern.apply(length);
    }

    /** The hostile text, and below it a paragraph that has to come out whatever stands above. */
    String page(int length) {
        return text(length) + ending + "\n\n" + PARAGRAPH + "\n";
    }

    /** How that paragraph is written in HTML. */
    static String paragraph() {
        return "<p>" + PARAGRAPH + "</p>";
    }

    boolean isFrontMatter() {
        return area.equals("YAML") || area.equals("TOML") || area.equals("JSON");
    }
}
