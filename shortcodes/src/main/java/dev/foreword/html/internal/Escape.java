package dev.foreword.html.internal;

import org.jspecify.annotations.Nullable;

/**
 * Characters that may not stand in HTML as they are.
 *
 * <p>Besides markup these are the ones that are no text at all: NUL, noncharacters and halves of surrogate pairs
 * become U+FFFD, one for one. Noncharacters matter most: Foreword marks finished HTML with them while Markdown is
 * parsed, so none may come out of a text.
 */
public final class Escape {

    private static final char REPLACEMENT = '\uFFFD';

    private Escape() {}

    /** Appends text between tags: {@code & < >} are escaped. */
    public static void text(StringBuilder out, CharSequence text) {
        append(out, text, 0, text.length(), false);
    }

    /** As {@link #text(StringBuilder, CharSequence)}, a part of the text. */
    public static void text(StringBuilder out, CharSequence text, int start, int end) {
        append(out, text, start, end, false);
    }

    /** Appends an attribute value, without its quotes: {@code & < > " '} are escaped. */
    public static void attribute(StringBuilder out, CharSequence value) {
        append(out, value, 0, value.length(), true);
    }

    /** Appends markup as it is, but for what is no text at all. */
    public static void markup(StringBuilder out, CharSequence markup, int start, int end) {
        int written = start;
        for (int i = start; i < end; i++) {
            char c = markup.charAt(i);
            if (c != '\0' && c < Character.MIN_SURROGATE) {
                continue;
            }
            String replacement = c == '\0' ? String.valueOf(REPLACEMENT) : odd(markup, i, end);
            if (replacement != null) {
                out.append(markup, written, i).append(replacement);
                written = i + 1;
            } else if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
        out.append(markup, written, end);
    }

    /** Whether the UTF-16 unit, by itself, is a noncharacter (those of the other planes need two units). */
    public static boolean isNoncharacter(char c) {
        return c >= '\uFDD0' && (c <= '\uFDEF' || c >= '\uFFFE');
    }

    private static void append(StringBuilder out, CharSequence text, int start, int end, boolean quotes) {
        int written = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > '>' && c < Character.MIN_SURROGATE) {
                continue;
            }
            String escaped = c < Character.MIN_SURROGATE ? markup(c, quotes) : odd(text, i, end);
            if (escaped != null) {
                out.append(text, written, i).append(escaped);
                written = i + 1;
            } else if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
        out.append(text, written, end);
    }

    private static @Nullable String markup(char c, boolean quotes) {
        switch (c) {
            case '&':
                return "&amp;";
            case '<':
                return "&lt;";
            case '>':
                return "&gt;";
            case '"':
                return quotes ? "&quot;" : null;
            case '\'':
                return quotes ? "&#39;" : null;
            case '\0':
                return String.valueOf(REPLACEMENT);
            default:
                return null;
        }
    }

    /** The replacement of a unit that is no text, or null when it, with the next one if it is a pair, is. */
    private static @Nullable String odd(CharSequence text, int i, int end) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
            boolean plane = (Character.toCodePoint(c, text.charAt(i + 1)) & 0xFFFE) == 0xFFFE;
            return plane ? String.valueOf(REPLACEMENT) : null;
        }
        return Character.isSurrogate(c) || isNoncharacter(c) ? String.valueOf(REPLACEMENT) : null;
    }
}
