package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.bind.Binder;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HugoPageTest {

    @TestFactory
    Stream<DynamicTest> fields() {
        return SpecFile.tests("hugo-page.md", example -> {
            Result<HugoPage> page =
                    FrontMatter.parse(SourceText.of("post.md", example.input())).as(HugoPage.class);
            return new Outcome(page.value().map(HugoPageTest::describe).orElse("no page"), page.diagnostics());
        });
    }

    private static String describe(HugoPage page) {
        StringBuilder out = new StringBuilder();
        for (RecordComponent component : HugoPage.class.getRecordComponents()) {
            Object value = value(page, component);
            boolean empty = value.equals("")
                    || value.equals(0)
                    || value.equals(false)
                    || value.equals(Optional.empty())
                    || value instanceof Collection<?> list && list.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty();
            if (!empty) {
                Object shown = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
                out.append(component.getName())
                        .append(": ")
                        .append(shown.toString().replace("\n", "\\n"))
                        .append('\n');
            }
        }
        return out.isEmpty() ? "nothing" : out.toString();
    }

    private static Object value(HugoPage page, RecordComponent component) {
        try {
            return component.getAccessor().invoke(page);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aBinderOfOnesOwnSetsTheZone() {
        Binder oslo = Binder.builder()
                .zone(ZoneId.of("Europe/Oslo"))
                .converter(HugoPage.class, HugoPage.converter())
                .build();
        FrontMatter file = FrontMatter.parse(SourceText.of("a.md", "---\ndate: 2024-07-01\n---\n"));
        assertThat(file.as(HugoPage.class, oslo).orThrow().date()).hasToString("Optional[2024-07-01T00:00+02:00]");
        assertThat(HugoPage.of(file)).hasToString(file.as(HugoPage.class).toString());
    }
}
