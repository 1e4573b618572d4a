package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/**
 * Makes a value tree of a YAML block from snakeyaml's events.
 *
 * <p>Events cost half of what snakeyaml's node graph costs and keep what the graph drops: where an alias stands, and
 * keys that are repeated. They know no limit of depth, and their cost grows with its square, so the depth is counted
 * while they are pulled. Aliases are resolved here: the value that an alias stands for gets the alias's own span,
 * for that is where the author sees it; what is inside of it keeps the place where it is written, for that is where a
 * wrong value can be mended.
 */
final class YamlReader {

    /** Never changed, so one will do. */
    private static final LoaderOptions OPTIONS = new LoaderOptions();

    private final SourceText source;
    private final int base;
    private final String text;
    private final Limits limits;
    private final List<Diagnostic> diagnostics;
    private final boolean plain;
    private final CodePoints codePoints;
    private final ParserImpl parser;
    private final Anchors anchors;
    private final YamlDoubts doubts;
    private int depth;

    YamlReader(SourceText source, Span data, Limits limits, List<Diagnostic> diagnostics) {
        this.source = source;
        this.base = data.start();
        this.text = source.slice(data);
        this.limits = limits;
        this.diagnostics = diagnostics;
        StreamReader input = YamlInput.of(text);
        this.plain = input instanceof PlainBlockReader;
        this.codePoints = plain ? CodePoints.NONE : CodePoints.of(text);
        this.parser = new ParserImpl(new HeldToken(new ScannerImpl(input, OPTIONS)));
        this.anchors = new Anchors(source, limits);
        this.doubts = new YamlDoubts(source, data.end(), diagnostics);
    }

    Mapping read() {
        try {
            Mapping data = document();
            // What is plain holds half of a character as an escape at most.
            if (!plain || text.indexOf('\\') >= 0) {
                HalfCharacters.refuse(source, block(), Format.YAML, data);
            }
            return data;
        } catch (YAMLException e) {
            throw new Unreadable(new YamlErrors(source, block(), codePoints).translate(e));
        }
    }

    private Mapping document() {
        // The start of the stream.
        parser.getEvent();
        Event event = parser.getEvent();
        if (!(event instanceof DocumentStartEvent)) {
            if (text.stripLeading().startsWith("%")) {
                Span directive = FenceAdvice.lineFrom(source, base + text.indexOf('%'));
                throw new Unreadable(YamlErrors.misplaced(source, directive));
            }
            return Mapping.empty(base);
        }
        DataNode root = node(parser.getEvent());
        anchors.unused().forEach((name, value) -> doubts.anchor(name, value.span()));
        // The end of the document.
        parser.getEvent();
        behindDocument().ifPresent(behind -> reportBehind(root.span().start(), behind));
        if (root instanceof Mapping mapping) {
            return mapping;
        }
        if (root instanceof Scalar scalar && scalar.kind() == Kind.NULL) {
            return Mapping.empty(base);
        }
        throw new Unreadable(YamlErrors.notAMapping(source, block(), root));
    }

    private void reportBehind(int first, int start) {
        Diagnostic.Builder warning =
                Diagnostic.warning("yaml.second-document", source, FenceAdvice.lineFrom(source, start));
        // Besides "...", a closing brace ends the data, when they begin with one; and so does a line further left than
        // the first key.
        String read = source.text().substring(base, start);
        if (source.text().startsWith("{", first) && read.stripTrailing().endsWith("}")) {
            diagnostics.add(warning.help("put it between the braces, or take the braces away")
                    .message("what stands behind the closing } is not read"));
        } else if (read.startsWith("...") || read.contains("\n...") || read.contains("\r...")) {
            diagnostics.add(warning.help("take the line \"...\" above it away, or this text")
                    .message("what stands behind \"...\" is not read"));
        } else {
            diagnostics.add(warning.help("start all keys in the same column, best without a space before them")
                    .related(FenceAdvice.lineFrom(source, first), "this line begins further right")
                    .message("this line and all below it are not read: it does not line up with the first key"));
        }
    }

    /** Hugo reads up to a line {@code ...} and never looks at the rest. */
    private OptionalInt behindDocument() {
        try {
            return parser.peekEvent() instanceof DocumentStartEvent next
                    ? OptionalInt.of(offset(next.getStartMark().getIndex()))
                    : OptionalInt.empty();
        } catch (MarkedYAMLException e) {
            return OptionalInt.of(offset(e.getProblemMark().getIndex()));
        }
    }

