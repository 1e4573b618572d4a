package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ext.tables.TableCell;
import java.util.Locale;

/** Writes the parts of tables; rows that are too short are filled up. */
final class TableWriter {

    /** A wide header over many short rows would make a small page huge; cmark-gfm draws a line too. */
    private static final int MAX_FILLED_CELLS = 100_000;

    private final boolean xhtml;
    private int columns;
    private int cells;
    private int filledCells;

    TableWriter(boolean xhtml) {
        this.xhtml = xhtml;
    }

    void enterHead(StringBuilder out) {
        columns = 0;
        out.append("<thead>\n");
    }

    void enterRow(StringBuilder out) {
        cells = 0;
        out.append("<tr>\n");
    }

    void leaveRow(StringBuilder out) {
        while (cells < columns && filledCells < MAX_FILLED_CELLS) {
            out.append("<td></td>\n");
            cells++;
            filledCells++;
        }
        out.append("</tr>\n");
    }

    void enterCell(StringBuilder out, TableCell cell) {
        cells++;
        columns += cell.isHeader() ? 1 : 0;
        out.append(cell.isHeader() ? "<th" : "<td");
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment != null) {
            // goldmark takes XHTML for the XHTML of its time.
            out.append(xhtml ? " align=\"" : " style=\"text-align:")
                    .append(alignment.name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        out.append('>');
    }

    void leaveCell(StringBuilder out, TableCell cell) {
        out.append(cell.isHeader() ? "</th>\n" : "</td>\n");
    }
}
