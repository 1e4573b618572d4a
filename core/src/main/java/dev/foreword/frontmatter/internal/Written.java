package dev.foreword.frontmatter.internal;

/**
 * A value in the making: what goes behind the key, and the lines below it.
 *
 * @param inline empty for a list or mapping in lines of its own
 * @param below without a line break before the first line and behind the last; empty for most
 */
record Written(String inline, String below) {

    static Written inline(String text) {
        return new Written(text, "");
    }
}
