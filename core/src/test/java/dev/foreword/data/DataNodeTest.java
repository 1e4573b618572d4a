package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.text.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataNodeTest {

    private static Scalar scalar(String text, Kind kind) {
        return new Scalar(text, kind, Span.at(0));
    }

    private static Entry pair(String key, String value) {
        return new Entry(scalar(key, Kind.STRING), scalar(value, Kind.STRING));
    }

    private static Mapping mapping(Entry... entries) {
        return new Mapping(List.of(entries), Span.at(0));
    }

    private static String get(Mapping mapping, String name) {
        return ((Scalar) mapping.get(name).orElseThrow()).text();
    }

    @Test
    void findsKeysWithoutCaseAndDashes() {
        Mapping mapping = mapping(pair("Social-Media", "a"), pair("show_date", "b"));
        assertThat(get(mapping, "socialmedia")).isEqualTo("a");
        assertThat(get(mapping, "showDate")).isEqualTo("b");
        assertThat(mapping.get("other")).isEmpty();
    }

    @Test
    void ofRepeatedKeysTheLastCounts() {
        assertThat(get(mapping(pair("a", "1"), pair("a", "2")), "a")).isEqualTo("2");
    }

    @Test
    void aKeyThatIsNotAllLowerCaseCountsMore() {
        assertThat(get(mapping(pair("language", "da"), pair("Language", "En")), "language"))
                .isEqualTo("En");
        assertThat(get(mapping(pair("Language", "En"), pair("language", "da")), "language"))
                .isEqualTo("En");
        assertThat(get(mapping(pair("Language", "1"), pair("LANGUAGE", "2")), "language"))
                .isEqualTo("2");
    }

    @Test
    void aKeyThatDiffersInCaseAloneCountsMoreThanOneWithDashes() {
        assertThat(get(mapping(pair("linktitle", "1"), pair("Link-Title", "2")), "linkTitle"))
                .isEqualTo("1");
    }

    @Test
    void becomesPlainJava() {
        Mapping mapping = mapping(
                pair("s", "text"),
                new Entry(scalar("i", Kind.STRING), scalar("010", Kind.INTEGER)),
                new Entry(scalar("x", Kind.STRING), scalar("0x1F", Kind.INTEGER)),
                new Entry(scalar("big", Kind.STRING), scalar("9223372036854775808", Kind.INTEGER)),
                new Entry(scalar("d", Kind.STRING), scalar("1.5", Kind.DECIMAL)),
                new Entry(scalar("exact", Kind.STRING), scalar("0.12345678901234567890", Kind.DECIMAL)),
                new Entry(scalar("inf", Kind.STRING), scalar("-.inf", Kind.DECIMAL)),
                new Entry(scalar("b", Kind.STRING), scalar("True", Kind.BOOLEAN)),
                new Entry(scalar("n", Kind.STRING), scalar("~", Kind.NULL)),
                new Entry(scalar("date", Kind.STRING), scalar("2024-03-31", Kind.DATE)),
                new Entry(scalar("time", Kind.STRING), scalar("2024-03-31 10:00:00Z", Kind.DATE)),
                new Entry(
                        scalar("l", Kind.STRING),
                        new Sequence(List.of(scalar("a", Kind.STRING), scalar("", Kind.NULL)), Span.at(0))));
        assertThat(mapping.toJava())
                .containsExactly(
                        entry("s", "text"),
                        entry("i", 10L),
                        entry("x", 31L),
                        entry("big", new BigInteger("9223372036854775808")),
                        entry("d", 1.5),
                        entry("exact", new BigDecimal("0.12345678901234567890")),
                        entry("inf", Double.NEGATIVE_INFINITY),
                        entry("b", true),
                        entry("date", LocalDate.of(2024, 3, 31)),
                        entry("time", OffsetDateTime.parse("2024-03-31T10:00:00Z")),
                        entry("l", List.of("a")));
    }

    @Test
    void aNumberBeyondAllLimitsStaysText() {
        String digits = "1".repeat(1_000_000);
        assertThat(scalar(digits, Kind.INTEGER).toJava()).isEqualTo(digits);
        assertThat(scalar("1e999999999", Kind.DECIMAL).toJava()).isEqualTo("1e999999999");
        assertThat(scalar("1e99999999999", Kind.DECIMAL).toJava()).isEqualTo("1e99999999999");
    }
}
