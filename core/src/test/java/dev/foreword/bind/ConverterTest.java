package dev.foreword.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConverterTest {

    /** A class that is no record. */
    static final class Color {
        final String name;

        private Color(String name) {
            this.name = name;
        }

        static Color parse(String text) {
            if (text.equals("octarine")) {
                throw new IllegalArgumentException("only wizards see octarine");
            }
            if (text.equals("none")) {
                throw new IllegalArgumentException();
            }
            if (text.equals("bug")) {
                throw new IllegalStateException("a bug");
            }
            return new Color(text);
        }
    }

    record Paint(Color color, @Default("blue") Color edge, List<Color> others) {}

    record Money(long cents, String currency) {}

    record Parts(int amount, String currency) {}

    record Price(Optional<Money> price) {}

    private static final Binder COLORS =
            Binder.builder().scalar(Color.class, Color::parse).build();

    private static final Binder MONEY =
            Binder.builder().converter(Money.class, ConverterTest::money).build();

    private static Optional<Money> money(DataNode node, BindContext context) {
        if (!(node instanceof Scalar scalar)) {
            return context.bind(node, Parts.class).map(parts -> new Money(parts.amount() * 100L, parts.currency()));
        }
        String[] words = scalar.text().split(" ");
        if (words.length != 2) {
            context.expected(node, "a price such as 12.50 EUR");
            return Optional.empty();
        }
        if (words[1].equals("XXX")) {
            context.error(node, "XXX is no money");
            return Optional.empty();
        }
        return words[0].isEmpty() ? Optional.empty() : Optional.of(new Money(Long.parseLong(words[0]) * 100, words[1]));
    }

    @Test
    void a_type_read_from_its_text() {
        Paint paint =
                bind("color: red\nothers: [green, 5]\n", Paint.class, COLORS).orThrow();
        assertThat(paint.color().name).isEqualTo("red");
        assertThat(paint.edge().name).isEqualTo("blue");
        assertThat(paint.others()).extracting(color -> color.name).containsExactly("green", "5");
    }

    @Test
    void an_exception_becomes_an_error() {
        assertThat(bind("color: octarine\n", Paint.class, COLORS)
                        .diagnostics()
                        .get(0)
                        .render())
                .isEqualTo("""
                        post.md:2:8: error: only wizards see octarine [bind.type]
                          2 | color: octarine
                            |        ^^^^^^^^
                          help: "color" takes a color""");
        assertThat(messages("color: none\n", Paint.class, COLORS)).containsExactly("expected a color, found \"none\"");
        assertThat(messages("color: [red]\n", Paint.class, COLORS)).containsExactly("expected a color, found a list");
    }

    @Test
    void a_bug_passes_through() {
        assertThatThrownBy(() -> bind("color: bug\n", Paint.class, COLORS)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_converter_binds_what_is_inside() {
        assertThat(bind("price: 12 EUR\n", Price.class, MONEY).orThrow())
                .isEqualTo(new Price(Optional.of(new Money(1200, "EUR"))));
        assertThat(bind("price: {amount: 3, currency: DKK}\n", Price.class, MONEY)
                        .orThrow())
                .isEqualTo(new Price(Optional.of(new Money(300, "DKK"))));
        assertThat(bind("price:\n", Price.class, MONEY).orThrow()).isEqualTo(new Price(Optional.empty()));
        assertThat(messages("price: {amount: x}\n", Price.class, MONEY))
                .containsExactlyInAnyOrder(
                        "expected a whole number such as 3, found \"x\"", "missing key \"currency\"");
    }

    @Test
    void a_converter_reports_once() {
        assertThat(messages("price: 12\n", Price.class, MONEY))
                .containsExactly("expected a price such as 12.50 EUR, found 12");
        assertThat(messages("price: 12 XXX\n", Price.class, MONEY)).containsExactly("XXX is no money");
        assertThat(messages("price: \" EUR\"\n", Price.class, MONEY))
                .containsExactly("expected a money, found \" EUR\"");
        assertThat(messages("price: x EUR\n", Price.class, MONEY)).containsExactly("expected a money, found \"x EUR\"");
    }

    @Test
    void own_types_go_before_built_in_ones() {
        Binder shouting = Binder.builder()
                .scalar(String.class, text -> text.toUpperCase(Locale.ROOT))
                .build();
        record Shout(String text, List<String> more) {}
        assertThat(bind("text: a\nmore: [b]\n", Shout.class, shouting).orThrow())
                .isEqualTo(new Shout("A", List.of("B")));
    }

    private static List<String> messages(String yaml, Class<?> type, Binder binder) {
        return bind(yaml, type, binder).diagnostics().stream()
                .map(Diagnostic::message)
                .toList();
    }

    private static <T> Result<T> bind(String yaml, Class<T> type, Binder binder) {
        return FrontMatter.parse(SourceText.of("post.md", "---\n" + yaml + "---\n"))
                .as(type, binder);
    }

    record Menu(Map<String, List<Integer>> prices) {}

    @Test
    void a_converter_reads_parts_with_type_arguments() {
        Binder binder = Binder.builder()
                .converter(
                        Menu.class,
                        (node, context) -> context.bind(node, new TypeToken<Map<String, List<Integer>>>() {})
                                .map(Menu::new))
                .build();
        FrontMatter good = FrontMatter.parse(SourceText.of("a.md", "---\ntea: [1, 2]\nrye: 3\n---\n"));
        assertThat(good.as(Menu.class, binder).orThrow())
                .isEqualTo(new Menu(Map.of("tea", List.of(1, 2), "rye", List.of(3))));
        FrontMatter bad = FrontMatter.parse(SourceText.of("a.md", "---\ntea: [1, x]\n---\n"));
        assertThat(bad.as(Menu.class, binder).diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("a.md:2:10: error: expected a whole number such as 3, found \"x\" [bind.type]");
    }
}
