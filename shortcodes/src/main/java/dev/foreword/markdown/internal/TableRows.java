package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a table row, by goldmark's rules: a pipe splits, unless a backslash stands before it. */
final class TableRows {

    /** Of more columns there is no table: all of them would be made at once, whatever room the page has. */
    private static final int MAX_COLUMNS = 10_000;

    private TableRows() {}

    /** The alignments in a row of dashes (an entry is null for none), or null when the line is no such row. */
    static @Nullable List<TableCell.@Nullable Alignment> delimiters(CharSequence line, int from) {
        return delimiters(line, from, MAX_COLUMNS);
    }

    /** Whether a row of dashes has too many columns, and would make a table with the line above it if it had fewer. */
    static boolean isTooWide(BasedSequence header, BasedSequence line, int from) {
        return line.length() > MAX_COLUMNS
                && delimiters(line, from) == null
                && delimiters(line, from, Integer.MAX_VALUE) != null
                && count(header) <= count(line);
    }

    private static @Nullable List<TableCell.@Nullable Alignment> delimiters(
            CharSequence line, int from, int maxColumns) {
        int end = Scan.trimEnd(line, from, line.length());
        for (int i = from; i < end; i++) {
            char c = line.charAt(i);
            if (c != '-' && c != '|' && c != ':' && !Scan.isWhiteSpace(c)) {
                return null;
            }
        }
        if (end == from) {
            return null;
        }
        List<TableCell.@Nullable Alignment> alignments = new ArrayList<>();
        int at = line.charAt(from) == '|' ? from + 1 : from;
        int limit = line.charAt(end - 1) == '|' ? end - 1 : end;
        while (at < limit) {
            int cellEnd = at;
            while (cellEnd < limit && line.charAt(cellEnd) != '|') {
                cellEnd++;
            }
            int start = Scan.skipBlanks(line, at);
            int stop = Scan.trimEnd(line, Math.min(start, cellEnd), cellEnd);
            boolean left = start < stop && line.charAt(start) == ':';
            boolean right = start < stop && line.charAt(stop - 1) == ':';
            int dashes = left ? start + 1 : start;
            int dashesEnd = right ? stop - 1 : stop;
            if (dashesEnd <= dashes || Scan.skip(line, dashes, '-') < dashesEnd) {
                return null;
            }
            alignments.add(
                    left && right
                            ? TableCell.Alignment.CENTER
                            : left ? TableCell.Alignment.LEFT : right ? TableCell.Alignment.RIGHT : null);
            at = cellEnd + 1;
        }
        return alignments.isEmpty() || alignments.size() > maxColumns ? null : alignments;
    }

    /** How many cells the row has. */
    static int count(BasedSequence line) {
        return split(line, Integer.MAX_VALUE, null);
    }

    /** At most {@code max} cells, trimmed. */
    static List<BasedSequence> cells(BasedSequence line, int max) {
        List<BasedSequence> cells = new ArrayList<>();
        split(line, max, cells);
        return cells;
    }

    private static int split(BasedSequence line, int max, @Nullable List<BasedSequence> cells) {
        int start = 0;
        int end = Scan.trimEnd(line, 0, line.length());
        while (start < end && Scan.isWhiteSpace(line.charAt(start))) {
            start++;
        }
        if (start < end && line.charAt(start) == '|') {
            start++;
        }
        if (end > start && line.charAt(end - 1) == '|') {
            end--;
        }
        int count = 0;
        while (start < end && count < max) {
            int cellEnd = start;
            while (cellEnd < end && (line.charAt(cellEnd) != '|' || cellEnd > 0 && line.charAt(cellEnd - 1) == '\\')) {
                cellEnd++;
            }
            if (cells != null) {
                int textStart = start;
                while (textStart < cellEnd && Scan.isWhiteSpace(line.charAt(textStart))) {
                    textStart++;
                }
                cells.add(line.subSequence(textStart, Scan.trimEnd(line, textStart, cellEnd)));
            }
            count++;
            start = cellEnd + 1;
        }
        return count;
    }

    /** Makes head and body of a table out of its lines, the row of dashes being the second. */
    static void fill(TableBlock table, List<TableCell.@Nullable Alignment> alignments, List<BasedSequence> lines) {
        TableHead head = new TableHead();
        head.appendChild(row(lines.get(0), alignments, true));
        head.setCharsFromContent();
        table.appendChild(head);
        table.appendChild(new TableSeparator(lines.get(1).trim()));
        if (lines.size() > 2) {
            TableBody body = new TableBody();
            for (BasedSequence line : lines.subList(2, lines.size())) {
                body.appendChild(row(line, alignments, false));
            }
            body.setCharsFromContent();
            table.appendChild(body);
        }
        table.setCharsFromContent();
    }

    private static TableRow row(BasedSequence line, List<TableCell.@Nullable Alignment> alignments, boolean header) {
        TableRow row = new TableRow(line.trim());
        int column = 0;
        for (BasedSequence text : cells(line, alignments.size())) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            cell.setAlignment(alignments.get(column++));
            cell.setText(text);
            cell.setChars(text);
            row.appendChild(cell);
        }
        for (; header && column < alignments.size(); column++) {
            TableCell cell = new TableCell();
            cell.setHeader(true);
            row.appendChild(cell);
        }
        return row;
    }

    static void takeCells(TableBlock table, PageInlineParser inlines) {
        for (Node part : table.getChildren()) {
            for (Node row : part.getChildren()) {
                for (Node cell : row.getChildren()) {
                    inlines.take(((TableCell) cell).getText(), cell);
                }
            }
        }
    }
}
