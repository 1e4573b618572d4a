package dev.foreword.markdown.internal;

import dev.foreword.markdown.MarkdownOptions.IdStyle;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes ids as Hugo does, such as letters, digits and {@code _} of the text in lower case, a hyphen for each hyphen and
 * blank; {@code -1}, {@code -2} behind an id that is taken.
 */
final class HeadingIds {

    private final IdStyle style;

    /** Those that are taken, and with which number to go on behind them: ids are never given back. */
    private final Map<String, Integer> nextNumber = new HashMap<>();

    HeadingIds(IdStyle style) {
        this.style = style;
    }

    /** An id of the author's, so that no other heading gets it; false when something on the page has it already. */
    boolean take(String id) {
        return nextNumber.putIfAbsent(id, 1) == null;
    }

    /** A new id for this text; {@code fallback} when nothing of it can stand in an id. */
    String make(String text, String fallback) {
        String base = switch (style) {
            case GITHUB -> github(text.strip());
            case GITHUB_ASCII -> github(ascii(text).strip());
            case BLACKFRIDAY -> blackfriday(text);
        };
        return unique(base.isEmpty() ? fallback : base);
    }

    /** Letters lose their accents, what is still not ASCII goes. */
    private static String ascii(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .chars()
                .filter(c -> c < 0x80)
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static String blackfriday(String text) {
        StringBuilder id = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c) || isNumber(c)) {
                id.append(gap && !id.isEmpty() ? "-" : "").appendCodePoint(Character.toLowerCase(c));
                gap = false;
            } else {
                gap = true;
            }
        }
        return id.toString();
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static String github(String text) {
        StringBuilder id = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '-' || c == ' ') {
                id.append('-');
            } else if (c == '_' || Character.isLetter(c) || Character.isDigit(c)) {
                id.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return id.toString();
    }

    private String unique(String base) {
        Integer known = nextNumber.putIfAbsent(base, 1);
        if (known == null) {
            return base;
        }
        int number = known;
        String id = base + "-" + number;
        while (nextNumber.putIfAbsent(id, 1) != null) {
            number++;
            id = base + "-" + number;
        }
        nextNumber.put(base, number + 1);
        return id;
    }
}
