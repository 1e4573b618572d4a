package dev.foreword.shortcode.hugo;

import dev.foreword.bind.Default;
import dev.foreword.bind.Description;
import dev.foreword.bind.Key;
import dev.foreword.bind.OneOf;
import dev.foreword.bind.Range;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import java.util.Optional;

/**
 * A video of YouTube: a link to it, or its player, see {@link HugoShortcodes#players()}.
 *
 * <pre>{@code
 * {{< youtube id="dQw4w9WgXcQ" title="How we bake" start=30 >}}
 * }</pre>
 *
 * @param id what the address of the video ends with
 * @param title the name of the player, or the text of the link; {@code YouTube video} by default
 * @param start the second at which it starts
 * @param end the second at which it stops; 0 for its end
 * @param autoplay whether it starts by itself, without sound
 * @param mute whether it has no sound
 * @param loop whether it starts again
 * @param controls whether the player has buttons
 * @param allowFullScreen whether it may fill the screen
 * @param loading when the player is loaded: {@code lazy}, or {@code eager}
 * @param className a class of the element around, written {@code class}
 */
public record YouTube(
        @Description("what the address of the video ends with")
        String id,

        @Description("the name of the player, or the text of the link") @Default("YouTube video")
        String title,

        @Description("the second at which it starts") @Default("0") @Range(min = "0")
        int start,

        @Description("the second at which it stops; 0 for its end") @Default("0") @Range(min = "0")
        int end,

        @Description("whether it starts by itself, without sound") @Default("false")
        boolean autoplay,

        @Description("whether it has no sound") @Default("false")
        boolean mute,

        @Description("whether it starts again") @Default("false")
        boolean loop,

        @Description("whether the player has buttons") @Default("true")
        boolean controls,

        @Description("whether it may fill the screen") @Default("true")
        boolean allowFullScreen,

        @Description("when the player is loaded") @Default("lazy") @OneOf({"lazy", "eager"})
        String loading,

        @Description("a class of the element around") @Key("class")
        Optional<String> className) {

    static ShortcodeDefinition<YouTube> definition(boolean frames) {
        return ShortcodeDefinition.of(
                        "youtube", YouTube.class, (video, context, out) -> video.render(context, out, frames))
                .placed(Placement.BLOCK)
                .example("{{< youtube id=\"dQw4w9WgXcQ\" title=\"How we bake\" >}}")
                .markdown((video, context, out) -> {
                    if (video.isValid()) {
                        video.player().writeText(out);
                    }
                });
    }

    private boolean isValid() {
        return Given.isPlain(id, "-_");
    }

    private void render(ShortcodeContext context, HtmlWriter out, boolean frames) {
        if (!isValid()) {
            context.error("expected the id of a video: letters, digits, - and _; found \"" + id + "\"");
        } else if (frames) {
            player().writeFrame(out);
        } else {
            player().writeLink(out);
        }
    }

    private Player player() {
        StringBuilder query = new StringBuilder();
        option(query, autoplay, "autoplay=1");
        option(query, !controls, "controls=0");
        option(query, end > 0, "end=" + end);
        option(query, loop, "loop=1&playlist=" + id);
        option(query, mute || autoplay, "mute=1");
        option(query, start > 0, "start=" + start);
        return new Player(
                "https://www.youtube.com/watch?v=" + id + (start > 0 ? "&t=" + start : ""),
                "https://www.youtube-nocookie.com/embed/" + id + query,
                title,
                Given.text(className),
                loading,
                allowFullScreen);
    }

    private static void option(StringBuilder query, boolean wanted, String option) {
        if (wanted) {
            query.append(query.length() == 0 ? '?' : '&').append(option);
        }
    }
}
