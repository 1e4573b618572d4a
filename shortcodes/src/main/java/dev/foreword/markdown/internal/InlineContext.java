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
                + (takesTildes(options) || options.has(MarkdownFeature.LINKIFY) ? "~" : "")
                + (options.has(MarkdownFeature.EXTRA_SUPERSCRIPT) ? "^" : "")
                + (options.has(MarkdownFeature.EXTRA_INSERT) ? "+" : "")
                + (options.has(MarkdownFeature.EXTRA_MARK) ? "=" : "")
                + PassthroughSyntax.firstCharacters(options);
        return new InlineContext(
                options,
                LinkReferences.of(document),
                FootnoteExtension.FOOTNOTES.get(document),
                new Typographer(options.typography()),
                new InlineTokens(),
                table(special),
                table(special + " ("));
    }

    private static boolean takesTildes(MarkdownOptions options) {
        return options.has(MarkdownFeature.STRIKETHROUGH)
                || options.has(MarkdownFeature.EXTRA_DELETE)
                || options.has(MarkdownFeature.EXTRA_SUBSCRIPT);
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

    /** The ASCII characters that need a look. */
    boolean[] specialCharacters(boolean linkify) {
        return linkify ? withAddresses : plain;
    }

    /** Whether nothing can begin with a character, be it an element, an address or a fragment. */
    boolean isPlain(char c) {
        return c < plain.length ? !plain[c] && c != '@' && c != ':' && c != '.' : !FragmentMarker.isStart(c);
    }

    private static boolean[] table(String characters) {
        boolean[] table = new boolean[128];
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = true;
        }
        return table;
    }
}
