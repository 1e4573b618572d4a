package dev.foreword.shortcode.internal;

import dev.foreword.text.SourceText;
import java.util.List;

/** Pieces as lines of text, for specifications. */
final class DrawnPieces {

    private DrawnPieces() {}

    static String draw(List<Piece> pieces, SourceText source) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Source text) {
                line(out, "source", source.slice(text.origin()));
            } else if (piece instanceof Piece.Literal literal) {
                line(out, "literal", literal.text());
            } else if (piece instanceof Piece.Generated generated) {
                line(out, "markdown", generated.markdown());
            } else if (piece instanceof Piece.Fragment fragment) {
                line(out, (fragment.block() ? "block" : "inline") + edges(fragment), fragment.html());
            }
        }
        return out.toString();
    }

    private static String edges(Piece.Fragment fragment) {
        StringBuilder out = new StringBuilder();
        for (Piece.Edge edge : fragment.edges()) {
            String what = switch (edge.kind()) {
                case OPENS -> " opens ";
                case CLOSES -> " closes ";
                case WHOLE -> " whole ";
            };
            out.append(what).append(edge.caller().number());
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String what, String text) {
        out.append(what).append(" | ").append(text.replace("\n", "↵")).append('\n');
    }
}
