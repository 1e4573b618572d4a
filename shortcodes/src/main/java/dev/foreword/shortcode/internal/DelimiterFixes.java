package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Notation;
import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Optional;

/** Changes that mend the beginning and the end of a tag. */
final class DelimiterFixes {

    private DelimiterFixes() {}

    /**
     * What stands for the end of a tag but is none: a brace too few, a blank in it. Safe when nothing behind it could be
     * the end as well; a guess when a single sign ends the line.
     */
    static Optional<Fix> almostRight(String text, int at, int end, Notation notation) {
        char sign = notation.rightDelimiter().charAt(0);
        int i = at;
        boolean signed = text.charAt(i) == '>' || text.charAt(i) == '%';
        if (signed) {
            i = skipSpaces(text, i + 1, end);
        }
        int braces = 0;
        for (int next = i; next < end && braces < 2 && text.charAt(next) == '}'; next = skipSpaces(text, i, end)) {
            braces++;
            i = next + 1;
        }
        boolean own = text.charAt(at) == sign;
        Fix fix = TagFixes.rightDelimiter(new Span(at, i), notation);
        if (!(signed ? braces > 0 && (own || braces == 2) : braces == 2)) {
            boolean last = (signed ? own : braces == 1) && isLastOfLine(text, i, end);
            return last ? Optional.of(fix) : Optional.empty();
        }
        return Optional.of((own || !signed) && !endsLater(text, i, end) ? fix.safe() : fix);
    }

    /** For braces before the end of the tag, when only arguments follow. */
    static Optional<Fix> surplus(String text, int at, int end, Notation notation) {
        int i = at;
        while (i < end && text.charAt(i) == '}') {
            i++;
        }
        Span braces = new Span(at, i);
        boolean arguments = false;
        while (i < Math.min(end, at + TagFixes.FAR) && text.charAt(i) != '\n' && text.charAt(i) != '{') {
            if (Delimiters.isRight(text, i, end, notation)) {
                boolean nothing = text.substring(braces.end(), i).isBlank() && i > braces.end();
                return (arguments || nothing) && !braces.isEmpty()
                        ? Optional.of(TagFixes.delete("\"" + "}".repeat(braces.length()) + "\"", braces))
                        : Optional.empty();
            }
            arguments |= text.charAt(i) == '=';
            i++;
        }
        return Optional.empty();
    }

    private static int skipSpaces(String text, int at, int end) {
        int i = at;
        while (i < end && i < at + 3 && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean isLastOfLine(String text, int at, int end) {
        int i = skipSpaces(text, at, end);
        return i == end || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    /** Whether another end follows on the line, before another tag begins, or a brace that may belong to this one. */
    private static boolean endsLater(String text, int from, int end) {
        if (from < end && text.charAt(from) == '}') {
            return true;
        }
        for (int i = from; i < Math.min(end, from + TagFixes.FAR) && text.charAt(i) != '\n'; i++) {
            if (Delimiters.isRight(text, i, end)) {
                return true;
            }
            if (i + Delimiters.LENGTH <= end && Delimiters.isLeft(text, i)) {
                break;
            }
        }
        return false;
    }

    /** {@code {{< /* x * / >}}}: blanks around the marks of a tag that is only shown. */
    static Optional<Fix> comment(String text, int from, int mark, int end, Notation notation) {
        Edit open = new Edit(new Span(from, mark), "");
        for (int i = mark + 2; i + 1 < Math.min(end, mark + TagFixes.FAR) && text.charAt(i) != '\n'; i++) {
            if (text.startsWith("*/", i)) {
                int next = Words.skipBlanks(text, i + 2, Math.min(end, i + 10));
                if (Delimiters.isRight(text, next, end, notation)) {
                    Edit close = new Edit(new Span(i + 2, next), "");
                    return Optional.of(
                            new Fix("take the blanks away", next > i + 2 ? List.of(open, close) : List.of(open)));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code {{%% x %%}}}: one sign too many at both ends. */
    static Optional<Fix> doubled(String text, int at, int end, Notation notation) {
        String sign = text.substring(at, at + 1);
        String wrong = notation.rightDelimiter().substring(0, 1) + notation.rightDelimiter();
        for (int i = at + 1; i < Math.min(end, at + TagFixes.FAR) && text.charAt(i) != '\n'; i++) {
            if (text.startsWith(wrong, i)) {
                return Optional.of(new Fix(
                                "write each sign once",
                                List.of(new Edit(new Span(at, at + 1), ""), new Edit(new Span(i, i + 1), "")))
                        .safe());
            }
            if (Delimiters.isRight(text, i, end, notation)) {
                return Optional.of(TagFixes.delete("\"" + sign + "\"", new Span(at, at + 1))
                        .safe());
            }
        }
        return Optional.empty();
    }

    /** {@code {{</* x * / >}}}: blanks in the end of a tag that is only shown. */
    static Optional<Fix> commentEnd(String text, int from, int end, Notation notation) {
        for (int i = from; i + 1 < Math.min(end, from + TagFixes.FAR); i++) {
            // Behind the end of a tag, or the beginning of one, it is another's.
            boolean other = Delimiters.isRight(text, i, end) || i + 3 <= end && Delimiters.isLeft(text, i);
            if (text.charAt(i) == '\n' || i > from && other) {
                break;
            }
            if (text.startsWith("*/", i)) {
                int next = Words.skipBlanks(text, i + 2, Math.min(end, i + 10));
                if (Delimiters.isRight(text, next, end)) {
                    Fix fix = TagFixes.rightDelimiter(new Span(i + 2, next + Delimiters.LENGTH), notation);
                    return Optional.of(Delimiters.isRight(text, next, end, notation) ? fix.safe() : fix);
                }
            }
        }
        return Optional.empty();
    }

    /** {@code {{%- x -%}}}: hyphens, which are for templates, at one end or both. */
    static Fix hyphens(String text, int at, int end) {
        Edit first = new Edit(new Span(at, at + 1), "");
        for (int i = at + 1; i < Math.min(end, at + TagFixes.FAR) && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '-' && Delimiters.isRight(text, i + 1, end)) {
                return new Fix("delete both \"-\"", List.of(first, new Edit(new Span(i, i + 1), ""))).safe();
            }
            if (Delimiters.isRight(text, i, end)) {
                break;
            }
        }
        return new Fix("delete \"-\"", List.of(first)).safe();
    }
}
