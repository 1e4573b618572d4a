package dev.foreword.shortcode.standard;

import dev.foreword.html.HtmlWriter;
import java.util.Set;

/**
 * A character of an icon font such as Font Awesome. The element is empty: without the font's style sheet it is nothing,
 * not a square.
 */
final class Icon {

    private static final Set<String> STYLES = Set.of(
            "fa",
            "fas",
            "far",
            "fal",
            "fab",
            "fad",
            "fat",
            "fak",
            "fa-solid",
            "fa-regular",
            "fa-light",
            "fa-thin",
            "fa-duotone",
            "fa-sharp",
            "fa-brands",
            "fa-classic",
            "fa-kit");

    private Icon() {}

    static void write(HtmlWriter out, String names) {
        out.open("i").attr("class", classes(names)).attr("aria-hidden", "true").close();
    }

    /** A name without a style, {@code fa-info}, would show nothing: it gets the style that all versions have. */
    private static String classes(String names) {
        StringBuilder classes = new StringBuilder("icon");
        boolean awesome = false;
        boolean styled = false;
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i < names.length() && !Character.isWhitespace(names.charAt(i))) {
                continue;
            }
            String name = names.substring(start, i);
            start = i + 1;
            if (!name.isEmpty()) {
                awesome |= name.startsWith("fa-");
                styled |= STYLES.contains(name);
                classes.append(' ').append(name);
            }
        }
        return awesome && !styled ? classes.insert("icon".length(), " fa-solid").toString() : classes.toString();
    }
}
