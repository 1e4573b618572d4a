package dev.foreword.shortcode.standard;

import dev.foreword.bind.Default;
import dev.foreword.bind.Description;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import java.util.Optional;

/**
 * A heading that shows and hides what is below it.
 *
 * <pre>{@code
 * {{% accordion title="Opening hours" %}}
 * Weekdays **9 to 17**.
 * {{% /accordion %}}
 * }</pre>
 *
 * <p>It is a {@code details} element, which browsers open and close without a script.
 *
 * @param title what is always seen
 * @param id the anchor, for links to it
 * @param open whether it starts open; it does not by default
 */
public record Accordion(
        @Description("what is always seen") String title,
        @Description("the anchor, for links to it") Optional<String> id,

        @Description("whether it starts open; it does not by default") @Default("false")
        boolean open) {

    /**
     * The shortcode {@code accordion}, with Markdown inside.
     *
     * @return the definition
     */
    public static ShortcodeDefinition<Accordion> definition() {
        return ShortcodeDefinition.of("accordion", Accordion.class, Accordion::render)
                .placed(Placement.BLOCK)
                .inner(InnerContent.MARKDOWN)
                .markdown((accordion, context, out) ->
                        out.markdown("**").text(accordion.title).markdown("**").inner());
    }

    private static void render(Accordion accordion, ShortcodeContext context, HtmlWriter out) {
        out.open("details").attr("class", "accordion").attr("id", Given.text(accordion.id));
        out.attr("open", accordion.open).text("\n");
        out.open("summary").text(accordion.title).close().text("\n");
        out.open("div").attr("class", "accordion-body").inner().close().text("\n");
        out.close();
    }
}
