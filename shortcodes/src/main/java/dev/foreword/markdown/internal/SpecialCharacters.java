package dev.foreword.markdown.internal;

import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;

/** The characters with which something may begin in a line of text, by options. Immutable, shared by all documents. */
final class SpecialCharacters {

    /** How many characters the tables know; of others only those that begin a fragment are special. */
    static final int TABLE = 128;

    private final boolean[] special;
    private final boolean[] withAddresses;
    private final boolean[] any;

    SpecialCharacters(MarkdownOptions options) {
        String characters = "\\\n\r`*_[]!<"
                + (options.has(MarkdownFeature.TYPOGRAPHER) ? ">-.'\"" : "")
                + (takesTildes(options) || options.has(MarkdownFeature.LINKIFY) ? "~" : "")
                + (options.has(MarkdownFeature.EXTRA_SUPERSCRIPT) ? "^" : "")
                + (options.has(MarkdownFeature.EXTRA_INSERT) ? "+" : "")
                + (options.has(MarkdownFeature.EXTRA_MARK) ? "=" : "")
                + PassthroughSyntax.firstCharacters(options);
        special = table(characters);
        withAddresses = table(characters + " (");
        any = table(characters + "@:.");
    }

    private static boolean takesTildes(MarkdownOptions options) {
        return options.has(MarkdownFeature.STRIKETHROUGH)
                || options.has(MarkdownFeature.EXTRA_DELETE)
                || options.has(MarkdownFeature.EXTRA_SUBSCRIPT);
    }

    /** The ASCII characters that need a look; before an address a blank or a bracket stands. */
    boolean[] table(boolean linkify) {
        return linkify ? withAddresses : special;
    }

    /** Whether nothing can begin with a character or hold it, be it an element, an address or a fragment. */
    boolean isPlain(char c) {
        return c < TABLE ? !any[c] : !FragmentMarker.isStart(c);
    }

    private static boolean[] table(String characters) {
        boolean[] table = new boolean[TABLE];
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = true;
        }
        return table;
    }
}
