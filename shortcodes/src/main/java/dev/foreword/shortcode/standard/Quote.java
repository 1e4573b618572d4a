package dev.foreword.shortcode.standard;

import dev.foreword.bind.Description;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import dev.foreword.shortcode.TextForm;
import java.util.Optional;

/**
 * A quotation, with the person who said it.
 *
 * <pre>{@code
 * {{< quote "Ada Holm, baker" >}}Bread needs time.{{< /quote >}}
 * }</pre>
 *
 * @param person who said it
 */
public record Quote(@Description("who said it") Optional<String> person) {

    /**
     * The shortcode {@code quote}, with Markdown inside.
     *
     * @return the definition
     */
    public static ShortcodeDefinition<Quote> definition() {
        return ShortcodeDefinition.of("quote", Quote.class, Quote::render)
                .placed(Placement.BLOCK)
                .inner(InnerContent.MARKDOWN)
                .markdown(Quote::text);
    }

    private static void text(Quote quote, ShortcodeContext context, TextForm.Output out) {
        out.inner();
        Given.text(quote.person).ifPresent(person -> out.text("— " + person));
    }

    private static void render(Quote quote, ShortcodeContext context, HtmlWriter out) {
        out.open("figure").attr("class", "quote").text("\n");
        out.open("blockquote").inner().close().text("\n");
        Given.text(quote.person)
                .ifPresent(person -> out.open("figcaption").text(person).close().text("\n"));
        out.close();
    }
}
