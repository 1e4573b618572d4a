package dev.foreword.content;

import dev.foreword.content.internal.PageTexts;
import dev.foreword.markdown.internal.TextPage;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cuts a page at its headings. */
final class Sections {

    private Sections() {}

    static List<Section> of(Content<?> page, PageTexts texts) {
        // Several headings that a renderer wrote come from one place, their call; the first stands for them.
        Map<Integer, Heading> headings = page.headings().stream()
                .collect(Collectors.toMap(
                        heading -> heading.span().start(), Function.identity(), (first, next) -> first));
        List<TextPage.Part> parts = texts.plainParts(headings.keySet());
        List<Section> sections = new ArrayList<>();
        List<Heading> path = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            TextPage.Part part = parts.get(i);
            int start = part.start() < 0 ? page.file().bodySpan().start() : part.start();
            int end = i + 1 < parts.size()
                    ? parts.get(i + 1).start()
                    : page.file().bodySpan().end();
            if (part.start() >= 0) {
                Heading heading = headings.get(part.start());
                path.removeIf(outer -> outer.level() >= heading.level());
                path.add(heading);
            }
            if (!path.isEmpty() || !part.text().isEmpty()) {
                sections.add(new Section(path, part.text(), new Span(start, Math.max(start, end))));
            }
        }
        return sections;
    }
}
