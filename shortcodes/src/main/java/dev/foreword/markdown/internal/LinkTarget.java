package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Where a link leads: target and title as written, without brackets and quotes.
 *
 * @param url escapes and entities not yet resolved; empty for {@code <>} and {@code []()}
 * @param title {@code BasedSequence.NULL} when there is none, which is not the same as an empty one
 */
record LinkTarget(BasedSequence url, BasedSequence title) {

    /** From the source; an end of -1 means that the part is missing. */
    static LinkTarget of(BlockText text, int urlStart, int urlEnd, int titleStart, int titleEnd) {
        boolean angles = urlEnd > urlStart && text.charAt(urlStart) == '<';
        BasedSequence url = angles ? text.slice(urlStart + 1, urlEnd - 1) : text.slice(urlStart, urlEnd);
        BasedSequence title = titleEnd < 0 ? BasedSequence.NULL : text.slice(titleStart + 1, titleEnd - 1);
        return new LinkTarget(url, title);
    }
}
