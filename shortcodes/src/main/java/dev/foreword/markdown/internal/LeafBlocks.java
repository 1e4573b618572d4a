package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a document that have inlines, which are taken as they end, while they are at hand: in a long document a
 * block is slow to come by again. What may turn out to be something else (link definitions, lazy tables, tasks) is looked
 * at when all blocks are read. For one document.
 */
final class LeafBlocks {

    private final MarkdownOptions options;
    private final PageInlineParser inlines;

    /** What is taken when all blocks are read. */
    private final List<Block> later = new ArrayList<>();

    /** Those of a page of that length. */
    LeafBlocks(MarkdownOptions options, SpecialCharacters special, int length) {
        this.options = options;
        this.inlines = new PageInlineParser(options, special, length);
    }

    /** Takes a block that has just ended, if it is such. */
    void take(Block block) {
        if (block instanceof Paragraph paragraph) {
            List<BasedSequence> lines = paragraph.getContentLines();
            if (LinkDefinitions.mayBegin(lines) || LazyTables.mayBeIn(lines)) {
                later.add(paragraph);
            } else {
                inlines.take(paragraph);
            }
        } else if (block instanceof Heading heading) {
            if (Scan.startsWithBracket(heading.getText())) {
                later.add(heading);
            } else {
                inlines.take(heading.getText(), heading);
            }
        } else if (block instanceof TableBlock table) {
            TableRows.takeCells(table, inlines);
        } else if (block instanceof DefinitionList) {
            later.add(block);
        }
    }

    /** Tells that a block was taken out of the page, perhaps after it had ended. */
    void forget(Block block) {
        inlines.forget(block);
    }

    /**
     * Reads the inlines of all of them.
     *
     * @param room for how many blocks more there is: rows of tables that nobody has seen yet
     */
    void read(Document document, int room) {
        LazyTables tables = new LazyTables(room);
        LinkReferences references = LinkReferences.of(document);
        for (Block block : later) {
            if (block instanceof Heading heading) {
                if (options.has(MarkdownFeature.TASK_LIST)) {
                    TaskItems.mark(heading);
                }
                inlines.take(heading.getText(), heading);
            } else if (block instanceof DefinitionList list) {
                DefinitionListParser.takeTerms(list, inlines);
            } else if (block.getParent() != null) {
                take((Paragraph) block, tables, references);
            }
        }
        inlines.read(document);
    }

    private void take(Paragraph paragraph, LazyTables tables, LinkReferences references) {
        int definitions = LinkDefinitions.countLines(paragraph.getContentLines(), references);
        int lines = paragraph.getLineCount();
        if (definitions > 0 && definitions < lines) {
            paragraph.setContent(paragraph, definitions, lines);
        }
        if (definitions == lines || options.has(MarkdownFeature.TABLE) && tables.takeAll(paragraph, inlines)) {
            paragraph.unlink();
            return;
        }
        if (options.has(MarkdownFeature.TASK_LIST)) {
            TaskItems.mark(paragraph);
        }
        inlines.take(paragraph);
    }
}
