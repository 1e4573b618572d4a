package dev.foreword.content.internal;

import dev.foreword.shortcode.internal.Piece;
import dev.foreword.text.SourceText;
import java.util.List;

/** Joins pieces to Markdown source. */
final class MarkdownSource {

    private static final String MARKS = "*_`~";

    private final SourceText source;
    private final StringBuilder out;
    private final BlankLines blankLines = new BlankLines();
    private boolean gap;
    /** Whether the last text was a block's. */
    private boolean behindBlock;
    /** Whether the next one is. */
    private boolean beforeBlock;
    /** Where the author's text ends, if that was put last. */
    private int sourceEnd;

    private MarkdownSource(SourceText source) {
        this.source = source;
        this.out = new StringBuilder(source.length());
    }

    static String of(SourceText source, List<Piece> pieces) {
        MarkdownSource joined = new MarkdownSource(source);
        pieces.forEach(joined::add);
        return joined.out.toString();
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Source slice) {
            int from = slice.origin().start();
            if (out.length() > 0 && out.length() == sourceEnd) {
                from += emptied(from, slice.origin().end());
            }
            append(source.text(), from, slice.origin().end());
            sourceEnd = out.length();
        } else if (piece instanceof Piece.Literal literal) {
            append(literal.text(), 0, literal.text().length());
        } else if (piece instanceof Piece.Generated generated) {
            append(generated.markdown(), 0, generated.markdown().length());
        } else if (piece instanceof Piece.Break wanted) {
            blankLines.ask(wanted);
        } else if (piece instanceof Piece.Gap edge) {
            behindBlock = gap ? behindBlock : edge.behind();
            beforeBlock = !edge.behind();
            gap = true;
        }
    }

    /**
     * Takes marks away that stood around a call of which nothing is left: {@code ****} is no empty emphasis but a rule.
     *
     * @return how many characters of the text behind the call go, too
     */
    private int emptied(int from, int to) {
        char mark = out.charAt(out.length() - 1);
        if (MARKS.indexOf(mark) < 0) {
            return 0;
        }
        int behind = 0;
        while (from + behind < to && source.text().charAt(from + behind) == mark) {
            behind++;
        }
        // What is before may have been looked at from other calls already; no more of it than is needed.
        int before = 1;
        while (before <= behind && before < out.length() && out.charAt(out.length() - 1 - before) == mark) {
            before++;
        }
        // No tag may come of what is around the marks.
        boolean brace = before < out.length() && out.charAt(out.length() - 1 - before) == '{';
        if (before != behind || brace) {
            return 0;
        }
        out.setLength(out.length() - before);
        return behind;
    }

    private void append(String text, int from, int to) {
        if (from == to) {
            return;
        }
        out.append(blankLines.between(out, text, from, to));
        if (growsTogether(text.charAt(from))) {
            out.append(' ');
        }
        gap = false;
        out.append(text, from, to);
    }

    /** Beside one block a mark may belong to a pair around it; between two blocks nothing belongs together. */
    private boolean growsTogether(char next) {
        if (!gap || out.length() == 0) {
            return false;
        }
        char last = out.charAt(out.length() - 1);
        return behindBlock && beforeBlock
                ? !Character.isWhitespace(last) && !Character.isWhitespace(next)
                : Character.isLetterOrDigit(last) && Character.isLetterOrDigit(next);
    }
}
