package dev.foreword.content.internal;

import java.util.Locale;

/**
 * Takes tags and comments out of HTML as Go's {@code html/template} does for {@code .Plain}: {@code 1 < 2} and
 * {@code title="1>2"} are understood, the content of {@code script} and {@code style} goes, the first slip in a tag takes
 * everything behind it along.
 */
final class TagStripper {

    /** Stands for the end of a line; no page holds noncharacters. */
    static final char LINE_END = '\uFDD0';

    private final String html;
    private final StringBuilder out;
    private int at;

    private TagStripper(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length());
    }

    static String strip(String html) {
        TagStripper stripper = new TagStripper(html);
        while (stripper.at < html.length()) {
            stripper.text();
        }
        return stripper.out.toString();
    }

    /** Copies text up to the next tag or comment, and passes that. */
    private void text() {
        int tag = nextTag();
        out.append(html, at, tag);
        if (tag == html.length()) {
            at = tag;
        } else if (html.startsWith("<!--", tag)) {
            at = after("-->", tag + 4);
        } else {
            boolean closing = html.charAt(tag + 1) == '/';
            int name = closing ? tag + 2 : tag + 1;
            int nameEnd = nameEnd(name);
            at = tagEnd(nameEnd);
            if (!closing && at < html.length()) {
                content(html.substring(name, nameEnd).toLowerCase(Locale.ROOT));
            }
        }
    }

    private int nextTag() {
        int found = html.indexOf('<', at);
        while (found >= 0 && found + 1 < html.length()) {
            int name = html.charAt(found + 1) == '/' ? found + 2 : found + 1;
            if (html.startsWith("<!--", found) || nameEnd(name) > name) {
                return found;
            }
            found = html.indexOf('<', name);
        }
        return html.length();
    }

    /** Elements that hold no tags: the text of two of them counts, that of the others does not. */
    private void content(String name) {
        boolean shown = name.equals("textarea") || name.equals("title");
        if (!shown && !name.equals("script") && !name.equals("style")) {
            return;
        }
        int end = closingTag(name);
        if (shown) {
            // Go cuts at the last <, which need not be that of the closing tag; without one there is no text.
            int cut = end < html.length() ? html.lastIndexOf('<', end - 1) : -1;
            out.append(html, at, end == html.length() ? end : Math.max(at, cut < at ? end : cut));
        }
        at = end;
    }

    private int closingTag(String name) {
        int found = html.indexOf("</", at);
        while (found >= 0) {
            int end = found + 2 + name.length();
            if (html.regionMatches(true, found + 2, name, 0, name.length())
                    && end < html.length()
                    && (isTagSpace(html.charAt(end)) || html.charAt(end) == '>' || html.charAt(end) == '/')) {
                return found;
            }
            found = html.indexOf("</", found + 2);
        }
        return html.length();
    }

    private int nameEnd(int from) {
        if (from >= html.length() || !isLetter(html.charAt(from))) {
            return from;
        }
        int end = from + 1;
        while (end < html.length()) {
            char c = html.charAt(end);
            if (isLetterOrDigit(c)) {
                end++;
            } else if ((c == ':' || c == '-') && end + 1 < html.length() && isLetterOrDigit(html.charAt(end + 1))) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** Behind the tag, or the end of the text when the tag has no end or a slip. */
    private int tagEnd(int from) {
        int i = skipSpace(from);
        while (i < html.length() && html.charAt(i) != '>') {
            int nameEnd = attributeNameEnd(i);
            if (nameEnd < 0) {
                return html.length();
            }
            i = skipSpace(nameEnd);
            if (i < html.length() && html.charAt(i) == '=') {
                i = skipSpace(valueEnd(skipSpace(i + 1)));
            }
        }
        return Math.min(i + 1, html.length());
    }

    private int attributeNameEnd(int from) {
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (isTagSpace(c) || c == '=' || c == '>') {
                return i == from ? -1 : i;
            }
            if (c == '"' || c == '\'' || c == '<') {
                return -1;
            }
        }
        return html.length();
    }

    private int valueEnd(int from) {
        if (from < html.length() && (html.charAt(from) == '"' || html.charAt(from) == '\'')) {
            return after(html.substring(from, from + 1), from + 1);
        }
        int end = from;
        while (end < html.length() && !isTagSpace(html.charAt(end)) && html.charAt(end) != '>') {
            end++;
        }
        return end;
    }

    private int after(String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < html.length() && isTagSpace(html.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isTagSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }
}
