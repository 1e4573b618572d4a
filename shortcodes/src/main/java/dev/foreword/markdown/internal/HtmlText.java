package dev.foreword.markdown.internal;

import java.util.Locale;
import java.util.Set;

/**
 * The text that HTML shows: without tags and comments, scripts and style sheets, references decoded. What browsers
 * begin on a line of its own begins a new line.
 */
final class HtmlText {

    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "head", "title");
    private static final Set<String> LINES = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tr",
            "ul");

    private final StringBuilder out;
    /** The element whose content is left out; empty outside of one. */
    private String unseen = "";

    HtmlText(StringBuilder out) {
        this.out = out;
    }

    /** The text of a whole piece of HTML. */
    static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        new HtmlText(out).add(html);
        return out.toString();
    }

    /** Whether text is left out where it stands now. */
    boolean isHiding() {
        return !unseen.isEmpty();
    }

    /** Adds a piece of HTML that ends outside of tags; what is left out may go on in the next piece. */
    void add(String html) {
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && isMarkup(html, at)) {
                at = markup(html, at);
            } else if (!unseen.isEmpty()) {
                int next = html.indexOf('<', at + 1);
                at = next < 0 ? html.length() : next;
            } else {
                at = c == '&' ? reference(html, at) : plain(html, at);
            }
        }
    }

    private int plain(String html, int at) {
        int end = at + 1;
        while (end < html.length() && html.charAt(end) != '<' && html.charAt(end) != '&') {
            end++;
        }
        out.append(html, at, end);
        return end;
    }

    private int reference(String html, int at) {
        int end = Entities.end(html, at, html.length());
        String decoded = end < 0 ? null : Entities.decode(html, at, end);
        out.append(decoded == null ? "&" : decoded);
        return decoded == null ? at + 1 : end;
    }

    /** The value of the attribute {@code alt}, if it is quoted. */
    private void alternative(String html, int from, int to) {
        int at = from;
        while (at < to) {
            char c = html.charAt(at);
            if (c == '"' || c == '\'') {
                int end = html.indexOf(c, at + 1);
                if (end < 0 || end >= to) {
                    return;
                }
                if (Scan.startsWith(html, at - 5, " alt=") || Scan.startsWith(html, at - 5, "\nalt=")) {
                    add(html.substring(at + 1, end).replace("<", "&lt;"));
                    return;
                }
                at = end;
            }
            at++;
        }
    }

    private static boolean isMarkup(String html, int at) {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return CharClass.isAsciiLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private int markup(String html, int at) {
        if (unseen.isEmpty() && html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 4);
            return end < 0 ? html.length() : end + 3;
        }
        boolean closing = html.charAt(at + 1) == '/';
        int nameStart = closing ? at + 2 : at + 1;
        int nameEnd = nameStart;
        while (nameEnd < html.length() && Character.isLetterOrDigit(html.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        if (!unseen.isEmpty() && !(closing && name.equals(unseen))) {
            return at + 1;
        }
        if (UNSEEN.contains(name)) {
            unseen = closing ? "" : name;
        } else if (LINES.contains(name)) {
            out.append('\n');
        } else if (name.equals("td") || name.equals("th")) {
            out.append(closing ? "" : " ");
        }
        int end = FragmentText.tagEnd(html, at);
        if (name.equals("img")) {
            alternative(html, nameEnd, end);
        }
        return end;
    }
}
