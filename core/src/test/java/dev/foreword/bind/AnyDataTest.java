package dev.foreword.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever the data, the binder answers; and it answers in one line each, with a span of the source. */
class AnyDataTest {

    private static final SourceText SOURCE = SourceText.of("any.md", "x".repeat(100));

    private static final List<String> WORDS = List.of(
            "",
            "a",
            "title",
            "Title",
            "ti-tle",
            "date",
            "type",
            "image",
            "level",
            "info",
            "no",
            "true",
            "12",
            "1e999999999",
            "-5",
            "9".repeat(400),
            "0x",
            "2024-03-31",
            "2024-03-31T25:00",
            "31/03/2024",
            "1h",
            "PT",
            "da",
            "x-y-z",
            "https://a b",
            "a\nb\u2028c",
            "\uD800",
            "é\u0301",
            "x".repeat(3000),
            "%",
            "\0",
            "name",
            "value",
            "children",
            "from",
            "to",
            "numbers",
            "days",
            "scores",
            "items",
            "file",
            "id",
            "tags",
            "stars",
            "slug",
            "align",
            "id");

    private static final List<Class<?>> TYPES = Arrays.stream(BindingRecords.class.getDeclaredClasses())
            .filter(type -> type.isRecord() && type.getTypeParameters().length == 0 || type.isInterface())
            .<Class<?>>map(type -> type)
            .toList();

    @Test
    void the_binder_answers() {
        SplittableRandom random = new SplittableRandom(5);
        int bound = 0;
        for (int i = 0; i < 20_000; i++) {
            DataNode data = node(random, 4);
            Class<?> type = TYPES.get(random.nextInt(TYPES.size()));
            Result<?> result = Binder.standard().bind(data, SOURCE, type);
            bound += result.value().isPresent() ? 1 : 0;
            for (Diagnostic diagnostic : result.diagnostics()) {
                assertThat(diagnostic.message()).doesNotContain("\n").isNotBlank();
                assertThat(diagnostic.message().length()).isLessThan(400);
                assertThat(SOURCE.span().contains(diagnostic.span())).isTrue();
                assertThat(diagnostic.render()).isNotBlank();
            }
        }
        assertThat(bound).isGreaterThan(100);
    }

    private static DataNode node(SplittableRandom random, int depth) {
        int kind = random.nextInt(10);
        if (depth > 0 && kind < 4) {
            List<Entry> entries = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                entries.add(new Entry(new Scalar(word(random), Kind.STRING, span(random)), node(random, depth - 1)));
            }
            return new Mapping(entries, span(random));
        }
        if (depth > 0 && kind < 6) {
            List<DataNode> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(node(random, depth - 1));
            }
            return new Sequence(items, span(random));
        }
        return new Scalar(word(random), Kind.values()[random.nextInt(Kind.values().length)], span(random));
    }

    private static String word(SplittableRandom random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static Span span(SplittableRandom random) {
        int start = random.nextInt(101);
        return new Span(start, start + random.nextInt(101 - start));
    }
}
