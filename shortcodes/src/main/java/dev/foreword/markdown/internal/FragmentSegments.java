package dev.foreword.markdown.internal;

/** Pieces of a paragraph that was split at block fragments. */
final class FragmentSegments {

    private FragmentSegments() {}

    /** Whether what was written from here on is only the markup that the split closed and opened again. */
    static boolean isEmpty(StringBuilder out, int from) {
        int at = from;
        while (at < out.length()) {
            char c = out.charAt(at);
            if (c == '<' && isFormatting(out, at)) {
                at = out.indexOf(">", at) + 1;
            } else if (Chars.isSpace(c)) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isFormatting(CharSequence out, int at) {
        int name = at + 1 < out.length() && out.charAt(at + 1) == '/' ? at + 2 : at + 1;
        return Chars.startsWith(out, name, "p>")
                || Chars.startsWith(out, name, "em>")
                || Chars.startsWith(out, name, "strong>")
                || Chars.startsWith(out, name, "del>")
                || Chars.startsWith(out, name, "a>")
                || Chars.startsWith(out, name, "a href=");
    }
}
