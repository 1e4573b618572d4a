package dev.foreword.content.internal;

/**
 * The text of HTML as Hugo's {@code .Plain} has it, on which it counts words: paragraphs and {@code <br>} end lines,
 * other tags vanish, a run of white space is its first character, character references stay.
 */
public final class HugoPlain {

    private static final String PARAGRAPH_END = "</p>";

    private HugoPlain() {}

    public static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('>') < 0) {
            return html;
        }
        StringBuilder marked = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); ) {
            char c = html.charAt(i);
            int lineEnd = c == '<' ? lineEnd(html, i) : -1;
            if (lineEnd > 0) {
                marked.append(TagStripper.LINE_END);
                i = lineEnd;
            } else {
                marked.append(c == '\n' ? ' ' : c);
                i++;
            }
        }
        return collapsed(TagStripper.strip(marked.toString()));
    }

    private static int lineEnd(String html, int at) {
        if (html.startsWith(PARAGRAPH_END, at)) {
            return at + PARAGRAPH_END.length();
        }
        return html.startsWith("<br>", at) ? at + 4 : html.startsWith("<br />", at) ? at + 6 : -1;
    }

    private static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean wasSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == TagStripper.LINE_END ? '\n' : text.charAt(i);
            boolean space = GoSpace.is(c);
            if (!space || !wasSpace) {
                out.append(c);
            }
            wasSpace = space;
        }
        return out.toString();
    }
}
