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
 * A remark set apart from the text.
 *
 * <pre>{@code
 * {{% note "Before you start" %}}
 * Have a key ready.
 * {{% /note %}}
 *
 * {{% note title="Outage" icon="fa-solid fa-bolt" color="red" %}}…{{% /note %}}
 * }</pre>
 *
 * @param title its heading
 * @param icon class names of an icon font, such as {@code fa-solid fa-bolt}; {@code fa-bolt} is enough
 * @param color its accent: {@code blue}, {@code clear-blue}, {@code dark-blue}, {@code green}, {@code orange},
 *     {@code red}, {@code yellow}, {@code purple}, {@code gray}, or any CSS colour
 */
public record Note(
        @Description("its heading") Optional<String> title,

        @Description("class names of an icon font, such as fa-solid fa-bolt; fa-bolt is enough")
        Optional<String> icon,

        @Description(
                "its accent: blue, clear-blue, dark-blue, green, orange, red, yellow, purple, gray, or any CSS colour")
        Optional<String> color) {

    /**
     * The shortcode {@code note}, with Markdown inside.
     *
     * @return the definition
     */
    public static ShortcodeDefinition<Note> definition() {
        return ShortcodeDefinition.of("note", Note.class, Note::render)
                .placed(Placement.BLOCK)
                .inner(InnerContent.MARKDOWN)
                .markdown(Note::text);
    }

    private static void text(Note note, ShortcodeContext context, TextForm.Output out) {
        Given.text(note.title).ifPresent(title -> out.markdown("**").text(title).markdown("**"));
        out.inner();
    }

    private static void render(Note note, ShortcodeContext context, HtmlWriter out) {
        Accent accent = Accent.of(note.color);
        out.open("aside").attr("class", accent.classes("note")).attr("role", "note");
        accent.style(out);
        out.text("\n");
        Optional<String> title = Given.text(note.title);
        Optional<String> icon = Given.text(note.icon);
        if (title.isPresent() || icon.isPresent()) {
            out.open("p").attr("class", "note-title");
            icon.ifPresent(classes -> Icon.write(out, classes));
            title.ifPresent(out::text);
            out.close().text("\n");
        }
        out.open("div").attr("class", "note-body").inner().close().text("\n");
        out.close();
    }
}
