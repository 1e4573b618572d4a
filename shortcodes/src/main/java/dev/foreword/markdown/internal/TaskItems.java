package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Takes {@code [ ]} and {@code [x]} off the first paragraph or heading of a list item, which becomes a task.
 *
 * <p>goldmark asks this while it reads inlines, so a paragraph that turned out to be a table or a link definition has
 * no box.
 */
final class TaskItems {

    private static final int BOX_LENGTH = 3;

    private TaskItems() {}

    /** Makes a task of the item that begins with this paragraph, if it has a box. */
    static void mark(Paragraph paragraph) {
        BasedSequence line = paragraph.getLineChars(0);
        int end = makeTask(paragraph, line);
        if (end < 0) {
            return;
        }
        List<BasedSequence> lines = new ArrayList<>(paragraph.getContentLines());
        if (Scan.isBlankFrom(line, end)) {
            lines.remove(0);
        } else {
            lines.set(0, line.subSequence(end));
        }
        paragraph.setContentLines(lines);
    }

    /** The same for an item that begins with a heading. */
    static void mark(Heading heading) {
        int end = makeTask(heading, heading.getText());
        if (end >= 0) {
            heading.setText(heading.getText().subSequence(end).trimStart());
        }
    }

    /** Whether a box is to be drawn at the beginning of this block. */
    static boolean hasBox(Block block) {
        return block.getParent() instanceof TaskListItem && block.getPreviousAnyNot(BlankLine.class) == null;
    }

    static void writeBox(StringBuilder out, Block block, boolean xhtml) {
        boolean done = ((TaskListItem) Objects.requireNonNull(block.getParent())).isItemDoneMarker();
        out.append("<input ")
                .append(done ? "checked=\"\" " : "")
                .append("disabled=\"\" type=\"checkbox\"")
                .append(xhtml ? " /> " : "> ");
    }

    /** Where the box at the beginning of an item ends, -1 if there is none; makes a task of the item. */
    private static int makeTask(Block first, BasedSequence line) {
        Block parent = first.getParent();
        boolean inItem = parent instanceof BulletListItem || parent instanceof OrderedListItem;
        if (!inItem || first.getPreviousAnyNot(BlankLine.class) != null) {
            return -1;
        }
        int start = Scan.skipBlanks(line, 0);
        int end = start + BOX_LENGTH;
        if (end > line.length() || line.charAt(start) != '[' || line.charAt(start + 2) != ']') {
            return -1;
        }
        char mark = line.charAt(start + 1);
        if (mark != 'x' && mark != 'X' && !Scan.isWhiteSpace(mark)) {
            return -1;
        }
        taskOf((ListItem) parent).setMarkerSuffix(line.subSequence(start, end));
        return end;
    }

    /** A task in the place of the item, whose children it takes. */
    private static TaskListItem taskOf(ListItem item) {
        // The constructor takes the children as well, but not all of them would know.
        ListItem children = new BulletListItem();
        Children.move(item, children);
        TaskListItem task = new TaskListItem(item);
        Children.move(children, task);
        task.setChars(item.getChars());
        item.insertBefore(task);
        item.unlink();
        return task;
    }
}
