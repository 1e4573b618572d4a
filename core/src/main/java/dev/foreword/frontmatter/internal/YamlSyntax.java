package dev.foreword.frontmatter.internal;

import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * How a YAML block is written: the same tree as its data, but with styles, with merges and aliases as they stand, and
 * with ends that do not run on over the lines behind. For blocks that could be read.
 */
final class YamlSyntax {

    /**
     * A node.
     *
     * @param text what a scalar says; the name of an alias; empty for all else
     * @param outer with anchor and tag
     * @param start where it begins behind these
     * @param end where its last character ends; of a block scalar the end of its last line
     */
    record Node(YamlStyle style, String text, Span outer, int start, int end, List<Pair> pairs, List<Node> items) {

        boolean hasProperties() {
            return outer.start() < start;
        }

        boolean isMissing() {
            return outer.isEmpty();
        }

        /** The last pair with exactly this key; -1 for none. */
        int index(String key) {
            int index = pairs.size() - 1;
            while (index >= 0 && !isKey(pairs.get(index).key(), key)) {
                index--;
            }
            return index;
        }

        /** The text of an alias is its own name. */
        private static boolean isKey(Node node, String key) {
            return node.style() != YamlStyle.ALIAS && node.text().equals(key);
        }

        /** {@code [a: b]}: a mapping of one pair, without braces. */
        boolean isBarePair(String source) {
            return style == YamlStyle.FLOW_MAP && source.charAt(start) != '{';
        }
    }

    record Pair(Node key, Node value) {

        boolean isMerge() {
            return key.style() == YamlStyle.PLAIN && key.text().equals("<<");
        }
    }

    private final String text;
    private final int base;
    private final CodePoints codePoints;
    private final ParserImpl parser;
    private Optional<Node> root = Optional.empty();
    private boolean ended;
    private boolean anchored;
    private final List<Span> blockScalars = new ArrayList<>();

    YamlSyntax(SourceText source, Span data) {
        String block = source.slice(data);
        this.text = source.text();
        this.base = data.start();
        this.codePoints = CodePoints.of(block);
        this.parser = new ParserImpl(YamlInput.of(block), new LoaderOptions());
        parser.getEvent();
        if (parser.getEvent() instanceof DocumentStartEvent) {
            root = Optional.of(node(parser.getEvent()));
            ended = parser.getEvent() instanceof DocumentEndEvent end && end.getExplicit();
        }
    }

    /** Nothing when there is not even a null. */
    Optional<Node> root() {
        return root;
    }

    /** Whether a line {@code ...} ends the data. */
    boolean isEnded() {
        return ended;
    }

    boolean hasAnchors() {
        return anchored;
    }

    /** Whether a block scalar reaches up to a line, so that what is indented there would be part of it. */
    boolean reachesBlockScalar(int lineStart) {
        return blockScalars.stream().anyMatch(span -> span.start() < lineStart && lineStart <= span.end());
    }

    private Node node(Event event) {
        Span outer = new Span(
                offset(event.getStartMark().getIndex()),
                offset(event.getEndMark().getIndex()));
        if (event instanceof AliasEvent alias) {
            return leaf(YamlStyle.ALIAS, alias.getAnchor(), outer, outer.start(), outer.end());
        }
        NodeEvent node = (NodeEvent) event;
        anchored |= node.getAnchor() != null;
        boolean bare = outer.isEmpty() || "&!".indexOf(text.charAt(outer.start())) < 0;
        int start = bare ? outer.start() : YamlScan.behindProperties(text, outer);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, outer, start);
        }
        return event instanceof SequenceStartEvent list
                ? list(list, outer, start)
                : map((MappingStartEvent) event, outer, start);
    }

    private Node scalar(ScalarEvent event, Span outer, int start) {
        YamlStyle style = switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> YamlStyle.SINGLE;
            case DOUBLE_QUOTED -> YamlStyle.DOUBLE;
            case LITERAL -> YamlStyle.LITERAL;
            case FOLDED -> YamlStyle.FOLDED;
            default -> YamlStyle.PLAIN;
        };
        if (style.isBlockScalar()) {
            blockScalars.add(outer);
        }
        int end = style.isBlockScalar() ? endOfLines(start, outer.end()) : outer.end();
        return leaf(style, event.getValue(), outer, start, end);
    }

    /**
     * Where the last line of a block scalar ends. Blank lines behind it do not belong to it, unless they are longer
     * than its indentation, which makes them text, or the header says so.
     */
    private int endOfLines(int start, int outerEnd) {
        Lines lines = new Lines(text, new Span(start, outerEnd));
        int indent = 0;
        for (int at = lines.next(start); at < outerEnd; at = lines.next(at)) {
            int first = lines.skipBlanks(at);
            if (first < lines.end(at)) {
                indent = first - at;
                break;
            }
        }
        int end = outerEnd > start && outerEnd == lines.start(outerEnd) ? lines.endBefore(outerEnd) : outerEnd;
        while (!keepsEnd(start) && lines.start(end) > start) {
            int line = lines.start(end);
            if (lines.skipBlanks(line) < lines.end(line) || indent > 0 && end - line > indent) {
                break;
            }
            end = lines.endBefore(line);
        }
        return end;
    }

    /** A header with {@code +}: blank lines behind the text belong to it. */
    private boolean keepsEnd(int start) {
        return text.startsWith("+", start + 1) || text.startsWith("+", start + 2);
    }

    private static Node leaf(YamlStyle style, String text, Span outer, int start, int end) {
        return new Node(style, text, outer, start, Math.max(start, end), List.of(), List.of());
    }

    private Node list(SequenceStartEvent event, Span outer, int start) {
        List<Node> items = new ArrayList<>();
        int end = start + 1;
        Event next = parser.getEvent();
        for (; !next.is(Event.ID.SequenceEnd); next = parser.getEvent()) {
            Node item = node(next);
            items.add(item);
            end = Math.max(end, item.end());
        }
        YamlStyle style = event.isFlow() ? YamlStyle.FLOW_LIST : YamlStyle.BLOCK_LIST;
        end = event.isFlow() ? offset(next.getEndMark().getIndex()) : end;
        return new Node(style, "", new Span(outer.start(), end), start, end, List.of(), items);
    }

    private Node map(MappingStartEvent event, Span outer, int start) {
        List<Pair> pairs = new ArrayList<>();
        int end = start;
        Event next = parser.getEvent();
        for (; !next.is(Event.ID.MappingEnd); next = parser.getEvent()) {
            Pair pair = new Pair(node(next), node(parser.getEvent()));
            pairs.add(pair);
            end = Math.max(end, pair.key().end());
            if (!isNowhere(pair.value())) {
                end = Math.max(end, pair.value().end());
            }
        }
        YamlStyle style = event.isFlow() ? YamlStyle.FLOW_MAP : YamlStyle.BLOCK_MAP;
        // That of a pair without braces is said to end with the bracket around it.
        boolean braces = event.isFlow() && text.charAt(start) == '{';
        end = braces ? offset(next.getEndMark().getIndex()) : end;
        return new Node(style, "", new Span(outer.start(), end), start, end, pairs, List.of());
    }

    /** A value that is missing without a colon seems to stand where the next token does, on whatever line. */
    private boolean isNowhere(Node value) {
        return value.isMissing() && (value.start() == base || text.charAt(value.start() - 1) != ':');
    }

    private int offset(int codePoint) {
        return base + codePoints.offset(codePoint);
    }
}
