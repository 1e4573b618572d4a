package dev.foreword.markdown.internal;

import dev.foreword.html.internal.Noncharacters;
import java.util.List;

/**
 * Writes characters as HTML: escaped, Markdown's own escapes resolved where asked, and fragments in the shape that
 * the place allows. No noncharacter gets through.
 */
final class TextWriter {

    private static final char REPLACEMENT = '\uFFFD';

    private final List<Fragment> fragments;
    private final boolean escapedSpace;
    private final Origins origins;

    /** {@code escapedSpace} says whether a space behind a backslash vanishes. */
    TextWriter(List<Fragment> fragments, boolean escapedSpace, Origins origins) {
        this.fragments = fragments;
        this.origins = origins;
        this.escapedSpace = escapedSpace;
    }

    /** Text of a paragraph or the like: escapes and entities are resolved, fragments are written as they are. */
    void markdown(StringBuilder out, String text, int from, int to) {
        markdown(out, text, from, to, true);
    }

    /** The same for an attribute value, where fragments are text. */
    void attribute(StringBuilder out, String text, int from, int to) {
        markdown(out, text, from, to, false);
    }

    private void markdown(StringBuilder out, String text, int from, int to, boolean asHtml) {
        int start = from;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                i++;
                continue;
            }
            if (c == '\\') {
                if (i + 1 < to && CharClass.isAsciiPunctuation(text.charAt(i + 1))) {
                    out.append(text, start, i);
                    escape(out, text.charAt(i + 1));
                    i += 2;
                    start = i;
                } else if (escapedSpace && i + 1 < to && text.charAt(i + 1) == ' ') {
                    out.append(text, start, i);
                    i += 2;
                    start = i;
                } else {
                    i++;
                }
                continue;
            }
            out.append(text, start, i);
            i = c == '&' ? reference(out, text, i, to) : special(out, text, i, to, asHtml);
            start = i;
        }
        out.append(text, start, to);
    }

    private static int reference(StringBuilder out, String text, int at, int to) {
        int end = Entities.end(text, at, to);
        String decoded = end < 0 ? null : Entities.decode(text, at, end);
        if (decoded == null) {
            out.append("&amp;");
            return at + 1;
        }
        for (int i = 0; i < decoded.length(); i++) {
            escape(out, decoded.charAt(i));
        }
        return end;
    }

    /** Text that is taken literally; fragments are text. */
    void literal(StringBuilder out, String text, int from, int to) {
        literal(out, text, from, to, false);
    }

    /** Code: text that is taken literally, but for fragments, which are written as they are; so does Hugo. */
    void code(StringBuilder out, String text, int from, int to) {
        literal(out, text, from, to, true);
    }

    private void literal(StringBuilder out, String text, int from, int to, boolean asHtml) {
        int start = from;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (isPlain(c) || c == '\\') {
                i++;
                continue;
            }
            out.append(text, start, i);
            i = special(out, text, i, to, asHtml);
            start = i;
        }
        out.append(text, start, to);
    }

    private int special(StringBuilder out, String text, int at, int to, boolean asHtml) {
        char c = text.charAt(at);
        if (!Noncharacters.isReserved(c)) {
            escape(out, c);
            return at + 1;
        }
        int end = FragmentMarker.end(text, at);
        if (end < 0 || end > to) {
            out.append(REPLACEMENT);
            return at + 1;
        }
        Fragment fragment = fragment(FragmentMarker.index(text, at, end));
        if (asHtml) {
            origins.fragment(out, fragment);
        } else {
            String plain = FragmentText.of(fragment.html());
            for (int i = 0; i < plain.length(); i++) {
                escape(out, plain.charAt(i));
            }
        }
        return end;
    }

    /** A text with escapes, entities and fragments resolved, not yet HTML. */
    String plain(String text) {
        return plain(text, true);
    }

    /** A text with fragments resolved, all else taken literally. */
    String plainCode(String text) {
        return plain(text, false);
    }

    private String plain(String text, boolean markdown) {
        StringBuilder out = null;
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            String replacement = null;
            int end = i + 1;
            if (markdown && c == '\\' && end < text.length() && CharClass.isAsciiPunctuation(text.charAt(end))) {
                replacement = text.substring(end, ++end);
            } else if (markdown && escapedSpace && c == '\\' && end < text.length() && text.charAt(end) == ' ') {
                replacement = "";
                end++;
            } else if (markdown && c == '&') {
                end = Entities.end(text, i, text.length());
                replacement = end < 0 ? null : Entities.decode(text, i, end);
            } else if (Noncharacters.isReserved(c)) {
                end = FragmentMarker.end(text, i);
                replacement = end < 0
                        ? String.valueOf(REPLACEMENT)
                        : FragmentText.of(
                                fragment(FragmentMarker.index(text, i, end)).html());
            }
            if (replacement == null) {
                i++;
                continue;
            }
            out = out == null ? new StringBuilder(text.length()) : out;
            out.append(text, start, i).append(replacement);
            i = Math.max(end, i + 1);
            start = i;
        }
        return out == null ? text : out.append(text, start, text.length()).toString();
    }

    /** Writes a fragment as it is. */
    void fragment(StringBuilder out, int index) {
        origins.fragment(out, fragment(index));
    }

    Fragment fragment(int index) {
        return index < fragments.size() ? fragments.get(index) : new Fragment(String.valueOf(REPLACEMENT), false);
    }

    private static boolean isPlain(char c) {
        return switch (c) {
            case '&', '<', '>', '"', '\\', 0 -> false;
            default -> !Noncharacters.isReserved(c);
        };
    }

    /** Writes one character that is no marker. */
    static void escape(StringBuilder out, char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case 0 -> out.append(REPLACEMENT);
            default -> out.append(Noncharacters.isReserved(c) ? REPLACEMENT : c);
        }
    }
}
