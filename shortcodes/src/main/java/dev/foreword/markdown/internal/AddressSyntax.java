package dev.foreword.markdown.internal;

/**
 * Addresses in running text, in angle brackets ({@code <https://a.b>}, {@code <a@b.c>}) and bare ones, by the rules of
 * goldmark's linkify extension.
 *
 * <p>For one block. A bare address may start at the start of a line, behind a space, {@code (}, {@code ~}, or right
 * behind any other inline element; which of these it is, the caller knows.
 */
final class AddressSyntax {

    /** Longest host and longest scheme; what keeps a look from any place short. */
    private static final int MAX_HOST = 256;

    private static final int MAX_SCHEME = 32;
    private static final int MAX_DOMAIN_LABEL = 63;

    private final char[] text;

    /** The run of e-mail characters looked at last, and where the address in it ends, or -1. */
    private int runStart = -1;

    private int runEnd = -1;
    private int runResult = -1;

    AddressSyntax(char[] text) {
        this.text = text;
    }

    /** Whether a bare address may stand anywhere in a text, so that most blocks never ask again. */
    static boolean mayHold(char[] text) {
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c == '@'
                    || c == ':' && i + 1 < text.length && text[i + 1] == '/'
                    || c == '.' && i > 2 && text[i - 1] == 'w' && text[i - 2] == 'w' && text[i - 3] == 'w') {
                return true;
            }
        }
        return false;
    }

    /** Behind the e-mail address that starts here and whose {@code >} follows it, or -1; the bracket is not counted. */
    int bracketedEmail(int start) {
        int end = email(start);
        return end > 0 && end < text.length && text[end] == '>' ? end : -1;
    }

    /** Behind the URL that starts here and whose {@code >} follows it, or -1; the bracket is not counted. */
    int bracketedUrl(int start) {
        int i = start;
        if (i == text.length || !CharClass.isAsciiLetter(text[i])) {
            return -1;
        }
        int limit = Math.min(text.length, start + MAX_SCHEME + 1);
        while (i < limit && isScheme(text[i])) {
            i++;
        }
        if (i - start < 2 || i == limit || text[i] != ':') {
            return -1;
        }
        while (i < text.length && text[i] > ' ' && text[i] != '<' && text[i] != '>') {
            i++;
        }
        return i < text.length && text[i] == '>' ? i : -1;
    }

    private static boolean isScheme(char c) {
        return CharClass.isAsciiAlphanumeric(c) || c == '+' || c == '.' || c == '-';
    }

    /** Behind the bare {@code http:}, {@code https:}, {@code ftp:} or {@code www.} address that starts here, or -1. */
    int bareUrl(int start) {
        int host = switch (start < text.length ? text[start] : 0) {
            case 'h' -> startsWith("https://", start) ? start + 8 : startsWith("http://", start) ? start + 7 : -1;
            case 'f' -> startsWith("ftp://", start) ? start + 6 : -1;
            case 'w' -> startsWith("www.", start) ? start + 4 : -1;
            default -> -1;
        };
        if (host < 0) {
            return -1;
        }
        boolean www = text[start] == 'w';
        int end = host(host);
        if (end < 0) {
            return -1;
        }
        if (!www && end + 1 < text.length && text[end] == ':' && CharClass.isAsciiDigit(text[end + 1])) {
            end += 2;
            while (end < text.length && CharClass.isAsciiDigit(text[end])) {
                end++;
            }
        }
        if (end < text.length && (text[end] == '/' || text[end] == '#' || text[end] == '?')) {
            end++;
            while (end < text.length && isPath(text[end], www)) {
                end++;
            }
        }
        return withoutTail(start, end);
    }

    /** Behind the last dot in the host that lower-case letters follow, and these letters. */
    private int host(int start) {
        int limit = start;
        while (limit < text.length && limit - start < MAX_HOST && isHost(text[limit])) {
            limit++;
        }
        for (int dot = limit; dot > start; dot--) {
            if (dot + 1 < text.length && text[dot] == '.' && isLower(text[dot + 1])) {
                int end = dot + 2;
                while (end < text.length && isLower(text[end])) {
                    end++;
                }
                return end;
            }
        }
        return -1;
    }

    /** What goldmark takes off the end: punctuation, closing parentheses without an opening one, an entity. */
    private int withoutTail(int start, int matched) {
        int end = matched;
        char last = text[end - 1];
        if (last == ')') {
            int surplus = 0;
            for (int i = start; i < end; i++) {
                surplus += text[i] == ')' ? 1 : text[i] == '(' ? -1 : 0;
            }
            end -= Math.max(surplus, 0);
        } else if (last == ';') {
            int i = end - 2;
            while (i >= start && CharClass.isAsciiAlphanumeric(text[i])) {
                i--;
            }
            if (i >= start && i != end - 2 && text[i] == '&') {
                end = i;
            }
        }
        while (end > start + 1 && isTail(text[end - 1])) {
            end--;
        }
        return end;
    }

    /** Behind the bare e-mail address that starts here, or -1. */
    int bareEmail(int start) {
        if (start >= text.length || CharClass.isAsciiPunctuation(text[start])) {
            return -1;
        }
        int end = email(start);
        if (end < 0 || end < text.length && (text[end] == '-' || text[end] == '_')) {
            return -1;
        }
        // Only an address with a dot in its domain counts; one at the very end does not.
        for (int i = runEnd; i < end - 1; i++) {
            if (text[i] == '.') {
                return end;
            }
        }
        return -1;
    }

    private int email(int start) {
        if (start < runStart || start >= runEnd) {
            look(start);
        }
        return start < runEnd ? runResult : -1;
    }

    /** Text of markup characters alone asks at every one of them; the run and its answer are the same each time. */
    private void look(int start) {
        int at = start;
        while (at < text.length && CharClass.isEmailLocal(text[at])) {
            at++;
        }
        runStart = start;
        runEnd = at;
        runResult = at < text.length && text[at] == '@' ? domain(at + 1) : -1;
    }

    private int domain(int start) {
        int end = domainLabel(start);
        while (end > 0 && end < text.length && text[end] == '.') {
            int next = domainLabel(end + 1);
            if (next < 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int domainLabel(int start) {
        int end = -1;
        int limit = Math.min(text.length, start + MAX_DOMAIN_LABEL);
        for (int i = start; i < limit; i++) {
            if (CharClass.isAsciiAlphanumeric(text[i])) {
                end = i + 1;
            } else if (text[i] != '-' || i == start) {
                break;
            }
        }
        return end;
    }

    private static boolean isHost(char c) {
        return CharClass.isAsciiAlphanumeric(c)
                || switch (c) {
                    case '-', '@', ':', '%', '.', '_', '+', '~', '#', '=' -> true;
                    default -> false;
                };
    }

    private static boolean isPath(char c, boolean www) {
        return CharClass.isAsciiAlphanumeric(c)
                || switch (c) {
                    case '-', '@', ':', '%', '_', '+', '.', '~', '#', '!', '?', '&', '/', '=', '(', ')' -> true;
                    case ';', ',', '\'', '"', '>', '^', '{', '}', '[', ']', '`' -> true;
                    case '$' -> !www;
                    default -> false;
                };
    }

    private static boolean isTail(char c) {
        return switch (c) {
            case '?', '!', '.', ',', ':', '*', '_', '~' -> true;
            default -> false;
        };
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private boolean startsWith(String wanted, int start) {
        if (start + wanted.length() > text.length) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (text[start + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
