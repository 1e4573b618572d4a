package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.builder.IBasedSegmentBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a block that do not stand together in the file, as one sequence; what flexmark's segmented sequences are,
 * but made in no time.
 */
// flexmark's base class returns a builder type that its interface leaves open.
@SuppressWarnings("unchecked")
final class JoinedSequence extends BasedSequenceImpl {

    private final BlockText text;
    private final int start;
    private final int end;

    JoinedSequence(BlockText text, int start, int end) {
        super(0);
        this.text = text;
        this.start = start;
        this.end = end;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        char c = text.charAt(start + index);
        return c == 0 ? '\uFFFD' : c;
    }

    @Override
    public BasedSequence subSequence(int startIndex, int endIndex) {
        return text.slice(start + startIndex, start + endIndex);
    }

    @Override
    public BasedSequence baseSubSequence(int startIndex, int endIndex) {
        return text.base().baseSubSequence(startIndex, endIndex);
    }

    @Override
    public Object getBase() {
        return text.base().getBase();
    }

    @Override
    public BasedSequence getBaseSequence() {
        return text.base();
    }

    @Override
    public int getStartOffset() {
        return text.offset(start);
    }

    @Override
    public int getEndOffset() {
        return text.offset(end - 1) + 1;
    }

    @Override
    public int getIndexOffset(int index) {
        return index == length() ? getEndOffset() : text.offset(start + index);
    }

    @Override
    public Range getSourceRange() {
        return Range.of(getStartOffset(), getEndOffset());
    }

    @Override
    public void addSegments(IBasedSegmentBuilder<?> builder) {
        for (int i = start; i < end; ) {
            int next = Math.min(text.stretchEnd(i), end);
            builder.append(text.offset(i), text.offset(next - 1) + 1);
            i = next;
        }
    }

    @Override
    public int getOptionFlags() {
        return text.base().getOptionFlags();
    }

    @Override
    public boolean allOptions(int options) {
        return text.base().allOptions(options);
    }

    @Override
    public boolean anyOptions(int options) {
        return text.base().anyOptions(options);
    }

    @Override
    public <T> T getOption(DataKeyBase<T> key) {
        return text.base().getOption(key);
    }

    @Override
    public @Nullable DataHolder getOptions() {
        return text.base().getOptions();
    }
}
