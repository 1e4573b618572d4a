package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code ++new++}, {@code ==marked==}, {@code H~2~O}, {@code x^2^}: what Hugo calls extras. */
public final class ExtraInline extends Node implements DelimitedNode {

    private final String tag;
    private BasedSequence openingMarker = BasedSequence.NULL;
    private BasedSequence text = BasedSequence.NULL;
    private BasedSequence closingMarker = BasedSequence.NULL;

    ExtraInline(String tag) {
        this.tag = tag;
    }

    /** The name of its element. */
    String tag() {
        return tag;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {openingMarker, text, closingMarker};
    }

    @Override
    public BasedSequence getOpeningMarker() {
        return openingMarker;
    }

    @Override
    public void setOpeningMarker(BasedSequence marker) {
        openingMarker = marker;
    }

    @Override
    public BasedSequence getText() {
        return text;
    }

    @Override
    public void setText(BasedSequence content) {
        text = content;
    }

    @Override
    public BasedSequence getClosingMarker() {
        return closingMarker;
    }

    @Override
    public void setClosingMarker(BasedSequence marker) {
        closingMarker = marker;
    }
}
