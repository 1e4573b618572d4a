package dev.foreword.markdown.internal;

import dev.foreword.html.internal.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is in the HTML of a fragment: its ids, its links, and its text, for places that hold no elements (attribute
 * values, link targets, code).
 */
public final class FragmentText {

    private static final String ID = " id=\"";

    private FragmentText() {}

    /** The values of attributes {@code id} in HTML, as {@code HtmlWriter} writes them. */
    public static List<String> ids(String html) {
        int at = html.indexOf(ID);
        if (at < 0) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        for (; at >= 0; at = html.indexOf(ID, at + ID.length())) {
            int end = html.indexOf('"', at + ID.length());
            if (end > 0) {
                ids.add(of(html.substring(at + ID.length(), end)));
            }
        }
        return ids;
    }

    /** The text of the HTML: tags and comments left out, character references decoded. */
    static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); ) {
            char c = html.charAt(i);
            if (c == '<') {
                i = tagEnd(html, i);
                continue;
            }
            int end = c == '&' ? Entities.end(html, i, html.length()) : -1;
            String decoded = end < 0 ? null : Entities.decode(html, i, end);
            if (decoded == null) {
                out.append(c);
                i++;
            } else {
                out.append(decoded);
                i = end;
            }
        }
        return out.toString();
    }

    /** Whether HTML closes what it opens, and holds no link; not the first half of a call around Markdown, say. */
    static boolean isWholeWithoutLink(String html) {
        int depth = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
            int end = tagEnd(html, at);
            boolean closing = html.startsWith("/", at + 1);
            int nameStart = closing ? at + 2 : at + 1;
            int nameEnd = nameStart;
            while (nameEnd < end && Character.isLetterOrDigit(html.charAt(nameEnd))) {
                nameEnd++;
            }
            String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
            if (name.equals("a")) {
                return false;
            }
            if (!name.isEmpty() && !Names.isVoid(name)) {
                depth += closing ? -1 : 1;
            }
            if (depth < 0) {
                return false;
            }
            at = end;
        }
        return depth == 0 && !html.isEmpty();
    }

    /** Whether a link begins or ends in HTML. */
    static boolean hasLink(String html) {
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', tagEnd(html, at))) {
            int name = html.startsWith("/", at + 1) ? at + 2 : at + 1;
            if (name + 1 < html.length()
                    && (html.charAt(name) | 0x20) == 'a'
                    && (html.charAt(name + 1) == '>' || Scan.isWhiteSpace(html.charAt(name + 1)))) {
                return true;
            }
        }
        return false;
    }

    static int tagEnd(String html, int from) {
        if (html.startsWith("<!--", from)) {
            int end = html.indexOf("-->", from + 4);
            return end < 0 ? html.length() : end + 3;
        }
        char quote = 0;
        for (int i = from + 1; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }
}
