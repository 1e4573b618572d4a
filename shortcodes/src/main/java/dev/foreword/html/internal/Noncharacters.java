package dev.foreword.html.internal;

/**
 * The noncharacters U+FDD0 to U+FDEF, which Unicode keeps for programs' own use and no text may hold. While a page is put
 * together finished HTML stands as these in its Markdown; so an author's own are replaced on the way in, and none may be
 * left on the way out.
 */
public final class Noncharacters {

    private static final char FIRST = '\uFDD0';
    private static final char LAST = '\uFDEF';

    private Noncharacters() {}

    /** Whether the UTF-16 unit or code point is one of them. */
    public static boolean isReserved(int c) {
        return c >= FIRST && c <= LAST;
    }
}
