package dev.foreword.markdown.internal;

/** Finds where the name of a start tag ends, which is where one more attribute fits. */
final class TagNames {

    private TagNames() {}

    /** The end of the name of the element that begins at {@code from}, white space aside; -1 when none begins there. */
    static int end(CharSequence html, int from, int to) {
        int at = from;
        while (at < to && Scan.isWhiteSpace(html.charAt(at))) {
            at++;
        }
        if (at + 1 >= to || html.charAt(at) != '<' || !CharClass.isAsciiLetter(html.charAt(at + 1))) {
            return -1;
        }
        int end = at + 2;
        while (end < to && isNameChar(html.charAt(end))) {
            end++;
        }
        // What else goes on, a quote say, would read as another tag with an attribute in it.
        boolean ends =
                end < to && (html.charAt(end) == '>' || html.charAt(end) == '/' || Scan.isWhiteSpace(html.charAt(end)));
        return ends ? end : -1;
    }

    private static boolean isNameChar(char c) {
        return CharClass.isAsciiLetter(c) || c >= '0' && c <= '9' || c == '-' || c == ':' || c == '_' || c == '.';
    }
}
