package dev.foreword.frontmatter.internal;

/** Strings as TOML writes them (toml.io 1.0.0, "String"). */
final class TomlString {

    private TomlString() {}

    /**
     * The offset behind the string that begins here; the complement ({@code ~}) of the place where it breaks when it has
     * an unclosed line, an escape that does not exist or a control character.
     */
    static int end(String text, int start, int limit) {
        char quote = text.charAt(start);
        String triple = String.valueOf(quote).repeat(3);
        boolean multiline = text.startsWith(triple, start) && start + 3 <= limit;
        int at = start + (multiline ? 3 : 1);
        while (at < limit) {
            char c = text.charAt(at);
            if (c == quote && !multiline) {
                return at + 1;
            }
            if (c == quote && at + 3 <= limit && text.startsWith(triple, at)) {
                int behind = at + 3;
                // Up to two quotes may stand right before the closing ones.
                while (behind < Math.min(limit, at + 5) && text.charAt(behind) == quote) {
                    behind++;
                }
                return behind;
            }
            boolean escape = c == '\\' && quote == '"';
            boolean lineBreak = c == '\n' || text.startsWith("\r\n", at);
            boolean allowed =
                    lineBreak ? multiline : !isControl(c) && (!escape || isEscape(text, at, limit, multiline));
            if (!allowed) {
                return ~at;
            }
            at += escape ? 2 : 1;
        }
        return ~limit;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' || c == 0x7F;
    }

    private static boolean isEscape(String text, int at, int limit, boolean multiline) {
        if (at + 1 >= limit) {
            return false;
        }
        char c = text.charAt(at + 1);
        int digits = c == 'u' ? 4 : c == 'U' ? 8 : 0;
        for (int i = at + 2; i < at + 2 + digits; i++) {
            if (i >= limit || text.charAt(i) >= 0x80 || Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return digits > 0 || "btnfr\"\\".indexOf(c) >= 0 || multiline && " \t\r\n".indexOf(c) >= 0;
    }

    /** The text that a closed string stands for. */
    static String decode(String written) {
        boolean multiline = written.length() >= 6 && (written.startsWith("\"\"\"") || written.startsWith("'''"));
        int quotes = multiline ? 3 : 1;
        String inner = written.substring(quotes, Math.max(quotes, written.length() - quotes));
        if (multiline) {
            inner = withoutFirstLineBreak(inner);
        }
        return written.charAt(0) == '\'' || inner.indexOf('\\') < 0 ? inner : unescape(inner);
    }

    private static String withoutFirstLineBreak(String text) {
        if (text.startsWith("\r\n")) {
            return text.substring(2);
        }
        return text.startsWith("\n") ? text.substring(1) : text;
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            if (c != '\\' || at + 1 == text.length()) {
                out.append(c);
                at++;
                continue;
            }
            char escaped = text.charAt(at + 1);
            at += 2;
            switch (escaped) {
                case 'b' -> out.append('\b');
                case 't' -> out.append('\t');
                case 'n' -> out.append('\n');
                case 'f' -> out.append('\f');
                case 'r' -> out.append('\r');
                case 'u' -> at = codePoint(text, at, 4, out);
                case 'U' -> at = codePoint(text, at, 8, out);
                case ' ', '\t', '\r', '\n' -> at = behindBlanks(text, at);
                default -> out.append(escaped);
            }
        }
        return out.toString();
    }

    private static int codePoint(String text, int at, int digits, StringBuilder out) {
        int end = Math.min(text.length(), at + digits);
        try {
            out.appendCodePoint(Integer.parseInt(text.substring(at, end), 16));
        } catch (IllegalArgumentException e) {
            // No such character; tomlj says so.
            out.append('\uFFFD');
        }
        return end;
    }

    /** A backslash at the end of a line takes all blanks and line breaks behind it away. */
    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
