package dev.foreword.markdown.internal;

/**
 * Raw HTML in running text: tags, comments, processing instructions, declarations, CDATA.
 *
 * <p>For one block. It remembers up to where a closing {@code -->}, {@code ?>}, {@code ]]>} or {@code >} was looked for
 * in vain, so that a text of openings alone stays linear. Tags need no memory: a tag that breaks off inside a quoted
 * value cannot be read on by another that starts inside it.
 */
final class HtmlSyntax {

    private static final String CDATA = "<![CDATA[";

    private final char[] text;
    private boolean noComment;
    private boolean noInstruction;
    private boolean noCdata;
    private boolean noDeclaration;

    HtmlSyntax(char[] text) {
        this.text = text;
    }

    /** Behind the HTML that starts with the {@code <} at {@code start}, or -1. */
    int end(int start) {
        if (start + 2 >= text.length) {
            return -1;
        }
        char c = text[start + 1];
        if (CharClass.isAsciiLetter(c)) {
            return openTag(start + 1);
        }
        return switch (c) {
            case '/' -> closingTag(start + 2);
            case '?' -> {
                int end = noInstruction ? -1 : find("?>", start + 2);
                noInstruction = end < 0;
                yield end;
            }
            case '!' -> markup(start);
            default -> -1;
        };
    }

    static boolean isComment(char[] text, int start) {
        return startsWith(text, "<!--", start);
    }

    /** goldmark knows capitals only. */
    static boolean isDeclaration(char first) {
        return first >= 'A' && first <= 'Z';
    }

    private int markup(int start) {
        if (isComment(text, start)) {
            return comment(start + 4);
        }
        if (startsWith(text, CDATA, start)) {
            int end = noCdata ? -1 : find("]]>", start + CDATA.length());
            noCdata = end < 0;
            return end;
        }
        if (isDeclaration(text[start + 2])) {
            int end = noDeclaration ? -1 : find(">", start + 3);
            noDeclaration = end < 0;
            return end;
        }
        return -1;
    }

    private int comment(int start) {
        if (startsWith(text, ">", start)) {
            return start + 1;
        }
        if (startsWith(text, "->", start)) {
            return start + 2;
        }
        int end = noComment ? -1 : find("-->", start);
        noComment = end < 0;
        return end;
    }

    private int closingTag(int start) {
        int i = tagName(start);
        if (i < 0) {
            return -1;
        }
        i = LinkSyntax.skipBlanks(text, i, text.length);
        return i < text.length && text[i] == '>' ? i + 1 : -1;
    }

    private int openTag(int start) {
        int i = tagName(start);
        while (true) {
            int blank = i;
            i = LinkSyntax.skipBlanks(text, i, text.length);
            if (i == text.length) {
                return -1;
            }
            char c = text[i];
            if (c == '>') {
                return i + 1;
            }
            if (c == '/') {
                return i + 1 < text.length && text[i + 1] == '>' ? i + 2 : -1;
            }
            if (i == blank || !isNameStart(c)) {
                return -1;
            }
            i = attribute(i);
            if (i < 0) {
                return -1;
            }
        }
    }

    private int tagName(int start) {
        if (start >= text.length || !CharClass.isAsciiLetter(text[start])) {
            return -1;
        }
        int i = start + 1;
        while (i < text.length && (CharClass.isAsciiAlphanumeric(text[i]) || text[i] == '-')) {
            i++;
        }
        return i;
    }

    private int attribute(int start) {
        int i = start;
        while (i < text.length && (isNameStart(text[i]) || isNameRest(text[i]))) {
            i++;
        }
        int equals = LinkSyntax.skipBlanks(text, i, text.length);
        if (equals == text.length || text[equals] != '=') {
            return i;
        }
        i = LinkSyntax.skipBlanks(text, equals + 1, text.length);
        if (i == text.length) {
            return -1;
        }
        char quote = text[i];
        if (quote == '"' || quote == '\'') {
            int close = i + 1;
            while (close < text.length && text[close] != quote) {
                close++;
            }
            return close == text.length ? -1 : close + 1;
        }
        int valueStart = i;
        while (i < text.length && isUnquoted(text[i])) {
            i++;
        }
        return i == valueStart ? -1 : i;
    }

    private static boolean isNameStart(char c) {
        return CharClass.isAsciiLetter(c) || c == '_' || c == ':';
    }

    private static boolean isNameRest(char c) {
        return CharClass.isAsciiDigit(c) || c == '.' || c == '-';
    }

    private static boolean isUnquoted(char c) {
        return c > ' ' && c != '"' && c != '\'' && c != '=' && c != '<' && c != '>' && c != '`';
    }

    private int find(String wanted, int start) {
        int last = text.length - wanted.length();
        for (int i = start; i <= last; i++) {
            if (startsWith(text, wanted, i)) {
                return i + wanted.length();
            }
        }
        return -1;
    }

    private static boolean startsWith(char[] text, String wanted, int start) {
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
