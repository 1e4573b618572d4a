package dev.foreword.shortcode.hugo;

import dev.foreword.bind.Default;
import dev.foreword.bind.Description;
import dev.foreword.bind.Key;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import java.util.Optional;

/**
 * A line that shows and hides what is below it.
 *
 * <pre>{@code
 * {{< details summary="Opening hours" >}}
 * Weekdays **9 to 17**.
 * {{< /details >}}
 * }</pre>
 *
 * @param summary what is always seen, {@code Details} by default; marks of Markdown are left out
 * @param open whether it starts open
 * @param name those of one name close each other
 * @param title what is shown when it is pointed at
 * @param className a class of the element, written {@code class}
 */
public record Details(
        @Description("what is always seen; marks of Markdown are left out")
        Optional<String> summary,

        @Description("whether it starts open") @Default("false")
        boolean open,

        @Description("those of one name close each other") Optional<String> name,
        @Description("what is shown when it is pointed at") Optional<String> title,
        @Description("a class of the element") @Key("class") Optional<String> className) {

    /**
     * The shortcode {@code details}, with Markdown inside.
     *
     * @return the definition
     */
    public static ShortcodeDefinition<Details> definition() {
        return ShortcodeDefinition.of("details", Details.class, Details::render)
                .placed(Placement.BLOCK)
                .example("{{< details summary=\"Opening hours\" >}}\nWeekdays **9 to 17**.\n{{< /details >}}")
                .inner(InnerContent.MARKDOWN)
                .markdown((details, context, out) ->
                        out.markdown("**").text(details.words()).markdown("**").inner());
    }

    private String words() {
        return Given.text(summary).map(Given::words).orElse("Details");
    }

    private static void render(Details details, ShortcodeContext context, HtmlWriter out) {
        out.open("details").attr("class", Given.text(details.className)).attr("name", Given.text(details.name));
        out.attr("open", details.open).attr("title", Given.text(details.title)).text("\n");
        out.open("summary").text(details.words()).close().text("\n");
        out.inner().close();
    }
}
