package dev.foreword.markdown.internal;

import org.jspecify.annotations.Nullable;

/** A run of {@code *}, {@code _}, {@code ~} or a character of {@link ExtraInline} that may open or close; an entry of the {@link DelimiterStack}. */
final class Delimiter {

    /** What two runs have made together: {@code size} characters of each. */
    static final class Match {

        final char character;
        final int size;

        /** How long the run was that opened it. */
        final int openerLength;

        boolean shown = true;

        @Nullable
        Match nextClosed;

        @Nullable
        Match nextOpened;

        Match(char character, int size, int openerLength) {
            this.openerLength = openerLength;
            this.character = character;
            this.size = size;
        }
    }

    final char character;
    final int position;
    final int length;
    final boolean canOpen;
    final boolean canClose;

    int remaining;

    @Nullable
    Delimiter previous;

    @Nullable
    Delimiter next;

    /** What it closes, innermost first, as the characters stand in the text. */
    @Nullable
    Match firstClosed;

    private @Nullable Match lastClosed;

    /** What it opens, outermost first, as the characters stand in the text. */
    @Nullable
    Match firstOpened;

    Delimiter(char character, int position, int length, boolean canOpen, boolean canClose) {
        this.character = character;
        this.position = position;
        this.length = length;
        this.canOpen = canOpen;
        this.canClose = canClose;
        this.remaining = length;
    }

    /** How many characters this opener and that closer would use, 0 when they do not match (the rule of three). */
    int matchSize(Delimiter closer) {
        if ((canClose || closer.canOpen) && (length + closer.length) % 3 == 0 && closer.length % 3 != 0) {
            return 0;
        }
        return remaining >= 2 && closer.remaining >= 2 ? 2 : 1;
    }

    void match(Delimiter closer, int size) {
        Match match = new Match(character, size, length);
        remaining -= size;
        closer.remaining -= size;
        match.nextOpened = firstOpened;
        firstOpened = match;
        if (closer.lastClosed == null) {
            closer.firstClosed = match;
        } else {
            closer.lastClosed.nextClosed = match;
        }
        closer.lastClosed = match;
    }
}
