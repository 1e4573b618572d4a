package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports keys of one mapping that are written twice in exactly the same way. */
final class RepeatedKeys {

    /** Nobody reads more of them. */
    private static final int MAX_REPORTS = 100;

    private final SourceText source;
    private final List<Diagnostic> diagnostics;
    private final Map<String, Span> seen = new HashMap<>();
    private int reports;

    RepeatedKeys(SourceText source, List<Diagnostic> diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    void see(Scalar key) {
        Span before = seen.put(key.text(), key.span());
        if (before != null && reports++ < MAX_REPORTS) {
            diagnostics.add(Diagnostic.warning("data.duplicate-key", source, key.span())
                    .help("remove one of the two")
                    .related(before, "this one is ignored")
                    .message("the key \"" + Quoting.shorten(key.text())
                            + "\" is here a second time; the last one counts"));
        }
    }
}
