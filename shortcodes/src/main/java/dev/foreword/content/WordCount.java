package dev.foreword.content;

/**
 * How long a page is to read, counted as Hugo does.
 *
 * <pre>{@code
 * int minutes = page.wordCount().readingMinutes();
 * }</pre>
 *
 * @param words Hugo's {@code .WordCount}: runs of characters between white space in the text of the HTML. In Chinese,
 *     Japanese and Korean, a run with anything but ASCII in it counts as many words as it has characters
 * @param cjk whether the page counts as Chinese, Japanese or Korean, see {@link ContentPipeline.Builder#detectCjk()}
 */
public record WordCount(int words, boolean cjk) {

    private static final int PER_MINUTE = 213;
    private static final int CJK_PER_MINUTE = 501;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public WordCount {
        if (words < 0) {
            throw new IllegalArgumentException("words must not be negative: " + words);
        }
    }

    /**
     * The next hundred above: Hugo's {@code .FuzzyWordCount}.
     *
     * @return 100 for 0 to 99 words, 200 for 100 to 199
     */
    public int fuzzy() {
        return (words + 100) / 100 * 100;
    }

    /**
     * Hugo's {@code .ReadingTime}: 213 words a minute, 501 in Chinese, Japanese and Korean.
     *
     * @return full minutes, rounded up; 0 only for a page without words
     */
    public int readingMinutes() {
        int perMinute = cjk ? CJK_PER_MINUTE : PER_MINUTE;
        return (words + perMinute - 1) / perMinute;
    }
}
