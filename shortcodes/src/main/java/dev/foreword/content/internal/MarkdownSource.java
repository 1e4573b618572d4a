package dev.foreword.content.internal;

import dev.foreword.shortcode.internal.Piece;
import dev.foreword.text.SourceText;
import java.util.List;

/** Joins pieces to Markdown source. */
final class MarkdownSource {

    private final SourceText source;
    private final StringBuilder out;
    private final BlankLines blankLines = new BlankLines();

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
            append(source.text(), slice.origin().start(), slice.origin().end());
        } else if (piece instanceof Piece.Literal literal) {
            append(literal.text(), 0, literal.text().length());
        } else if (piece instanceof Piece.Generated generated) {
            append(generated.markdown(), 0, generated.markdown().length());
        } else if (piece instanceof Piece.Break wanted) {
            blankLines.ask(wanted);
        }
    }

    private void append(String text, int from, int to) {
        out.append(blankLines.between(out, text, from, to)).append(text, from, to);
    }
}
