package dev.foreword.bind.internal;

import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The fix for a misspelt word. The binder knows no format, so there is one only where the word is simple: then it is
 * written alike everywhere, in quotes or not.
 */
final class Respelling {

    /** What YAML takes for something else when there are no quotes. */
    private static final Set<String> SPECIAL = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private Respelling() {}

    static Optional<Fix> of(SourceText source, Scalar written, String word) {
        String slice = source.slice(written.span());
        String text = written.text();
        String quote = "";
        if (slice.length() == text.length() + 2 && "\"'`".indexOf(slice.charAt(0)) >= 0) {
            quote = slice.substring(0, 1);
        }
        boolean asWritten = slice.equals(quote + text + quote);
        if (!asWritten || !isSimple(word) || quote.isEmpty() && SPECIAL.contains(word.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String title = "change " + Wording.quote(text) + " to " + Wording.quote(word);
        return Optional.of(Fix.of(title, written.span(), quote + word + quote));
    }

    private static boolean isSimple(String word) {
        return !word.isEmpty()
                && Character.isLetter(word.charAt(0))
                && word.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-'));
    }
}
