package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;

/** {@code ++new++}, {@code ==marked==}, {@code H~2~O}, {@code x^2^}: what Hugo calls extras. */
public final class ExtraInline extends DelimitedNodeImpl {

    private final String tag;

    ExtraInline(String tag) {
        this.tag = tag;
    }

    /** The name of its element. */
    String tag() {
        return tag;
    }
}
