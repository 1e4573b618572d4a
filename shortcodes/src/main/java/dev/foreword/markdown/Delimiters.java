package dev.foreword.markdown;

/**
 * What stands before and behind text that is not Markdown, such as a formula: a pair of Hugo's
 * {@code extensions.passthrough.delimiters}.
 *
 * <pre>{@code
 * MarkdownOptions.hugo().toBuilder()
 *         .passthroughInline(new Delimiters("\\(", "\\)"))
 *         .passthroughBlock(new Delimiters("$$", "$$"), new Delimiters("\\[", "\\]"))
 *         .build();
 * }</pre>
 *
 * @param open what it begins with
 * @param close what it ends with
 */
public record Delimiters(String open, String close) {

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException when one is empty, or holds blanks, controls or what is not ASCII
     */
    public Delimiters {
        check("open", open);
        check("close", close);
    }

    private static void check(String name, String delimiter) {
        if (delimiter.isEmpty() || !delimiter.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException(
                    name + " is one or more ASCII characters without blanks, such as $$, not \"" + delimiter + "\"");
        }
    }
}
