package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.ShortcodeLimits;
import dev.foreword.shortcode.ShortcodeNode;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Makes a tree of tags.
 *
 * <p>Hugo asks the templates which shortcodes have inner content, and lets any closing tag close the innermost of
 * those. We know no templates: first {@link TagPairs} pairs the tags by their names, then the tree is built in one
 * pass, with a stack of our own instead of recursion. Where a page is well formed, both readings are the same.
 */
public final class ShortcodeParser {

    private final SourceText source;
    private final Span body;
    private final int maxNesting;
    private final List<Diagnostic> diagnostics;

    private final Deque<Frame> open = new ArrayDeque<>();
    private List<ShortcodeNode> nodes = new ArrayList<>();

    /** From here on, what has been read is text or will be part of one. */
    private int textStart;

    private ShortcodeParser(SourceText source, Span body, int maxNesting, List<Diagnostic> diagnostics) {
        this.source = source;
        this.body = body;
        this.maxNesting = maxNesting;
        this.diagnostics = diagnostics;
        this.textStart = body.start();
    }

    /**
     * What came out.
     *
     * @param nodes they cover the part that was read
     * @param diagnostics in source order
     */
    public record Parsed(List<ShortcodeNode> nodes, List<Diagnostic> diagnostics) {}

    private record Frame(Tag opening, List<ShortcodeNode> outer) {}

    /** Reads a part of a text; what is beyond a limit stays text. */
    public static Parsed parse(SourceText source, Span body, ShortcodeLimits limits) {
        List<Diagnostic> diagnostics = new ArrayList<>(0);
        List<Tag> tags = ShortcodeLexer.tags(source, body, limits, diagnostics);
        TagPairs.pair(tags, source, diagnostics);
        ShortcodeParser parser = new ShortcodeParser(source, body, limits.nesting(), diagnostics);
        parser.build(tags);
        diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        return new Parsed(parser.nodes, diagnostics);
    }

    private void build(List<Tag> tags) {
        // Where the tags go on that do not stand inside of something that stays text as a whole.
        int from = body.start();
        for (Tag tag : tags) {
            if (tag.start >= from) {
                from = add(tag);
            }
        }
        flush(body.end());
    }

    private int add(Tag tag) {
        if (tag.form == Tag.Form.ESCAPED) {
            flush(tag.start);
            nodes.add(new ShortcodeNode.Escaped(new Span(tag.start, tag.end), literal(tag)));
            textStart = tag.end;
        } else if (tag.inline || isTooDeep(tag)) {
            return end(tag);
        } else if (tag.form == Tag.Form.CLOSING) {
            close(tag);
        } else if (!tag.isText()) {
            flush(tag.start);
            textStart = tag.end;
            if (tag.partner == null) {
                nodes.add(call(tag, tag.form == Tag.Form.SELF_CLOSING ? Optional.of(List.of()) : Optional.empty()));
            } else {
                open.push(new Frame(tag, nodes));
                nodes = new ArrayList<>();
            }
        }
        return tag.start;
    }

    private void close(Tag tag) {
        Tag opening = tag.partner;
        if (opening == null || tag.isText()) {
            return;
        }
        flush(tag.start);
        textStart = tag.end;
        List<ShortcodeNode> inner = nodes;
        nodes = open.pop().outer();
        nodes.add(call(opening, Optional.of(inner)));
    }

    private boolean isTooDeep(Tag tag) {
        if (open.size() < maxNesting || tag.form == Tag.Form.CLOSING || tag.isText()) {
            return false;
        }
        diagnostics.add(Diagnostic.error("limit.shortcode-nesting", source, new Span(tag.start, tag.end))
                .help("the call stays text, with everything in it")
                .message("expected calls to be nested at most " + maxNesting + " deep, found another one"));
        return true;
    }

    private static int end(Tag tag) {
        return tag.partner == null || tag.partner.start < tag.start ? tag.end : tag.partner.end;
    }

    private void flush(int to) {
        if (to > textStart) {
            nodes.add(new ShortcodeNode.Text(new Span(textStart, to)));
            textStart = to;
        }
    }

    private String literal(Tag tag) {
        String text = source.text();
        return tag.notation.leftDelimiter()
                + text.substring(tag.start + 5, tag.end - 5)
                + tag.notation.rightDelimiter();
    }

    private static ShortcodeNode.Call call(Tag tag, Optional<List<ShortcodeNode>> inner) {
        Span opening = new Span(tag.start, tag.end);
        Tag closing = tag.partner;
        return new ShortcodeNode.Call(
                tag.name,
                new Span(tag.nameStart, tag.nameEnd),
                tag.notation,
                tag.arguments,
                inner,
                closing == null ? opening : new Span(tag.start, closing.end),
                opening,
                closing == null ? Optional.empty() : Optional.of(new Span(closing.start, closing.end)));
    }
}
