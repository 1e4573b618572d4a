package dev.foreword.bind.internal;

import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;

/** Two keys for one thing; for the binder and for Hugo's fields, since it is the same mistake. */
public final class OtherSpelling {

    private OtherSpelling() {}

    /**
     * Says which one counts.
     *
     * @param noun what messages call a key
     */
    public static Diagnostic of(Scalar lost, Scalar winner, SourceText source, String noun) {
        boolean spelling = KeyNames.normalise(lost.text()).equals(KeyNames.normalise(winner.text()));
        int line = source.position(winner.span().start()).line();
        return Diagnostic.warning("bind.duplicate-key", source, lost.span())
                .related(winner.span(), "this one counts")
                .help("remove one of the two")
                .message(Wording.quote(lost.text()) + " and " + Wording.quote(winner.text()) + " (line " + line + ") "
                        + (spelling ? "are the same " + noun : "mean the same") + "; the value of "
                        + Wording.quote(winner.text()) + " counts");
    }
}
