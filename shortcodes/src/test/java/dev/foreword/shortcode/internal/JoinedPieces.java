package dev.foreword.shortcode.internal;

import dev.foreword.data.DataNode;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.List;
import java.util.function.UnaryOperator;

/** A page whose calls are rendered and whose Markdown is not: the pieces, one behind the other. */
public record JoinedPieces(String text, List<Diagnostic> diagnostics) {

    /**
     * Renders the calls of a page.
     *
     * @param markdown what becomes of the Markdown between the fragments
     */
    public static JoinedPieces of(String page, Shortcodes shortcodes, UnaryOperator<String> markdown) {
        SourceText source = SourceText.of("page.md", page);
        Expander.Expansion expansion =
                Expander.expand(ShortcodeDocument.parse(source), shortcodes, DataNode.Mapping.empty(0), false);
        StringBuilder out = new StringBuilder();
        for (Piece piece : expansion.pieces()) {
            if (piece instanceof Piece.Fragment fragment) {
                out.append(fragment.html());
            } else if (piece instanceof Piece.Source text) {
                out.append(markdown.apply(source.slice(text.origin())));
            } else if (piece instanceof Piece.Literal literal) {
                out.append(markdown.apply(literal.text()));
            } else if (piece instanceof Piece.Generated generated) {
                out.append(markdown.apply(generated.markdown()));
            }
        }
        return new JoinedPieces(out.toString(), expansion.diagnostics());
    }
}
