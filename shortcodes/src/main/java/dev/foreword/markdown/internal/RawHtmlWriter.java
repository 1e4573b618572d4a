package dev.foreword.markdown.internal;

import dev.foreword.html.internal.Noncharacters;

/**
 * Writes the author's own HTML as it is, with fragments in it: as they are between tags, as escaped text inside of a
 * tag, as plain text inside of scripts and style sheets. A small state machine tells where it stands.
 */
final class RawHtmlWriter {

    private enum Place {
        TEXT,
        TAG,
        DOUBLE_QUOTED,
        SINGLE_QUOTED,
        COMMENT,
        RAW_TEXT
    }

    private static final String[] RAW_TEXT_TAGS = {"script", "style", "textarea", "title"};

    private final TextWriter text;
    private final Origins origins;
    private Place place = Place.TEXT;
    private String rawTextTag = "";

    RawHtmlWriter(TextWriter text, Origins origins) {
        this.text = text;
        this.origins = origins;
    }

    /**
     * Writes a piece of HTML; where it ends, the next piece goes on.
     *
     * @param offset where it stands in the composed text
     * @param omitHtml leave the author's HTML out and write only the fragments that stand between its tags
     */
    void write(StringBuilder out, String html, int offset, boolean omitHtml) {
        int to = html.length();
        int start = 0;
        int i = 0;
        while (i < to) {
            char c = html.charAt(i);
            if (!Noncharacters.isReserved(c)) {
                int name = place == Place.TEXT && c == '<' && !omitHtml && origins.hasAttributes()
                        ? TagNames.end(html, i, to)
                        : -1;
                i = step(html, i, c);
                if (name >= 0) {
                    out.append(html, start, name);
                    origins.attribute(out, offset + i - 1);
                    start = name;
                }
                continue;
            }
            if (!omitHtml) {
                out.append(html, start, Math.min(i, to));
            }
            int end = FragmentMarker.end(html, i);
            if (end < 0 || end > to) {
                i++;
                out.append(omitHtml ? "" : "\uFFFD");
            } else {
                fragment(out, html, i, end, omitHtml);
                i = end;
            }
            start = i;
        }
        if (!omitHtml && start < to) {
            out.append(html, start, to);
        }
    }

    /** Is told of a fragment. */
    interface PlaceListener {
        void fragment(int index, boolean betweenTags);
    }

    /** Takes a piece of HTML into account without writing it, and tells which fragments stand between tags. */
    void scan(String html, PlaceListener listener) {
        for (int i = 0; i < html.length(); ) {
            char c = html.charAt(i);
            int end = FragmentMarker.end(html, i);
            if (end > 0) {
                listener.fragment(FragmentMarker.index(html, i, end), place == Place.TEXT);
            }
            i = end > 0 ? end : Noncharacters.isReserved(c) ? i + 1 : step(html, i, c);
        }
    }

    private void fragment(StringBuilder out, String html, int from, int to, boolean omitHtml) {
        int index = FragmentMarker.index(html, from, to);
        String fragment = text.fragment(index).html();
        if (place == Place.TEXT) {
            text.fragment(out, index);
        } else if (!omitHtml) {
            if (place == Place.TAG || place == Place.SINGLE_QUOTED) {
                value(out, FragmentText.of(fragment), place == Place.SINGLE_QUOTED);
            } else if (place == Place.RAW_TEXT && !rawTextTag.equals("textarea") && !rawTextTag.equals("title")) {
                out.append(FragmentText.of(fragment).replace("</", "<\\/"));
            } else {
                text.literal(out, html, from, to);
            }
        }
    }

    /** A value without quotes around it, or in single ones: no character may end it. */
    private static void value(StringBuilder out, String value, boolean quoted) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\'' || !quoted && (c <= ' ' || c == '=' || c == '`')) {
                out.append("&#").append((int) c).append(';');
            } else {
                TextWriter.escape(out, c);
            }
        }
    }

    /** Takes one character into account; the offset to go on from. */
    private int step(String html, int at, char c) {
        switch (place) {
            case TEXT -> {
                if (c == '<') {
                    return open(html, at);
                }
            }
            case TAG -> {
                if (c == '>') {
                    place = rawTextTag.isEmpty() ? Place.TEXT : Place.RAW_TEXT;
                } else if (c == '"') {
                    place = Place.DOUBLE_QUOTED;
                } else if (c == '\'') {
                    place = Place.SINGLE_QUOTED;
                }
            }
            case DOUBLE_QUOTED -> place = c == '"' ? Place.TAG : place;
            case SINGLE_QUOTED -> place = c == '\'' ? Place.TAG : place;
            case COMMENT -> place = c == '>' && html.startsWith("--", at - 2) ? Place.TEXT : place;
            case RAW_TEXT -> {
                if (c == '<' && html.startsWith("/", at + 1) && Scan.startsWith(html, at + 2, rawTextTag)) {
                    rawTextTag = "";
                    place = Place.TAG;
                }
            }
        }
        return at + 1;
    }

    private int open(String html, int at) {
        int next = at + 1;
        if (html.startsWith("!--", next)) {
            place = Place.COMMENT;
            return at + 4;
        }
        if (next < html.length()) {
            char c = html.charAt(next);
            if (CharClass.isAsciiLetter(c)) {
                place = Place.TAG;
                rawTextTag = rawTextTag(html, next);
            } else if (c == '/' || c == '!' || c == '?') {
                place = Place.TAG;
            }
        }
        return next;
    }

    private static String rawTextTag(String html, int nameStart) {
        for (String name : RAW_TEXT_TAGS) {
            int end = nameStart + name.length();
            if (Scan.startsWith(html, nameStart, name)
                    && (end == html.length()
                            || !CharClass.isAsciiLetter(html.charAt(end)) && html.charAt(end) != '-')) {
                return name;
            }
        }
        return "";
    }
}
