package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes {@code [ ]} and {@code [x]} off the first paragraph of a list item, which becomes a task.
 *
 * <p>goldmark asks this while it reads inlines, so a paragraph that turned out to be a table or a link definition has
 * no box.
 */
final class TaskItems implements ParagraphPreProcessor {

    private static final TaskItems INSTANCE = new TaskItems();
    private static final int BOX_LENGTH = 3;

    private TaskItems() {}

    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        mark(paragraph);
        // Nothing for flexmark to cut: it would drop a paragraph that is empty now.
        return 0;
    }

    /** Makes a task of the item that begins with this paragraph, if it has a box. */
    static void mark(Paragraph paragraph) {
        Block parent = paragraph.getParent();
        boolean first = paragraph.getPreviousAnyNot(BlankLine.class) == null;
        if (first && (parent instanceof BulletListItem || parent instanceof OrderedListItem)) {
            markTask((ListItem) parent, paragraph);
        }
    }

    private static void markTask(ListItem item, Paragraph paragraph) {
        BasedSequence line = paragraph.getLineChars(0);
        int start = Scan.skipBlanks(line, 0);
        int end = start + BOX_LENGTH;
        if (end > line.length() || line.charAt(start) != '[' || line.charAt(start + 2) != ']') {
            return;
        }
        char mark = line.charAt(start + 1);
        if (mark != 'x' && mark != 'X' && !Scan.isWhiteSpace(mark)) {
            return;
        }
        TaskListItem task = new TaskListItem(item);
        task.setMarkerSuffix(line.subSequence(start, end));
        item.insertBefore(task);
        task.takeChildren(item);
        item.unlink();
        List<BasedSequence> lines = new ArrayList<>(paragraph.getContentLines());
        if (Scan.isBlankFrom(line, end)) {
            lines.remove(0);
        } else {
            lines.set(0, line.subSequence(end));
        }
        paragraph.setContentLines(lines);
    }

    /** Registers the reader, after those of link definitions and tables. */
    static final class Factory implements ParagraphPreProcessorFactory {

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return INSTANCE;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(LinkDefinitions.Factory.class, LazyTables.Factory.class);
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
