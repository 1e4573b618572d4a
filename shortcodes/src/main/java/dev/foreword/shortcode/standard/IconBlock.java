package dev.foreword.shortcode.standard;

import dev.foreword.bind.Description;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import dev.foreword.shortcode.TextForm;
import java.util.Optional;

/**
 * A card with an icon or a picture; the whole of it is a link when {@code link} is given.
 *
 * <pre>{@code
 * {{< icon-block color="#8a4b08" icon="fa-solid fa-bread-slice" text="Bread" link="/bread/" >}}
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
public record IconBlock(
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
     * The shortcode {@code icon-block}.
     *
     * @return the definition
     */
    public static ShortcodeDefinition<IconBlock> definition() {
        return ShortcodeDefinition.of("icon-block", IconBlock.class, (block, context, out) -> block.write("card", out))
                .placed(Placement.BLOCK)
                .markdown((block, context, out) -> block.writeText(out));
    }

    /** Either sort of card: lying cards have another class. */
    void write(String classes, HtmlWriter out) {
        Accent accent = Accent.of(color);
        Optional<String> target = Given.text(link);
        out.open(target.isPresent() ? "a" : "div").attr("class", accent.classes(classes));
        out.attr("href", target);
        accent.style(out);
        picture(out);
        // Spans, since a link between paragraphs may still end up inside of one.
        out.open("span").attr("class", "card-body");
        Given.text(text).ifPresent(words -> part(out, "card-text", words));
        Given.text(description).ifPresent(words -> part(out, "card-description", words));
        out.close();
        out.close();
    }

    void writeText(TextForm.Output out) {
        Given.text(image).ifPresent(source -> out.image(alt.orElse(""), source).text(" "));
        Optional<String> words = Given.text(text);
        Optional<String> target = Given.text(link);
        if (target.isPresent() && words.isPresent()) {
            out.link(words.get(), target.get());
        } else {
            words.ifPresent(out::text);
        }
        Given.text(description).ifPresent(more -> out.text(words.isPresent() ? ": " + more : more));
    }

    private void picture(HtmlWriter out) {
        Optional<String> source = Given.text(image);
        if (source.isPresent()) {
            out.open("img").attr("class", "card-image").attr("src", source.get());
            out.attr("alt", alt.orElse("")).attr("loading", "lazy").close();
        } else {
            Given.text(icon).ifPresent(names -> {
                out.open("span").attr("class", "card-icon");
                Icon.write(out, names);
                out.close();
            });
        }
    }

    private static void part(HtmlWriter out, String name, String words) {
        out.open("span").attr("class", name).text(words).close();
    }
}
