package dev.foreword.content.internal;

import dev.foreword.markdown.internal.SourcePositions;
import dev.foreword.text.Position;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;

/** The places of a page, in terms of the file. */
public final class PagePositions implements SourcePositions {

    private final SourceText source;
    private final OffsetMap map;

    public PagePositions(SourceText source, OffsetMap map) {
        this.source = source;
        this.map = map;
    }

    /** Blocks end with their last line, in flexmark with its line end or with blank lines. */
    @Override
    public Span span(int start, int end) {
        Span span = map.span(start, end);
        String text = source.text();
        int trimmed = span.end();
        int shown = span.end();
        while (trimmed > span.start() && isWhiteSpace(text.charAt(trimmed - 1))) {
            trimmed--;
            shown = isLineBreak(text.charAt(trimmed)) ? trimmed : shown;
        }
        return trimmed == span.start() || shown == span.end() ? span : new Span(span.start(), trimmed);
    }

    @Override
    public Position position(int offset) {
        return source.position(offset);
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' ' || c == '\t' || isLineBreak(c);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
