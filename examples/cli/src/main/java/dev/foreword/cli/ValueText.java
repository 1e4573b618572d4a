package dev.foreword.cli;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A value as it is written on the command line: a YAML value on one line, and text where YAML would have asked for quotes.
 *
 * <p>{@code true}, {@code null}, numbers, dates ({@code 2024-03-31}, {@code 2024-03-31T10:00:00Z}), lists {@code [a, b]},
 * mappings {@code {a: 1}} and texts in quotes are what they are in YAML 1.2. Everything else is a text as it stands:
 * {@code Part one: the beginning}, {@code #fff}, {@code no}. So {@code "12"}, quotes included, is how to say the text 12.
 */
final class ValueText {

    private static final String KEY = "value";

    private ValueText() {}

    static DataNode parse(String text) {
        boolean explicit = !text.isEmpty() && "[{\"'".indexOf(text.charAt(0)) >= 0;
        Optional<DataNode> read = explicit || isOneWord(text) ? read(text) : Optional.empty();
        if (explicit) {
            return read.orElseThrow(() -> new IllegalArgumentException("expected a YAML value on one line, such as"
                    + " [a, b], {a: 1} or \"text\", found " + text + "; a text that begins like one goes into quotes"));
        }
        return read.filter(node -> node instanceof Scalar scalar && scalar.kind() != Kind.STRING)
                .orElseGet(() -> new Scalar(text, Kind.STRING, Span.at(0)));
    }

    /** A word can be a number, a boolean or a date; a text of several words cannot. */
    private static boolean isOneWord(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> c < 0x7F && (Character.isLetterOrDigit(c) || "+-.:~".indexOf(c) >= 0));
    }

    private static Optional<DataNode> read(String text) {
        // Indented, lines can only go on with what is open.
        String indented = text.replace("\n", "\n ");
        String before = "---\n" + KEY + ": ";
        SourceText source = SourceText.of(KEY, before + indented + "\n---\n");
        FrontMatter file = FrontMatter.parse(source);
        return file.data()
                .get(KEY)
                .filter(node -> file.diagnostics().isEmpty()
                        && node.span().end() == before.length() + indented.length()
                        && file.data().entries().size() == 1)
                .map(node -> withDates(node, source));
    }

    /** YAML 1.2 knows no dates; who writes one without quotes means one, and TOML has them. */
    private static DataNode withDates(DataNode node, SourceText source) {
        if (node instanceof Mapping mapping) {
            return new Mapping(
                    mapping.entries().stream()
                            .map(entry -> new Entry(entry.key(), withDates(entry.value(), source)))
                            .toList(),
                    mapping.span());
        }
        if (node instanceof Sequence list) {
            return new Sequence(
                    list.items().stream().map(item -> withDates(item, source)).toList(), list.span());
        }
        Scalar scalar = (Scalar) node;
        boolean plain = source.slice(scalar.span()).equals(scalar.text());
        return plain && isDate(scalar.text()) ? new Scalar(scalar.text(), Kind.DATE, scalar.span()) : scalar;
    }

    /** With seconds, which TOML and older readers of YAML want. */
    private static boolean isDate(String text) {
        if (text.length() == 10) {
            return parses(() -> LocalDate.parse(text));
        }
        return text.length() >= 19
                && (parses(() -> LocalDateTime.parse(text)) || parses(() -> OffsetDateTime.parse(text)));
    }

    private static boolean parses(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
