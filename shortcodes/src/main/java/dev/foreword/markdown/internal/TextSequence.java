package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.builder.IBasedSegmentBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the text of a page; what flexmark's subsequences are, without two calls through interfaces for each
 * character, and without a hash of the whole page. As there, the character NUL is read as U+FFFD.
 */
// flexmark's base class returns a builder type that its interface leaves open.
@SuppressWarnings("unchecked")
final class TextSequence extends BasedSequenceImpl {

    private static final char NUL = 0;
    private static final char REPLACEMENT = '\uFFFD';

    private final String text;

    /** All of the text. */
    private final TextSequence base;

    private final int start;
    private final int end;

    private TextSequence(String text) {
        super(0);
        this.text = text;
        this.base = this;
        this.start = 0;
        this.end = text.length();
    }

    private TextSequence(TextSequence base, int start, int end) {
        super(0);
        this.text = base.text;
        this.base = base;
        this.start = start;
        this.end = end;
    }

    static TextSequence of(String text) {
        return new TextSequence(text);
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        char c = text.charAt(start + Objects.checkIndex(index, end - start));
        return c == NUL ? REPLACEMENT : c;
    }

    @Override
    public TextSequence subSequence(int startIndex, int endIndex) {
        Objects.checkFromToIndex(startIndex, endIndex, end - start);
        return slice(start + startIndex, start + endIndex);
    }

    @Override
    public TextSequence baseSubSequence(int startIndex, int endIndex) {
        Objects.checkFromToIndex(startIndex, endIndex, text.length());
        return slice(startIndex, endIndex);
    }

    private TextSequence slice(int from, int to) {
        return from == start && to == end ? this : new TextSequence(base, from, to);
    }

    @Override
    public String toString() {
        return text.substring(start, end).replace(NUL, REPLACEMENT);
    }

    @Override
    public Object getBase() {
        return text;
    }

    @Override
    public BasedSequence getBaseSequence() {
        return base;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return end;
    }

    @Override
    public int getIndexOffset(int index) {
        return start + Objects.checkIndex(index, end - start + 1);
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, end);
    }

    @Override
    public void addSegments(IBasedSegmentBuilder<?> builder) {
        builder.append(start, end);
    }

    @Override
    public int getOptionFlags() {
        return 0;
    }

    @Override
    public boolean allOptions(int options) {
        return false;
    }

    @Override
    public boolean anyOptions(int options) {
        return false;
    }

    @Override
    public <T> T getOption(DataKeyBase<T> key) {
        return key.get(null);
    }

    @Override
    public @Nullable DataHolder getOptions() {
        return null;
    }
}
