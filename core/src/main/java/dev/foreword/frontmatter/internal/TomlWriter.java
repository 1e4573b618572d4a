package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.data.internal.Numbers;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes values as TOML. */
final class TomlWriter {

    private TomlWriter() {}

    /** What TOML can hold of a scalar, in its notation. */
    static Scalar plain(Scalar scalar) {
        return switch (scalar.kind()) {
            case BOOLEAN -> PlainNumbers.bool(scalar);
            case INTEGER -> integer(scalar);
            case DECIMAL -> decimal(scalar);
            case NULL -> throw new IllegalArgumentException("TOML has no null; remove the key, or leave the item out");
            default -> scalar;
        };
    }

    private static Scalar integer(Scalar scalar) {
        Scalar decimal = PlainNumbers.integer(scalar);
        if (Numbers.integer(decimal.text()).orElseThrow().bitLength() > 63) {
            throw new IllegalArgumentException(
                    scalar.text() + " is longer than 64 bits, which TOML does not allow; give it as a text");
        }
        boolean fits = !PlainNumbers.hasLeadingZero(scalar.text())
                && scalar.text().chars().allMatch(c -> c == '-' || c == '_' || c >= '0' && c <= '9');
        return fits || isPrefixed(scalar.text()) ? scalar : decimal;
    }

    private static boolean isPrefixed(String text) {
        return text.startsWith("0x") || text.startsWith("0o") || text.startsWith("0b");
    }

    private static Scalar decimal(Scalar scalar) {
        Optional<Double> special = PlainNumbers.special(scalar);
        if (special.isPresent()) {
            double value = special.get();
            return new Scalar(Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf", Kind.DECIMAL, scalar.span());
        }
        return PlainNumbers.isStrict(scalar.text()) ? scalar : PlainNumbers.decimal(scalar);
    }

    static String key(String key) {
        boolean bare = !key.isEmpty()
                && key.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || c == '_'
                                || c == '-');
        return bare ? key : basic(key);
    }

    /** On one line, as arrays and inline tables want it. */
    static String inline(DataNode value) {
        if (value instanceof Scalar scalar) {
            return scalar.kind() == Kind.STRING ? basic(scalar.text()) : scalar.text();
        }
        if (value instanceof Sequence sequence) {
            return sequence.items().stream().map(TomlWriter::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        Mapping mapping = (Mapping) value;
        return mapping.entries().isEmpty()
                ? "{}"
                : mapping.entries().stream()
                        .map(entry -> key(entry.key().text()) + " = " + inline(entry.value()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /**
     * A text in the quotes of the one that it replaces, where these can hold it.
     *
     * @param old the value that it replaces, as written; empty for a new one
     */
    static String text(String text, String old, String eol) {
        if (text.indexOf('\n') >= 0 && (old.isEmpty() || old.startsWith("\"\"\"") || old.startsWith("'''"))) {
            Optional<String> lines = onLines(text, old.startsWith("'''"), eol);
            if (lines.isPresent()) {
                return lines.get();
            }
        }
        return old.startsWith("'") && isLiteral(text) ? "'" + text + "'" : basic(text);
    }

    /** Only where line ends are LF: TOML leaves it to the reader what others are in a text. */
    private static Optional<String> onLines(String text, boolean literal, String eol) {
        boolean closesBlock = text.startsWith("+++") || text.indexOf("\n+++") >= 0;
        if (!eol.equals("\n") || closesBlock) {
            return Optional.empty();
        }
        boolean plain = text.lines().allMatch(TomlWriter::isPrintable) && text.indexOf('\r') < 0;
        if (literal && plain && text.indexOf("''") < 0 && !text.endsWith("'")) {
            return Optional.of("'''\n" + text + "'''");
        }
        return Optional.of("\"\"\"\n" + basic(text, true) + "\"\"\"");
    }

    private static boolean isLiteral(String text) {
        return text.indexOf('\'') < 0 && text.indexOf('\n') < 0 && isPrintable(text);
    }

    private static boolean isPrintable(String text) {
        return text.chars().noneMatch(TomlWriter::needsEscape);
    }

    static String basic(String text) {
        return '"' + basic(text, false) + '"';
    }

    private static String basic(String text, boolean onLines) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append(onLines ? "\n" : "\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (needsEscape(c)) {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static boolean needsEscape(int c) {
        return c < 0x20 && c != '\t'
                || c >= 0x7F && c < 0xA0
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
