package dev.foreword.markdown.internal;

import org.jspecify.annotations.Nullable;

/** What makes a link of a bracketed text: what stands behind it, or the text itself when a definition has it for a label. */
final class LinkEnds {

    private final BlockText text;
    private final char[] chars;
    private final LinkReferences references;
    private int end;

    LinkEnds(BlockText text, LinkReferences references) {
        this.text = text;
        this.chars = text.array();
        this.references = references;
    }

    /** Behind the last character of the link that {@link #read} found. */
    int end() {
        return end;
    }

    /** Where the text leads whose brackets are these, or null when it is no link. */
    @Nullable
    LinkTarget read(Bracket opener, int close) {
        LinkTarget target = inline(close + 1);
        return target == null ? reference(opener, close) : target;
    }

    /** {@code (target "title")}. */
    private @Nullable LinkTarget inline(int open) {
        int limit = chars.length;
        if (open >= limit || chars[open] != '(') {
            return null;
        }
        int urlStart = LinkSyntax.skipBlanks(chars, open + 1, limit);
        int urlEnd = urlStart;
        int titleStart = urlStart;
        int titleEnd = -1;
        int close = urlStart;
        if (close < limit && chars[close] != ')') {
            urlEnd = LinkSyntax.target(chars, urlStart, limit);
            if (urlEnd < 0) {
                return null;
            }
            close = LinkSyntax.skipBlanks(chars, urlEnd, limit);
            if (close < limit && chars[close] != ')') {
                titleStart = close;
                titleEnd = LinkSyntax.title(chars, titleStart, limit);
                if (titleEnd < 0) {
                    return null;
                }
                close = LinkSyntax.skipBlanks(chars, titleEnd, limit);
            }
        }
        if (close >= limit || chars[close] != ')') {
            return null;
        }
        end = close + 1;
        return LinkTarget.of(text, urlStart, urlEnd, titleStart, titleEnd);
    }

    /** {@code [label]}, {@code []} or nothing. */
    private @Nullable LinkTarget reference(Bracket opener, int close) {
        int open = close + 1;
        int labelEnd = open < chars.length && chars[open] == '[' ? LinkSyntax.label(chars, open + 1, chars.length) : -1;
        end = labelEnd < 0 ? open : labelEnd;
        if (references.isEmpty()) {
            return null;
        }
        if (labelEnd > 0 && LinkSyntax.skipBlanks(chars, open + 1, chars.length) < labelEnd - 1) {
            return references.find(text, open + 1, labelEnd - 1);
        }
        // No label holds a bracket, so only the innermost text is worth a look.
        return opener.holdsBracket ? null : references.find(text, opener.contentStart, close);
    }
}
