package dev.foreword.shortcode;

/**
 * How much of shortcodes a text may have, so that hostile ones take little time and memory; no real page comes near the
 * defaults. What is beyond stays text and is reported.
 *
 * <pre>{@code
 * ShortcodeDocument.parse(source, body, ShortcodeLimits.standard().withTags(100_000));
 * }</pre>
 *
 * @param nesting how deep calls may be nested: at least 1, by default 100; deeper ones are reported as
 *     {@code limit.shortcode-nesting}. Code that walks the tree by recursion needs a stack for as many levels
 * @param tags how many tags, opening and closing ones, a text of up to a million characters may have, and a longer one for
 *     each million: at least 1, by default 5,000; more are reported as {@code limit.shortcodes}
 * @param arguments how many arguments a tag may have: at least 1, by default 1,000; more are reported as
 *     {@code limit.arguments}
 */
public record ShortcodeLimits(int nesting, int tags, int arguments) {

    private static final int NESTING = 100;
    private static final int TAGS = 5_000;
    private static final int ARGUMENTS = 1_000;

    /**
     * Limits.
     *
     * @throws IllegalArgumentException when one is less than 1
     */
    public ShortcodeLimits {
        if (nesting < 1 || tags < 1 || arguments < 1) {
            throw new IllegalArgumentException(
                    "limits must be at least 1, not " + nesting + ", " + tags + " and " + arguments);
        }
    }

    /**
     * The limits by default.
     *
     * @return the defaults
     */
    public static ShortcodeLimits standard() {
        return new ShortcodeLimits(NESTING, TAGS, ARGUMENTS);
    }

    /**
     * The same with another depth.
     *
     * @param depth at least 1
     * @return new limits
     * @throws IllegalArgumentException when it is less
     */
    public ShortcodeLimits withNesting(int depth) {
        return new ShortcodeLimits(depth, tags, arguments);
    }

    /**
     * The same with another number of tags.
     *
     * @param count at least 1
     * @return new limits
     * @throws IllegalArgumentException when it is less
     */
    public ShortcodeLimits withTags(int count) {
        return new ShortcodeLimits(nesting, count, arguments);
    }

    /**
     * The same with another number of arguments.
     *
     * @param count at least 1
     * @return new limits
     * @throws IllegalArgumentException when it is less
     */
    public ShortcodeLimits withArguments(int count) {
        return new ShortcodeLimits(nesting, tags, count);
    }
}
