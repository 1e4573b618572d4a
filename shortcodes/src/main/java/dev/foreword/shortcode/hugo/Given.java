package dev.foreword.shortcode.hugo;

import java.util.Optional;

/** What authors give. */
final class Given {

    private Given() {}

    /** An argument that says something. */
    static Optional<String> text(Optional<String> argument) {
        return argument.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether it is made of ASCII letters, digits and these characters, so that it can be a part of a URL. */
    static boolean isPlain(String id, String also) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') && also.indexOf(c) < 0) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    /**
     * The words of a line of Markdown, where there is no room for markup: marks of emphasis and code are left out, and of
     * links and pictures the text stays.
     */
    static String words(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length());
        int linkEnd = markdown.lastIndexOf(')');
        int close = -1;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '[' && close < i) {
                close = markdown.indexOf(']', i);
                close = close < 0 ? markdown.length() : close;
            }
            if (c == '\\' && i + 1 < markdown.length() && isPunctuation(markdown.charAt(i + 1))) {
                out.append(markdown.charAt(++i));
            } else if (c == ']' && markdown.startsWith("(", i + 1) && i < linkEnd) {
                i = markdown.indexOf(')', i);
            } else if (c == '[' ? !markdown.startsWith("(", close + 1) : !isMark(markdown, i)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }

    private static boolean isBlank(String markdown, int at) {
        return at < 0 || at >= markdown.length() || Character.isWhitespace(markdown.charAt(at));
    }

    private static boolean isMark(String markdown, int at) {
        return switch (markdown.charAt(at)) {
            case '`' -> true;
            case '*' -> !isBlank(markdown, at - 1) || !isBlank(markdown, at + 1);
            case '!' -> markdown.startsWith("[", at + 1);
            case '_' ->
                at == 0
                        || at + 1 == markdown.length()
                        || !Character.isLetterOrDigit(markdown.charAt(at - 1))
                        || !Character.isLetterOrDigit(markdown.charAt(at + 1));
            default -> false;
        };
    }
}
