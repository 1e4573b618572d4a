package dev.foreword.frontmatter.internal;

import dev.foreword.text.Edit;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Elements with commas between them, within brackets or braces: in YAML, TOML and JSON alike. Elements that stand on
 * lines of their own stay so.
 *
 * @param open behind the opening bracket
 * @param close before the closing one
 * @param elements from the first to the last character of each
 * @param step blanks for an element on a line of its own when there is no other to follow
 */
record Brackets(Lines lines, int open, int close, List<Span> elements, int step, String eol) {

    List<Edit> insert(int index, String element) {
        if (elements.isEmpty()) {
            return List.of(Edit.insert(open, lines.hasBreak(open, close) ? eol + indentOfFirst() + element : element));
        }
        if (index < elements.size()) {
            int at = elements.get(index).start();
            String gap = lines.isFirst(at) ? eol + indentOf(at) : gap();
            return List.of(Edit.insert(at, element + "," + gap));
        }
        Span last = elements.get(index - 1);
        boolean ownLine = lines.isFirst(last.start());
        int comma = comma(last.end(), close);
        int behind = comma < 0 ? last.end() : comma + 1;
        int at = ownLine && lines.end(behind) < close ? lines.end(behind) : behind;
        String text = (ownLine ? eol + indentOf(last.start()) : gap()) + element;
        if (comma >= 0) {
            return List.of(Edit.insert(at, text + ","));
        }
        return List.of(Edit.insert(last.end(), ","), Edit.insert(at, text));
    }

    List<Edit> remove(int index) {
        Span element = elements.get(index);
        boolean isLast = index == elements.size() - 1;
        int comma =
                comma(element.end(), isLast ? close : elements.get(index + 1).start());
        int end = comma < 0 ? element.end() : comma + 1;
        int before = index == 0 ? -1 : comma(elements.get(index - 1).end(), element.start());
        int lineStart = lines.start(element.start());
        if (lineStart > open && lines.isFirst(element.start()) && (isLast || endsLine(end))) {
            // The comma before stays, unless it would now be one too many.
            List<Edit> edits = new ArrayList<>();
            if (isLast && comma < 0 && before >= 0) {
                edits.add(Edit.delete(before, before + 1));
            }
            // The closing bracket must not end up in a comment.
            int from =
                    endsLine(end) || !isCommentBefore(index, lineStart) ? lines.endBefore(lineStart) : element.start();
            edits.add(Edit.delete(from, endsLine(end) ? lines.end(end) : end));
            return edits;
        }
        if (!isLast) {
            return List.of(Edit.delete(element.start(), elements.get(index + 1).start()));
        }
        return List.of(before < 0 ? Edit.delete(element.start(), end) : Edit.delete(before, element.end()));
    }

    private boolean isCommentBefore(int index, int lineStart) {
        int from = index == 0 ? open : elements.get(index - 1).end();
        return lines.text().substring(from, lineStart).indexOf('#') >= 0;
    }

    /** Whether nothing follows on the line but a comment. */
    private boolean endsLine(int at) {
        int next = lines.skipBlanks(at);
        return lines.end(at) < close && (next == lines.end(at) || lines.text().charAt(next) == '#');
    }

    private int comma(int from, int end) {
        int at = lines.skipTrivia(from, end);
        return at < end && lines.text().charAt(at) == ',' ? at : -1;
    }

    private String indentOf(int first) {
        int start = lines.start(first);
        return lines.text().substring(start, lines.skipBlanks(start));
    }

    private String indentOfFirst() {
        return indentOf(open) + " ".repeat(step);
    }

    /** What stands between a comma and the next element on the same line. */
    private String gap() {
        if (elements.size() > 1) {
            int comma = comma(elements.get(0).end(), elements.get(1).start());
            if (comma >= 0 && comma + 1 == elements.get(1).start()) {
                return "";
            }
        }
        return " ";
    }
}
