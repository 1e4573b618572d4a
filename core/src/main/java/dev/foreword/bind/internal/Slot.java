package dev.foreword.bind.internal;

import dev.foreword.text.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Where a value goes, as messages tell it to whoever writes the content: {@code "weight" takes a whole number}.
 *
 * @param key the key of the component; null for the value that was asked for itself
 */
record Slot(@Nullable String key, @Nullable ValueReader reader) {

    /** The value that was asked for itself. */
    static final Slot ROOT = new Slot(null, null);

    void explain(Diagnostic.Builder diagnostic) {
        if (key != null && reader != null && !reader.sort().isEmpty()) {
            diagnostic.help(Wording.quote(key) + " takes " + reader.sort());
        }
    }
}
