package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the plainest YAML, which nearly all front matter is written in, several times faster than snakeyaml does: keys of
 * letters and digits; values on one line, bare or in quotes, or short lists in brackets; lists and mappings by
 * indentation.
 *
 * <p>It knows no errors. Whatever it is not sure about, be it good or bad, it declines, and the whole block goes to
 * {@link YamlReader}. What it reads, it reads as that one does, to the last span; tests compare the two.
 */
final class PlainYaml {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_KEY = 200;

    private final SourceText source;
    private final String text;
    private final int end;
    private final int maxDepth;
    private final List<Diagnostic> diagnostics = new ArrayList<>(0);

    /** The line to read next: where it starts, where its text starts and where that ends. */
    private int lineStart;

    private int contentStart;
    private int contentEnd;
    private int depth;

    private PlainYaml(SourceText source, Span data, Limits limits) {
        this.source = source;
        this.text = source.text();
        this.end = data.end();
        this.maxDepth = Math.min(MAX_DEPTH, limits.depth());
        this.lineStart = data.start();
    }

    /**
     * Reads a block.
     *
     * @param diagnostics gets what was noticed, but only when the block was read
     * @return empty when it is not plain enough
     */
    static Optional<Mapping> read(SourceText source, Span data, Limits limits, List<Diagnostic> diagnostics) {
        PlainYaml reader = new PlainYaml(source, data, limits);
        try {
            reader.findLine();
            Mapping mapping = reader.isAt(0) ? reader.mapping(0) : Mapping.empty(data.start());
            diagnostics.addAll(reader.diagnostics);
            return Optional.of(mapping);
        } catch (Declined e) {
            return Optional.empty();
        }
    }

    private boolean atEnd() {
        return lineStart >= end;
    }

    private int indent() {
        return contentStart - lineStart;
    }

    /** Finds the first line from {@link #lineStart} on that has a text, and checks that every character is usual. */
    private void findLine() {
        while (lineStart < end) {
            contentStart = lineStart;
            while (contentStart < end && text.charAt(contentStart) == ' ') {
                contentStart++;
            }
            int at = contentStart;
            while (at < end && isUsual(text.charAt(at))) {
                at++;
            }
            contentEnd = at;
            if (at < end && text.charAt(at) != '\n') {
                boolean crlf = text.charAt(at) == '\r' && at + 1 < end && text.charAt(at + 1) == '\n';
                if (!crlf) {
                    throw Declined.DECLINED;
                }
            }
            if (contentStart < contentEnd && text.charAt(contentStart) != '#') {
                return;
            }
            goToNextLine();
        }
    }

    private void goToNextLine() {
        int at = contentEnd;
        lineStart = at >= end ? end : text.charAt(at) == '\r' ? at + 2 : at + 1;
    }

    /** Not a tab, a control, half of a pair, or anything else that YAML or our own checks look at twice. */
    private static boolean isUsual(char c) {
        return c >= ' ' && c < 0x7F
                || c >= 0xA0 && c < 0xD800 && c != '\u2028' && c != '\u2029'
                || c >= 0xE000 && c < 0xFFFE && c != '\uFEFF';
    }

    /** From the current line on, whose text may begin behind a dash; all its other keys stand in the same column. */
    private Mapping mapping(int column) {
        enter();
        YamlEntries entries = new YamlEntries(source, diagnostics);
        int start = contentStart;
        int mappingEnd = start;
        do {
            Scalar key = key();
            DataNode value = value(key.span().end() + 1, column);
            mappingEnd = value.span().end();
            entries.add(new Entry(key, value));
        } while (isAt(column));
        depth--;
        return new Mapping(entries.all(), new Span(start, mappingEnd));
    }

    /** Whether the structure of this column goes on; what is deeper belongs to nothing, or to a text above. */
    private boolean isAt(int column) {
        if (atEnd()) {
            return false;
        }
        if (indent() > column) {
            throw Declined.DECLINED;
        }
        return indent() == column;
    }

    private void enter() {
        if (++depth > maxDepth) {
            throw Declined.DECLINED;
        }
    }

    private Scalar key() {
        int at = contentStart;
        while (at < contentEnd && isKeyPart(text.charAt(at))) {
            at++;
        }
        boolean isKey = at > contentStart
                && at - contentStart <= MAX_KEY
                && text.charAt(contentStart) != '-'
                && at < contentEnd
                && text.charAt(at) == ':'
                && (at + 1 == contentEnd || text.charAt(at + 1) == ' ');
        if (!isKey) {
            throw Declined.DECLINED;
        }
        return new Scalar(text.substring(contentStart, at), Kind.STRING, new Span(contentStart, at));
    }

