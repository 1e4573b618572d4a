package dev.foreword.markdown.internal;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.internal.BlockStartImpl;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.internal.FootnoteBlockParser;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides by the first character of a line which block starts there. It takes the place of flexmark's core
 * factories: those match with regular expressions that overflow on long lines, and they follow an older
 * CommonMark.
 *
 * <p>Immutable, shared by all documents.
 */
final class BlockStarts {

    private static final int CODE_INDENT = 4;
    private static final int LIST_AND_ITEM = 2;

    private final MarkdownOptions options;

    BlockStarts(MarkdownOptions options) {
        this.options = options;
    }

    /** What begins at the place that was reached in the line, in the innermost block that goes on; null for nothing. */
    @Nullable
    BlockStart start(PageDocumentParser state, BlockParser parent) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        if (at >= line.length()) {
            return BlockStart.none();
        }
        char first = line.charAt(at);
        if (first == FragmentMarker.BLOCK_START && FragmentBlockParser.matches(line, at)) {
            return BlockStart.of(new FragmentBlockParser(line.subSequence(at))).atIndex(line.length());
        }
        if (state.getIndent() >= CODE_INDENT) {
            return state.getActiveBlockParser().isParagraphParser()
                    ? BlockStart.none()
                    : BlockStart.of(new IndentedCodeParser()).atColumn(state.getColumn() + CODE_INDENT);
        }
        return switch (first) {
            case '>' -> unlessDeep(state, QuoteParser.start(state));
            case '#' -> HeadingParser.startAtx(state, options);
            case '`', '~' -> FencedCodeParser.start(state);
            case '<' -> HtmlBlockParser.start(state);
            case '=' -> startEqualsSign(state, parent);
            case '-' -> startDash(state, parent);
            case '|' -> startTable(state, parent);
            case ':' -> startColon(state, parent);
            case '_' -> ThematicBreakParser.start(state);
            case '{' ->
                options.has(MarkdownFeature.BLOCK_ATTRIBUTES) ? AttributesParser.start(state) : BlockStart.none();
            case '[' ->
                options.has(MarkdownFeature.FOOTNOTE)
                        ? unlessDeep(state, FootnoteBlockParser.start(state))
                        : BlockStart.none();
            case '*' -> {
                BlockStart rule = ThematicBreakParser.start(state);
                yield rule != null ? rule : startList(state, parent);
            }
            case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> startList(state, parent);
            default -> BlockStart.none();
        };
    }

    private @Nullable BlockStart startDash(PageDocumentParser state, BlockParser parent) {
        List<BasedSequence> above = HeadingParser.isUnderline(state) ? takeTextAbove(state, parent) : null;
        boolean belowTable = above != null;
        BlockStart start = above == null
                ? HeadingParser.startSetext(state, parent, options)
                : above.isEmpty() ? null : startHeading(state, above);
        if (start == null) {
            start = ThematicBreakParser.start(state);
        }
        if (start == null) {
            boolean inParagraph =
                    !belowTable && parent.isParagraphParser() && !HeadingParser.isOnlyDefinitions(state, parent);
            start = unlessDeep(state, ListParser.start(state, parent, inParagraph, options));
        }
        if (start == null && belowTable) {
            start = startAnew(state);
        }
        return start != null ? start : startTable(state, parent);
    }

    private @Nullable BlockStart startEqualsSign(ParserState state, BlockParser parent) {
        List<BasedSequence> above = HeadingParser.isUnderline(state) ? takeTextAbove(state, parent) : null;
        if (above == null) {
            return HeadingParser.startSetext(state, parent, options);
        }
        return above.isEmpty() ? startAnew(state) : startHeading(state, above);
    }

    private BlockStart startHeading(ParserState state, List<BasedSequence> above) {
        Block paragraph = state.getActiveBlockParser() instanceof TableParser table ? table.textAbove() : null;
        return HeadingParser.setext(state, above, paragraph, options);
    }

    private @Nullable List<BasedSequence> takeTextAbove(ParserState state, BlockParser parent) {
        return options.has(MarkdownFeature.TABLE) ? LazyTables.takeTextAbove(state, parent) : null;
    }

    private static BlockStart startAnew(ParserState state) {
        return BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex());
    }

    private @Nullable BlockStart startColon(PageDocumentParser state, BlockParser parent) {
        if (!options.has(MarkdownFeature.DEFINITION_LIST)) {
            return startTable(state, parent);
        }
        boolean marker = DefinitionListParser.isMarker(state);
        if (isDeep(state, LIST_AND_ITEM)) {
            if (marker && parent.isParagraphParser()) {
                noteDeep(state);
            }
            return startTable(state, parent);
        }
        if (marker && !hasRoomForTerms(state, parent)) {
            return BlockStart.none();
        }
        if (marker && state.getActiveBlockParser() instanceof TableParser table && table.isTerms(parent)) {
            return DefinitionListParser.start(state, false, table.becomeTerms(state));
        }
        boolean joins = parent.isParagraphParser() && DefinitionListParser.joins(parent.getBlock());
        List<BasedSequence> above = marker && !joins ? takeTextAbove(state, parent) : null;
        if (above != null) {
            return above.isEmpty() ? startAnew(state) : DefinitionListParser.start(state, false, above);
        }
        BlockStart start = DefinitionListParser.start(state, parent);
        return start != null ? start : startTable(state, parent);
    }

    private @Nullable BlockStart startTable(ParserState state, BlockParser parent) {
        return options.has(MarkdownFeature.TABLE) && parent instanceof ParagraphParser paragraph
                ? TableParser.start(state, paragraph)
                : BlockStart.none();
    }

    private @Nullable BlockStart startList(PageDocumentParser state, BlockParser parent) {
        return unlessDeep(state, ListParser.start(state, parent, parent.isParagraphParser(), options));
    }

    /** Deeper containers are text; commonmark-java draws the line at the same depth. */
    private @Nullable BlockStart unlessDeep(PageDocumentParser state, @Nullable BlockStart start) {
        if (!(start instanceof BlockStartImpl found)) {
            return start;
        }
        int containers = 0;
        for (BlockParser opened : found.getBlockParsers()) {
            containers += opened.isContainer() ? 1 : 0;
        }
        if (!isDeep(state, containers)) {
            return start;
        }
        noteDeep(state);
        return BlockStart.none();
    }

    private boolean isDeep(PageDocumentParser state, int more) {
        return state.depth() + more > options.maxBlockNesting();
    }

    /** Of an open paragraph or table each line may become a term. */
    private static boolean hasRoomForTerms(PageDocumentParser state, BlockParser parent) {
        int lines = 0;
        if (parent instanceof ParagraphParser paragraph) {
            lines = paragraph.getBlockContent().getLineCount();
        } else if (state.getActiveBlockParser() instanceof TableParser table && table.isTerms(parent)) {
            lines = table.countLines();
        }
        return state.hasRoomFor(lines);
    }

    private static void noteDeep(ParserState state) {
        int at = state.getLineStart() + state.getNextNonSpaceIndex();
        MarkdownEngine.note(MarkdownEngine.TOO_DEEP, state.getProperties(), at, at + 1);
    }
}
