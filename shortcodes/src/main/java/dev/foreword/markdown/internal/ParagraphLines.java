package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hands paragraphs to the {@link PageInlineParser} line by line.
 *
 * <p>flexmark would join a paragraph's lines into one sequence first, which takes time quadratic in their number. The
 * paragraph lends its lines until it is read, so that flexmark finds nothing to join.
 */
final class ParagraphLines implements BlockPreProcessor {

    private final PageInlineParser inlines;

    private ParagraphLines(PageInlineParser inlines) {
        this.inlines = inlines;
    }

    @Override
    public void preProcess(ParserState state, Block block) {
        if (block instanceof Paragraph paragraph) {
            inlines.take(paragraph);
        }
    }

    static final class Factory implements BlockPreProcessorFactory {

        @Override
        public BlockPreProcessor apply(ParserState state) {
            return new ParagraphLines((PageInlineParser) state.getInlineParser());
        }

        @Override
        public Set<Class<? extends Block>> getBlockTypes() {
            return Set.of(Paragraph.class);
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
            return true;
        }
    }
}
