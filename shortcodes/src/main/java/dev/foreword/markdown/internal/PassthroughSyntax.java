package dev.foreword.markdown.internal;

import dev.foreword.markdown.Delimiters;
import dev.foreword.markdown.MarkdownOptions;
import java.util.ArrayList;
import java.util.List;

/** Finds text between delimiters that is not Markdown; for one block. */
final class PassthroughSyntax {

    private final char[] text;
    private final List<Delimiters> pairs = new ArrayList<>();
    private final int blocks;

    /** For each pair, whether its end was looked for in vain: then there is none further on either. */
    private final boolean[] unclosed;

    private boolean block;

    PassthroughSyntax(MarkdownOptions options, char[] text) {
        this.text = text;
        pairs.addAll(options.passthroughBlock());
        blocks = pairs.size();
        pairs.addAll(options.passthroughInline());
        unclosed = new boolean[pairs.size()];
    }

    /** The characters that an opening delimiter may begin with. */
    static String firstCharacters(MarkdownOptions options) {
        StringBuilder out = new StringBuilder();
        options.passthroughBlock().forEach(pair -> out.append(pair.open().charAt(0)));
        options.passthroughInline().forEach(pair -> out.append(pair.open().charAt(0)));
        return out.toString();
    }

    /** Whether what {@link #end} found is a block. */
    boolean isBlock() {
        return block;
    }

    /**
     * Behind the closing delimiter of what begins here; behind the opening one, negated, when there is no end to it; 0
     * when nothing begins here.
     */
    int end(int start) {
        for (int i = 0; i < unclosed.length; i++) {
            Delimiters pair = pairs.get(i);
            if (!startsWith(pair.open(), start)) {
                continue;
            }
            int content = start + pair.open().length();
            int close = unclosed[i] ? -1 : indexOf(pair.close(), content);
            if (close < 0) {
                unclosed[i] = true;
                return -content;
            }
            block = i < blocks;
            return close == content ? 0 : close + pair.close().length();
        }
        return 0;
    }

    /** Behind an opening delimiter that two backslashes escape, or 0. */
    int escapedEnd(int start) {
        if (start + 2 < text.length && text[start] == '\\' && text[start + 1] == '\\') {
            for (Delimiters pair : pairs) {
                if (startsWith(pair.open(), start + 2)) {
                    return start + 2 + pair.open().length();
                }
            }
        }
        return 0;
    }

    private int indexOf(String wanted, int from) {
        for (int i = from; i + wanted.length() <= text.length; i++) {
            if (text[i] == wanted.charAt(0) && startsWith(wanted, i)) {
                return i;
            }
        }
        return -1;
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
