package dev.foreword.frontmatter.internal;

/**
 * Dates in YAML. Hugo takes them for text whether they are in quotes or not, and authors write them without; so a value
 * that is a date gets none, while a text that only looks like one does.
 */
final class YamlDates {

    private YamlDates() {}

    static String scalar(String text, YamlStyle style, YamlStyle usual, boolean flow) {
        boolean quoted = style == YamlStyle.DOUBLE || style == YamlStyle.SINGLE;
        // A time alone is a number to YAML 1.1, and no bracket may follow a colon in some readers.
        return !quoted && isDate(text) && !(flow && text.indexOf(':') >= 0)
                ? text
                : YamlText.quoted(text, quoted ? style : usual);
    }

    /** {@code 2024-03-31}, and any time behind it. */
    static boolean isDate(String text) {
        if (text.length() < 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean digit = c >= '0' && c <= '9';
            if (at < 10 ? !digit && at != 4 && at != 7 : !digit && "Tt:.Zz+-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
