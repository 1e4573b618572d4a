package dev.foreword.frontmatter.internal;

import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes spaces of the tabs that indent a block, all of them at once: line by line they would not fit together. */
final class YamlTabs {

    private static final String SPACES = "  ";

    private YamlTabs() {}

    /** Certain when the block has no other indentation that the new one would have to fit. */
    static Optional<Fix> fix(SourceText source, Span data) {
        String text = source.text();
        List<Edit> edits = new ArrayList<>();
        boolean certain = true;
        for (int start = data.start(); start < data.end(); ) {
            int lineEnd = FenceAdvice.lineFrom(source, start).end();
            int tabs = start;
            while (tabs < lineEnd && text.charAt(tabs) == '\t') {
                tabs++;
            }
            if (tabs < lineEnd && YamlLine.isBlank(text.charAt(tabs))) {
                certain = false;
            } else if (tabs > start && tabs < lineEnd) {
                edits.add(new Edit(new Span(start, tabs), SPACES.repeat(tabs - start)));
            }
            start = lineEnd + 1;
        }
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        Fix fix = new Fix("indent with spaces", edits);
        return Optional.of(certain ? fix.safe() : fix);
    }
}
