package dev.foreword.bind;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a programmer gets to hear, at once and before any content is there. */
class MisuseTest {

    record OldDate(Date date) {}

    record Array(String[] tags) {}

    record Sorted(TreeSet<String> tags) {}

    record Stranger(List<StringBuilder> parts) {}

    record BadDefault(@Default("inof") Thread.State state) {}

    record EmptyDefault(@Default("") int count) {}

    record BareDefault(@Default int count) {}

    record Both(@Default("x") Optional<String> text) {}

    record Doubled(Optional<Optional<String>> text) {}

    record OptionalItems(List<Optional<String>> texts) {}

    record Twice(
            @Key("lang") String first,
            @Key(aliases = "Lang") String second) {}

    record BadRest(@Rest List<String> rest) {}

    record TwoRests(@Rest Map<String, String> one, @Rest Map<String, String> two) {}

    record DefaultNeedsMore(@Default Needy needy) {}

    record Needy(String name) {}

    record Snake(@Default Snake tail) {}

    record Box<T>(T value) {}

    record Growing<T>(Optional<Growing<List<T>>> next) {}

    record Growth(Growing<String> growing) {}

    sealed interface Untagged permits One {}

    record One() implements Untagged {}

    @Tagged("type")
    sealed interface Clash permits A, B {}

    @Key("same")
    record A() implements Clash {}

    @Key("SAME")
    record B() implements Clash {}

    @Tagged("type")
    sealed interface Mixed permits NoRecord {}

    static final class NoRecord implements Mixed {}

    record RangeWithoutOrder(@Range(min = "a") List<String> list) {}

    record RangeBackwards(@Range(min = "5", max = "1") int number) {}

    record RangeEmpty(@Range int number) {}

    record RangeNoNumber(@Range(min = "few") int number) {}

    record LengthOfNumber(@Length(max = 3) int number) {}

    record PatternOfDate(@Pattern("x") LocalDate date) {}

    record PatternBroken(@Pattern("(") String text) {}

    record ChoiceOfList(@OneOf({"a", "b"}) List<String> list) {}

    record ChoiceOfNothing(@OneOf({}) String text) {}

    @Test
    void types_that_cannot_be_bound() {
        refuses(
                OldDate.class,
                "OldDate.date: Date cannot be bound; use LocalDate, OffsetDateTime or another type of java.time");
        refuses(Array.class, "Array.tags: arrays cannot be bound; use a List");
        refuses(Sorted.class, "Sorted.tags: TreeSet cannot be bound; use List, Set or Collection");
        refuses(
                Stranger.class,
                "Stranger.parts: StringBuilder cannot be bound; make it a record, or say how with"
                        + " Binder.builder().scalar(StringBuilder.class, ...) or .converter(StringBuilder.class, ...)");
        refuses(Doubled.class, "Doubled.text: an Optional in an Optional says nothing; use one");
        refuses(
                OptionalItems.class,
                "OptionalItems.texts: a list leaves nulls out, so its elements need not be Optional");
    }

    @Test
    void defaults_that_do_not_fit() {
        refuses(
                BadDefault.class,
                "BadDefault.state: \"inof\" cannot be its value: expected new, runnable, blocked, waiting,"
                        + " timed-waiting or terminated, found \"inof\"");
        refuses(EmptyDefault.class, "EmptyDefault.count: \"\" cannot be its value: it is empty");
        refuses(
                BareDefault.class,
                "BareDefault.count: @Default without a value is for nested records; what is the default?");
        refuses(Both.class, "Both.text: an Optional with @Default is never empty; drop one of them");
        refuses(DefaultNeedsMore.class, "DefaultNeedsMore.needy: @Default cannot be its value: missing key \"name\"");
        refuses(Snake.class, "Snake cannot have a default that contains itself");
    }

    @Test
    void keys_that_clash() {
        refuses(Twice.class, "Twice: lang and second both take the key Lang");
        refuses(BadRest.class, "BadRest.rest: @Rest goes on one Map component, without @Key or @Default");
        refuses(TwoRests.class, "TwoRests.two: @Rest goes on one Map component, without @Key or @Default");
    }

    @Test
    void type_variables_that_nothing_decides() {
        refuses(
                Box.class,
                "Box.value has the type variable T, and nothing says what it is; bind a type token such as"
                        + " new TypeToken<Page<Post>>() {}");
        assertThatThrownBy(() -> Binder.standard().keys(Growth.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("has no end: its type arguments grow at each turn");
        assertThatThrownBy(RawToken::new)
                .hasMessage("say the type where the token is made: new TypeToken<Page<Post>>() {}");
    }

    @SuppressWarnings("rawtypes")
    static final class RawToken extends TypeToken {}

    @Test
    void unions() {
        refuses(
                Untagged.class,
                "Untagged: Untagged is sealed; say which key picks the record: @Tagged(\"type\") on Untagged");
        refuses(Clash.class, "Clash: two records go by \"SAME\"");
        refuses(Mixed.class, "Mixed: a tagged union is made of records, and NoRecord is none");
    }

    @Test
    void constraints() {
        refuses(RangeWithoutOrder.class, "RangeWithoutOrder.list: @Range needs a type with an order, not List");
        refuses(RangeBackwards.class, "RangeBackwards.number: @Range has a min greater than its max");
        refuses(RangeEmpty.class, "RangeEmpty.number: @Range needs a min, a max or both");
        refuses(
                RangeNoNumber.class,
                "RangeNoNumber.number: \"few\" cannot be its value: expected a whole number such as 3, found \"few\"");
        refuses(LengthOfNumber.class, "LengthOfNumber.number: @Length is for text, lists, sets and maps, not int");
        refuses(PatternOfDate.class, "PatternOfDate.date: @Pattern is for String, not LocalDate");
        assertThatThrownBy(() -> Binder.standard().keys(PatternBroken.class))
                .hasMessageStartingWith("PatternBroken.text: @Pattern cannot be read: Unclosed group");
        refuses(
                ChoiceOfList.class,
                "ChoiceOfList.list: @OneOf is about one value; write it before the type of the elements, as in"
                        + " List<@OneOf({\"a\", \"b\"}) String>");
        refuses(ChoiceOfNothing.class, "ChoiceOfNothing.text: @OneOf needs a value");
    }

    @Test
    void keys_of_what_is_no_record() {
        refuses(String.class, "java.lang.String is not a record");
    }

    private static void refuses(Class<?> type, String message) {
        assertThatThrownBy(() -> Binder.standard().keys(type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    record Text(String value) {}

    @WrittenAs(Text.class)
    record Converted(int value) {}

    @Test
    void what_a_converter_reads_needs_one() {
        assertThatThrownBy(() -> Binder.standard().keys(Converted.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Converted: Converted has @WrittenAs, which is for types that a converter reads; add one with"
                                + " Binder.builder().converter(Converted.class, ...)");
    }
}
