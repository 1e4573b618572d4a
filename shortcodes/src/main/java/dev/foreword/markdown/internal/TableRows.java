package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a table row, by goldmark's rules: a pipe splits, unless a backslash stands before it. */
final class TableRows {

    private TableRows() {}

    /** The alignments in a row of dashes (an entry is null for none), or null when the line is no such row. */
    static @Nullable List<TableCell.@Nullable Alignment> delimiters(CharSequence line, int from) {
        int end = Chars.trimEnd(line, from, line.length());
        boolean dashesOnly = true;
        for (int i = from; i < end; i++) {
            char c = line.charAt(i);
            if (c != '-' && c != '|' && c != ':' && !Chars.isSpace(c)) {
                return null;
            }
            dashesOnly &= c == '-';
        }
        if (dashesOnly || end == from) {
            return null;
        }
        List<TableCell.@Nullable Alignment> alignments = new ArrayList<>();
        int at = line.charAt(from) == '|' ? from + 1 : from;
        int limit = line.charAt(end - 1) == '|' ? end - 1 : end;
        while (at <= limit) {
            int cellEnd = at;
            while (cellEnd < limit && line.charAt(cellEnd) != '|') {
                cellEnd++;
            }
            int start = Chars.skipBlanks(line, at);
            int stop = Chars.trimEnd(line, Math.min(start, cellEnd), cellEnd);
            boolean left = start < stop && line.charAt(start) == ':';
            boolean right = start < stop && line.charAt(stop - 1) == ':';
            int dashes = left ? start + 1 : start;
            int dashesEnd = right ? stop - 1 : stop;
            if (dashesEnd <= dashes || Chars.skip(line, dashes, '-') < dashesEnd) {
                return null;
            }
            alignments.add(
                    left && right
                            ? TableCell.Alignment.CENTER
                            : left ? TableCell.Alignment.LEFT : right ? TableCell.Alignment.RIGHT : null);
            at = cellEnd + 1;
        }
        return alignments;
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
        int end = Chars.trimEnd(line, 0, line.length());
        while (start < end && Chars.isSpace(line.charAt(start))) {
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
                while (textStart < cellEnd && Chars.isSpace(line.charAt(textStart))) {
                    textStart++;
                }
                cells.add(line.subSequence(textStart, Chars.trimEnd(line, textStart, cellEnd)));
            }
            count++;
            start = cellEnd + 1;
        }
        return count;
    }
}
