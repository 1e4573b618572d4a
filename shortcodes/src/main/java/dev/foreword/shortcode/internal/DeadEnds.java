package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Notation;
import dev.foreword.text.Diagnostic;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places between arguments from which there is no way to the end of a tag; they hold for one notation. */
final class DeadEnds {

    /** Almost always empty: only tags that have swallowed their own end are remembered. */
    private final @Nullable Map<Integer, WayOut>[] places = places();

    /**
     * What to do about a tag that comes to nothing.
     *
     * @param resume where to look for the next tag
     * @param fault what is to blame, if that is a value that swallowed the end of its tag
     * @param selfClosing whether it swallowed a slash with it
     */
    record WayOut(int resume, Optional<Diagnostic> fault, boolean selfClosing) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Map<Integer, WayOut>[] places() {
        return new Map[Notation.values().length];
    }

    Optional<WayOut> from(int place, Notation notation) {
        Map<Integer, WayOut> known = places[notation.ordinal()];
        return known == null ? Optional.empty() : Optional.ofNullable(known.get(place));
    }

    void add(int place, Notation notation, WayOut wayOut) {
        Map<Integer, WayOut> known = places[notation.ordinal()];
        if (known == null) {
            known = new HashMap<>();
            places[notation.ordinal()] = known;
        }
        known.put(place, wayOut);
    }
}
