package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Punctuation that the typographer replaced: {@code "}, {@code '}, {@code --}, {@code ...} and their kin. */
public final class SmartText extends Node {

    /** What stands in the page instead. */
    public enum Mark {
        LEFT_SINGLE_QUOTE('‘', "&lsquo;"),
        RIGHT_SINGLE_QUOTE('’', "&rsquo;"),
        LEFT_DOUBLE_QUOTE('“', "&ldquo;"),
        RIGHT_DOUBLE_QUOTE('”', "&rdquo;"),
        EN_DASH('–', "&ndash;"),
        EM_DASH('—', "&mdash;"),
        ELLIPSIS('…', "&hellip;"),
        LEFT_ANGLE_QUOTE('«', "&laquo;"),
        RIGHT_ANGLE_QUOTE('»', "&raquo;");

        private final char character;
        private final String html;

        Mark(char character, String html) {
            this.character = character;
            this.html = html;
        }

        /** The character, for plain text. */
        public char character() {
            return character;
        }

        /** The entity that goldmark writes. */
        public String html() {
            return html;
        }
    }

    private final Mark mark;

    public SmartText(BasedSequence chars, Mark mark) {
        super(chars);
        this.mark = mark;
    }

    public Mark mark() {
        return mark;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
