package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Arguments;
import dev.foreword.shortcode.Notation;
import org.jspecify.annotations.Nullable;

/** One tag as the lexer saw it, and what the parser finds out about it. */
final class Tag {

    enum Form {
        /** {@code {{< a >}}}. */
        OPENING,
        /** {@code {{< a />}}}. */
        SELF_CLOSING,
        /** {@code {{< /a >}}}. */
        CLOSING,
        /** {@code {{</* … *}{@code />}}}: has no name. */
        ESCAPED
    }

    final Form form;
    final Notation notation;
    final String name;
    final int nameStart;
    final int nameEnd;
    final Arguments arguments;
    final int start;
    final int end;

    /** Not understood, or not allowed: takes part in the pairing so that its other half is no surprise, but stays text. */
    final boolean broken;

    /** {@code x.inline}: like {@link #broken}, and what is between the tags is a template, so it stays text too. */
    final boolean inline;

    /** The other half of a pair. */
    @Nullable
    Tag partner;

    /** For an opening tag that was skipped over: the closing tag that did, and the one of its name skipped before. */
    @Nullable
    Tag skippedBy;

    @Nullable
    Tag below;

    Tag(
            Form form,
            Notation notation,
            String name,
            int nameStart,
            int nameEnd,
            Arguments arguments,
            int start,
            int end,
            boolean broken,
            boolean inline) {
        this.form = form;
        this.notation = notation;
        this.name = name;
        this.nameStart = nameStart;
        this.nameEnd = nameEnd;
        this.arguments = arguments;
        this.start = start;
        this.end = end;
        this.broken = broken;
        this.inline = inline;
    }

    /** Whether this tag, or the other half of its pair, was not understood: then both stay text. */
    boolean isText() {
        return broken || partner != null && partner.broken;
    }

    static Tag escaped(Notation notation, int start, int end) {
        return new Tag(Form.ESCAPED, notation, "", start, start, Arguments.none(), start, end, false, false);
    }
}
