package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The blocks of a document that have inlines. What is done between blocks and inlines (link definitions, lazy tables,
 * tasks) is done here.
 *
 * <p>They stand here rather than their parsers, and not with the parser of the document: all of those are gone when the
 * inlines are read, and a page of very many blocks takes half of the memory. For one document.
 */
final class LeafBlocks {

    private final List<Block> blocks = new ArrayList<>();

    /** Which of them begin as definitions of links do. */
    private final BitSet mayDefine = new BitSet();

    /** Takes a block that has just begun. */
    void add(Block block) {
        if (block instanceof Paragraph
                || block instanceof Heading
                || block instanceof TableBlock
                || block instanceof DefinitionList) {
            blocks.add(block);
        }
    }

    /** Takes down that a paragraph, which has just ended, may begin with definitions of links. */
    void mayDefine(Paragraph paragraph) {
        // Nothing begins within a paragraph, so it is still the last.
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) == paragraph) {
            mayDefine.set(last);
        }
    }

    /** Forgets a block that became another one, if it is the last; any other is known by its lack of a parent. */
    void remove(Block block) {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) == block) {
            blocks.remove(last);
            mayDefine.clear(last);
        }
    }

    /**
     * Reads the inlines of all of them.
     *
     * @param room for how many blocks more there is: rows of tables that nobody has seen yet
     */
    void read(Document document, MarkdownOptions options, int room) {
        LazyTables tables = new LazyTables(room);
        PageInlineParser inlines = new PageInlineParser(options);
        LinkReferences references = LinkReferences.of(document);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Heading heading) {
                if (options.has(MarkdownFeature.TASK_LIST)) {
                    TaskItems.mark(heading);
                }
                inlines.take(heading.getText(), heading);
            } else if (block instanceof TableBlock table) {
                TableRows.takeCells(table, inlines);
            } else if (block instanceof DefinitionList list) {
                DefinitionListParser.takeTerms(list, inlines);
            } else if (block.getParent() != null) {
                Paragraph paragraph = (Paragraph) block;
                // Of most their text need not be looked at: in a long page it is slow to come by.
                int definitions =
                        mayDefine.get(i) ? LinkDefinitions.countLines(paragraph.getContentLines(), references) : 0;
                take(paragraph, definitions, options, tables, inlines);
            }
        }
        inlines.read(document);
    }

    private static void take(
            Paragraph paragraph,
            int definitions,
            MarkdownOptions options,
            LazyTables tables,
            PageInlineParser inlines) {
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