    private DataNode node(Event event) {
        if (event instanceof AliasEvent alias) {
            return anchors.resolve(alias.getAnchor(), span(event), depth);
        }
        String anchor = ((NodeEvent) event).getAnchor();
        anchors.open(anchor);
        DataNode node;
        if (event instanceof ScalarEvent scalar) {
            node = scalar(scalar);
        } else if (event instanceof SequenceStartEvent start) {
            node = sequence(start);
        } else {
            node = mapping((MappingStartEvent) event);
        }
        anchors.close(anchor, node);
        return node;
    }

    private Scalar scalar(ScalarEvent event) {
        Span span = span(event);
        boolean bare = event.getAnchor() == null && event.getTag() == null;
        if (!bare) {
            span = new Span(YamlScan.behindProperties(source.text(), span), span.end());
        }
        if (event.isLiteral() || event.isFolded()) {
            span = new Span(span.start(), YamlScan.withoutBlankEnd(source.text(), span));
        }
        Kind kind = event.isPlain() ? CoreSchema.kindOf(event.getValue()) : Kind.STRING;
        if (kind == Kind.NULL || kind == Kind.STRING && event.isPlain()) {
            doubts.check(event.getValue(), span);
        }
        Scalar scalar = new Scalar(event.getValue(), kind, span);
        return event.getTag() == null
                ? scalar
                : YamlTags.apply(event.getTag(), tagSpan(event), scalar, source, diagnostics);
    }

    private Sequence sequence(SequenceStartEvent event) {
        enter(event);
        YamlTags.checkCollection(event.getTag(), "seq", tagSpan(event), source, diagnostics);
        List<DataNode> items = new ArrayList<>();
        Event next = parser.getEvent();
        for (; !next.is(Event.ID.SequenceEnd); next = parser.getEvent()) {
            items.add(node(next));
        }
        depth--;
        int start = start(event);
        int end = event.isFlow() ? offset(next.getEndMark().getIndex()) : start + 1;
        for (DataNode item : items) {
            end = Math.max(end, item.span().end());
        }
        return new Sequence(items, new Span(start, end));
    }

    private Mapping mapping(MappingStartEvent event) {
        enter(event);
        YamlTags.checkCollection(event.getTag(), "map", tagSpan(event), source, diagnostics);
        YamlEntries entries = new YamlEntries(source, diagnostics);
        int start = start(event);
        int end = start;
        Event next = parser.getEvent();
        for (; !next.is(Event.ID.MappingEnd); next = parser.getEvent()) {
            Scalar key = key(next);
            boolean merge = next instanceof ScalarEvent scalar && YamlTags.isMerge(scalar);
            Event valueEvent = parser.getEvent();
            DataNode value = merge ? anchors.merging(() -> node(valueEvent)) : node(valueEvent);
            end = Math.max(end, Math.max(key.span().end(), value.span().end()));
            if (merge) {
                entries.merge(value);
            } else {
                entries.add(new Entry(key, value));
            }
        }
        depth--;
        if (event.isFlow()) {
            end = offset(next.getEndMark().getIndex());
        }
        return new Mapping(entries.all(), new Span(start, end));
    }

    private Scalar key(Event event) {
        if (event instanceof ScalarEvent scalar && isWord(scalar)) {
            return new Scalar(scalar.getValue(), Kind.STRING, span(event));
        }
        boolean isText = event instanceof ScalarEvent || event instanceof AliasEvent;
        if (isText && node(event) instanceof Scalar key) {
            return key.kind() == Kind.STRING ? key : new Scalar(key.text(), Kind.STRING, key.span());
        }
        throw new Unreadable(YamlErrors.keyIsNoText(source, block(), span(event)));
    }

    /** A key as nearly all are: nothing about it can be doubtful. */
    private static boolean isWord(ScalarEvent key) {
        String text = key.getValue();
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return (first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z')
                && key.isPlain()
                && key.getAnchor() == null
                && key.getTag() == null
                && key.getEndMark().getIndex() - key.getStartMark().getIndex() == text.length();
    }

    private void enter(Event event) {
        if (++depth > limits.depth()) {
            throw new Unreadable(Limited.tooDeep(source, span(event), limits.depth()));
        }
    }

    private Span tagSpan(NodeEvent event) {
        return YamlScan.tag(source.text(), span(event));
    }

    private int start(NodeEvent event) {
        Span span = span(event);
        return event.getAnchor() == null && source.text().charAt(span.start()) != '!'
                ? span.start()
                : YamlScan.behindProperties(source.text(), span);
    }

    private Span span(Event event) {
        return new Span(
                offset(event.getStartMark().getIndex()),
                offset(event.getEndMark().getIndex()));
    }

    private Span block() {
        return new Span(base, base + text.length());
    }

    private int offset(int codePoint) {
        return base + codePoints.offset(codePoint);
    }
}
