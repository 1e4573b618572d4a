package dev.foreword.frontmatter.internal;

import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Span;
import java.util.Optional;

/**
 * Where the front matter stands.
 *
 * @param format the notation
 * @param span from the opening to the closing delimiter, both included
 * @param data what the reader of the format gets to see
 * @param bodyStart where the content begins
 * @param problem what is wrong with the delimiters; when it is an error the data is not read
 */
public record Block(Format format, Span span, Span data, int bodyStart, Optional<Diagnostic> problem) {

    static Block none(int bodyStart) {
        return new Block(Format.NONE, Span.at(0), Span.at(0), bodyStart, Optional.empty());
    }

    Block with(Diagnostic problem) {
        return new Block(format, span, data, bodyStart, Optional.of(problem));
    }
}
