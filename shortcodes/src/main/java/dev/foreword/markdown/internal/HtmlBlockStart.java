package dev.foreword.markdown.internal;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The seven ways in which a block of HTML starts, as CommonMark counts them, and where each ends. */
enum HtmlBlockStart {
    RAW_TEXT("</script>", "</pre>", "</style>", "</textarea>"),
    COMMENT("-->"),
    INSTRUCTION("?>"),
    DECLARATION(">"),
    CDATA("]]>"),
    BLOCK_TAG,
    ANY_TAG;

    private static final Set<String> RAW_TEXT_TAGS = Set.of("script", "pre", "style", "textarea");

    private static final Set<String> CLOSING_RAW_TEXT_TAGS = Set.of("script", "pre", "style");

    private static final Set<String> BLOCK_TAGS = Set.of(
            "address",
            "article",
            "aside",
            "base",
            "basefont",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frame",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "link",
            "main",
            "menu",
            "menuitem",
            "meta",
            "nav",
            "noframes",
            "ol",
            "optgroup",
            "option",
            "p",
            "param",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "track",
            "ul");

    private static final int LONGEST_TAG = 10;

    private final String[] ends;

    HtmlBlockStart(String... ends) {
        this.ends = ends;
    }

    /** How the HTML starts whose {@code <} stands at {@code at}, or null. */
    static @Nullable HtmlBlockStart at(CharSequence line, int at) {
        int next = at + 1;
        if (next >= line.length()) {
            return null;
        }
        char c = line.charAt(next);
        if (c == '?') {
            return INSTRUCTION;
        }
        if (c == '!') {
            return declaration(line, next);
        }
        boolean closing = c == '/';
        int nameStart = closing ? Scan.skip(line, next + 1, ' ') : next;
        int nameEnd = nameStart;
        while (nameEnd < line.length() && isNameChar(line.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == nameStart || !CharClass.isAsciiLetter(line.charAt(nameStart))) {
            return null;
        }
        String name = nameEnd - nameStart > LONGEST_TAG
                ? ""
                : line.subSequence(nameStart, nameEnd).toString().toLowerCase(Locale.ROOT);
        if (!closing && RAW_TEXT_TAGS.contains(name) && isTagEnd(line, nameEnd, false)) {
            return RAW_TEXT;
        }
        if (BLOCK_TAGS.contains(name) && isTagEnd(line, nameEnd, true)) {
            return BLOCK_TAG;
        }
        int end = closing
                ? closingTagEnd(line, nameEnd)
                : new HtmlSyntax(line.toString().toCharArray()).end(at);
        if (end < 0 || !isAlone(line, end)) {
            return null;
        }
        // goldmark leaves a closing tag of raw text to the paragraph.
        return BLOCK_TAGS.contains(name) ? BLOCK_TAG : CLOSING_RAW_TEXT_TAGS.contains(name) ? null : ANY_TAG;
    }

    private static int closingTagEnd(CharSequence line, int nameEnd) {
        int end = Scan.skip(line, nameEnd, ' ');
        return end < line.length() && line.charAt(end) == '>' ? end + 1 : -1;
    }

    /** Whether nothing but blanks follows the tag; goldmark wants no tabs there, nor at the end of the tag. */
    private static boolean isAlone(CharSequence line, int end) {
        int last = end - 2;
        if (line.charAt(last) == '/') {
            last--;
        }
        return line.charAt(last) != '\t' && Scan.skip(line, end, ' ') == line.length();
    }

    private static @Nullable HtmlBlockStart declaration(CharSequence line, int bang) {
        if (Scan.startsWith(line, bang, "!--")) {
            return COMMENT;
        }
        if (bang + 8 <= line.length() && "![CDATA[".contentEquals(line.subSequence(bang, bang + 8))) {
            return CDATA;
        }
        return bang + 1 < line.length() && HtmlSyntax.isDeclaration(line.charAt(bang + 1)) ? DECLARATION : null;
    }

    private static boolean isNameChar(char c) {
        return CharClass.isAsciiLetter(c) || CharClass.isAsciiDigit(c) || c == '-';
    }

    private static boolean isTagEnd(CharSequence line, int at, boolean blockTag) {
        if (at >= line.length()) {
            return true;
        }
        char c = line.charAt(at);
        return c == ' '
                || c == '>'
                || (blockTag ? c == '/' && at + 1 < line.length() && line.charAt(at + 1) == '>' : Scan.isWhiteSpace(c));
    }

    boolean endsAtBlankLine() {
        return ends.length == 0;
    }

    /** Whether the block ends with this line. */
    boolean isClosedBy(CharSequence line) {
        for (int at = 0; ends.length > 0 && at < line.length(); at++) {
            char c = line.charAt(at);
            if (c != '<' && c != '-' && c != '?' && c != '>' && c != ']') {
                continue;
            }
            for (String end : ends) {
                if (Scan.startsWith(line, at, end)) {
                    return true;
                }
            }
        }
        return false;
    }
}
