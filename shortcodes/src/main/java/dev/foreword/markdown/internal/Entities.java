package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import dev.foreword.html.internal.Noncharacters;
import org.jspecify.annotations.Nullable;

/** Character references such as {@code &amp;}, {@code &#38;} and {@code &#x26;}. */
final class Entities {

    private static final int MAX_DECIMAL = 7;
    private static final int MAX_HEX = 6;
    private static final int LONGEST_NAME = 32;
    private static final String REPLACEMENT = "\uFFFD";

    private Entities() {}

    /** The offset behind the reference whose {@code &} stands at {@code at}, or -1 when it does not look like one. */
    static int end(CharSequence text, int at, int limit) {
        int i = at + 1;
        if (i >= limit) {
            return -1;
        }
        if (text.charAt(i) != '#') {
            while (i < limit
                    && i - at <= LONGEST_NAME
                    && (CharClass.isAsciiLetter(text.charAt(i)) || CharClass.isAsciiDigit(text.charAt(i)))) {
                i++;
            }
            return i > at + 1 && i < limit && text.charAt(i) == ';' ? i + 1 : -1;
        }
        i++;
        boolean hex = i < limit && (text.charAt(i) == 'x' || text.charAt(i) == 'X');
        i += hex ? 1 : 0;
        int digits = i;
        int max = hex ? MAX_HEX : MAX_DECIMAL;
        while (i < limit
                && i - digits <= max
                && text.charAt(i) < 0x80
                && Character.digit(text.charAt(i), hex ? 16 : 10) >= 0) {
            i++;
        }
        boolean counts = i > digits && i - digits <= max;
        return counts && i < limit && text.charAt(i) == ';' ? i + 1 : -1;
    }

    /** What the reference from {@code at} to {@code end} stands for, or null for an unknown name. */
    static @Nullable String decode(CharSequence text, int at, int end) {
        if (text.charAt(at + 1) != '#') {
            String reference = text.subSequence(at, end).toString();
            String decoded = Html5Entities.entityToString(reference);
            return decoded.equals(reference) ? null : decoded;
        }
        boolean hex = (text.charAt(at + 2) | 0x20) == 'x';
        String digits = text.subSequence(at + (hex ? 3 : 2), end - 1).toString();
        int code = Integer.parseInt(digits, hex ? 16 : 10);
        boolean invalid = code == 0 || code > Character.MAX_CODE_POINT || code >= 0xD800 && code <= 0xDFFF;
        // Noncharacters are markers here, and no text anywhere.
        return invalid || Noncharacters.isReserved(code) ? REPLACEMENT : Character.toString(code);
    }
}
