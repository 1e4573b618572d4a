package dev.foreword.html.internal;

import java.util.Locale;
import java.util.Set;

/**
 * Which CSS values may be written: words, numbers, units, colours, closed strings, and calls of functions that only
 * compute.
 *
 * <p>A value is one component list, so nothing that ends a declaration ({@code ;}), opens a block, begins a comment or
 * an at-rule, or escapes a character may stand in it, and nothing that loads ({@code url(}, {@code image-set(}) or runs
 * ({@code expression(}). Functions are a closed list: a list of bad ones would always be one short.
 */
public final class SafeStyle {

    private static final int MAX_LENGTH = 500;

    private static final Set<String> FUNCTIONS = Set.of(
            "rgb",
            "rgba",
            "hsl",
            "hsla",
            "hwb",
            "lab",
            "lch",
            "oklab",
            "oklch",
            "color",
            "color-mix",
            "light-dark",
            "var",
            "calc",
            "min",
            "max",
            "clamp",
            "round",
            "abs",
            "sign",
            "minmax",
            "repeat",
            "fit-content",
            "linear-gradient",
            "radial-gradient",
            "conic-gradient",
            "repeating-linear-gradient",
            "repeating-radial-gradient",
            "repeating-conic-gradient",
            "cubic-bezier",
            "steps",
            "linear",
            "translate",
            "translatex",
            "translatey",
            "scale",
            "scalex",
            "scaley",
            "rotate",
            "skew",
            "skewx",
            "skewy",
            "blur",
            "brightness",
            "contrast",
            "drop-shadow",
            "grayscale",
            "hue-rotate",
            "invert",
            "opacity",
            "saturate",
            "sepia",
            "counter");

    private SafeStyle() {}

    /** Whether a value may stand behind {@code property:}. */
    public static boolean isSafe(String value) {
        if (value.length() > MAX_LENGTH) {
            return false;
        }
        int depth = 0;
        int word = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isWord(c)) {
                continue;
            }
            if (c == '(') {
                if (!isFunction(value.substring(word, i))) {
                    return false;
                }
                depth++;
            } else if (c == ')') {
                if (--depth < 0) {
                    return false;
                }
            } else if (c == '"' || c == '\'') {
                i = endOfString(value, i);
                if (i < 0) {
                    return false;
                }
            } else if (!isBetween(c) || (c == '/' && value.startsWith("*", i + 1))) {
                return false;
            }
            word = i + 1;
        }
        return depth == 0;
    }

    /** An empty name is a parenthesis that only groups, as in {@code calc((1px + 2px) * 3)}. */
    private static boolean isFunction(String name) {
        return name.isEmpty() || FUNCTIONS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || (c >= 0xA1 && Character.isLetterOrDigit(c));
    }

    private static boolean isBetween(char c) {
        return c == ' ' || c == ',' || c == '.' || c == '#' || c == '%' || c == '+' || c == '*' || c == '/' || c == '!';
    }

    /** The offset of the closing quote, or -1 when there is none or something odd stands before it. */
    private static int endOfString(String value, int start) {
        char quote = value.charAt(start);
        for (int i = start + 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == quote) {
                return i;
            }
            if (c == '\\' || c == '<' || c == ';' || c == '{' || c == '}' || c < ' ') {
                return -1;
            }
        }
        return -1;
    }
}
