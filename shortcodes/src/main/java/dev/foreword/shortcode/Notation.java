package dev.foreword.shortcode;

/**
 * Which delimiters a call is written with.
 *
 * <pre>{@code
 * {{< figure src="a.png" >}}         STANDARD
 * {{% note %}}Mind *this*.{{% /note %}}  MARKDOWN
 * }</pre>
 *
 * <p>For a pair of tags the opening tag decides, as in Hugo; the closing tag may be written either way.
 */
public enum Notation {
    /** {@code {{<} and {@code >}}}: the inner content is taken as it is written. */
    STANDARD("standard", "{{<", ">}}"),
    /** {@code {{%} and {@code %}}}: the inner content is Markdown, part of the page. */
    MARKDOWN("markdown", "{{%", "%}}");

    private final String word;
    private final String left;
    private final String right;

    Notation(String word, String left, String right) {
        this.word = word;
        this.left = left;
        this.right = right;
    }

    /**
     * The word used in messages and in JSON.
     *
     * @return {@code standard} or {@code markdown}
     */
    public String word() {
        return word;
    }

    /**
     * What a tag begins with.
     *
     * @return three characters
     */
    public String leftDelimiter() {
        return left;
    }

    /**
     * What a tag ends with.
     *
     * @return three characters
     */
    public String rightDelimiter() {
        return right;
    }
}
