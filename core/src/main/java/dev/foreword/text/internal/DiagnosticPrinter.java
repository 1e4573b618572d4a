package dev.foreword.text.internal;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;

/**
 * Draws a diagnostic with its source lines and carets.
 *
 * <p>The carets must stand under the right characters, so the line is printed cell by cell: tabs become
 * blanks up to the next multiple of four, control characters a visible stand-in, and wide characters get two
 * carets. A long line is cut to a window around the span. A span over several lines is drawn on its first.
 */
public final class DiagnosticPrinter {

    private static final int TAB = 4;
    private static final int MAX_CELLS = 120;
    private static final int CELLS_BEFORE = 60;

    private DiagnosticPrinter() {}

    public static String print(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(diagnostic.toString());
        int digits = digits(diagnostic);
        snippet(out, diagnostic.source(), diagnostic.span(), digits);
        diagnostic.help().ifPresent(help -> out.append("\n  help: ").append(help));
        for (Diagnostic.Related related : diagnostic.related()) {
            out.append("\n  see ")
                    .append(diagnostic.source().position(related.span().start()))
                    .append(": ")
                    .append(related.message());
            snippet(out, diagnostic.source(), related.span(), digits);
        }
        return out.toString();
    }

    private static int digits(Diagnostic diagnostic) {
        int last = diagnostic.position().line();
        for (Diagnostic.Related related : diagnostic.related()) {
            last = Math.max(
                    last, diagnostic.source().position(related.span().start()).line());
        }
        return Integer.toString(last).length();
    }

    private static void snippet(StringBuilder out, SourceText source, Span span, int digits) {
        int number = source.position(span.start()).line();
        Span line = source.line(number);
        Drawing drawing = new Drawing(source.text(), line, span);
        String label = Integer.toString(number);
        out.append("\n  ").append(" ".repeat(digits - label.length())).append(label);
        out.append(" |").append(drawing.text.isEmpty() ? "" : " ").append(drawing.text);
        out.append("\n  ").append(" ".repeat(digits)).append(" | ").append(drawing.carets);
    }

    private static final class Drawing {
        final StringBuilder text = new StringBuilder();
        final StringBuilder carets = new StringBuilder();

        Drawing(String source, Span line, Span span) {
            int from = windowStart(source, line, Math.min(span.start(), line.end()));
            boolean cutBefore = from > line.start();
            if (cutBefore) {
                text.append('…');
                carets.append(' ');
            }
            int cells = 0;
            int caretEnd = 0;
            int at = from;
            for (; at < line.end() && cells < MAX_CELLS; at += Character.charCount(source.codePointAt(at))) {
                int codePoint = source.codePointAt(at);
                String shown = shown(codePoint, cells);
                int width = codePoint == '\t' ? shown.length() : DisplayWidth.of(codePoint);
                text.append(shown);
                boolean marked = at >= span.start() && at < span.end();
                carets.append((marked ? "^" : " ").repeat(width));
                cells += width;
                if (marked && width > 0) {
                    caretEnd = carets.length();
                }
            }
            if (at < line.end()) {
                text.append('…');
            }
            stripEnd(text);
            if (caretEnd == 0) {
                // An empty span, or one of nothing that takes room, such as the line break: one caret at its place.
                int place = Math.min(carets.length(), caretPlace(source, from, line, span) + (cutBefore ? 1 : 0));
                carets.setLength(place);
                carets.append('^');
            } else {
                carets.setLength(caretEnd);
            }
        }

        private static int caretPlace(String source, int from, Span line, Span span) {
            int cells = 0;
            for (int at = from; at < Math.min(span.start(), line.end()); ) {
                int codePoint = source.codePointAt(at);
                cells += codePoint == '\t' ? TAB - cells % TAB : DisplayWidth.of(codePoint);
                at += Character.charCount(codePoint);
            }
            return cells;
        }

        private static int windowStart(String source, Span line, int wanted) {
            if (line.length() <= MAX_CELLS || wanted - line.start() <= CELLS_BEFORE) {
                return line.start();
            }
            int from = wanted - CELLS_BEFORE;
            return Character.isLowSurrogate(source.charAt(from)) ? from + 1 : from;
        }

        private static String shown(int codePoint, int cells) {
            if (codePoint == '\t') {
                return " ".repeat(TAB - cells % TAB);
            }
            if (codePoint < 0x20) {
                return Character.toString(0x2400 + codePoint);
            }
            if (codePoint == 0x7F) {
                return "\u2421";
            }
            if (codePoint < 0xA0 && codePoint > 0x7F
                    || codePoint >= 0xD800 && codePoint <= 0xDFFF
                    || codePoint >= 0xFDD0 && codePoint <= 0xFDEF) {
                return "\uFFFD";
            }
            if (isInvisibleControl(codePoint)) {
                return "";
            }
            return Character.toString(codePoint);
        }

        /** Bidirectional overrides could turn the caret line's meaning around in a terminal; so they are not printed. */
        private static boolean isInvisibleControl(int c) {
            return c == 0xFEFF
                    || c >= 0x200E && c <= 0x200F
                    || c >= 0x202A && c <= 0x202E
                    || c >= 0x2066 && c <= 0x2069;
        }

        private static void stripEnd(StringBuilder text) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
        }
    }
}
