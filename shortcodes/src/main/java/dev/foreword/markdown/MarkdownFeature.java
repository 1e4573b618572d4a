package dev.foreword.markdown;

/**
 * Something that Markdown may have or not: the switches of Hugo's {@code markup.goldmark} that change the HTML. The
 * comment of each names the switch and says whether Hugo has it on.
 *
 * <pre>{@code
 * MarkdownOptions.hugo().toBuilder().with(MarkdownFeature.HARD_WRAPS).without(MarkdownFeature.TYPOGRAPHER).build()
 * }</pre>
 */
public enum MarkdownFeature {

    /** {@code extensions.typographer}, on: straight quotes, {@code --} and {@code ...} become typographic marks. */
    TYPOGRAPHER(true),

    /** {@code extensions.linkify}, on: bare addresses become links. */
    LINKIFY(true),

    /** {@code extensions.strikethrough}, on: {@code ~~gone~~}. */
    STRIKETHROUGH(true),

    /** {@code extensions.table}, on: tables with pipes. */
    TABLE(true),

    /** {@code extensions.taskList}, on: {@code - [ ] to do}. */
    TASK_LIST(true),

    /** {@code extensions.definitionList}, on: a term, and {@code : its definition} below it. */
    DEFINITION_LIST(true),

    /** {@code extensions.footnote}, on: {@code [^1]}. */
    FOOTNOTE(true),

    /**
     * {@code extensions.cjk.escapedSpace}, off: a space behind a backslash vanishes, so that emphasis can begin and end
     * within text that has no spaces.
     */
    ESCAPED_SPACE(false),

    /**
     * {@code extensions.extras.delete}, off: {@code ~~gone~~}, but not {@code ~gone~}. Works only without
     * {@link #STRIKETHROUGH}, which reads both.
     */
    EXTRA_DELETE(false),

    /** {@code extensions.extras.insert}, off: {@code ++new++}. */
    EXTRA_INSERT(false),

    /** {@code extensions.extras.mark}, off: {@code ==marked==}. */
    EXTRA_MARK(false),

    /**
     * {@code extensions.extras.subscript}, off: {@code H~2~O}. Works only without {@link #STRIKETHROUGH}, which
     * takes single tildes too; {@link #EXTRA_DELETE} may be on beside it.
     */
    EXTRA_SUBSCRIPT(false),

    /** {@code extensions.extras.superscript}, off: {@code x^2^}. */
    EXTRA_SUPERSCRIPT(false),

    /** {@code parser.autoHeadingID}, on: headings get an {@code id}, see {@link MarkdownOptions.IdStyle}. */
    HEADING_IDS(true),

    /** {@code parser.autoDefinitionTermID}, off: terms of definition lists get an {@code id} like headings. */
    TERM_IDS(false),

    /** {@code parser.attribute.title}, on: {@code ## Title {#id .class}}. */
    HEADING_ATTRIBUTES(true),

    /** {@code parser.attribute.block}, off: {@code {.class}} on the line behind a block. */
    BLOCK_ATTRIBUTES(false),

    /** {@code parser.wrapStandAloneImageWithinParagraph}, on: an image by itself stands in a {@code <p>}. */
    WRAP_STAND_ALONE_IMAGE(true),

    /** {@code renderer.hardWraps}, off: the end of a line in a paragraph is a {@code <br>}. */
    HARD_WRAPS(false),

    /** {@code renderer.xhtml}, off: elements without content end with {@code  />}. */
    XHTML(false),

    /**
     * {@code renderer.unsafe}, off: the author's raw HTML, attributes and link targets pass, scripts included. On a
     * pipeline, {@code trustAuthorHtml()} switches it on.
     */
    UNSAFE(false);

    private final boolean hugo;

    MarkdownFeature(boolean hugo) {
        this.hugo = hugo;
    }

    /**
     * Whether a new Hugo site has it on.
     *
     * @return Hugo's default
     */
    public boolean isOnInHugo() {
        return hugo;
    }
}
