package dev.foreword.shortcode.hugo;

import dev.foreword.bind.Default;
import dev.foreword.bind.Description;
import dev.foreword.bind.Key;
import dev.foreword.bind.OneOf;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import java.util.Optional;

/**
 * A video of Vimeo: a link to it, or its player, see {@link HugoShortcodes#players()}.
 *
 * <pre>{@code
 * {{< vimeo id="55073825" title="How we bake" >}}
 * }</pre>
 *
 * @param id the number of the video
 * @param className a class of the element around, written {@code class}
 * @param title the name of the player, or the text of the link; {@code Vimeo video} by default
 * @param loading when the player is loaded: {@code lazy}, or {@code eager}
 * @param allowFullScreen whether it may fill the screen
 */
public record Vimeo(
        @Description("the number of the video") String id,

        @Description("a class of the element around") @Key("class")
        Optional<String> className,

        @Description("the name of the player, or the text of the link") @Default("Vimeo video")
        String title,

        @Description("when the player is loaded") @Default("lazy") @OneOf({"lazy", "eager"})
        String loading,

        @Description("whether it may fill the screen") @Default("true")
        boolean allowFullScreen) {

    static ShortcodeDefinition<Vimeo> definition(boolean frames) {
        return ShortcodeDefinition.of("vimeo", Vimeo.class, (video, context, out) -> video.render(context, out, frames))
                .placed(Placement.BLOCK)
                .example("{{< vimeo id=\"55073825\" title=\"How we bake\" >}}")
                .markdown((video, context, out) -> {
                    if (video.isValid()) {
                        video.player().writeText(out);
                    }
                });
    }

    private boolean isValid() {
        return Given.isPlain(id, "");
    }

    private void render(ShortcodeContext context, HtmlWriter out, boolean frames) {
        if (!isValid()) {
            context.error("expected the number of a video, found \"" + id + "\"");
        } else if (frames) {
            player().writeFrame(out);
        } else {
            player().writeLink(out);
        }
    }

    private Player player() {
        return new Player(
                "https://vimeo.com/" + id,
                "https://player.vimeo.com/video/" + id + "?dnt=1",
                title,
                Given.text(className),
                loading,
                allowFullScreen);
    }
}
