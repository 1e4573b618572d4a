package dev.foreword.bind.internal;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How messages speak of keys.
 *
 * @param noun what a key is called
 * @param written makes an example of a key with a value out of its name; null when the value alone is asked for
 */
public record KeyWords(String noun, @Nullable UnaryOperator<String> written) {

    public static final KeyWords KEY = new KeyWords("key", null);

    /** What to write where a key of the outermost mapping is missing, to follow "write". */
    String missing(String key, String expected) {
        return written == null ? expected : written.apply(key);
    }
}
