package dev.foreword.shortcode.standard;

import dev.foreword.bind.Description;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import java.util.Optional;

/**
 * A link that looks like a button.
 *
 * <pre>{@code
 * {{< localbutton text="Book a table" link="/book/" icon="fa-calendar" >}}
 * }</pre>
 *
 * @param text what is on it
 * @param link where it leads
 * @param icon class names of an icon font, such as {@code fa-solid fa-calendar}; {@code fa-calendar} is enough
 * @param target where it opens; {@code _blank} for a new tab
 */
public record LocalButton(
        @Description("what is on it") String text,
        @Description("where it leads") String link,

        @Description("class names of an icon font, such as fa-solid fa-calendar; fa-calendar is enough")
        Optional<String> icon,

        @Description("where it opens; _blank for a new tab") Optional<String> target) {

    /**
     * The shortcode {@code localbutton}, which stands in the text.
     *
     * @return the definition
     */
    public static ShortcodeDefinition<LocalButton> definition() {
        return ShortcodeDefinition.of("localbutton", LocalButton.class, LocalButton::render)
                .inline()
                .markdown((button, context, out) -> out.link(button.text, button.link));
    }

    private static void render(LocalButton button, ShortcodeContext context, HtmlWriter out) {
        Optional<String> target = Given.text(button.target);
        out.open("a").attr("class", "button").attr("href", button.link).attr("target", target);
        if (target.filter("_blank"::equalsIgnoreCase).isPresent()) {
            out.attr("rel", "noopener");
        }
        Given.text(button.icon).ifPresent(classes -> Icon.write(out, classes));
        out.text(button.text).close();
    }
}
