package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.markdown.Typography;
import dev.foreword.markdown.Typography.Mark;

/** Punctuation that the typographer replaced: {@code "}, {@code '}, {@code --}, {@code ...} and their kin. */
public final class SmartText extends Node {

    private final Mark mark;

    public SmartText(BasedSequence chars, Mark mark) {
        super(chars);
        this.mark = mark;
    }

    public Mark mark() {
        return mark;
    }

    /** What stands in the page instead; goldmark writes entities. */
    String html(Typography typography) {
        String text = typography.text(mark);
        if (!text.equals(Typography.standard().text(mark))) {
            StringBuilder out = new StringBuilder();
            text.chars().forEach(c -> TextWriter.escape(out, (char) c));
            return out.toString();
        }
        return switch (mark) {
            case LEFT_SINGLE_QUOTE -> "&lsquo;";
            case RIGHT_SINGLE_QUOTE, APOSTROPHE -> "&rsquo;";
            case LEFT_DOUBLE_QUOTE -> "&ldquo;";
            case RIGHT_DOUBLE_QUOTE -> "&rdquo;";
            case EN_DASH -> "&ndash;";
            case EM_DASH -> "&mdash;";
            case ELLIPSIS -> "&hellip;";
            case LEFT_ANGLE_QUOTE -> "&laquo;";
            case RIGHT_ANGLE_QUOTE -> "&raquo;";
        };
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
