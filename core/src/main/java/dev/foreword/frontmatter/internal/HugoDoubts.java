package dev.foreword.frontmatter.internal;

import dev.foreword.bind.BindContext;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.internal.Invisible;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** What is told of values that Hugo makes something else of, and of keys that look like others. */
final class HugoDoubts {

    /** Of a number, a date, a truth value; with a comma behind it. */
    private static final int LONGEST_WORD = 40;

    private final BindContext context;

    HugoDoubts(BindContext context) {
        this.context = context;
    }

    /** Those of nested mappings as well; each once, for all the aliases that stand for it. */
    void keys(Mapping mapping) {
        mapping.byKey().values().forEach(entry -> key(entry.key()));
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<DataNode> left = new ArrayDeque<>();
        mapping.entries().forEach(entry -> addBelow(entry.value(), left));
        while (!left.isEmpty()) {
            DataNode node = left.removeLast();
            if (node instanceof Sequence list && seen.add(list.items())) {
                list.items().forEach(item -> addBelow(item, left));
            } else if (node instanceof Mapping map && seen.add(map.entries())) {
                map.entries().forEach(entry -> {
                    key(entry.key());
                    addBelow(entry.value(), left);
                });
            }
        }
    }

    private static void addBelow(DataNode node, Deque<DataNode> nodes) {
        if (!(node instanceof Scalar)) {
            nodes.add(node);
        }
    }

    /** Any key is welcome, so nobody would hear that {@code draft} with a zero-width space is not {@code draft}. */
    private void key(Scalar key) {
        Invisible.in(key.text()).ifPresent(hidden -> {
            String seen = Invisible.without(key.text());
            Diagnostic.Builder doubt = Diagnostic.warning("data.invisible", context.source(), key.span());
            if (!seen.isEmpty() && isWrittenSo(key)) {
                doubt.fix(Fix.of("write " + seen, key.span(), seen));
            }
            context.report(doubt.help(seen.isEmpty() ? "take it away" : "type the key anew: " + Quoting.shorten(seen))
                    .message("the key has " + hidden + " in it, which nobody sees, and is another key with it"));
        });
    }

    /** A value, or a part of it, that does not arrive. */
    void lost(DataNode node, String message) {
        Diagnostic.Builder lost = Diagnostic.warning("hugo.conversion", context.source(), node.span());
        if (node instanceof Scalar scalar) {
            Invisible.in(scalar.text())
                    .ifPresent(hidden -> lost.help("it has " + hidden + " in it, which nobody sees"));
            comma(scalar, lost);
        }
        context.report(lost.message(message));
    }

    private void comma(Scalar scalar, Diagnostic.Builder lost) {
        String text = scalar.text();
        if (text.length() < 2 || text.length() > LONGEST_WORD || !text.endsWith(",") || text.indexOf('\n') >= 0) {
            return;
        }
        String before = text.substring(0, text.length() - 1);
        lost.help("did you mean " + before + ", without the comma?");
        if (isWrittenSo(scalar)) {
            lost.fix(Fix.of("take the comma away", scalar.span(), before));
        }
    }

    private boolean isWrittenSo(Scalar scalar) {
        return scalar.span().end() <= context.source().length()
                && context.source().slice(scalar.span()).equals(scalar.text());
    }
}
