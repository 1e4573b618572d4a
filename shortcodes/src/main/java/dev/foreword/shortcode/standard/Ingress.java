package dev.foreword.shortcode.standard;

import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;

/**
 * The lead: the paragraph at the top of a page that says what it is about.
 *
 * <pre>{@code
 * {{< ingress >}}
 * How we bake, and why it takes two days.
 * {{< /ingress >}}
 * }</pre>
 */
public record Ingress() {

    /**
     * The shortcode {@code ingress}, with Markdown inside.
     *
     * @return the definition
     */
    public static ShortcodeDefinition<Ingress> definition() {
        return ShortcodeDefinition.of(
                        "ingress",
                        Ingress.class,
                        (ingress, context, out) ->
                                out.open("div").attr("class", "ingress").inner().close())
                .placed(Placement.BLOCK)
                .inner(InnerContent.MARKDOWN);
    }
}
