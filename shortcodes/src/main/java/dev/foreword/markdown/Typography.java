package dev.foreword.markdown;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The marks that the typographer writes for straight quotes, dashes and dots; Hugo's settings below
 * {@code extensions.typographer}. Immutable.
 *
 * <pre>{@code
 * Typography french = Typography.standard()
 *         .with(Mark.LEFT_DOUBLE_QUOTE, "«\u00A0")
 *         .with(Mark.RIGHT_DOUBLE_QUOTE, "\u00A0»");
 * }</pre>
 *
 * <p>Marks are text, not HTML; what has no mark (the empty text) stays as it was written.
 */
public final class Typography {

    private static final Typography STANDARD = new Typography(new EnumMap<>(Mark.class));

    private final Map<Mark, String> texts;

    private Typography(Map<Mark, String> texts) {
        this.texts = texts;
    }

    /** What the typographer tells apart, with what stands for it unless something else is chosen. */
    public enum Mark {
        /** {@code '} before a word: ‘. */
        LEFT_SINGLE_QUOTE("‘"),
        /** {@code '} behind a word that a quote was opened before: ’. */
        RIGHT_SINGLE_QUOTE("’"),
        /** {@code "} before a word: “. */
        LEFT_DOUBLE_QUOTE("“"),
        /** {@code "} behind a word: ”. */
        RIGHT_DOUBLE_QUOTE("”"),
        /** {@code --}: –. */
        EN_DASH("–"),
        /** {@code ---}: —. */
        EM_DASH("—"),
        /** {@code ...}: …. */
        ELLIPSIS("…"),
        /** Two less-than signs: «. */
        LEFT_ANGLE_QUOTE("«"),
        /** Two greater-than signs: ». */
        RIGHT_ANGLE_QUOTE("»"),
        /** {@code '} within a word or for letters that are left out: ’. */
        APOSTROPHE("’");

        private final String standard;

        Mark(String standard) {
            this.standard = standard;
        }
    }

    /**
     * Hugo's defaults.
     *
     * @return English typography
     */
    public static Typography standard() {
        return STANDARD;
    }

    /**
     * These marks, but for one.
     *
     * @param mark which one
     * @param text what is written for it; empty to leave it as it is written
     * @return new marks
     */
    public Typography with(Mark mark, String text) {
        Objects.requireNonNull(text, "text");
        Map<Mark, String> changed = new EnumMap<>(Mark.class);
        changed.putAll(texts);
        changed.put(mark, text);
        return new Typography(changed);
    }

    /**
     * What is written for a mark.
     *
     * @param mark the mark
     * @return its text; empty when it is left as it is written
     */
    public String text(Mark mark) {
        return texts.getOrDefault(mark, mark.standard);
    }
}
