package dev.foreword.frontmatter.internal;

import dev.foreword.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * What tomlj gets to see of a TOML block, and how its positions lead back to the file.
 *
 * <p>Two things cost tomlj quadratic time: blank lines and comments in a row, and what follows a mistake on the same
 * line. So the first are left out, and of the second only the beginning is kept.
 */
final class TomlText {

    /** Enough of a broken line to say what is wrong with it. */
    private static final int TAIL = 80;

    private final String file;
    private final Span data;
    private final StringBuilder text = new StringBuilder();
    private int[] lineStarts = new int[16];
    private int lines;

    /** Both lists in source order; {@code empty} covers whole lines. */
    TomlText(String file, Span data, List<Span> empty, List<Span> broken) {
        this.file = file;
        this.data = data;
        int at = data.start();
        int next = 0;
        for (Span lines : empty) {
            next = append(at, lines.start(), broken, next);
            at = lines.end();
        }
        append(at, data.end(), broken, next);
        startLine(data.end());
    }

    private int append(int from, int to, List<Span> broken, int nextBroken) {
        int next = nextBroken;
        for (int at = from; at < to; ) {
            startLine(at);
            int lineEnd = file.indexOf('\n', at);
            int end = lineEnd < 0 || lineEnd >= to ? to : lineEnd + 1;
            while (next < broken.size() && broken.get(next).end() < at) {
                next++;
            }
            int tail = next < broken.size() ? broken.get(next).start() + TAIL : Integer.MAX_VALUE;
            if (tail < end) {
                text.append(file, at, Math.max(at, tail)).append('\n');
            } else {
                text.append(file, at, end);
            }
            at = end;
        }
        return next;
    }

    private void startLine(int offset) {
        if (lines == lineStarts.length) {
            lineStarts = Arrays.copyOf(lineStarts, lines * 2);
        }
        lineStarts[lines++] = offset;
    }

    String text() {
        return text.toString();
    }

    /** The offset in the file; tomlj counts lines by LF and columns in code points, both from 1. */
    int offset(int line, int column) {
        int at = lineStarts[Math.min(Math.max(line, 1), lines) - 1];
        for (int i = 1; i < column && at < data.end(); i++) {
            at += Character.charCount(file.codePointAt(at));
        }
        return Math.min(at, data.end());
    }
}
