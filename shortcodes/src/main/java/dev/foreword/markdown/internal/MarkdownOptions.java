package dev.foreword.markdown.internal;

/**
 * What of Hugo's Markdown is switched on: the switches of {@code markup.goldmark} with Hugo's defaults.
 *
 * <pre>{@code
 * MarkdownOptions plain = MarkdownOptions.hugo().toBuilder().typographer(false).build();
 * }</pre>
 *
 * @param typographer {@code extensions.typographer}: curly quotes, dashes, ellipses; on
 * @param linkify {@code extensions.linkify}: bare addresses become links; on
 * @param strikethrough {@code extensions.strikethrough}: {@code ~~gone~~}; on
 * @param table {@code extensions.table}; on
 * @param taskList {@code extensions.taskList}; on
 * @param definitionList {@code extensions.definitionList}; on
 * @param footnote {@code extensions.footnote}; on
 * @param unsafe {@code renderer.unsafe}: raw HTML and every link target of the author pass; off
 * @param headingIds {@code parser.autoHeadingID}; on
 * @param headingAttributes {@code parser.attribute.title}: {@code ## Title {#id .class}}; on
 * @param blockAttributes {@code parser.attribute.block}: {@code {.class}} on the line behind a block; off
 * @param maxInlineNesting how many inline elements may stand in each other before the markup of the rest is shown as
 *     text; 100, which no real page comes near
 * @param maxBlocks how many blocks a page may have before the rest of it is shown as text; 150,000, which no real page comes
 *     near
 */
public record MarkdownOptions(
        boolean typographer,
        boolean linkify,
        boolean strikethrough,
        boolean table,
        boolean taskList,
        boolean definitionList,
        boolean footnote,
        boolean unsafe,
        boolean headingIds,
        boolean headingAttributes,
        boolean blockAttributes,
        int maxInlineNesting,
        int maxBlocks) {

    private static final MarkdownOptions HUGO = new Builder().build();

    /** Hugo's defaults. */
    public static MarkdownOptions hugo() {
        return HUGO;
    }

    /** Plain CommonMark: every extension off, the author's HTML on. */
    public static MarkdownOptions commonMark() {
        return new Builder()
                .typographer(false)
                .linkify(false)
                .strikethrough(false)
                .table(false)
                .taskList(false)
                .definitionList(false)
                .footnote(false)
                .unsafe(true)
                .headingIds(false)
                .headingAttributes(false)
                .build();
    }

    /** A builder that starts from these options. */
    public Builder toBuilder() {
        return new Builder()
                .typographer(typographer)
                .linkify(linkify)
                .strikethrough(strikethrough)
                .table(table)
                .taskList(taskList)
                .definitionList(definitionList)
                .footnote(footnote)
                .unsafe(unsafe)
                .headingIds(headingIds)
                .headingAttributes(headingAttributes)
                .blockAttributes(blockAttributes)
                .maxInlineNesting(maxInlineNesting)
                .maxBlocks(maxBlocks);
    }

    /** Collects options; starts from Hugo's defaults. For one thread. */
    public static final class Builder {

        private boolean typographer = true;
        private boolean linkify = true;
        private boolean strikethrough = true;
        private boolean table = true;
        private boolean taskList = true;
        private boolean definitionList = true;
        private boolean footnote = true;
        private boolean unsafe;
        private boolean headingIds = true;
        private boolean headingAttributes = true;
        private boolean blockAttributes;
        private int maxInlineNesting = 100;
        private int maxBlocks = 150_000;

        private Builder() {}

        public Builder typographer(boolean on) {
            typographer = on;
            return this;
        }

        public Builder linkify(boolean on) {
            linkify = on;
            return this;
        }

        public Builder strikethrough(boolean on) {
            strikethrough = on;
            return this;
        }

        public Builder table(boolean on) {
            table = on;
            return this;
        }

        public Builder taskList(boolean on) {
            taskList = on;
            return this;
        }

        public Builder definitionList(boolean on) {
            definitionList = on;
            return this;
        }

        public Builder footnote(boolean on) {
            footnote = on;
            return this;
        }

        public Builder unsafe(boolean on) {
            unsafe = on;
            return this;
        }

        public Builder headingIds(boolean on) {
            headingIds = on;
            return this;
        }

        public Builder headingAttributes(boolean on) {
            headingAttributes = on;
            return this;
        }

        public Builder blockAttributes(boolean on) {
            blockAttributes = on;
            return this;
        }

        public Builder maxInlineNesting(int depth) {
            if (depth < 1) {
                throw new IllegalArgumentException("maxInlineNesting must be at least 1, not " + depth);
            }
            maxInlineNesting = depth;
            return this;
        }

        public Builder maxBlocks(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("maxBlocks must be at least 1, not " + count);
            }
            maxBlocks = count;
            return this;
        }

        public MarkdownOptions build() {
            return new MarkdownOptions(
                    typographer,
                    linkify,
                    strikethrough,
                    table,
                    taskList,
                    definitionList,
                    footnote,
                    unsafe,
                    headingIds,
                    headingAttributes,
                    blockAttributes,
                    maxInlineNesting,
                    maxBlocks);
        }
    }
}
