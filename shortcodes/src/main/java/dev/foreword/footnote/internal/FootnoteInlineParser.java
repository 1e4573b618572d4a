package dev.foreword.footnote.internal;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [^label]} into flexmark's {@link Footnote} before flexmark takes it for a link: {@code [^1](see)} is a
 * footnote and a bracket, {@code ![^1]} an exclamation mark and a footnote, {@code [text][^1]} text in brackets and a
 * footnote (which is why a closing bracket is looked at too). Undefined labels stay what they are.
 */
public final class FootnoteInlineParser implements InlineParserExtension {

    private final FootnoteDefinitions definitions;

    private FootnoteInlineParser(FootnoteDefinitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public boolean parse(LightInlineParser inlines) {
        BasedSequence input = inlines.getInput();
        int start = inlines.getIndex();
        int open = input.charAt(start) == '[' ? start : start + 1;
        if (open + 3 >= input.length() || input.charAt(open) != '[' || input.charAt(open + 1) != '^') {
            return false;
        }
        int close = FootnoteSyntax.labelEnd(input, open + 2);
        FootnoteBlock block = close < 0 ? null : definitions.find(input.subSequence(open + 2, close));
        if (block == null) {
            return false;
        }
        if (open > start) {
            inlines.appendText(input, start, open);
        }
        inlines.flushTextNode();
        Footnote reference = new Footnote(
                input.subSequence(open, open + 2),
                input.subSequence(open + 2, close),
                input.subSequence(close, close + 1));
        reference.setFootnoteBlock(block);
        tellFlexmark(inlines, reference, block);
        inlines.appendNode(reference);
        inlines.setIndex(close + 1);
        return true;
    }

    /** What flexmark's own footnote renderer goes by; it would else keep the offset of the last reference. */
    private static void tellFlexmark(LightInlineParser inlines, Footnote reference, FootnoteBlock block) {
        boolean known = block.isReferenced();
        int first = block.getFirstReferenceOffset();
        FootnoteExtension.FOOTNOTES.get(inlines.getDocument()).addFootnoteReference(block, reference);
        if (known && first < block.getFirstReferenceOffset()) {
            block.setFirstReferenceOffset(first);
        }
    }

    @Override
    public void finalizeDocument(InlineParser inlines) {}

    @Override
    public void finalizeBlock(InlineParser inlines) {}

    /** Registers the parser for {@code [}, and for {@code !} and {@code ]} before it. */
    public static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "[!]";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser inlines) {
            return new FootnoteInlineParser(FootnoteDefinitions.of(inlines.getDocument()));
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
