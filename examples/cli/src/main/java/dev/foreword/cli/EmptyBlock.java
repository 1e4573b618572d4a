package dev.foreword.cli;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;

/** Takes front matter away that has lost its last key, so that a page which had none is as it was before. */
final class EmptyBlock {

    private EmptyBlock() {}

    /** The text without its block, if that is empty; comments keep it, and a body that would be read as another one. */
    static String without(String text) {
        SourceText source = SourceText.of("page", text);
        FrontMatter file = FrontMatter.parse(source);
        if (file.format() == FrontMatter.Format.NONE
                || file.hasErrors()
                || !file.data().entries().isEmpty()
                || !isBlank(source.slice(file.dataSpan()))) {
            return text;
        }
        Span body = file.bodySpan();
        String left = text.substring(0, file.span().start()) + source.slice(body);
        FrontMatter after = FrontMatter.parse(SourceText.of("page", left));
        return after.format() == FrontMatter.Format.NONE && after.body().equals(file.body()) ? left : text;
    }

    private static boolean isBlank(String data) {
        return data.isBlank() || data.replaceAll("\\s", "").equals("{}");
    }
}
