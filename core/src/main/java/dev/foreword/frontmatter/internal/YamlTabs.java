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

    private static final int USUAL = 2;

    private YamlTabs() {}

    /** Certain when the block has no other indentation that the new one would have to fit. */
    static Optional<Fix> fix(SourceText source, Span data) {
        List<Span> tabs = new ArrayList<>();
        int step = Integer.MAX_VALUE;
        boolean mixed = false;
        for (int start = data.start(); start < data.end(); ) {
            int lineEnd = FenceAdvice.lineFrom(source, start).end();
            int behindTabs = skip(source.text(), '\t', start, lineEnd);
            int behindBlanks = skip(source.text(), ' ', behindTabs, lineEnd);
            if (behindBlanks > behindTabs && behindBlanks < lineEnd) {
                mixed = true;
                step = behindTabs == start ? Math.min(step, behindBlanks - start) : step;
            } else if (behindTabs > start && behindTabs < lineEnd) {
                tabs.add(new Span(start, behindTabs));
            }
            start = lineEnd + 1;
        }
        if (tabs.isEmpty()) {
            return Optional.empty();
        }
        String spaces = " ".repeat(mixed && step < Integer.MAX_VALUE ? step : USUAL);
        Fix fix = new Fix(
                "indent with spaces",
                tabs.stream()
                        .map(span -> new Edit(span, spaces.repeat(span.length())))
                        .toList());
        return Optional.of(mixed ? fix : fix.safe());
    }

    private static int skip(String text, char sign, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == sign) {
            at++;
        }
        return at;
    }
}
