package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.bind.Binder;
import dev.foreword.bind.TypeToken;
import dev.foreword.bind.UnknownKeys;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
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
        Binder oslo = Binder.builder().zone(ZoneId.of("Europe/Oslo")).build();
        FrontMatter file = FrontMatter.parse(SourceText.of("a.md", "---\ndate: 2024-07-01\n---\n"));
        assertThat(file.as(HugoPage.class, oslo).orThrow().date()).hasToString("Optional[2024-07-01T00:00+02:00]");
    }

    record Site(HugoPage home, List<HugoPage> others) {}

    @Test
    void everyBinderReadsItAsHugo() {
        FrontMatter file = FrontMatter.parse(SourceText.of("a.md", "---\nTitle: A\nkeywords: a b\ncolour: red\n---\n"));
        HugoPage page = file.as(HugoPage.class).orThrow();
        assertThat(page.keywords()).containsExactly("a", "b");
        assertThat(page.params()).containsOnlyKeys("colour");
        TypeToken<HugoPage> token = new TypeToken<>() {};
        Binder strict = Binder.standard().withUnknownKeys(UnknownKeys.ERROR);
        for (Binder binder : List.of(Binder.standard(), strict, Binder.builder().build())) {
            assertThat(file.as(HugoPage.class, binder).orThrow()).isEqualTo(page);
            assertThat(file.as(token, binder).orThrow()).isEqualTo(page);
            assertThat(binder.bind(file.data(), file.source(), HugoPage.class).orThrow())
                    .isEqualTo(page);
        }
        assertThat(file.as(token).orThrow()).isEqualTo(page);
    }

    @Test
    void itMayStandWithinOtherData() {
        FrontMatter file =
                FrontMatter.parse(SourceText.of("a.md", "---\nhome:\n  keywords: a b\nothers: [{weight: 2}]\n---\n"));
        Site site = file.as(Site.class).orThrow();
        assertThat(site.home().keywords()).containsExactly("a", "b");
        assertThat(site.others()).extracting(HugoPage::weight).containsExactly(2);
    }

    @Test
    void aConverterOfOnesOwnGoesFirst() {
        FrontMatter file = FrontMatter.parse(SourceText.of("a.md", "---\ntitle: A\n---\n"));
        HugoPage other = file.as(HugoPage.class).orThrow();
        Binder own = Binder.builder()
                .converter(HugoPage.class, (node, context) -> Optional.of(other))
                .build();
        assertThat(file.as(HugoPage.class, own).orThrow()).isSameAs(other);
    }
}
