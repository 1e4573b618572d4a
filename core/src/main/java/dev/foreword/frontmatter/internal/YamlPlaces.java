package dev.foreword.frontmatter.internal;

import dev.foreword.frontmatter.internal.YamlSyntax.Node;
import dev.foreword.frontmatter.internal.YamlSyntax.Pair;
import dev.foreword.text.ContentException;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the entries of a YAML block stand: where a key or a dash begins, what belongs to the value behind it, on the same
 * line and below, and where the last line of an entry ends.
 */
final class YamlPlaces {

    private final SourceText source;
    private final Span data;
    private final Lines lines;
    private final Optional<Node> root;

    YamlPlaces(SourceText source, Span data, Lines lines, Optional<Node> root) {
        this.source = source;
        this.data = data;
        this.lines = lines;
        this.root = root;
    }

    /** A pair of a mapping or an item of a list; {@code after} is behind its colon or dash, -1 where there is none. */
    record Place(Node owner, int index, int after) {

        Node node() {
            return owner.style().isMap()
                    ? owner.pairs().get(index).value()
                    : owner.items().get(index);
        }

        int size() {
            return owner.style().isMap() ? owner.pairs().size() : owner.items().size();
        }
    }

    /** Where the keys of a mapping stand that takes the place of an item. */
    int contentColumn(Place place) {
        Span inline = inlineSpan(place);
        return lines.column(inline.start()) + (inline.isEmpty() ? 1 : 0);
    }

    /** What stands behind the colon or dash, the comment and what stands on the lines below not included. */
    Span inlineSpan(Place place) {
        Node old = place.node();
        if (old.isMissing()) {
            return Span.at(place.after());
        }
        if (old.style().isBlockCollection() && lines.start(old.start()) > place.after()) {
            return old.hasProperties()
                    ? new Span(old.outer().start(), behindWords(old.outer().start()))
                    : Span.at(place.after());
        }
        return new Span(replacedFrom(old), old.style().isBlockScalar() ? behindWords(old.start()) : old.end());
    }

    /** An anchor stays, since aliases may need it; a tag would say what the new value is, and it says something else. */
    int replacedFrom(Node old) {
        boolean tagged =
                source.text().substring(old.outer().start(), old.start()).indexOf('!') >= 0;
        return tagged ? old.outer().start() : old.start();
    }

    /** The lines below that belong to the value: from the end of the line of its inline part. */
    Span belowSpan(Place place, Span inline) {
        Node old = place.node();
        int end = lines.end(inline.end());
        if (old.style().isBlockCollection()) {
            return new Span(end, Math.max(end, lines.end(old.end())));
        }
        return old.style().isBlockScalar() ? new Span(end, Math.max(end, old.end())) : Span.at(end);
    }

    /** Behind anchor and tag, or behind the header of a block scalar: words up to a comment or the end of the line. */
    private int behindWords(int from) {
        String text = source.text();
        int end = from;
        for (int at = from; at < lines.end(from) && text.charAt(at) != '#'; at = lines.skipBlanks(end)) {
            end = at;
            while (end < lines.end(from) && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
                end++;
            }
        }
        return end;
    }

