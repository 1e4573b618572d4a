package dev.foreword.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.testkit.DataJson;
import dev.foreword.testkit.SchemaValidator;
import dev.foreword.text.SourceText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Records of one component each against values of every sort in YAML: the schema takes what the binder takes. What a
 * schema cannot tell apart is listed in {@link #unsaid}.
 */
class JsonSchemaPropertyTest {

    private record Text(String valueName) {}

    private record MaybeText(Optional<String> valueName) {}

    private record Truth(boolean valueName) {}

    private record Letter(char valueName) {}

    private record Tiny(byte valueName) {}

    private record Whole(int valueName) {}

    private record MaybeWhole(OptionalInt valueName) {}

    private record Long64(OptionalLong valueName) {}

    private record Big(BigInteger valueName) {}

    private record Exact(BigDecimal valueName) {}

    private record Float64(OptionalDouble valueName) {}

    private record Float32(float valueName) {}

    private record Day(LocalDate valueName) {}

    private record Clock(LocalTime valueName) {}

    private record Local(LocalDateTime valueName) {}

    private record Offset(Optional<OffsetDateTime> valueName) {}

    private record Zoned(ZonedDateTime valueName) {}

    private record Moment(Instant valueName) {}

    private record InYear(Year valueName) {}

    private record InMonth(YearMonth valueName) {}

    private record Length(Duration valueName) {}

    private record Zone(ZoneId valueName) {}

    private record Weekday(DayOfWeek valueName) {}

    private record Address(URI valueName) {}

    private record File(Path valueName) {}

    private record Language(Locale valueName) {}

    private record Id(UUID valueName) {}

    private record Any(Object valueName) {}

    private record Node(DataNode valueName) {}

    private record OneScalar(DataNode.Scalar valueName) {}

    private record Items(DataNode.Sequence valueName) {}

    private record Keys(Optional<DataNode.Mapping> valueName) {}

    private record Words(List<String> valueName) {}

    private record Numbers(Set<Integer> valueName) {}

    private record Days(Collection<LocalDate> valueName) {}

    private record Table(List<List<Integer>> valueName) {}

    private record FewWords(
            @dev.foreword.bind.Length(min = 1, max = 2) List<String> valueName) {}

    private record TwoNumbers(
            @dev.foreword.bind.Length(min = 2) List<Integer> valueName) {}

    private record Scores(Map<String, Integer> valueName) {}

    private record ByDay(Map<DayOfWeek, List<Boolean>> valueName) {}

    private record Chosen(
            @OneOf({"left", "to-the-right", "1", "true", "1.5"})
            String valueName) {}

    private record ChosenNumber(@OneOf({"1", "-2", "40"}) int valueName) {}

    private record ChosenFew(List<@OneOf({"a", "b"}) String> valueName) {}

    private record Stars(@Range(min = "1", max = "5") int valueName) {}

    private record AtLeast(@Range(min = "0.5") Optional<BigDecimal> valueName) {}

    private record Slug(@Pattern("[a-z]+(?:-[a-z]+)*") String valueName) {}

    private record Short(
            @dev.foreword.bind.Length(min = 2, max = 6) Optional<String> valueName) {}

    private record Inner(BindingRecords.Author valueName) {}

    private record Union(BindingRecords.Media valueName) {}

    private record Unions(List<BindingRecords.Media> valueName) {}

    private record Deep(BindingRecords.Tree valueName) {}

    private record Defaulted(@Default("5") int valueName) {}

    private record Boxed(BindingRecords.Box<List<BindingRecords.Box<Integer>>> valueName) {}

    private record Rest(@dev.foreword.bind.Rest Map<String, Integer> others) {}

    private record RestBeside(
            Optional<String> name, @dev.foreword.bind.Rest Map<Integer, Boolean> others) {}

    private static final List<Class<?>> TYPES = Arrays.stream(JsonSchemaPropertyTest.class.getDeclaredClasses())
            .filter(Class::isRecord)
            .<Class<?>>map(type -> type)
            .toList();

    private static final List<String> KEYS =
            List.of("valueName", "value-name", "VALUE_NAME", "valuename", "Value_-Name", "_valueName", "other", "name");

    private static final List<String> SCALARS = List.of(
            "",
            "~",
            "null",
            "''",
            "a",
            "b",
            "'-'",
            "ab",
            "abcdefg",
            "a-b",
            "A-B",
            "a--b",
            "'a b'",
            "\"a\\nb\"",
            "'abc\\n'",
            "left",
            "LEFT",
            "to_the_right",
            "tothe-RIGHT",
            "right",
            "true",
            "True",
            "'true'",
            "false",
            "yes",
            "No",
            "ON",
            "off",
            "y",
            "'0'",
            "0",
            "1",
            "-1",
            "'1'",
            "'01'",
            "'+1'",
            "'-2'",
            "-2",
            "5",
            "6",
            "40",
            "'40.0'",
            "127",
            "128",
            "-129",
            "1.0",
            "1.5",
            "-1.5",
            "0.5",
            "0.25",
            "'1.5'",
            "'.5'",
            "'5.'",
            "1e1",
            "'1e1'",
            "1_0",
            "'1__0'",
            "0x1F",
            "'0x1F'",
            "'0b2'",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "'.inf'",
            "'nan'",
            "2024",
            "'2024'",
            "'24'",
            "2024-03",
            "2024-13",
            "2024-03-31",
            "2024-02-30",
            "2024-3-31",
            "31/03/2024",
            "2024-03-31T10:00",
            "2024-03-31T10:00:00",
            "2024-03-31T10:00:00Z",
            "2024-03-31T24:00:00Z",
            "2024-03-31T10:00:00+02:00",
            "2024-03-31t10:00:00z",
            "2024-03-31 10:00:00",
            "2024-03-31 10:00:00.5 +0200",
            "2024-03-31 10:00:00 +0200 CEST",
            "2024-03-31 10:00:00 +02:00 CEST",
            "2024-03-31T10:00:00 +0200",
            "2024-03-31T9:05",
            "31 Mar 2024",
            "31 mar 24 10:00 MST",
            "31 Mar 24 10:00 +0100",
            "'Sun, 31 Mar 2024 10:00:00 GMT'",
            "'Sunday, 31-Mar-24 10:00:00 GMT'",
            "'Sunday, 31-Mar-24 10:00:00 +0100'",
            "'Sun Mar 31 10:00:00 2024'",
            "'Sun Mar  3 10:00:00 CET 2024'",
            "'Mar 31 10:00:00'",
            "'10:00'",
            "'9:05:07.25'",
            "'24:00'",
            "'3:04PM'",
            "'13:04pm'",
            "'3:04:05PM'",
            "1h30m",
            "1.5h",
            "90",
            "300ms",
            "-2d",
            "1h 30m",
            "1..5h",
            "PT1H30M",
            "P1D",
            "P1Y",
            "P",
            "PT",
            "-PT5M",
            "pt5m",
            "Europe/Copenhagen",
            "UTC",
            "'+02:00'",
            "da",
            "en-GB",
            "pt_BR",
            "Danish",
            "x",
            "zh-Hant-TW",
            "no",
            "https://example.org/page",
            "'https://example.org/æ?q=1#top'",
            "'https://example.org/a b'",
            "images/cover.jpg",
            "'mailto:a@example.org'",
            "'http:'",
            "'1a:b'",
            "'a#b#c'",
            "'a%zz'",
            "'a%20b'",
            "'[x]'",
            "'http://[::1]/x'",
            "123e4567-e89b-12d3-a456-426614174000",
            "123e4567-e89b-12d3-a456-42661417400",
            "monday",
            "MON-DAY",
            "Montag",
            "image",
            "\"\\u00e9\"",
            "\"\\U0001f600\"");

    @Test
    void the_schema_takes_what_the_binder_takes() {
        Map<Class<?>, SchemaValidator> validators = new LinkedHashMap<>();
        TYPES.forEach(type ->
                validators.put(type, SchemaValidator.of(JsonSchema.of(type).toJson())));
        SplittableRandom random = new SplittableRandom(31);
        List<String> disagreements = new ArrayList<>();
        int taken = 0;
        int refused = 0;
        for (Class<?> type : TYPES) {
            List<String> values = new ArrayList<>(SCALARS);
            for (int i = 0; i < 150; i++) {
                values.add(value(random, 3));
            }
            for (String value : values) {
                String key = KEYS.get(random.nextInt(8) == 0 ? random.nextInt(KEYS.size()) : random.nextInt(6));
                FrontMatter file = FrontMatter.parse(SourceText.of("any.md", "---\n" + key + ": " + value + "\n---\n"));
                assertThat(file.hasErrors()).as(file.source().text()).isFalse();
                boolean binds = !file.as(type).hasErrors();
                List<String> errors = validators.get(type).errors(DataJson.of(file.data()));
                taken += binds ? 1 : 0;
                refused += binds ? 0 : 1;
                boolean keyOfNothing = type == RestBeside.class && binds && isNothing(value);
                if (binds != errors.isEmpty()
                        && !keyOfNothing
                        && (binds || unsaid(type, value).isEmpty())) {
                    disagreements.add(type.getSimpleName() + " of " + key + ": " + value
                            + (binds ? ": bound, but " + errors : ": valid, but does not bind"));
                }
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(taken).isGreaterThan(2000);
        assertThat(refused).isGreaterThan(2000);
    }

    /** What a schema lets pass although the binder refuses it; empty when there is no excuse. */
    private static String unsaid(Class<?> type, String value) {
        boolean bare = value.matches("[-+.0-9eExXa-fA-F]+|True|TRUE");
        if (bare && (type == Short.class || type == Slug.class)) {
            return "how a bare number or truth is written";
        }
        if (value.matches("1\\.0|1e1")
                && Set.of(Chosen.class, Letter.class, Truth.class, Zone.class).contains(type)) {
            return "whether a whole number is written with a point or an exponent";
        }
        if (value.matches("'.*'|1_0")
                && Set.of(AtLeast.class, Stars.class, Tiny.class).contains(type)) {
            return "the value of a number in text";
        }
        return type == Zone.class && value.matches("[0-9]") ? "whether a number has a plus" : "";
    }

    private static boolean isNothing(String value) {
        return Set.of("", "~", "null", "''").contains(value);
    }

    /** A flow value: a scalar, a list or a mapping of keys that mean something to one of the records. */
    private static String value(SplittableRandom random, int depth) {
        int kind = random.nextInt(6);
        if (depth > 0 && kind < 2) {
            int size = random.nextInt(4);
            // One sort of item, so that lists of dates and of numbers come out now and then.
            int sort = random.nextInt(SCALARS.size());
            return random.ints(size, 0, 3)
                    .mapToObj(i -> random.nextInt(4) == 0 ? value(random, depth - 1) : scalar(random, sort))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (depth > 0 && kind < 4) {
            return random.ints(random.nextInt(4), 0, 3)
                    .mapToObj(i -> entry(random, depth))
                    .distinct()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return scalar(random, random.nextInt(SCALARS.size()));
    }

    private static String entry(SplittableRandom random, int depth) {
        String[] entries = {
            "name: a",
            "Home: https://example.org",
            "type: image",
            "type: YouTube",
            "TYPE: podcast-episode",
            "file: a.jpg",
            "id: x1",
            "number: 3",
            "children: [{name: b}, {NA-ME: c}]",
            "children: {name: d}",
            "children: [{}]",
            "value: 3",
            "value: [{value: 1}]",
            "monday: yes",
            "tuesday: [on, off]",
            "'7': true"
        };
        return random.nextInt(5) == 0
                ? "k" + random.nextInt(10) + ": " + value(random, depth - 1)
                : entries[random.nextInt(entries.length)];
    }

    private static String scalar(SplittableRandom random, int near) {
        String text = SCALARS.get(Math.min(SCALARS.size() - 1, near + random.nextInt(3)));
        return text.isEmpty() ? "~" : text;
    }
}
