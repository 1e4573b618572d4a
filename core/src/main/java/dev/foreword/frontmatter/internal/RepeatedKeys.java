package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports keys of one mapping that are written twice in exactly the same way. */
final class RepeatedKeys {

    /** Nobody reads more of them. */
    private static final int MAX_REPORTS = 100;

    /** Most mappings have no more keys; for them a small table costs half of what a map does. */
    private static final int FEW = 32;

    private final SourceText source;
    private final List<Diagnostic> diagnostics;
    private final @Nullable Scalar[] few = new Scalar[2 * FEW];
    private @Nullable Map<String, Scalar> many;
    private int count;
    private int reports;

    RepeatedKeys(SourceText source, List<Diagnostic> diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    void see(Scalar key) {
        Scalar before = count++ < FEW ? putFew(key) : putMany(key);
        if (before != null && reports++ < MAX_REPORTS) {
            diagnostics.add(Diagnostic.warning("data.duplicate-key", source, key.span())
                    .help("remove one of the two")
                    .related(before.span(), "this one is ignored")
                    .message("the key \"" + Quoting.shorten(key.text())
                            + "\" is here a second time; the last one counts"));
        }
    }

    private @Nullable Scalar putFew(Scalar key) {
        int last = few.length - 1;
        int at = key.text().hashCode() & last;
        Scalar before = few[at];
        while (before != null && !before.text().equals(key.text())) {
            at = at + 1 & last;
            before = few[at];
        }
        few[at] = key;
        return before;
    }

    private @Nullable Scalar putMany(Scalar key) {
        Map<String, Scalar> all = many;
        if (all == null) {
            all = new HashMap<>();
            many = all;
            for (Scalar one : few) {
                if (one != null) {
                    all.put(one.text(), one);
                }
            }
        }
        return all.put(key.text(), key);
    }
}
