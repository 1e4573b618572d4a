package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads keys, values and where they stand from a TOML block. It checks the grammar of statements, but neither numbers
 * and dates nor which keys may follow which; that is tomlj's part. Behind a broken statement it goes on with the next
 * line.
 */
final class TomlWalk {

    private static final int MAX_BROKEN = 100;

    /** Longer than every number and date. */
    private static final int MAX_BARE = 1000;

    private final SourceText source;
    private final String text;
    private final Span data;
    private final int end;
    private final Limits limits;
    private final TomlTable root;
    private final List<Span> broken = new ArrayList<>(0);
    private final List<Span> empty = new ArrayList<>(0);
    private int at;

    TomlWalk(SourceText source, Span data, Limits limits) {
        this.source = source;
        this.text = source.text();
        this.data = data;
        this.at = data.start();
        this.end = data.end();
        this.limits = limits;
        this.root = new TomlTable(Span.at(data.start()));
    }

    /** What stands there cannot be read; {@link #at} is the place. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        static final Broken HERE = new Broken();

        private Broken() {
            super(null, null, false, false);
        }
    }

    /** The tree; only what could be read of it when something is broken. */
    Mapping read() {
        TomlTable current = root;
        while (at < end && broken.size() < MAX_BROKEN) {
            try {
                skipToItem();
                if (at < end) {
                    current = statement(current);
                }
            } catch (Broken e) {
                int lineEnd = Math.min(
                        end, FenceAdvice.lineFrom(source, Math.min(at, end)).end());
                broken.add(new Span(Math.min(at, lineEnd), lineEnd));
                // A lone CR would otherwise be met again.
                at = Math.min(end, lineEnd + 1);
            }
        }
        checkDepth(root, 1);
        return root.mapping();
    }

    private TomlTable statement(TomlTable current) {
        TomlTable table = current;
        if (peek() == '[') {
            table = header();
        } else {
            entry(table, 1);
        }
        skipBlanks();
        if (peek() == '#') {
            skipComment();
        }
        if (at < end && peek() != '\n' && !text.startsWith("\r\n", at)) {
            throw Broken.HERE;
        }
        return table;
    }

    Optional<Span> firstBroken() {
        return broken.stream().findFirst();
    }

    /** What tomlj is to judge. */
    TomlText forTomlj() {
        Span read = new Span(data.start(), broken.size() == MAX_BROKEN ? Math.min(at, end) : end);
        return new TomlText(text, read, empty, broken);
    }

    private TomlTable header() {
        int start = at;
        boolean item = text.startsWith("[[", at);
        String close = item ? "]]" : "]";
        at += close.length();
        List<Scalar> path = path();
        if (!text.startsWith(close, at)) {
            throw Broken.HERE;
        }
        at += close.length();
        Span span = new Span(start, at);
        TomlTable table = root;
        for (int i = 0; i < path.size(); i++) {
            boolean last = i == path.size() - 1;
            table = last && item ? table.newItem(path.get(i), span) : table.child(path.get(i), span);
        }
        check(table.open());
        return table;
    }

    private void entry(TomlTable table, int depth) {
        List<Scalar> path = path();
        expect('=');
        skipBlanks();
        TomlTable target = table;
        for (Scalar key : path.subList(0, path.size() - 1)) {
            target = target.child(key, key.span());
        }
        check(target.put(new Entry(path.get(path.size() - 1), value(depth))));
    }

    /** One or more keys with points between them. */
    private List<Scalar> path() {
        List<Scalar> path = new ArrayList<>(1);
        do {
            if (!path.isEmpty()) {
                at++;
                refuseDeeper(path.size());
            }
            skipBlanks();
            path.add(key());
            skipBlanks();
        } while (peek() == '.');
        return path;
    }

