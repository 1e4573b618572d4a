package dev.foreword.shortcode;

/** What a shortcode takes the text between its tags for. */
public enum InnerContent {
    /** There is none; a closing tag is the error {@code shortcode.no-inner}. The default. */
    NONE,
    /**
     * The notation decides: inside {@code {{% x %}}} it is Markdown, inside {@code {{< x >}}} HTML as the author wrote
     * it, which is text unless authors are trusted.
     */
    AS_WRITTEN,
    /** It is Markdown in both notations. */
    MARKDOWN
}
