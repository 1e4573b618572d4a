package dev.foreword.shortcode.internal;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;

/** The words of {@code shortcode.misplaced} for calls that stand where their placement does not let them. */
public final class Misplaced {

    private Misplaced() {}

    /** A block in a place that is not between paragraphs. */
    public static Diagnostic block(SourceText source, Span tag, String name, String found, String help) {
        return warning(source, tag)
                .help(help)
                .message("\"" + name + "\" belongs between paragraphs, found it " + found);
    }

    /** A block between the tags of a call that stands in a line of text. */
    public static Diagnostic insideOf(SourceText source, Span tag, String name, String around) {
        return block(
                source,
                tag,
                name,
                "inside of \"" + around + "\", which stands in a line of text",
                "put it on a line of its own, outside of \"" + around + "\"");
    }

    /** A call that stands in a line of text, around more than words. */
    public static Diagnostic aroundBlocks(SourceText source, Span tag, String name, String found) {
        return warning(source, tag)
                .help("put the words of one paragraph between its tags; its tags are left out of the page")
                .message("\"" + name + "\" belongs in a line of text, found it around " + found);
    }

    private static Diagnostic.Builder warning(SourceText source, Span tag) {
        return Diagnostic.warning("shortcode.misplaced", source, tag);
    }
}
