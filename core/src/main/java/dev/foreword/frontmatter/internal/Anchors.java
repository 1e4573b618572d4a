package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The anchors of a YAML block and what their aliases cost.
 *
 * <p>Values are shared, not copied, so aliases cost nothing here; but whoever walks the tree walks every copy, and 48
 * aliases can stand for 16 million values. So the values that aliases stand for are counted, and how deep they reach.
 */
final class Anchors {

    private record Anchored(DataNode value, int size, int height) {}

    private final SourceText source;
    private final Limits limits;
    private final Map<String, Anchored> closed = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    /** Names of single values that no alias has asked for; of others an anchor is likely meant. */
    private final Map<String, Scalar> unused = new LinkedHashMap<>();

    private int aliases;
    private long expanded;
    private boolean merging;

    Anchors(SourceText source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    void open(@Nullable String name) {
        if (name != null) {
            closed.remove(name);
            open.add(name);
        }
    }

    void close(@Nullable String name, DataNode value) {
        if (name != null) {
            open.remove(name);
            if (value instanceof Scalar scalar) {
                unused.put(name, scalar);
            }
            Measure measure = new Measure();
            measure.add(value, 1);
            closed.put(name, new Anchored(value, measure.size, measure.height));
        }
    }

    /** Values with a name that nobody has asked for. */
    Map<String, Scalar> unused() {
        return unused;
    }

    /** What {@code <<} merges is no alias to count, only its size: every part of a shared base may be used often. */
    DataNode merging(Supplier<DataNode> value) {
        merging = true;
        DataNode node = value.get();
        merging = false;
        return node;
    }

    DataNode resolve(String name, Span span, int depth) {
        unused.remove(name);
        Anchored anchored = closed.get(name);
        if (anchored == null) {
            throw new Unreadable(open.contains(name) ? endless(name, span) : unknown(name, span));
        }
        if (anchored.value() instanceof Scalar scalar) {
            return new Scalar(scalar.text(), scalar.kind(), span);
        }
        if (!merging && ++aliases > limits.aliases()) {
            throw new Unreadable(Diagnostic.error("data.too-many-aliases", source, span)
                    .help("write the value out here")
                    .message("more than " + limits.aliases() + " aliases stand for lists or keys with values"));
        }
        expand(anchored.size(), span);
        if (depth + anchored.height() > limits.depth()) {
            throw new Unreadable(Limited.tooDeep(source, span, limits.depth()));
        }
        return anchored.value() instanceof Sequence sequence
                ? new Sequence(sequence.items(), span)
                : new Mapping(((Mapping) anchored.value()).entries(), span);
    }

    private void expand(int size, Span span) {
        expanded += size;
        if (expanded > limits.expansion()) {
            throw new Unreadable(Diagnostic.error("data.too-many-aliases", source, span)
                    .help("write out what is meant")
                    .message("the aliases up to here stand for more than " + limits.expansion() + " values"));
        }
    }

    private Diagnostic endless(String name, Span span) {
        return Diagnostic.error("yaml.alias", source, span)
                .help("write out what is meant")
                .message("*" + Quoting.shorten(name)
                        + " stands inside of the value that it stands for, so it would never end");
    }

    private Diagnostic unknown(String name, Span span) {
        return Diagnostic.error("yaml.alias", source, span)
                .help("put quotes around a text that begins with *")
                .suggest(name, closed.keySet())
                .message(
                        "there is no anchor &" + Quoting.shorten(name) + " before the alias *" + Quoting.shorten(name));
    }

    /** Size and height of a tree; what was already expanded in it is counted, and so bounded, by the budget. */
    private static final class Measure {
        int size;
        int height;

        void add(DataNode node, int level) {
            size++;
            height = Math.max(height, level);
            if (node instanceof Sequence sequence) {
                sequence.items().forEach(item -> add(item, level + 1));
            } else if (node instanceof Mapping mapping) {
                mapping.entries().forEach(entry -> add(entry.value(), level + 1));
            }
        }
    }
}
