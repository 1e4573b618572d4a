package dev.foreword.text;

import dev.foreword.text.internal.Suggestions;
import java.util.Collection;
import java.util.Optional;

/**
 * Did-you-mean: the word that an author may have wanted to write.
 *
 * <pre>{@code
 * Spelling.nearest("titel", List.of("title", "date")) // Optional[title]
 * }</pre>
 *
 * <p>{@link Diagnostic.Builder#suggest} puts it into a message.
 */
public final class Spelling {

    private Spelling() {}

    /**
     * The known word that is nearest, if it is a near miss: at most three edits and a third of the length; two letters in
     * the wrong order are one edit; case, {@code -} and {@code _} do not count. Words of more than 64 characters are
     * near to none.
     *
     * @param word what was written
     * @param known what would have been right
     * @return of several that are as near the first
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return Suggestions.nearest(word, known);
    }
}
