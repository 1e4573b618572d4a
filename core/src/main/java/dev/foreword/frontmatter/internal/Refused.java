package dev.foreword.frontmatter.internal;

import dev.foreword.text.ContentException;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;

/** An edit that the file, as it is, does not allow. */
final class Refused {

    private Refused() {}

    static ContentException at(SourceText source, Span span, String message, String help) {
        return new ContentException(List.of(
                Diagnostic.error("edit.refused", source, span).help(help).message(message)));
    }
}
