package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import java.util.Map;

/** What the inlines of one document share. */
record InlineContext(
        MarkdownOptions options,
        SpecialCharacters special,
        LinkReferences references,
        Map<String, FootnoteBlock> footnotes,
        Typographer typographer,
        InlineTokens tokens) {

    static InlineContext of(MarkdownOptions options, SpecialCharacters special, Document document) {
        return new InlineContext(
                options,
                special,
                LinkReferences.of(document),
                FootnoteExtension.FOOTNOTES.get(document),
                new Typographer(options.typography()),
                new InlineTokens());
    }

    /** Whether a run of so many tildes may be a delimiter. */
    boolean isTildes(int length) {
        if (options.has(MarkdownFeature.STRIKETHROUGH)) {
            return length <= 2;
        }
        return length == 2
                        && (options.has(MarkdownFeature.EXTRA_DELETE) || options.has(MarkdownFeature.EXTRA_SUBSCRIPT))
                || length == 1 && options.has(MarkdownFeature.EXTRA_SUBSCRIPT);
    }
}