    private Scalar key() {
        int start = at;
        if (peek() == '"' || peek() == '\'') {
            if (text.startsWith("\"\"\"", at) || text.startsWith("'''", at)) {
                throw Broken.HERE;
            }
            return string();
        }
        while (at < end && isBareKey(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw Broken.HERE;
        }
        return new Scalar(text.substring(start, at), Kind.STRING, new Span(start, at));
    }

    private static boolean isBareKey(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }

    private DataNode value(int depth) {
        return switch (peek()) {
            case '"', '\'' -> string();
            case '[' -> array(depth);
            case '{' -> inlineTable(depth);
            default -> bare();
        };
    }

    private Sequence array(int depth) {
        refuseDeeper(depth);
        int start = at++;
        List<DataNode> items = new ArrayList<>();
        skipToItem();
        while (peek() != ']') {
            items.add(value(depth + 1));
            skipToItem();
            if (peek() != ']') {
                expect(',');
                skipToItem();
            }
        }
        at++;
        return new Sequence(items, new Span(start, at));
    }

    private Mapping inlineTable(int depth) {
        refuseDeeper(depth);
        int start = at++;
        TomlTable table = new TomlTable(Span.at(start));
        skipBlanks();
        while (peek() != '}') {
            entry(table, depth + 1);
            skipBlanks();
            if (peek() != '}') {
                expect(',');
                skipBlanks();
            }
        }
        at++;
        return new Mapping(table.mapping().entries(), new Span(start, at));
    }

    private Scalar string() {
        int start = at;
        int behind = TomlString.end(text, start, end);
        if (behind < 0) {
            at = ~behind;
            throw Broken.HERE;
        }
        at = behind;
        return new Scalar(TomlString.decode(text.substring(start, at)), Kind.STRING, new Span(start, at));
    }

    private Scalar bare() {
        int start = at;
        skipBare();
        boolean date = at - start == 10 && text.charAt(start + 4) == '-';
        if (date && at + 1 < end && text.charAt(at) == ' ' && Character.isDigit(text.charAt(at + 1))) {
            // A date and a time with a blank between them.
            at++;
            skipBare();
        }
        if (at == start || at - start > MAX_BARE) {
            throw Broken.HERE;
        }
        String word = text.substring(start, at);
        return new Scalar(word, kindOf(word), new Span(start, at));
    }

    private void skipBare() {
        while (at < end && (isBareKey(text.charAt(at)) || ".:+".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private static Kind kindOf(String word) {
        if (word.equals("true") || word.equals("false")) {
            return Kind.BOOLEAN;
        }
        if (word.indexOf(':') > 0 || word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-') {
            return Kind.DATE;
        }
        if (word.startsWith("0x") || word.startsWith("0o") || word.startsWith("0b")) {
            return Kind.INTEGER;
        }
        boolean decimal = word.endsWith("inf")
                || word.endsWith("nan")
                || word.indexOf('.') >= 0
                || word.indexOf('e') >= 0
                || word.indexOf('E') >= 0;
        return decimal ? Kind.DECIMAL : Kind.INTEGER;
    }

    private void checkDepth(TomlTable table, int level) {
        if (level > limits.depth()) {
            throw new Unreadable(Limited.tooDeep(source, table.span(), limits.depth()));
        }
        table.tables().forEach(child -> checkDepth(child, level + 1));
    }

    /** A list or table at this level would be one too many; the block itself is the first level. */
    private void refuseDeeper(int depth) {
        if (depth >= limits.depth()) {
            throw new Unreadable(Limited.tooDeep(source, new Span(at, Math.min(at + 1, end)), limits.depth()));
        }
    }

    private void expect(char c) {
        check(peek() == c);
        at++;
    }

    private static void check(boolean right) {
        if (!right) {
            throw Broken.HERE;
        }
    }

    private char peek() {
        return at < end ? text.charAt(at) : 0;
    }

    private void skipBlanks() {
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private void skipToItem() {
        int firstLine = at == data.start() || text.charAt(at - 1) == '\n' ? at : -1;
        int behind = firstLine;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '#') {
                skipComment();
            } else if (c == '\n') {
                at++;
                firstLine = firstLine < 0 ? at : firstLine;
                behind = at;
            } else if (isBlank(c) || text.startsWith("\r\n", at)) {
                at++;
            } else {
                break;
            }
        }
        if (behind > firstLine) {
            empty.add(new Span(firstLine, behind));
        }
    }

    private void skipComment() {
        while (at < end && text.charAt(at) != '\n' && !text.startsWith("\r\n", at)) {
            char c = text.charAt(at);
            if (c < ' ' && c != '\t' || c == 0x7F) {
                throw Broken.HERE;
            }
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
