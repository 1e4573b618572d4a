package dev.foreword.frontmatter.internal;

import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.Optional;

/**
 * One line of a broken YAML block as an author sees it: indentation, dashes, key, colon, value. Only a guess, for the
 * block is broken; good enough to advise.
 *
 * @param text the whole file
 * @param span the line, within the block, without its line break
 * @param indent where the indentation ends
 * @param item where the entry begins behind dashes; the same as {@code indent} when there are none
 * @param colon the first colon behind {@code item} that ends a key, or -1
 * @param value what stands behind the colon, else behind the dashes; blanks around it left out
 */
record YamlLine(String text, Span data, Span span, int indent, int item, int colon, Span value) {

    static YamlLine at(SourceText source, Span data, int offset) {
        String text = source.text();
        int start = Math.min(offset, data.end());
        while (start > data.start() && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        int end = start;
        while (end < data.end() && !isBreak(text.charAt(end))) {
            end++;
        }
        int indent = skipBlanks(text, start, end);
        int item = indent;
        while (item + 1 < end && text.charAt(item) == '-' && isBlank(text.charAt(item + 1))) {
            item = skipBlanks(text, item + 1, end);
        }
        int colon = colon(text, item, end);
        int valueStart = skipBlanks(text, colon < 0 ? item : colon + 1, end);
        int valueEnd = end;
        while (valueEnd > valueStart && isBlank(text.charAt(valueEnd - 1))) {
            valueEnd--;
        }
        return new YamlLine(text, data, new Span(start, end), indent, item, colon, new Span(valueStart, valueEnd));
    }

    private static int colon(String text, int from, int end) {
        char quote = from < end ? text.charAt(from) : ' ';
        int at = from;
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, from + 1);
            at = close < 0 || close >= end ? from : close;
        }
        for (; at < end; at++) {
            if (endsKey(text, at, end)) {
                return at;
            }
        }
        return -1;
    }

    static boolean endsKey(String text, int at, int end) {
        return text.charAt(at) == ':' && (at + 1 == end || isBlank(text.charAt(at + 1)));
    }

    /** The nearest line above that is neither blank nor a comment. */
    Optional<YamlLine> above(SourceText source) {
        for (int at = span.start(); at > data.start(); ) {
            YamlLine line = at(source, data, lineBefore(at));
            if (!line.isEmpty()) {
                return Optional.of(line);
            }
            at = line.span.start();
        }
        return Optional.empty();
    }

    private int lineBefore(int at) {
        boolean crLf = text.charAt(at - 1) == '\n' && at - 1 > data.start() && text.charAt(at - 2) == '\r';
        return crLf ? at - 2 : at - 1;
    }

    boolean isEmpty() {
        return indent == span.end() || text.charAt(indent) == '#';
    }

    boolean hasKey() {
        return colon >= 0;
    }

    boolean isItem() {
        return item > indent || text.startsWith("-", indent) && indent + 1 == span.end();
    }

    /** {@code -b}, which is no item. */
    boolean isDashed() {
        int next = indent + 1;
        return text.startsWith("-", indent)
                && next < span.end()
                && !isBlank(text.charAt(next))
                && text.charAt(next) != '-';
    }

    boolean canHaveItemsBelow() {
        return isItem() || isDashed() || hasKey() && value.isEmpty();
    }

    String key() {
        return Quoting.shorten(text.substring(item, colon).strip());
    }

    String valueText() {
        return text.substring(value.start(), value.end());
    }

    boolean valueStartsWith(String prefix) {
        return text.startsWith(prefix, value.start()) && value.start() + prefix.length() <= value.end();
    }

    /** What the author wrote on this line, from the first character that is no blank. */
    Span content() {
        return new Span(indent, Math.max(indent, value.end()));
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
