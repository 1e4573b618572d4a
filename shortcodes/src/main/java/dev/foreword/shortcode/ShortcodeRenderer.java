package dev.foreword.shortcode;

import dev.foreword.html.HtmlWriter;

/**
 * Writes the HTML of one call.
 *
 * <pre>{@code
 * (note, context, out) -> {
 *     out.open("aside").attr("class", "note");
 *     out.inner();
 *     out.close();
 * }
 * }</pre>
 *
 * <p>An exception becomes the diagnostic {@code shortcode.failed} at the call; the rest of the page still comes out.
 * Must be safe to call from several threads: what belongs to one call is in the arguments.
 *
 * @param <P> the record of its parameters
 */
@FunctionalInterface
public interface ShortcodeRenderer<P> {

    /**
     * Writes one call.
     *
     * @param parameters the arguments of the call, bound to the record
     * @param context the call itself: where it stands, what is around it, what is in it
     * @param out where to write; {@code out.inner()} puts the inner content
     */
    void render(P parameters, ShortcodeContext context, HtmlWriter out);
}
