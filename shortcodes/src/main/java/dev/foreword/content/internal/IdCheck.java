package dev.foreword.content.internal;

import dev.foreword.markdown.internal.FragmentText;
import dev.foreword.shortcode.internal.Piece;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds ids that calls write twice: a link leads to the first one only. Headings give way to the ids of calls. */
public final class IdCheck {

    private IdCheck() {}

    public static List<Diagnostic> check(SourceText source, List<Piece.Fragment> fragments) {
        List<Diagnostic> found = new ArrayList<>(0);
        Set<String> taken = new HashSet<>();
        for (Piece.Fragment fragment : fragments) {
            for (String id : FragmentText.ids(fragment.html())) {
                if (!taken.add(id)) {
                    found.add(onceMore(source, fragment.origin(), id));
                }
            }
        }
        return found;
    }

    static Diagnostic onceMore(SourceText source, Span place, String id) {
        return Diagnostic.warning("html.duplicate-id", source, place)
                .help("choose another one; a link to it leads to the first")
                .message("expected an id of its own, found \"" + id + "\" once more");
    }
}
