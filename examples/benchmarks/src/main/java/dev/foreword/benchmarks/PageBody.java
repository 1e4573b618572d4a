package dev.foreword.benchmarks;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;

/** A page and its body, which is all that a library for Markdown is given. */
record PageBody(SourceText source, Span span, String text) {

    static PageBody of(SourceText source) {
        Span span = FrontMatter.parse(source).bodySpan();
        return new PageBody(source, span, source.slice(span));
    }

    static List<PageBody> of(List<SourceText> pages) {
        return pages.stream().map(PageBody::of).toList();
    }
}
