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
        LinkReferences references,
        Map<String, FootnoteBlock> footnotes,
        Typographer typographer,
        InlineTokens tokens,
        boolean[] plain,
        boolean[] withAddresses) {

    static InlineContext of(MarkdownOptions options, Document document) {
        String special = "\\\n\r`*_[]!<"
                + (options.has(MarkdownFeature.TYPOGRAPHER) ? ">-.'\"" : "")
                + (options.has(MarkdownFeature.STRIKETHROUGH) || options.has(MarkdownFeature.LINKIFY) ? "~" : "");
        return new InlineContext(
                options,
                LinkReferences.of(document),
                FootnoteExtension.FOOTNOTES.get(document),
                new Typographer(options.typography()),
                new InlineTokens(),
                table(special),
                table(special + " ("));
    }

    /** The ASCII characters that need a look. */
    boolean[] specialCharacters(boolean linkify) {
        return linkify ? withAddresses : plain;
    }

    private static boolean[] table(String characters) {
        boolean[] table = new boolean[128];
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = true;
        }
        return table;
    }
}
