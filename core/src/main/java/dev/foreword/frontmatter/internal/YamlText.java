package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Texts as YAML scalars that every reader takes for the same text: by YAML 1.2, by YAML 1.1 as in the yaml.v2 of older
 * Hugo ({@code no} is a boolean, {@code 010} is eight), and by those that make dates and times of digits.
 */
final class YamlText {

    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    /** What numbers, dates and times are made of in one of the readers. */
    private static final String NUMBER_SIGNS = "0123456789abcdefABCDEFxXoO_.,:+-tTzZ ";

    private YamlText() {}

    /**
     * The text as a scalar on one line.
     *
     * @param preferred the style to keep, where it can hold the text
     * @param usual the quotes of the file, for a text that needs some
     */
    static String scalar(String text, YamlStyle preferred, YamlStyle usual, boolean flow) {
        if (preferred == YamlStyle.DOUBLE || preferred == YamlStyle.SINGLE) {
            return preferred == YamlStyle.SINGLE && isSingle(text) ? single(text) : doubled(text);
        }
        return isPlain(text, flow) ? text : quoted(text, usual);
    }

    /** In the file's own quotes; in the other ones when these need fewer backslashes. */
    static String quoted(String text, YamlStyle usual) {
        boolean hasDouble = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        boolean single = usual == YamlStyle.SINGLE || hasDouble && text.indexOf('\'') < 0;
        return single && isSingle(text) ? single(text) : doubled(text);
    }

    static boolean isPlain(String text, boolean flow) {
        if (text.isEmpty()
                || isOddBlank(text.codePointAt(0))
                || isOddBlank(text.codePointBefore(text.length()))
                || WORDS.contains(text.toLowerCase(Locale.ROOT))
                || text.endsWith(":")
                || text.startsWith("... ")
                || "-?:,[]{}#&*!|>'\"%@`=~<".indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        char first = text.charAt(0);
        boolean likeNumber = first >= '0' && first <= '9' || first == '.' || first == '+';
        if (likeNumber && text.chars().allMatch(c -> NUMBER_SIGNS.indexOf(c) >= 0)
                || first == '.' && CoreSchema.kindOf(text.toLowerCase(Locale.ROOT)) != Kind.STRING
                || first == '+' && CoreSchema.kindOf(text.toLowerCase(Locale.ROOT)) != Kind.STRING) {
            return false;
        }
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (!isPrintable(c)
                    || c == '#' && text.charAt(at - 1) == ' '
                    || c == ':' && next < text.length() && isOddBlank(text.codePointAt(next))
                    || flow && ",[]{}:?".indexOf(c) >= 0) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static boolean isOddBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Can stand in a file as it is, on one line, in every reader. */
    private static boolean isPrintable(int c) {
        return c >= 0x20
                && (c < 0x7F || c >= 0xA0)
                && c != 0x2028
                && c != 0x2029
                && c != 0xFEFF
                && (c & 0xFFFE) != 0xFFFE;
    }

    private static boolean isSingle(String text) {
        return text.codePoints().allMatch(YamlText::isPrintable);
    }

    private static String single(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String doubled(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        out.appendCodePoint(c);
                    } else if (c > 0xFFFF) {
                        out.append(String.format("\\U%08X", c));
                    } else {
                        out.append(String.format("\\u%04X", c));
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    /**
     * The text as a literal block: its header, then its lines, indented.
     *
     * @return nothing when a literal block cannot hold it, or it is a single line
     */
    static Optional<Written> literal(String text, int column, String eol) {
        boolean ended = text.endsWith("\n");
        String[] lines = (ended ? text.substring(0, text.length() - 1) : text).split("\n", -1);
        if (lines.length == 1 && !ended || !isLiteral(lines)) {
            return Optional.empty();
        }
        return Optional.of(new Written(ended ? "|" : "|-", indented(lines, column, eol)));
    }

    private static boolean isLiteral(String[] lines) {
        if (lines[0].isEmpty() || lines[lines.length - 1].isEmpty()) {
            return false;
        }
        for (String line : lines) {
            boolean blank = !line.isEmpty() && line.isBlank();
            // Indentation on the first line would count as that of the block; a blank at an end is lost on the way.
            if (blank
                    || !line.isEmpty() && isOddBlank(line.codePointBefore(line.length()))
                    || line.startsWith("\t")
                    || !line.codePoints().allMatch(c -> c == '\t' || isPrintable(c))) {
                return false;
            }
        }
        return !isOddBlank(lines[0].codePointAt(0));
    }

    /** The text as a folded block; a single line, or lines that do not begin with a blank. */
    static Optional<Written> folded(String text, int column, String eol) {
        boolean ended = text.endsWith("\n");
        String[] lines = (ended ? text.substring(0, text.length() - 1) : text).split("\n", -1);
        if (!isLiteral(lines)) {
            return Optional.empty();
        }
        StringBuilder below = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty() && isOddBlank(lines[i].codePointAt(0))) {
                return Optional.empty();
            }
            // Between two lines that fold into one, an empty line is a line break.
            boolean afterText = i > 0 && !lines[i - 1].isEmpty() && !lines[i].isEmpty();
            boolean afterEmpty = i > 0 && lines[i - 1].isEmpty() && !lines[i].isEmpty();
            if (afterText || afterEmpty) {
                below.append(eol);
            }
            below.append(i == 0 ? "" : eol).append(lines[i].isEmpty() ? "" : " ".repeat(column) + lines[i]);
        }
        return Optional.of(new Written(ended ? ">" : ">-", below.toString()));
    }

    private static String indented(String[] lines, int column, String eol) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            out.append(i == 0 ? "" : eol).append(lines[i].isEmpty() ? "" : " ".repeat(column) + lines[i]);
        }
        return out.toString();
    }
}
