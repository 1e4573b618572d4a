package dev.foreword.text.internal;

import java.util.Optional;

/**
 * Characters that look like nothing, or like an ordinary space and are none: they come along when text is copied from a
 * web page or a word processor, and no author can find them.
 */
public final class Invisible {

    private Invisible() {}

    /** The first one in a text, as messages name it: {@code a no-break space (U+00A0)}. */
    public static Optional<String> in(String text) {
        return isAscii(text)
                ? Optional.empty()
                : text.codePoints()
                        .filter(Invisible::is)
                        .mapToObj(Invisible::name)
                        .findFirst();
    }

    /** The text that the author sees: with ordinary spaces, and none at either end. */
    public static String without(String text) {
        if (isAscii(text)) {
            return text.strip();
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (!is(c)) {
                out.appendCodePoint(c);
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }

    /** Printable ASCII, as most words are, which need no second look. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    public static boolean is(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> c != ' ';
            case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    public static String name(int c) {
        String name = switch (c) {
            case 0x85 -> "a next-line character";
            case 0xA0 -> "a no-break space";
            case 0xAD -> "a soft hyphen";
            case 0x200B -> "a zero-width space";
            case 0x200C, 0x200D -> "a zero-width joiner";
            case 0x200E, 0x200F -> "a mark of the writing direction";
            case 0x202F -> "a narrow no-break space";
            case 0x3000 -> "a wide space";
            case 0xFEFF -> "a byte order mark";
            default -> Character.getType(c) == Character.SPACE_SEPARATOR ? "an odd space" : "a hidden character";
        };
        return name + String.format(" (U+%04X)", c);
    }
}
