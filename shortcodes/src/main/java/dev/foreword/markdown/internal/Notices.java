package dev.foreword.markdown.internal;

import dev.foreword.text.Span;

/** What a page writer has to say; spans are in the composed text. */
public interface Notices {

    /** Nobody listens. */
    Notices NONE = new Notices() {};

    /** The author's HTML was left out; told once a page, for the first. */
    default void rawHtmlOmitted(Span span) {}

    /** A link target was left out because following it could run a script. */
    default void unsafeUrl(Span span, String url) {}

    /** The style of the footnotes wrote a value that could do harm, for the note or the reference there. */
    default void unsafe(Span span, String code, String message) {}

    /**
     * A fragment with a link stands in a link.
     *
     * @param block whether the link around it is left out rather than the one in it
     */
    default void linkInLink(Span fragment, boolean block) {}

    /** The author gives a heading an id that something before it has, or a call anywhere. */
    default void duplicateId(Span heading, String id) {}

    /** The page has too many blocks; from this line on it is shown as text. */
    default void tooManyBlocks(Span line) {}

    /** The page has too many inline elements; this block is the first that is shown as text for it. */
    default void tooManyInlines(Span first) {}

    /** Quotes, lists and the like nest too deep; marks of more are shown as text. */
    default void tooDeepBlocks(Span first) {}

    /** A table has too many columns; it is shown as text. */
    default void tooWide(Span dashes) {}

    /** Emphasis or links nest too deep in a block; the markup of those inside is shown as text. */
    default void tooDeep(Span first) {}
}
