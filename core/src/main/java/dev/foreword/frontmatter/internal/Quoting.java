package dev.foreword.frontmatter.internal;

/** The author's own words in messages: short, and quoted so that they can be copied back. */
final class Quoting {

    private static final int LONG = 60;

    private Quoting() {}

    /** The text in quotes, as YAML and TOML both read it. */
    static String quote(String text) {
        String shown = shorten(text);
        return shown.indexOf('"') < 0 && shown.indexOf('\\') < 0
                ? '"' + shown + '"'
                : '\'' + shown.replace("'", "''") + '\'';
    }

    static String shorten(String text) {
        if (text.length() <= LONG) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONG - 2)) ? LONG - 2 : LONG - 1;
        return text.substring(0, end) + "…";
    }

    static boolean isCurly(char c) {
        return c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u2018' || c == '\u2019' || c == '\u201A';
    }

    static String withoutCurly(String value) {
        int start = isCurly(value.charAt(0)) ? 1 : 0;
        int end = value.length();
        if (end - start > 1 && isCurly(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }
}
