package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.internal.DocumentParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's document parser without the index of blocks that it keeps for extensions.
 *
 * <p>The index costs more time and memory than the blocks themselves, and nobody asks it when all blocks are ours. So
 * what is done between blocks and inlines (link definitions, lazy tables, tasks) is called here, and blocks can be
 * counted. For one document.
 */
final class PageDocumentParser extends DocumentParser {

    private final MarkdownOptions options;
    private final PageInlineParser inlines;

    /** Set by the first call of {@link #blockParserAdded}, which comes from the constructor of the superclass. */
    private @Nullable List<BlockParser> parsers;

    private int count;

    PageDocumentParser(
            MarkdownOptions options,
            DataHolder flexmark,
            List<CustomBlockParserFactory> factories,
            PageInlineParser inlines) {
        super(flexmark, factories, List.of(), List.of(), inlines);
        this.options = options;
        this.inlines = inlines;
    }

    /** The page has too many blocks; the one too many begins on the line at this offset. */
    static final class TooManyBlocks extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int lineStart;

        TooManyBlocks(int lineStart) {
            super(null, null, false, false);
            this.lineStart = lineStart;
        }

        int lineStart() {
            return lineStart;
        }
    }

    Document parse(BasedSequence text) {
        Document document = super.parse(text);
        List<BlockParser> all = parsers == null ? List.of() : parsers;
        LinkReferences references = LinkReferences.of(document);
        for (BlockParser parser : all) {
            if (!(parser instanceof ParagraphParser)) {
                parser.parseInlines(inlines);
            } else if (parser.getBlock().getParent() != null) {
                finish((Paragraph) parser.getBlock(), references);
            }
        }
        inlines.finalizeDocument(document);
        return document;
    }

    private void finish(Paragraph paragraph, LinkReferences references) {
        int lines = paragraph.getLineCount();
        int definitions = LinkDefinitions.countLines(paragraph.getContentLines(), references);
        if (definitions > 0 && definitions < lines) {
            paragraph.setContent(paragraph, definitions, lines);
        }
        if (definitions == lines || options.has(MarkdownFeature.TABLE) && LazyTables.takeAll(paragraph, inlines)) {
            paragraph.unlink();
            return;
        }
        if (options.has(MarkdownFeature.TASK_LIST)) {
            TaskItems.mark(paragraph);
        }
        inlines.take(paragraph);
    }

    @Override
    public void blockParserAdded(BlockParser parser) {
        if (parsers == null) {
            parsers = new ArrayList<>();
            return;
        }
        if (++count > options.maxBlocks()) {
            throw new TooManyBlocks(getLineStart());
        }
        if (parser instanceof ParagraphParser
                || parser instanceof HeadingParser
                || parser instanceof TableParser
                || parser instanceof DefinitionListParser) {
            parsers.add(parser);
        }
    }

    @Override
    public void blockParserRemoved(BlockParser parser) {
        // Its block loses its parent, which tells.
    }

    @Override
    public void blockRemoved(Block node) {
        // As above.
    }

    @Override
    public @Nullable BlockParser getActiveBlockParser(Block node) {
        List<BlockParser> active = getActiveBlockParsers();
        for (int i = active.size() - 1; i >= 0; i--) {
            if (active.get(i).getBlock() == node) {
                return active.get(i);
            }
        }
        return null;
    }
}
