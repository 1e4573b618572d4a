package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.bind.Binder;
import dev.foreword.bind.TypeToken;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data that nests as deep as may be, on a small stack; and data that nests deeper. */
class NestingTest {

    private static final Limits DEEPEST = new Limits(256 * 1024, 100, 50, 10_000);

    record Chain(Optional<Chain> next, Optional<Object> x) {}

    private static <T> T onSmallStack(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "small stack", 400 * 1024);
        thread.start();
        return task.get();
    }

    private static String keys(int levels) {
        return "{\"next\": ".repeat(levels) + "{}" + "}".repeat(levels);
    }

    private static String page(String notation) {
        return switch (notation) {
            case "json" -> keys(99) + "\n";
            case "json list" -> "{\"x\": " + "[".repeat(99) + "1" + "]".repeat(99) + "}\n";
            case "yaml" -> "---\nnext: " + keys(98) + "\n---\n";
            case "yaml block" -> yamlBlock();
            case "yaml list" -> "---\nx: " + "[".repeat(99) + "1" + "]".repeat(99) + "\n---\n";
            case "toml" -> "+++\nnext = " + "{next = ".repeat(98) + "{}" + "}".repeat(98) + "\n+++\n";
            case "toml table" -> "+++\n[next" + ".next".repeat(98) + "]\n+++\n";
            case "toml list" -> "+++\nx = " + "[".repeat(99) + "1" + "]".repeat(99) + "\n+++\n";
            default -> throw new IllegalArgumentException(notation);
        };
    }

    private static String yamlBlock() {
        StringBuilder out = new StringBuilder("---\n");
        for (int i = 0; i < 99; i++) {
            out.append(" ".repeat(i)).append("next:\n");
        }
        return out.append(" ".repeat(99)).append("x: 1\n---\n").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "json list", "yaml", "yaml block", "yaml list", "toml", "toml table", "toml list"})
    void theDeepestThatALimitAllows(String notation) throws Exception {
        onSmallStack(() -> {
            FrontMatter file = FrontMatter.parse(SourceText.of("a.md", page(notation)), DEEPEST);
            assertThat(file.diagnostics()).isEmpty();
            assertThat(file.as(Chain.class).diagnostics()).isEmpty();
            assertThat(file.as(new TypeToken<Map<String, Object>>() {}).orThrow())
                    .hasSize(1);
            assertThat(file.as(HugoPage.class).orThrow().params()).hasSize(1);
            assertThat(file.data().toJava()).hasSize(1);
            DataNode value = file.data().entries().get(0).value();
            String changed = file.edit().set("other", value).apply();
            FrontMatter again = FrontMatter.parse(SourceText.of("a.md", changed), DEEPEST);
            assertThat(again.diagnostics()).isEmpty();
            assertThat(again.data().toJava().get("other")).isEqualTo(value.toJava());
            assertThat(file.edit()
                            .rename(file.data().entries().get(0).key().text(), "y")
                            .data()
                            .entries())
                    .hasSize(1);
            assertThat(again.edit().remove("other").data().toJava())
                    .isEqualTo(file.data().toJava());
            return null;
        });
    }

    @Test
    void deeperIsRefusedBeforeItIsWritten() {
        FrontMatter file = FrontMatter.parse(SourceText.of("a.md", "---\na: [1]\n---\n"));
        DataNode deep = list(100);
        assertThat(file.edit().set("b", list(99)).data().entries()).hasSize(2);
        assertThatThrownBy(() -> file.edit().set("b", deep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"b\" would nest more than 100 levels deep, which could not be read again");
        assertThatThrownBy(() -> file.edit().append("a", list(99)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"a\" would nest more than 100 levels deep, which could not be read again");
        String[] steps = new String[100_000];
        Arrays.fill(steps, "a");
        assertThatThrownBy(() -> file.edit().at("a", steps).set(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the data would nest more than 100 levels deep, which could not be read again");
        assertThat(FrontMatter.write(Map.of("a", list(99)), Format.YAML)).startsWith("---\na:");
        assertThatThrownBy(() -> FrontMatter.write(Map.of("a", deep), Format.YAML))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"a\" in the value nests more than 100 levels deep");
    }

    @Test
    void aTreeByHandMayBeTooDeep() {
        DataNode deep = list(100_000);
        FrontMatter file = FrontMatter.parse(SourceText.of("a.md", "---\na: [1]\n---\n"));
        assertThatThrownBy(deep::toJava)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the data nests more than 100 levels deep");
        assertThatThrownBy(() -> file.edit().set("b", deep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value nests more than 100 levels deep");
        for (Class<?> type : List.of(Object.class, DataNode.class)) {
            Result<?> bound = Binder.standard().bind(deep, SourceText.of("x", ""), type);
            assertThat(bound.diagnostics())
                    .extracting(Diagnostic::toString)
                    .containsExactly("x:1:1: error: nested more than 100 levels deep [data.too-deep]");
        }
    }

    private static DataNode list(int levels) {
        DataNode node = new Sequence(List.of(), Span.at(0));
        for (int i = 1; i < levels; i++) {
            node = new Sequence(List.of(node), Span.at(0));
        }
        return node;
    }
}
