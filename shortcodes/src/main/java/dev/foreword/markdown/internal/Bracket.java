package dev.foreword.markdown.internal;

import org.jspecify.annotations.Nullable;

/** An opening bracket that waits for its partner; an entry of the stack of brackets. */
final class Bracket {

    final boolean image;

    /** Which token it is. */
    final int token;

    /** Where the text of the link would begin. */
    final int contentStart;

    /** How many links there were before it; when there are more at its end, it holds one and cannot be one. */
    final int linksBefore;

    /** The delimiter that stood on top of the stack when it opened. */
    final @Nullable Delimiter bottom;

    final @Nullable Bracket previous;

    /** Whether another bracket opens behind it. */
    boolean holdsBracket;

    Bracket(
            boolean image,
            int token,
            int contentStart,
            int linksBefore,
            @Nullable Delimiter bottom,
            @Nullable Bracket previous) {
        this.image = image;
        this.token = token;
        this.contentStart = contentStart;
        this.linksBefore = linksBefore;
        this.bottom = bottom;
        this.previous = previous;
    }
}
