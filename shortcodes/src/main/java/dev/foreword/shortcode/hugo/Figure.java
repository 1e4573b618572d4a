package dev.foreword.shortcode.hugo;

import dev.foreword.bind.Description;
import dev.foreword.bind.Key;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import dev.foreword.shortcode.TextForm;
import java.util.Optional;

/**
 * A picture with words below it.
 *
 * <pre>{@code
 * {{< figure src="/oven.jpg" alt="An oven" caption="The **old** oven" attr="Ada Holm" attrlink="https://example.org" >}}
 * }</pre>
 *
 * @param src the address of the picture
 * @param alt what it shows, for those who do not see it; the words of the caption by default
 * @param caption below it, Markdown
 * @param title a heading above the caption
 * @param link where it leads when it is pressed
 * @param target where that opens, such as {@code _blank}
 * @param rel the relation of that, such as {@code noopener}
 * @param className a class of the figure, written {@code class}
 * @param width in pixels
 * @param height in pixels
 * @param loading {@code lazy} or {@code eager}
 * @param attr who made it, Markdown
 * @param attrlink where that leads
 */
public record Figure(
        @Description("the address of the picture") String src,

        @Description("what it shows, for those who do not see it; the words of the caption by default")
        Optional<String> alt,

        @Description("below it, Markdown") Optional<String> caption,
        @Description("a heading above the caption") Optional<String> title,
        @Description("where it leads when it is pressed") Optional<String> link,
        @Description("where that opens, such as _blank") Optional<String> target,

        @Description("the relation of that, such as noopener")
        Optional<String> rel,

        @Description("a class of the figure") @Key("class") Optional<String> className,
        @Description("in pixels") Optional<String> width,
        @Description("in pixels") Optional<String> height,
        @Description("lazy or eager") Optional<String> loading,
        @Description("who made it, Markdown") Optional<String> attr,
        @Description("where that leads") Optional<String> attrlink) {

    /**
     * The shortcode {@code figure}.
     *
     * @return the definition
     */
    public static ShortcodeDefinition<Figure> definition() {
        return ShortcodeDefinition.of("figure", Figure.class, Figure::render)
                .placed(Placement.BLOCK)
                .example("{{< figure src=\"/oven.jpg\" alt=\"An oven\" caption=\"The **old** oven\" >}}")
                .markdown(Figure::text);
    }

    private static void render(Figure figure, ShortcodeContext context, HtmlWriter out) {
        out.open("figure").attr("class", Given.text(figure.className));
        Optional<String> link = Given.text(figure.link);
        if (link.isPresent()) {
            out.open("a").attr("href", Urls.of(link.get()));
            out.attr("target", Given.text(figure.target)).attr("rel", Given.text(figure.rel));
        }
        out.open("img").attr("src", Urls.of(figure.src));
        out.attr(
                "alt",
                Given.text(figure.alt).or(() -> Given.text(figure.caption).map(Given::words)));
        out.attr("width", Given.text(figure.width)).attr("height", Given.text(figure.height));
        out.attr("loading", Given.text(figure.loading)).close();
        if (link.isPresent()) {
            out.close();
        }
        Optional<String> title = Given.text(figure.title);
        String words = figure.words();
        if (title.isPresent() || !words.isEmpty()) {
            out.open("figcaption");
            title.ifPresent(text -> out.open("h4").text(text).close());
            if (!words.isEmpty()) {
                out.markdown(words);
            }
            out.close();
        }
        out.close();
    }

    /** The caption and who made it, as one paragraph of Markdown. */
    private String words() {
        Optional<String> maker = Given.text(attr);
        Optional<String> target = Given.text(attrlink);
        String by = maker.isPresent() && target.isPresent()
                ? "[" + maker.get() + "](<" + Urls.of(target.get()) + ">)"
                : maker.orElse("");
        return Given.text(caption).orElse("") + (caption.isPresent() && !by.isEmpty() ? " " : "") + by;
    }

    private static void text(Figure figure, ShortcodeContext context, TextForm.Output out) {
        out.image(Given.text(figure.alt).orElse(""), figure.src);
        Given.text(figure.title)
                .ifPresent(title -> out.markdown("\n\n**").text(title).markdown("**"));
        if (!figure.words().isEmpty()) {
            out.markdown("\n\n" + figure.words());
        }
    }
}
