package dev.foreword.markdown.internal;

import dev.foreword.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A piece of finished HTML that stands in the composed Markdown as a marker; its place in the list is the number
 * in the marker, see {@link FragmentMarker}.
 *
 * @param html trusted HTML, written as it is wherever text may stand
 * @param block whether it may not stand inside of a paragraph
 * @param parts which of it comes from where
 * @param stance whether it is written where it stands
 */
public record Fragment(String html, boolean block, List<Part> parts, Stance stance) {

    public Fragment {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(stance, "stance");
        parts = List.copyOf(parts);
    }

    /** HTML of which nobody knows where it comes from. */
    public Fragment(String html, boolean block) {
        this(html, block, List.of());
    }

    /** A fragment that is written where it stands. */
    public Fragment(String html, boolean block, List<Part> parts) {
        this(html, block, parts, Stance.AS_IT_STANDS);
    }

    /**
     * A part of the HTML that comes from one place. Parts are nested or apart. Shortcodes have the same record of their
     * own ({@code Piece.Part}): neither package knows the other.
     *
     * @param from where it begins in the HTML
     * @param to where it ends
     * @param call a number that all parts of one call share, in whatever fragments; negative for what is in no other
     * @param origin the place, in the file
     */
    public record Part(int from, int to, int call, Span origin) {}

    /** What became of a fragment that stands where it should not. */
    public enum Stance {
        /** Nothing: it may stand there. */
        AS_IT_STANDS,
        /** It is written behind the heading that it stands in. */
        BEHIND_HEADING,
        /** Of elements that would cross those around only the words are left. */
        FRAMELESS
    }

    /** A copy that is written behind the heading that it stands in. */
    public Fragment behindHeading() {
        return new Fragment(html, block, parts, Stance.BEHIND_HEADING);
    }

    /** A copy with nothing but its words, as part of a line. */
    public Fragment words() {
        StringBuilder out = new StringBuilder();
        words(out, html);
        return frameless(out, false);
    }

    /** A copy with the words alone of what some calls wrote. */
    public Fragment frameless(BitSet calls) {
        int[] writers = writers();
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= html.length(); i++) {
            if (i == html.length() || writers[i] != writers[start]) {
                if (writers[start] >= 0 && calls.get(writers[start])) {
                    words(out, html.substring(start, i));
                } else {
                    out.append(html, start, i);
                }
                start = i;
            }
        }
        return frameless(out, block);
    }

    /** For each character the call that wrote it; negative for the author. */
    private int[] writers() {
        int[] writers = new int[html.length()];
        Arrays.fill(writers, -1);
        // Calls are numbered as they begin, so what is in another one has the higher number; text is in all.
        parts.stream()
                .sorted(Comparator.comparingInt(part -> part.call() < 0 ? Integer.MAX_VALUE : part.call()))
                .forEach(part -> Arrays.fill(writers, part.from(), part.to(), part.call()));
        return writers;
    }

    private Fragment frameless(StringBuilder left, boolean asBlock) {
        String text = asBlock ? left.toString().strip() : left.toString();
        if (text.isBlank()) {
            return new Fragment("", block, List.of(), Stance.FRAMELESS);
        }
        List<Part> whole = parts.isEmpty()
                ? List.of()
                : List.of(new Part(
                        0, text.length(), -1, parts.get(parts.size() - 1).origin()));
        return new Fragment(text, asBlock, whole, Stance.FRAMELESS);
    }

    private static void words(StringBuilder out, String html) {
        String text = HtmlText.of(html);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Scan.isWhiteSpace(c)) {
                TextWriter.escape(out, c);
            } else if (i == 0 || !Scan.isWhiteSpace(text.charAt(i - 1))) {
                out.append(' ');
            }
        }
    }
}
