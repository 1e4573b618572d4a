package dev.foreword.markdown.internal;

import dev.foreword.html.internal.Noncharacters;

/**
 * Writes text that was not read as Markdown: a paragraph for what stands between two blank lines, and fragments as they
 * are. It needs no nodes, so it costs next to nothing however many paragraphs there are.
 */
final class UnparsedWriter {

    private final TextWriter text;

    UnparsedWriter(TextWriter text) {
        this.text = text;
    }

    void write(StringBuilder out, String source) {
        int paragraph = 0;
        int lineStart = 0;
        while (lineStart < source.length()) {
            int lineEnd = Scan.lineEnd(source, lineStart);
            if (Scan.trimEnd(source, lineStart, lineEnd) == lineStart) {
                paragraph(out, source, paragraph, lineStart);
                paragraph = lineEnd;
            }
            lineStart = lineEnd;
        }
        paragraph(out, source, paragraph, source.length());
    }

    /** Writes a paragraph, in parts when fragments that are blocks stand in it. */
    private void paragraph(StringBuilder out, String source, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (!Noncharacters.isReserved(source.charAt(i))) {
                continue;
            }
            int end = FragmentMarker.end(source, i);
            if (end < 0 || end > to) {
                continue;
            }
            int fragment = FragmentMarker.index(source, i, end);
            if (text.fragment(fragment).block()) {
                part(out, source, start, i);
                text.fragment(out, fragment);
                out.append('\n');
                start = end;
            }
            i = end - 1;
        }
        part(out, source, start, to);
    }

    private void part(StringBuilder out, String source, int from, int to) {
        int start = from;
        while (start < to && Scan.isWhiteSpace(source.charAt(start))) {
            start++;
        }
        int end = Scan.trimEnd(source, start, to);
        if (end > start) {
            out.append("<p>");
            text.code(out, source, start, end);
            out.append("</p>\n");
        }
    }
}
