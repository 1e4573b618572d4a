package dev.foreword.shortcode.standard;

import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;

/**
 * A row of cards, which wraps where there is no room.
 *
 * <pre>{@code
 * {{< icon-block-container >}}
 *   {{< icon-block text="Bread" link="/bread/" >}}
 *   {{< icon-block text="Cake" link="/cake/" >}}
 * {{< /icon-block-container >}}
 * }</pre>
 */
public record IconBlockContainer() {

    /**
     * The shortcode {@code icon-block-container}, with other calls inside.
     *
     * @return the definition
     */
    public static ShortcodeDefinition<IconBlockContainer> definition() {
        return ShortcodeDefinition.of(
                        "icon-block-container",
                        IconBlockContainer.class,
                        (container, context, out) ->
                                out.open("div").attr("class", "cards").inner().close())
                .placed(Placement.BLOCK)
                .inner(InnerContent.AS_WRITTEN);
    }
}
