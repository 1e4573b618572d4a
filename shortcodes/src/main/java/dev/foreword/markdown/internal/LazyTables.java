package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables whose row of dashes is a lazy line, one that lacks the {@code >} or the indentation of its paragraph.
 *
 * <p>flexmark lets no block start inside of a container that the line does not continue, so {@link TableParser} has
 * not seen these.
 */
final class LazyTables implements ParagraphPreProcessor {

    private static final LazyTables INSTANCE = new LazyTables();

    private static final int CODE_INDENT = 4;

    private LazyTables() {}

    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        return takeAll(paragraph, state.getInlineParser()) ? paragraph.getTextLength() : 0;
    }

    /** Puts the table in the paragraph, if there is one, behind it; true when nothing is left of the paragraph. */
    static boolean takeAll(Paragraph paragraph, InlineParser inlines) {
        List<BasedSequence> lines = paragraph.getContentLines();
        for (int i = 1; i < lines.size(); i++) {
            BasedSequence line = lines.get(i);
            List<TableCell.@Nullable Alignment> alignments = TableRows.delimiters(line, Scan.skipBlanks(line, 0));
            if (alignments != null && paragraph.getLineIndent(i) < CODE_INDENT) {
                if (TableRows.count(lines.get(i - 1)) > alignments.size()) {
                    return false;
                }
                TableBlock table = new TableBlock();
                TableRows.fill(table, alignments, new ArrayList<>(lines.subList(i - 1, lines.size())));
                TableRows.parseInlines(table, inlines);
                paragraph.insertAfter(table);
                if (i > 1) {
                    paragraph.setContent(paragraph, 0, i - 1);
                }
                return i == 1;
            }
        }
        return false;
    }

    /**
     * Where the header of a table with a lazy row of dashes stands in a paragraph, or -1 without one.
     *
     * @param indents of the lines, in columns
     */
    static int header(List<BasedSequence> lines, List<Integer> indents, LinkReferences references) {
        int first = LinkDefinitions.countLines(lines, references);
        for (int i = first + 1; i < lines.size(); i++) {
            BasedSequence line = lines.get(i);
            List<TableCell.@Nullable Alignment> alignments = TableRows.delimiters(line, Scan.skipBlanks(line, 0));
            if (alignments != null && indents.get(i) < CODE_INDENT) {
                return TableRows.count(lines.get(i - 1)) <= alignments.size() ? i - 1 : -1;
            }
        }
        return -1;
    }

    /** Whether a table is all that the paragraph says. */
    static boolean isTable(Paragraph paragraph, LinkReferences references) {
        List<BasedSequence> lines = paragraph.getContentLines();
        List<Integer> indents = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            indents.add(paragraph.getLineIndent(i));
        }
        return header(lines, indents, references) == LinkDefinitions.countLines(lines, references);
    }

    /** Registers the reader, after that of link definitions. */
    static final class Factory implements ParagraphPreProcessorFactory {

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return INSTANCE;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(LinkDefinitions.Factory.class);
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
