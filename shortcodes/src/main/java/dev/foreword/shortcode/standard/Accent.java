package dev.foreword.shortcode.standard;

import dev.foreword.html.HtmlWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A colour that an author chose. Colours of the palette are classes, so a site can give them its own shades and dark
 * pages lighter ones; others are written as they are.
 *
 * @param name of the palette, or empty
 * @param value in CSS, or empty
 */
record Accent(String name, String value) {

    private static final Set<String> PALETTE =
            Set.of("blue", "clear-blue", "dark-blue", "green", "orange", "red", "yellow", "purple", "gray");

    static Accent of(Optional<String> color) {
        String given = Given.text(color).orElse("");
        String name = given.toLowerCase(Locale.ROOT).replace("grey", "gray");
        return PALETTE.contains(name) ? new Accent(name, "") : new Accent("", given);
    }

    String classes(String base) {
        return name.isEmpty() ? base : base + " accent-" + name;
    }

    void style(HtmlWriter out) {
        out.style("--accent", value);
    }
}
