package dev.foreword.markdown.internal;

/**
 * The parts of links and of their definitions, found by offset: label, target, title.
 *
 * <p>Every method takes the offset where the part would start and gives the one behind it, or -1. None reads further
 * than the next character of the kind that ended it before, so asking at every bracket of a text stays linear.
 */
final class LinkSyntax {

    /** CommonMark's longest label. */
    static final int MAX_LABEL = 999;

    /** Deeper parentheses in a target make it none; CommonMark wants three, cmark has this number too. */
    private static final int MAX_PARENTHESES = 32;

    private LinkSyntax() {}

    static int skipBlanks(char[] text, int start, int end) {
        int i = start;
        while (i < end && CharClass.isBlank(text[i])) {
            i++;
        }
        return i;
    }

    /** Behind the {@code ]} of a label; {@code start} is behind its {@code [}. */
    static int label(char[] text, int start, int end) {
        int limit = Math.min(end, start + MAX_LABEL + 1);
        for (int i = start; i < limit; i++) {
            char c = text[i];
            if (c == ']') {
                return i + 1;
            }
            if (c == '[') {
                return -1;
            }
            if (isEscape(text, i, end)) {
                i++;
            }
        }
        return -1;
    }

    /** Behind a target, its angle brackets included. An empty one is none, but {@code <>} is one. */
    static int target(char[] text, int start, int end) {
        if (start < end && text[start] == '<') {
            return angleTarget(text, start + 1, end);
        }
        int depth = 0;
        int i = start;
        for (; i < end; i++) {
            char c = text[i];
            if (c == '(') {
                if (++depth > MAX_PARENTHESES) {
                    return -1;
                }
            } else if (c == ')') {
                if (--depth < 0) {
                    break;
                }
            } else if (CharClass.isBlank(c)) {
                break;
            } else if (isEscape(text, i, end)) {
                i++;
            }
        }
        return i == start ? -1 : i;
    }

    private static int angleTarget(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || CharClass.isLineEnd(c)) {
                return -1;
            }
            if (isEscape(text, i, end)) {
                i++;
            }
        }
        return -1;
    }

    /** Behind a title, its quotes or parentheses included. */
    static int title(char[] text, int start, int end) {
        if (start >= end) {
            return -1;
        }
        char opener = text[start];
        char closer = opener == '(' ? ')' : opener;
        if (opener != '"' && opener != '\'' && opener != '(') {
            return -1;
        }
        for (int i = start + 1; i < end; i++) {
            char c = text[i];
            if (c == closer) {
                return i + 1;
            }
            if (c == opener) {
                return -1;
            }
            if (isEscape(text, i, end)) {
                i++;
            }
        }
        return -1;
    }

    private static boolean isEscape(char[] text, int i, int end) {
        return text[i] == '\\' && i + 1 < end && CharClass.isAsciiPunctuation(text[i + 1]);
    }
}
