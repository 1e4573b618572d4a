package dev.foreword.html;

import java.util.Objects;

/**
 * A piece of HTML that is known to be safe: it is written as it stands.
 *
 * <pre>{@code
 * private static final Html ARROW = Html.trusted("<svg viewBox=\"0 0 8 8\"><path d=\"M0 0l8 4-8 4z\"/></svg>");
 * }</pre>
 *
 * <p>{@link #trusted} is the only way to make one, so it is the one word to look for in a review. Immutable.
 */
public final class Html {

    private final String markup;

    private Html(String markup) {
        this.markup = Objects.requireNonNull(markup, "markup");
    }

    /**
     * Markup that the caller answers for: balanced, and with nothing in it that an author could have chosen.
     *
     * @param markup HTML
     * @return the same markup, typed
     */
    public static Html trusted(String markup) {
        return new Html(markup);
    }

    /**
     * The HTML itself.
     *
     * @return the markup, unchanged
     */
    public String markup() {
        return markup;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Html that && markup.equals(that.markup);
    }

    @Override
    public int hashCode() {
        return markup.hashCode();
    }

    /** The markup. */
    @Override
    public String toString() {
        return markup;
    }
}