    /** Over blanks and line breaks, backwards. */
    int skipBack(int from, int limit) {
        int at = from;
        while (at > limit && " \t\r\n".indexOf(source.text().charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** The pair whose key begins at an offset. */
    Optional<Place> owner(Node node, int keyOffset) {
        for (int i = 0; i < node.pairs().size(); i++) {
            if (node.pairs().get(i).key().start() == keyOffset) {
                return Optional.of(new Place(node, i, -1));
            }
        }
        List<Node> below = new ArrayList<>(node.items());
        node.pairs().forEach(pair -> below.add(pair.value()));
        return below.stream()
                .filter(child -> child.start() <= keyOffset && keyOffset < child.end())
                .findFirst()
                .flatMap(child -> owner(child, keyOffset));
    }

    /** The node at the end of a way; throws where an alias is on it. */
    Node node(List<Step> way) {
        Node node = root.orElseThrow();
        for (Step step : way) {
            node = place(node, step).node();
            if (node.style() == YamlStyle.ALIAS) {
                throw Refused.at(
                        source,
                        node.outer(),
                        "what *" + node.text() + " stands for cannot be changed here",
                        "change it where &" + node.text() + " is, for all who use it; or set the whole value");
            }
        }
        return node;
    }

    /** One step down. */
    Place place(Node owner, Step step) {
        if (!step.isKey()) {
            int dash = owner.style().isFlow() ? -2 : dash(owner, step.item());
            return new Place(owner, step.item(), dash + 1);
        }
        int index = owner.index(step.key());
        if (index < 0) {
            throw fromMerge(owner, step.key());
        }
        return new Place(owner, index, behindColon(owner.pairs().get(index)));
    }

    /** -1 when there is no colon: in braces, or behind a question mark. */
    private int behindColon(Pair pair) {
        int colon = lines.skipTrivia(pair.key().end(), data.end());
        boolean there = colon < data.end() && source.text().charAt(colon) == ':';
        // It may be part of a word, or stand too far left; a missing value stands behind its colon, if there is one.
        boolean its = !pair.value().isMissing() || pair.value().start() == colon + 1;
        return there && its ? colon + 1 : -1;
    }

    private boolean isBlank(int at) {
        return at >= data.end() || " \t\r\n".indexOf(source.text().charAt(at)) >= 0;
    }

    ContentException fromMerge(Node owner, String key) {
        Span merge = owner.pairs().stream()
                .filter(Pair::isMerge)
                .map(pair -> pair.key().outer())
                .findFirst()
                .orElse(owner.outer());
        return Refused.at(
                source,
                merge,
                "\"" + key + "\" comes from what is merged here, so it cannot be taken away here alone",
                "change it where it is written; or set it, which overrides it");
    }

    /** Where the key or the dash of an entry begins. */
    int start(Place place) {
        return place.owner().style().isMap() ? start(place.owner(), place.index()) : dash(place.owner(), place.index());
    }

    /** Where the key begins, or the question mark before it, which may stand on an earlier line. */
    private int start(Node map, int index) {
        int key = map.pairs().get(index).key().outer().start();
        int from = index > 0 ? behind(map.pairs().get(index - 1)) : map.start();
        int mark = lines.skipTrivia(from, key);
        if (map.style().isFlow() && mark < key) {
            // Over the brace or the comma.
            mark = lines.skipTrivia(mark + 1, key);
        }
        return mark < key && source.text().charAt(mark) == '?' && isBlank(mark + 1) ? mark : key;
    }

    private int behind(Pair pair) {
        int end = Math.max(pair.key().end(), behindColon(pair));
        return pair.value().isMissing() ? end : Math.max(end, pair.value().end());
    }

    /** Where the dash of an item stands. */
    int dash(Node list, int index) {
        return index == 0
                ? list.start()
                : lines.skipTrivia(list.items().get(index - 1).end(), data.end());
    }

    /** Where the last line of an entry ends, with the comments below it that stand deeper than its key. */
    int end(Place place) {
        int start = start(place);
        // What is missing has no place of its own: it may seem to stand on a later line.
        int end = place.node().isMissing() ? start + 1 : place.node().end();
        if (place.owner().style().isMap()) {
            Pair pair = place.owner().pairs().get(place.index());
            end = Math.max(end, Math.max(pair.key().end(), behindColon(pair)));
        }
        end = lines.end(end);
        int column = lines.column(start);
        for (int next = lines.next(end); next < data.end(); next = lines.next(end)) {
            int first = lines.skipBlanks(next);
            if (first - next <= column || source.text().charAt(first) != '#') {
                break;
            }
            end = lines.end(first);
        }
        return end;
    }
}