    private static boolean isKeyPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }

    /** What stands behind a colon, or below the line that it ends. */
    private DataNode value(int from, int column) {
        int at = skipBlanks(from);
        if (at < contentEnd) {
            DataNode value = text.charAt(at) == '[' ? brackets(at) : scalar(at);
            goToNextLine();
            findLine();
            return value;
        }
        goToNextLine();
        findLine();
        if (!atEnd() && indent() >= column && isItem()) {
            return sequence(indent());
        }
        if (!atEnd() && indent() > column) {
            return mapping(indent());
        }
        return new Scalar("", Kind.NULL, Span.at(from));
    }

    private boolean isItem() {
        return text.charAt(contentStart) == '-'
                && contentStart + 1 < contentEnd
                && text.charAt(contentStart + 1) == ' ';
    }

    private Sequence sequence(int column) {
        enter();
        List<DataNode> items = new ArrayList<>();
        int start = contentStart;
        do {
            items.add(item());
        } while (isAt(column) && isItem());
        depth--;
        return new Sequence(
                items, new Span(start, items.get(items.size() - 1).span().end()));
    }

    private DataNode item() {
        int at = skipBlanks(contentStart + 1);
        if (at == contentEnd) {
            throw Declined.DECLINED;
        }
        if (beginsWithKey(at)) {
            contentStart = at;
            return mapping(indent());
        }
        DataNode item = text.charAt(at) == '[' ? brackets(at) : scalar(at);
        goToNextLine();
        findLine();
        return item;
    }

    private boolean beginsWithKey(int from) {
        int at = from;
        while (at < contentEnd && isKeyPart(text.charAt(at))) {
            at++;
        }
        return at < contentEnd && text.charAt(at) == ':' && (at + 1 == contentEnd || text.charAt(at + 1) == ' ');
    }

    /** The rest of the line as one scalar. */
    private Scalar scalar(int start) {
        int last = contentEnd;
        while (text.charAt(last - 1) == ' ') {
            last--;
        }
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            if (closingQuote(start) != last - 1) {
                throw Declined.DECLINED;
            }
            return quoted(start, last);
        }
        boolean bare = canBegin(first);
        for (int at = start + 1; bare && at < last; at++) {
            char c = text.charAt(at);
            bare = c != '#' && (c != ':' || at + 1 < last && text.charAt(at + 1) != ' ');
        }
        if (!bare) {
            throw Declined.DECLINED;
        }
        return bare(start, last);
    }

    /** A list on one line, of simple values. */
    private Sequence brackets(int start) {
        enter();
        List<DataNode> items = new ArrayList<>();
        int at = skipBlanks(start + 1);
        while (charAt(at) != ']') {
            int from = at;
            char first = charAt(at);
            if (first == '"' || first == '\'') {
                at = closingQuote(at) + 1;
                items.add(quoted(from, at));
            } else {
                at = behindWords(at);
                items.add(bare(from, at));
            }
            at = skipBlanks(at);
            if (charAt(at) == ',') {
                at = skipBlanks(at + 1);
            } else if (charAt(at) != ']') {
                throw Declined.DECLINED;
            }
        }
        if (skipBlanks(at + 1) != contentEnd) {
            throw Declined.DECLINED;
        }
        depth--;
        return new Sequence(items, new Span(start, at + 1));
    }

    private char charAt(int at) {
        return at < contentEnd ? text.charAt(at) : 0;
    }

    private int behindWords(int from) {
        if (!canBegin(charAt(from))) {
            throw Declined.DECLINED;
        }
        int at = from;
        int behind = from;
        for (char c = charAt(at); isKeyPart(c) || c == ' ' || c == '/' || c == '.' || c >= 0xA0; c = charAt(at)) {
            at++;
            behind = c == ' ' ? behind : at;
        }
        return behind;
    }

    /** No sign that means something in YAML, or that an author may take for a quote. */
    private static boolean canBegin(char c) {
        return isKeyPart(c) && c != '-' || c == '/' || c >= 0xA0 && !Quoting.isCurly(c);
    }

    /** The quote that closes the one here. */
    private int closingQuote(int start) {
        char quote = text.charAt(start);
        for (int at = start + 1; at < contentEnd; at++) {
            char c = text.charAt(at);
            if (c == quote) {
                return at;
            }
            if (c == '\\' && quote == '"') {
                break;
            }
        }
        throw Declined.DECLINED;
    }

    private Scalar quoted(int from, int to) {
        return new Scalar(text.substring(from + 1, to - 1), Kind.STRING, new Span(from, to));
    }

    private Scalar bare(int from, int to) {
        String value = text.substring(from, to);
        return new Scalar(value, CoreSchema.kindOf(value), new Span(from, to));
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < contentEnd && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Something that is for the other reader. Made once, since it is no news to anyone. */
    private static final class Declined extends RuntimeException {

        private static final long serialVersionUID = 1L;
        static final Declined DECLINED = new Declined();

        private Declined() {
            super("for the other reader", null, false, false);
        }
    }
}
