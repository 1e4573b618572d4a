package dev.foreword.frontmatter.internal;

import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a TOML block is written: its statements in order, each with the place in the data that it is about. For blocks
 * that could be read, so it looks no closer than it must.
 */
final class TomlSyntax {

    enum Kind {
        TABLE,
        ITEM,
        ASSIGNMENT
    }

    /** One key of a path. */
    record Part(String text, Span span) {}

    /**
     * A statement.
     *
     * @param way where in the data: of a header the table, of an assignment the value
     * @param path the keys that are written in it
     * @param value of an assignment; of a header an empty scalar
     */
    record Statement(Kind kind, List<Step> way, List<Part> path, int start, int end, Value value) {

        boolean isHeader() {
            return kind != Kind.ASSIGNMENT;
        }

        /** Whether what it is about is, or is in, what stands at the end of a way. */
        boolean isIn(List<Step> other) {
            return way.size() >= other.size() && way.subList(0, other.size()).equals(other);
        }
    }

    /**
     * A value.
     *
     * @param open the bracket or brace; 0 for a scalar
     * @param paths the keys of an inline table, one path for each part
     * @param parts items or values
     */
    record Value(char open, Span span, List<List<Part>> paths, List<Value> parts) {}

    private final String text;
    private final int end;
    private int at;
    private final List<Statement> statements = new ArrayList<>();

    /** How many items each array of tables has so far. */
    private final Map<List<Step>, Integer> counts = new HashMap<>();

    TomlSyntax(String text, Span data) {
        this.text = text;
        this.at = data.start();
        this.end = data.end();
        List<Step> table = List.of();
        for (skipTrivia(); at < end; skipTrivia()) {
            table = statement(table);
        }
    }

    List<Statement> statements() {
        return statements;
    }

    private List<Step> statement(List<Step> table) {
        int start = at;
        if (text.charAt(at) != '[') {
            List<Part> path = path();
            at++;
            skipBlanks();
            Value value = value();
            List<Step> way = new ArrayList<>(table);
            path.forEach(part -> way.add(Step.key(part.text())));
            statements.add(new Statement(Kind.ASSIGNMENT, way, path, start, at, value));
            return table;
        }
        boolean item = text.startsWith("[[", at);
        at += item ? 2 : 1;
        List<Part> path = path();
        at += item ? 2 : 1;
        List<Step> way = wayOf(path, item);
        Value none = new Value('\0', Span.at(at), List.of(), List.of());
        statements.add(new Statement(item ? Kind.ITEM : Kind.TABLE, way, path, start, at, none));
        return way;
    }

    /** A key that names an array of tables leads into the last of them. */
    private List<Step> wayOf(List<Part> path, boolean item) {
        List<Step> way = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            way.add(Step.key(path.get(i).text()));
            if (item && i == path.size() - 1) {
                counts.merge(List.copyOf(way), 1, Integer::sum);
            }
            Integer count = counts.get(way);
            if (count != null) {
                way.add(Step.item(count - 1));
            }
        }
        return way;
    }

    private List<Part> path() {
        List<Part> path = new ArrayList<>(1);
        for (boolean more = true; more; ) {
            skipBlanks();
            int start = at;
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = TomlString.end(text, at, end);
                path.add(new Part(TomlString.decode(text.substring(start, at)), new Span(start, at)));
            } else {
                while (at < end && " \t.=]".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                path.add(new Part(text.substring(start, at), new Span(start, at)));
            }
            skipBlanks();
            more = text.charAt(at) == '.';
            at += more ? 1 : 0;
        }
        return path;
    }

    private Value value() {
        int start = at;
        char open = text.charAt(at);
        List<List<Part>> paths = new ArrayList<>();
        List<Value> parts = new ArrayList<>();
        if (open != '[' && open != '{') {
            scalar();
            return new Value('\0', new Span(start, at), paths, parts);
        }
        char close = open == '[' ? ']' : '}';
        at++;
        for (skipTrivia(); text.charAt(at) != close; skipTrivia()) {
            if (text.charAt(at) == ',') {
                at++;
                continue;
            }
            if (open == '{') {
                paths.add(path());
                at++;
                skipBlanks();
            }
            parts.add(value());
        }
        at++;
        return new Value(open, new Span(start, at), paths, parts);
    }

    private void scalar() {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            at = TomlString.end(text, at, end);
            return;
        }
        int start = at;
        while (at < end && ",]}#\n\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        // A date may hold a blank, but none ends a value.
        while (at > start && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
    }

    private void skipBlanks() {
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private void skipTrivia() {
        at = new Lines(text, new Span(0, end)).skipTrivia(at, end);
        if (at < end && text.charAt(at) == '\uFEFF') {
            at++;
            skipTrivia();
        }
    }
}
