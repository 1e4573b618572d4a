package dev.foreword.content.internal;

import dev.foreword.markdown.internal.SourcePositions;
import dev.foreword.text.Position;
import dev.foreword.text.SourceText;

/** Writes {@code data-source="line:column"}, in terms of the file. */
public final class PagePositions implements SourcePositions {

    private final SourceText source;
    private final OffsetMap map;

    public PagePositions(SourceText source, OffsetMap map) {
        this.source = source;
        this.map = map;
    }

    @Override
    public void write(StringBuilder out, int offset) {
        Position position = source.position(map.start(offset));
        out.append(" data-source=\"")
                .append(position.line())
                .append(':')
                .append(position.column())
                .append('"');
    }
}
