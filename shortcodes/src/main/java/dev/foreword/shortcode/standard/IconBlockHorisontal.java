package dev.foreword.shortcode.standard;

import dev.foreword.bind.Description;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import java.util.Optional;

/**
 * A card lying down: the icon or the picture beside the text. Otherwise as {@link IconBlock}. The spelling, with an
 * {@code s}, is that of the sites that have this shortcode; only the class in the HTML is {@code card-horizontal}.
 *
 * <pre>{@code
 * {{< icon-block-horisontal color="#8a4b08" icon="fa-solid fa-bread-slice" text="Bread" link="/bread/" >}}
 * }</pre>
 *
 * @param color its accent: one of the colours of {@link Note}, or any CSS colour
 * @param icon class names of an icon font, such as {@code fa-solid fa-bread-slice}
 * @param image the address of a picture, shown instead of the icon
 * @param alt what the picture shows, for those who do not see it; empty for decoration
 * @param text its heading
 * @param description a sentence below the heading
 * @param link where it leads
 */
public record IconBlockHorisontal(
        @Description("its accent: one of the colours of \"note\", or any CSS colour")
        Optional<String> color,

        @Description("class names of an icon font, such as fa-solid fa-bread-slice")
        Optional<String> icon,

        @Description("the address of a picture, shown instead of the icon")
        Optional<String> image,

        @Description("what the picture shows, for those who do not see it; empty for decoration")
        Optional<String> alt,

        @Description("its heading") Optional<String> text,
        @Description("a sentence below the heading") Optional<String> description,
        @Description("where it leads") Optional<String> link) {

    /**
     * The shortcode {@code icon-block-horisontal}.
     *
     * @return the definition
     */
    public static ShortcodeDefinition<IconBlockHorisontal> definition() {
        return ShortcodeDefinition.of(
                        "icon-block-horisontal",
                        IconBlockHorisontal.class,
                        (block, context, out) -> block.standing().write("card card-horizontal", out))
                .placed(Placement.BLOCK)
                .markdown((block, context, out) -> block.standing().writeText(out));
    }

    private IconBlock standing() {
        return new IconBlock(color, icon, image, alt, text, description, link);
    }
}
