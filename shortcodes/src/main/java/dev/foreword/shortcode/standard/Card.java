package dev.foreword.shortcode.standard;

import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.TextForm;
import java.util.Optional;

/** What both sorts of cards have in common. */
record Card(
        Optional<String> color,
        Optional<String> icon,
        Optional<String> image,
        Optional<String> alt,
        Optional<String> text,
        Optional<String> description,
        Optional<String> link) {

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
