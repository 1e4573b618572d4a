package dev.foreword.markdown.internal;

import dev.foreword.text.Position;
import dev.foreword.text.Span;

/** Leads from the composed text to the file. */
public interface SourcePositions {

    /** The span of the file that a stretch of composed text comes from. */
    Span span(int start, int end);

    /** Line and column of an offset in the file. */
    Position position(int offset);
}
