package dev.foreword.frontmatter.internal;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;

/** What to say when a limit is reached; the same for every format. */
final class Limited {

    private Limited() {}

    static Diagnostic tooDeep(SourceText source, Span span, int limit) {
        return Diagnostic.error("data.too-deep", source, span)
                .help("flatten the data")
                .message("lists and keys nest more than " + limit + " levels deep");
    }
}
