package dev.foreword.shortcode;

/**
 * Writes what a call becomes where there is no HTML: in {@link dev.foreword.content.Content#plainText() plain text} for
 * search and feeds, or in {@link dev.foreword.content.Content#markdownText() Markdown} for programs that read it.
 *
 * <pre>{@code
 * ShortcodeDefinition.of("figure", Figure.class, Figure::render)
 *         .markdown((figure, context, out) -> out.image(figure.alt(), figure.src()));
 * }</pre>
 *
 * <p>A form that throws an exception is replaced by the inner text; a page always comes out. Must be safe to call from
 * several threads.
 *
 * @param <P> the record of the shortcode's parameters
 */
@FunctionalInterface
public interface TextForm<P> {

    /**
     * Writes one call.
     *
     * @param parameters the arguments of the call, bound to the record
     * @param context the call itself; its {@linkplain ShortcodeContext#warn warnings} are dropped here, since the page
     *     has those of the renderer
     * @param out where to write
     */
    void write(P parameters, ShortcodeContext context, Output out);

    /** Where a form writes; good only while the call is written. */
    interface Output {

        /**
         * Writes text, which stands for itself: Markdown's marks in it are escaped where Markdown is written, and line
         * breaks are blanks there.
         *
         * @param text any text
         * @return this
         */
        Output text(String text);

        /**
         * Writes Markdown, which is read as part of the page where plain text is wanted: {@code **x**} is x there.
         *
         * @param markdown Markdown made by the program; what authors gave goes to {@link #text}
         * @return this
         */
        Output markdown(String markdown);

        /**
         * Writes a link: its text alone in plain text.
         *
         * @param text any text
         * @param url where it leads; left out when it could run a script
         * @return this
         */
        Output link(String text, String url);

        /**
         * Writes a picture: its alternative text alone in plain text.
         *
         * @param alt what it shows; may be empty
         * @param url where it is; left out when it could run a script
         * @return this
         */
        Output image(String alt, String url);

        /**
         * Writes the inner content in the same form, apart from what is around it if the shortcode is a block; nothing when
         * the call has none.
         *
         * @return this
         * @throws IllegalStateException when it was written already
         */
        Output inner();
    }

    /**
     * The inner text alone: the form of a shortcode that says nothing else.
     *
     * @param <P> any record
     * @return the form
     */
    static <P> TextForm<P> innerText() {
        return (parameters, context, out) -> out.inner();
    }

    /**
     * Nothing at all, for what is only seen or heard.
     *
     * @param <P> any record
     * @return the form
     */
    static <P> TextForm<P> nothing() {
        return (parameters, context, out) -> {};
    }
}
